import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import type { ProposalWriteState } from './useProposalWrite'

/** Why an action failed, with a button to send it again. */
export function ProposalRefusal({ write: { refused, again } }: { write: ProposalWriteState }) {
	const { translate } = useText()
	return (
		<div role="alert">
			{refused !== null && (
				<p className="refused small">
					{refused}{' '}
					{again !== null && (
						<Button kind="quiet" onClick={again}>
							{translate('proposals.again')}
						</Button>
					)}
				</p>
			)}
		</div>
	)
}
