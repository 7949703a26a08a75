import { useState } from 'react'
import { useLinkSecret } from '../../state/linkSecret'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'

const TIMEOUT_MILLISECONDS = 12_000

/**
 * The page of a letter's link that stops such letters; nothing stops before the reader confirms, and they can
 * be restarted.
 */
export function StopLettersPage() {
	const { translate } = useText()
	const { secret } = useLinkSecret()
	const [is, setIs] = useState<'asked' | 'stopped' | 'started' | 'failed'>('asked')
	const [isSending, setIsSending] = useState(false)
	const [letters, setLetters] = useState('')
	const isStopped = is === 'stopped'
	const send = async (): Promise<void> => {
		setIsSending(true)
		try {
			const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS)
			const path = `/letters/${isStopped ? 'start' : 'stop'}?cle=${secret ?? ''}`
			const answer = await fetch(path, { method: 'POST', signal })
			if (answer.ok) setLetters(((await answer.json()) as { readonly letters: string }).letters)
			setIs(!answer.ok ? 'failed' : isStopped ? 'started' : 'stopped')
		} catch {
			setIs('failed')
		}
		setIsSending(false)
	}
	return (
		<div className="page-width">
			<TitleAndPurpose title={translate('activity.stop')} standfirst={translate('activity.stop.text')} />
			<div className="stack">
				<div role="status">
					{isStopped && <p>{translate('activity.stop.done', { letters })}</p>}
					{is === 'started' && <p>{translate('activity.stop.started')}</p>}
					{is === 'failed' && <p>{translate('activity.stop.failed')}</p>}
				</div>
				{secret === null ? (
					<EmptyState title={translate('activity.stop.over')}>
						<p>{translate('activity.stop.overText')}</p>
					</EmptyState>
				) : (
					<div className="actions">
						<Button
							kind={isStopped ? 'plain' : 'primary'}
							aria-busy={isSending}
							onClick={() => {
								if (!isSending) void send()
							}}
						>
							{translate(isStopped ? 'activity.stop.again' : 'activity.stop.submit')}
						</Button>
					</div>
				)}
			</div>
		</div>
	)
}
