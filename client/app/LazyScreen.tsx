import { type ComponentType, useState } from 'react'
import { useText } from '../text/useText'
import { ErrorNote } from '../ui/ErrorNote'
import { Loading } from '../ui/Loading'
import { PageTitle } from '../ui/PageTitle'
import type { Retry } from '../ui/Retry'
import { useLazyScript } from './useLazyScript'

type LoadScreen = () => Promise<ComponentType>

/**
 * A route whose script is fetched on the first visit of its screen. When the script does not come, the router
 * still goes there: the shell and the address are in place, and the screen fetches its script itself. The
 * promise never rejects, because the router would keep the rejection.
 */
export function lazyScreen(load: LoadScreen) {
	return async () => {
		try {
			return { Component: await load() }
		} catch {
			return { element: <LateScreen load={load} /> }
		}
	}
}

/** The screen once its script is there; until then, the reason why it is not. */
function LateScreen({ load }: { load: LoadScreen }) {
	const [Screen, setScreen] = useState<ComponentType | null>(null)
	const fetchAgain = async (): Promise<void> => {
		const screen = await load()
		setScreen(() => screen)
	}
	return Screen ? <Screen /> : <MissingScriptScreen fetchAgain={fetchAgain} />
}

/** Says that no server answers while a script is late; throws any other failure to the error screen. */
export function MissingScriptScreen({ fetchAgain }: { fetchAgain: () => Promise<unknown> }) {
	const { translate } = useText()
	const late = useLazyScript(fetchAgain)
	if (late.is === 'broken') throw late.error
	if (late.is === 'trying')
		return (
			<div className="page-width page-header">
				<Loading what={translate('error.readingScreen')} />
			</div>
		)
	return <ServerAway retry={late.retry} />
}

function ServerAway({ retry }: { retry: Retry }) {
	const { translate } = useText()
	return (
		<div className="page-width page-header">
			<PageTitle text={translate('error.away')} />
			<ErrorNote sentence={translate('error.network')} retry={retry} />
		</div>
	)
}
