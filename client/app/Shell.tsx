import { Suspense, useEffect, useRef } from 'react'
import { Outlet, ScrollRestoration, useLoaderData, useLocation } from 'react-router'
import { LevelsProvider, type PartnerLevel } from '../state/levels'
import { TodayProvider } from '../state/readingDay'
import { useAddress } from '../state/useAddress'
import { languageTag } from '../text/formatDate'
import { TextProvider } from '../text/TextProvider'
import { useText } from '../text/useText'
import { PageAnnouncer } from '../ui/PageTitle'
import { ToastProvider } from '../ui/Toast'
import { loadChineseFonts } from './chineseFonts'
import { Footer } from './Footer'
import { Late } from './LateScreen'
import { type LoadedText, useFetchText } from './loadText'
import { Masthead } from './Masthead'
import { ScenarioBand } from './ScenarioBand'
import styles from './Shell.module.css'
import { useAnchor } from './useAnchor'
import { useCoverage } from './useCoverage'

/** What stands round every screen; the language of the address is the language of everything below. */
export function Shell() {
	const { language, messages, isLate } = useLoaderData<LoadedText>()
	useEffect(() => {
		document.documentElement.lang = languageTag(language)
		loadChineseFonts(language)
	}, [language])
	return (
		<TextProvider language={language} messages={messages}>
			<ToastProvider>
				<PageAnnouncer>
					<Frame isTextLate={isLate} />
				</PageAnnouncer>
			</ToastProvider>
		</TextProvider>
	)
}

const NO_LEVELS: readonly PartnerLevel[] = []

function Frame({ isTextLate }: { isTextLate: boolean }) {
	const { translate } = useText()
	const { includeScenario, language } = useAddress()
	const fetchText = useFetchText()
	const coverage = useCoverage()
	const main = useFocusOnNewPage()
	useAnchor()
	return (
		<TodayProvider value={coverage?.today ?? null}>
			<LevelsProvider value={coverage?.levels ?? NO_LEVELS}>
				<a className={styles.skipLink} href="#main">
					{translate('shell.skip')}
				</a>
				<Masthead />
				{includeScenario && coverage?.scenarioLoaded && <ScenarioBand />}
				<main id="main" ref={main} tabIndex={-1}>
					<Suspense>{isTextLate ? <Late key={language} fetchAgain={fetchText} /> : <Outlet />}</Suspense>
				</main>
				<Footer coverage={coverage} />
				<ScrollRestoration />
			</LevelsProvider>
		</TodayProvider>
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
