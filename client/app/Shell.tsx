import { type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { CountriesProvider, countriesOf } from '../state/countries'
import { DataVersionProvider } from '../state/dataVersion'
import { LevelsProvider, type PartnerLevel } from '../state/levels'
import { MeetingDayProvider } from '../state/meetingDay'
import { TodayProvider } from '../state/readingDay'
import { ListLevelProvider } from '../state/rollUp'
import { useSignedInName } from '../state/signedIn'
import { useAddress } from '../state/useAddress'
import { languageTag } from '../text/formatDate'
import { useText } from '../text/useText'
import { PageAnnouncer } from '../ui/PageTitle'
import { ToastProvider } from '../ui/Toast'
import { ClientsProvider, InCountry } from '../views/country/InCountry'
import { apiClients } from './apollo'
import { loadChineseFonts } from './chineseFonts'
import { Footer } from './Footer'
import { Masthead } from './Masthead'
import { PrintFoot } from './PrintFoot'
import { ScenarioBand } from './ScenarioBand'
import styles from './Shell.module.css'
import { useCoverage } from './useCoverage'

/** What surrounds every screen, in the language of the sentences. */
export function Shell() {
	const { language } = useText()
	useEffect(() => {
		document.documentElement.lang = languageTag(language)
		loadChineseFonts(language)
	}, [language])
	return (
		<ToastProvider>
			<PageAnnouncer>
				<Clients>
					<ShellFrame />
				</Clients>
			</PageAnnouncer>
		</ToastProvider>
	)
}

/** Gives everything below a client of the API that asks about the country of the address. */
function Clients({ children }: { children: ReactNode }) {
	const { country } = useAddress()
	const reader = useSignedInName()
	const [asked, setAsked] = useState(() => ({ reader, clientOf: apiClients() }))
	// Drops the previous reader's answers.
	if (asked.reader !== reader) setAsked({ reader, clientOf: apiClients() })
	return (
		<ClientsProvider value={asked.clientOf}>
			<InCountry country={country}>{children}</InCountry>
		</ClientsProvider>
	)
}

const NO_LEVELS: readonly PartnerLevel[] = []

function ShellFrame() {
	const { translate } = useText()
	const { includeScenario, country, here } = useAddress()
	const { coverage, isUnknownCountry } = useCoverage()
	const dataVersion = useMemo(
		() => coverage && { today: coverage.today, version: coverage.dataVersion },
		[coverage],
	)
	const countries = useMemo(() => countriesOf(coverage?.countries ?? [], country), [coverage, country])
	const main = useFocusOnNewPage()
	// An address with a country that is not loaded goes to the default country.
	if (isUnknownCountry) return <Navigate to={here({ country: null })} replace />
	return (
		<DataVersionProvider value={dataVersion}>
			<TodayProvider value={coverage?.today ?? null}>
				<LevelsProvider value={coverage?.levels ?? NO_LEVELS}>
					<MeetingDayProvider value={coverage?.meeting ?? null}>
						<ListLevelProvider value={coverage?.listLevel ?? null}>
							<CountriesProvider value={countries}>
								<a className={`screen-only ${styles.skipLink}`} href="#main">
									{translate('shell.skip')}
								</a>
								<Masthead />
								{includeScenario && coverage?.scenarioLoaded !== false && (
									<ScenarioBand isKnown={coverage !== null} />
								)}
								<main id="main" ref={main} tabIndex={-1}>
									{/* The key drops the state of a screen when the country changes. */}
									<Suspense key={country}>
										<Outlet />
									</Suspense>
								</main>
								<Footer coverage={coverage} />
								<PrintFoot coverage={coverage} />
							</CountriesProvider>
						</ListLevelProvider>
					</MeetingDayProvider>
				</LevelsProvider>
			</TodayProvider>
		</DataVersionProvider>
	)
}

/**
 * Moves the focus to the content on a new path, so that the keyboard goes on from there; not on new filters.
 */
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
