import { Link, useLocation } from 'react-router'
import { LANGUAGES, type Language } from '../../schema/enums'
import { HOME_PATH, OVERLAPS_PATH } from '../state/paths'
import { useAddress } from '../state/useAddress'
import { languageTag } from '../text/formatDate'
import { useText } from '../text/useText'
import { Button } from '../ui/Button'
import { ErrorNote } from '../ui/ErrorNote'
import { Loading } from '../ui/Loading'
import { PageTitle } from '../ui/PageTitle'
import { isMissingScript, useLazyScript } from './useLazyScript'

/** Replaces a screen that broke. The masthead and the foot around it still work, and it offers ways out. */
export function ErrorScreen() {
	const { translate } = useText()
	const { to } = useAddress()
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

/** Says that no server answers while a script is late; throws any other failure to the error screen. */
export function MissingScriptScreen({ fetchAgain }: { fetchAgain: () => Promise<unknown> }) {
	const { translate } = useText()
	const late = useLazyScript(fetchAgain)
	if (late.is === 'broken') throw late.error
	return (
		<div className="page-width page-header">
			{late.is === 'trying' ? (
				<Loading what={translate('error.readingScreen')} />
			) : (
				<>
					<PageTitle text={translate('error.away')} />
					<ErrorNote sentence={translate('error.network')} retry={late.retry} />
				</>
			)}
		</div>
	)
}

/**
 * Replaces the whole page when the first sentences did not load or the shell broke. It fetches missing
 * sentences again, and shows the page once they are there.
 */
export function NotLoadedScreen({
	error,
	fetchAgain,
}: {
	error: unknown
	fetchAgain: () => Promise<unknown>
}) {
	return isMissingScript(error) ? (
		<LateText fetchAgain={fetchAgain} />
	) : (
		<NotLoaded onAct={() => window.location.reload()} />
	)
}

function LateText({ fetchAgain }: { fetchAgain: () => Promise<unknown> }) {
	const late = useLazyScript(fetchAgain)
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

type Words = Readonly<Record<'text' | 'reload' | 'away' | 'retry', string>>

/** The words shown when no sentences could be loaded, in all languages and so in no catalogue. */
const NOT_LOADED: Readonly<Record<Language, Words>> = {
	fr: {
		text: 'La page n’a pas pu être chargée.',
		reload: 'Recharger',
		away: 'Le serveur ne répond pas. La page réessaie d’elle-même.',
		retry: 'Réessayer maintenant',
	},
	en: {
		text: 'The page could not be loaded.',
		reload: 'Reload',
		away: 'The server is not answering. The page tries again by itself.',
		retry: 'Try again now',
	},
	zh: {
		text: '页面无法加载。',
		reload: '重新加载',
		away: '服务器没有响应。页面会自动重试。',
		retry: '立即重试',
	},
}
