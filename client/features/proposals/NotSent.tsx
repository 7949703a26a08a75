import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import styles from './Proposals.module.css'
import type { ProposalWrite } from './useProposalWrite'

/** Why something was not done, with the way to send it again. */
export function NotSent({ write: { refused, again } }: { write: ProposalWrite }) {
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
