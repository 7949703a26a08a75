import { useState } from 'react'
import { useLinkSecret } from '../../state/linkSecret'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'

const TIMEOUT_MILLISECONDS = 12_000

/** Where the link of a letter leads that stops it: nothing is stopped before the reader says so. */
export function StopLettersPage() {
	const { translate } = useText()
	const { secret, forget } = useLinkSecret()
	const [is, setIs] = useState<'asked' | 'sending' | 'stopped' | 'failed'>('asked')
	const stop = async (): Promise<void> => {
		setIs('sending')
		try {
			const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS)
			const answer = await fetch(`/letters/stop?cle=${secret ?? ''}`, { method: 'POST', signal })
			setIs(answer.ok ? 'stopped' : 'failed')
			if (answer.ok) forget()
		} catch {
			setIs('failed')
		}
	}
	return (
		<div className="page-width">
			<TitleAndPurpose title={translate('activity.stop')} standfirst={translate('activity.stop.text')} />
			<div role="status">
				{is === 'stopped' && <p>{translate('activity.stop.done')}</p>}
				{is === 'failed' && <p>{translate('activity.stop.failed')}</p>}
			</div>
			{is !== 'stopped' &&
				(secret === null ? (
					<EmptyState title={translate('activity.stop.over')}>
						<p>{translate('activity.stop.overText')}</p>
					</EmptyState>
				) : (
					<div className="actions">
						<Button kind="primary" aria-busy={is === 'sending'} onClick={() => void stop()}>
							{translate('activity.stop.submit')}
						</Button>
					</div>
				))}
		</div>
	)
}
