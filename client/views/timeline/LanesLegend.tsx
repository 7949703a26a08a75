import { useText } from '../../text/useText'
import styles from './Lanes.module.css'

/** Which ink says what. */
export function LanesLegend() {
	const { translate } = useText()
	const entries = [
		['known', styles.ink],
		['fading', styles.fade],
		['stopped', `${styles.ink} ${styles.stops}`],
		['never', styles.stub],
		['brick', styles.brick],
		['yearOnly', `${styles.brick} ${styles.yearOnly}`],
		['crowding', styles.shade],
	] as const
	return (
		<p className={`caption ${styles.legend}`}>
			{entries.map(([key, look]) => (
				<span key={key}>
					<i className={look} aria-hidden="true" />
					{translate(`lanes.legend.${key}`)}
				</span>
			))}
		</p>
	)
}
