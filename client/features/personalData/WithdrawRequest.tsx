import { useText } from '../../text/useText'
import { Confirmed } from '../../ui/Confirmed'
import type { WriteState } from '../../views/write/useWrite'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import styles from './PersonalData.module.css'

/** Withdraws an unanswered request after a confirmation; says why if it fails. */
export function WithdrawRequest({
	write,
	of,
	sentence,
	onWithdraw,
}: {
	readonly write: WriteState
	/** The request, if the button is one of several in a list. */
	readonly of?: string
	readonly sentence: string
	readonly onWithdraw: () => void
}) {
	const { translate } = useText()
	return (
		<>
			<WriteRefusal of={write} />
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
