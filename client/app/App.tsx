import { Route, Routes } from 'react-router'
import { AddressProvider } from '../state/useAddress'
import { TextProvider } from '../text/TextProvider'
import { ErrorBoundary } from './ErrorBoundary'
import { ErrorScreen, MissingScriptScreen, NotLoadedScreen } from './ErrorScreen'
import type { PageLoader } from './PageLoader'
import { PendingBar } from './PendingBar'
import { Shell } from './Shell'
import { useAnchor } from './useAnchor'
import { usePage } from './usePage'
import { useScroll } from './useScroll'

/** The page of the address, in its shell. */
export function App({ loader }: { loader: PageLoader }) {
	const { page, isPending, error, fetchAgain } = usePage(loader)
	useScroll(page?.location ?? null)
	useAnchor()
	// Nothing is shown while the script and the sentences of the first page load: words would flash.
	if (page === null) return error === null ? null : <NotLoadedScreen error={error} fetchAgain={fetchAgain} />
	const { location, path, Screen, language, messages } = page
	return (
		<ErrorBoundary
			of={null}
			fallback={(failure) => <NotLoadedScreen error={failure} fetchAgain={fetchAgain} />}
		>
			<TextProvider language={language} messages={messages}>
				<PendingBar isPending={isPending && error === null} />
				<Routes location={location}>
					<Route
						element={
							<AddressProvider>
								<Shell />
							</AddressProvider>
						}
					>
						<Route
							path={Screen ? path : '*'}
							element={
								<ErrorBoundary of={location} fallback={() => <ErrorScreen />}>
									{Screen ? <Screen /> : <MissingScriptScreen key={location.key} fetchAgain={fetchAgain} />}
								</ErrorBoundary>
							}
						/>
					</Route>
				</Routes>
			</TextProvider>
		</ErrorBoundary>
	)
}
