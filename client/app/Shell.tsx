import { Suspense, useEffect, useRef } from 'react'
import { Outlet, ScrollRestoration, useLocation } from 'react-router'
import { useAddress } from '../state/useAddress'
import { languageTag } from '../text/formatDate'
import { TextProvider } from '../text/TextProvider'
import { useText } from '../text/useText'
import { PageAnnouncer } from '../ui/PageTitle'
import { ToastProvider } from '../ui/Toast'
import { loadChineseFonts } from './chineseFonts'
import { Footer } from './Footer'
import { Masthead } from './Masthead'
import { ScenarioBand } from './ScenarioBand'
import styles from './Shell.module.css'
import { useAnchor } from './useAnchor'
import { useCoverage } from './useCoverage'

/** What stands round every screen; the language of the address is the language of everything below. */
export function Shell() {
	const { language } = useAddress()
	useEffect(() => {
		document.documentElement.lang = languageTag(language)
		loadChineseFonts(language)
	}, [language])
	return (
		<TextProvider language={language}>
			<ToastProvider>
				<PageAnnouncer>
					<Frame />
				</PageAnnouncer>
			</ToastProvider>
		</TextProvider>
	)
}

function Frame() {
	const { say } = useText()
	const { includeScenario } = useAddress()
	const coverage = useCoverage()
	const main = useFocusOnNewPage()
	useAnchor()
	return (
		<>
			<a className={styles.skipLink} href="#main">
				{say('shell.skip')}
			</a>
			<Masthead />
			{includeScenario && coverage?.scenarioLoaded && <ScenarioBand />}
			<main id="main" ref={main} tabIndex={-1}>
				<Suspense>
					<Outlet />
				</Suspense>
			</main>
			<Footer coverage={coverage} />
			<ScrollRestoration />
		</>
	)
}

/** A new path moves the focus to the content, so that the keyboard goes on from there; filters do not. */
function useFocusOnNewPage() {
	const main = useRef<HTMLElement>(null)
	const { pathname } = useLocation()
	const last = useRef(pathname)
	useEffect(() => {
		if (last.current !== pathname) main.current?.focus({ preventScroll: true })
		last.current = pathname
	}, [pathname])
	return main
}
