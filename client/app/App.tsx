import { Component, type ReactNode } from 'react'
import { Route, Routes } from 'react-router'
import { AddressProvider } from '../state/useAddress'
import { TextProvider } from '../text/TextProvider'
import { useText } from '../text/useText'
import { ErrorScreen, MissingScriptScreen, NotLoadedScreen } from './ErrorScreen'
import type { PageLoader } from './PageLoader'
import styles from './PendingBar.module.css'
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

/** Says that another page is on its way, from a tenth of a second after it was asked for. */
function PendingBar({ isPending }: { isPending: boolean }) {
	const { translate } = useText()
	return (
		<div className={styles.bar} role="status" data-pending={isPending || undefined}>
			{isPending && <span className="visually-hidden">{translate('ui.reading')}</span>}
		</div>
	)
}

interface Props {
	/** Another value, such as the next location, draws the children anew. */
	of: unknown
	fallback: (error: unknown) => ReactNode
	children: ReactNode
}

interface State {
	readonly of: unknown
	/** null: nothing broke. */
	readonly broken: { readonly error: unknown } | null
}

/** Draws its fallback in place of children that threw. */
class ErrorBoundary extends Component<Props, State> {
	override state: State = { of: this.props.of, broken: null }

	static getDerivedStateFromError(error: unknown): Partial<State> {
		return { broken: { error } }
	}

	static getDerivedStateFromProps({ of }: Props, state: State): State | null {
		return of === state.of ? null : { of, broken: null }
	}

	override render(): ReactNode {
		const { broken } = this.state
		return broken ? this.props.fallback(broken.error) : this.props.children
	}
}
