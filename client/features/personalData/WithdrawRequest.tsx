import { useText } from '../../text/useText'
import { Confirmed } from '../../ui/Confirmed'
import type { useWrite } from '../../views/write/useWrite'
import styles from './PersonalData.module.css'

/** Withdraws an unanswered request after a confirmation; says why if it fails. */
export function WithdrawRequest({
	write: { refusal },
	of,
	sentence,
	onWithdraw,
}: {
	readonly write: ReturnType<typeof useWrite>
	/** The request, if the button is one of several in a list. */
	readonly of?: string
	readonly sentence: string
	readonly onWithdraw: () => void
}) {
	const { translate } = useText()
	return (
		<>
			<div role="alert">{refusal && <p className="refused">{refusal.sentence}</p>}</div>
			<div className={of === undefined ? 'actions space-above' : styles.acts}>
				<Confirmed
					label={translate('ownData.withdraw')}
					{...(of === undefined ? { kind: 'plain' } : { of })}
					title={translate('ownData.withdrawTitle')}
					onConfirm={onWithdraw}
				>
					{sentence}
				</Confirmed>
			</div>
		</>
	)
}
