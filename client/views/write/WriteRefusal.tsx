import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import type { WriteState } from './useWrite'

/** Says at once why a write was refused; if no answer came, with a button that sends it again. */
export function WriteRefusal({ of: { refusal, again } }: { of: Pick<WriteState, 'refusal' | 'again'> }) {
	const { translate } = useText()
	return (
		<div role="alert">
			{refusal && (
				<p className="refused">
					{refusal.sentence}{' '}
					{again && (
						<Button kind="quiet" onClick={again}>
							{translate('form.again')}
						</Button>
					)}
				</p>
			)}
		</div>
	)
}
