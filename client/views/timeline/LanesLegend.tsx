import { useText } from '../../text/useText'
import { Legend } from '../../ui/Legend'
import styles from './Lanes.module.css'

/** The legend of the inks; and the number of public events, which no total counts. */
export function LanesLegend({ events }: { events: number }) {
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
		<Legend
			className={styles.legend}
			entries={[
				...entries.map(([key, look]) => ({
					key,
					sign: <i className={look} aria-hidden="true" />,
					words: translate(`lanes.legend.${key}`),
				})),
				...(events === 0
					? []
					: [
							{
								key: 'event',
								sign: <i className={styles.event} aria-hidden="true" />,
								words: translate('lanes.legend.event', { count: events }),
							},
						]),
			]}
		/>
	)
}
