import { Link, useLocation, useRouteError } from 'react-router'
import { LANGUAGES } from '../../schema/enums'
import { HOME_PATH, OVERLAPS_PATH } from '../state/paths'
import { useAddress } from '../state/useAddress'
import { languageTag } from '../text/formatDate'
import { NOT_LOADED } from '../text/notLoaded'
import { useText } from '../text/useText'
import { Button } from '../ui/Button'
import { PageTitle } from '../ui/PageTitle'
import { useFetchText } from './loadText'
import { isMissingScript, useLazyScript } from './useLazyScript'

/** Replaces a screen that broke. The masthead and the foot around it still work, and it offers ways out. */
export function ErrorScreen() {
	const { translate } = useText()
	const { to } = useAddress()
	console.error(useRouteError())
	return (
		<div className="page-width page-header prose">
			<PageTitle text={translate('shell.broken')} />
			<p className="standfirst">{translate('shell.brokenText')}</p>
			<p className="actions">
				<Button kind="primary" onClick={() => window.location.reload()}>
					{translate('shell.reload')}
				</Button>
				<Link to={to(HOME_PATH)}>{translate('shell.toHome')}</Link>
				<Link to={to(OVERLAPS_PATH)}>{translate('shell.toOverlaps')}</Link>
			</p>
		</div>
	)
}

export function NotFoundScreen() {
	const { translate } = useText()
	const { to } = useAddress()
	const { pathname } = useLocation()
	return (
		<div className="page-width page-header prose">
			<PageTitle text={translate('shell.notFound')} />
			<p className="standfirst">{translate('shell.notFoundText', { path: pathname })}</p>
			<p className="actions">
				<Link to={to(HOME_PATH)}>{translate('shell.toHome')}</Link>
				<Link to={to(OVERLAPS_PATH)}>{translate('shell.toOverlaps')}</Link>
			</p>
		</div>
	)
}

/**
 * Replaces the whole page when the first sentences did not load or the shell broke. It fetches missing
 * sentences again, and shows the page once they are there.
 */
export function NotLoadedScreen() {
	const error = useRouteError()
	console.error(error)
	return isMissingScript(error) ? <LateText /> : <NotLoaded onAct={() => window.location.reload()} />
}

function LateText() {
	const late = useLazyScript(useFetchText())
	if (late.is === 'trying') return null
	if (late.is === 'away') return <NotLoaded isAway onAct={late.retry.tryNow} />
	return <NotLoaded onAct={() => window.location.reload()} />
}

function NotLoaded({ isAway = false, onAct }: { isAway?: boolean; onAct: () => void }) {
	return (
		<main className="page-width page-header prose">
			{LANGUAGES.map((language) => (
				<p key={language} lang={languageTag(language)}>
					{NOT_LOADED[language][isAway ? 'away' : 'text']}{' '}
					<Button kind="quiet" onClick={onAct}>
						{NOT_LOADED[language][isAway ? 'retry' : 'reload']}
					</Button>
				</p>
			))}
		</main>
	)
}
