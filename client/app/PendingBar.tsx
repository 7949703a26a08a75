import { useText } from '../text/useText'
import styles from './PendingBar.module.css'

/** Says that another page is on its way, from a tenth of a second after it was asked for. */
export function PendingBar({ isPending }: { isPending: boolean }) {
	const { translate } = useText()
	return (
		<div className={styles.bar} role="status" data-pending={isPending || undefined}>
			{isPending && <span className="visually-hidden">{translate('ui.reading')}</span>}
		</div>
	)
}
