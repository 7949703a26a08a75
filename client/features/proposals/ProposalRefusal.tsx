import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import styles from './Proposals.module.css'
import type { ProposalWriteState } from './useProposalWrite'

/** Why an action failed, with a button to send it again. */
export function ProposalRefusal({ write: { refused, again } }: { write: ProposalWriteState }) {
	const { translate } = useText()
	return (
		<div role="alert">
			{refused !== null && (
				<p className={styles.refused}>
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
