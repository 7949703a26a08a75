import { Suspense, useEffect, useRef } from 'react'
import {
	type LoaderFunctionArgs,
	Outlet,
	ScrollRestoration,
	type ShouldRevalidateFunctionArgs,
	useLoaderData,
	useLocation,
} from 'react-router'
import { parseAddress } from '../state/address'
import { TodayProvider } from '../state/readingDay'
import { useAddress } from '../state/useAddress'
import { languageTag } from '../text/formatDate'
import { loadMessages } from '../text/loadMessages'
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

/**
 * The sentences of the language of the address. The router waits for them before it goes there: a page never stands
 * without its words, and keeps those of one language until it has the other's.
 */
export async function loadText({ request }: LoaderFunctionArgs) {
	const language = languageAt(new URL(request.url))
	return { language, messages: await loadMessages(language) }
}

/** Where the language stays, the router has nothing to wait for. */
export function isAnotherLanguage({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
	return languageAt(currentUrl) !== languageAt(nextUrl)
}

/** What stands round every screen; the language of the address is the language of everything below. */
export function Shell() {
	const { language, messages } = useLoaderData<typeof loadText>()
	useEffect(() => {
		document.documentElement.lang = languageTag(language)
		loadChineseFonts(language)
	}, [language])
	return (
		<TextProvider language={language} messages={messages}>
			<ToastProvider>
				<PageAnnouncer>
					<Frame />
				</PageAnnouncer>
			</ToastProvider>
		</TextProvider>
	)
}

function languageAt({ search }: URL) {
	return parseAddress(search).language
}

function Frame() {
	const { translate } = useText()
	const { includeScenario } = useAddress()
	const coverage = useCoverage()
	const main = useFocusOnNewPage()
	useAnchor()
	return (
		<TodayProvider value={coverage?.today ?? null}>
			<a className={styles.skipLink} href="#main">
				{translate('shell.skip')}
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
