import { useText } from '../../text/useText'
import { Confirmed } from '../../ui/Confirmed'
import type { useWrite } from '../../views/write/useWrite'
import styles from './PersonalData.module.css'

/** What is asked for can be taken back until it is answered: once the reader has confirmed it, and with why it could not be. */
export function WithdrawRequest({
	write: { refusal },
	of,
	sentence,
	onWithdraw,
}: {
	readonly write: ReturnType<typeof useWrite>
	/** Which request it is, where it stands in a list of several: its button is one of many then. */
	readonly of?: string
	readonly sentence: string
	readonly onWithdraw: () => void
}) {
	const { translate } = useText()
	return (
		<>
			<div role="alert">{refusal && <p className="refused">{refusal.sentence}</p>}</div>
			<div className={of === undefined ? `actions ${styles.result}` : styles.acts}>
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
