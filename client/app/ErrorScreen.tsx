import { Link, useLocation, useRouteError } from 'react-router'
import { LANGUAGES } from '../../schema/enums'
import { HOME_PATH, OVERLAPS_PATH } from '../state/paths'
import { useAddress } from '../state/useAddress'
import { languageTag } from '../text/formatDate'
import { NOT_LOADED } from '../text/notLoaded'
import { useText } from '../text/useText'
import { Button } from '../ui/Button'
import { PageTitle } from '../ui/PageTitle'
import { useReloadWhereStale } from './useReloadWhereStale'

/** A screen that broke: what stands round it goes on working, and there are ways out. */
export function ErrorScreen() {
	const { translate } = useText()
	const { to } = useAddress()
	const error = useRouteError()
	const isStale = useReloadWhereStale(error)
	console.error(error)
	// The page that comes back says what it has to; until then nothing is called broken.
	if (isStale) return null
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

/** Nothing stands round this one: the sentences of a language did not come, or the shell broke. */
export function NotLoadedScreen() {
	const error = useRouteError()
	const isStale = useReloadWhereStale(error)
	console.error(error)
	if (isStale) return null
	return (
		<main className="page-width page-header prose">
			{LANGUAGES.map((language) => (
				<p key={language} lang={languageTag(language)}>
					{NOT_LOADED[language].text}{' '}
					<Button kind="quiet" onClick={() => window.location.reload()}>
						{NOT_LOADED[language].reload}
					</Button>
				</p>
			))}
		</main>
	)
}
