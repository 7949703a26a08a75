import { useText } from '../../text/useText'
import { Legend } from '../../ui/Legend'
import styles from './ConnectionMap.module.css'

/** The legend of the map's lines and signs. */
export function MapLegend() {
	const { translate } = useText()
	const lines = [
		['recent', 'plain', 'RECENT'],
		['silent', 'plain', 'SILENT'],
		['never', 'plain', 'NEVER'],
		['overlap', 'overlap', 'RECENT'],
		['proposed', 'proposed', 'RECENT'],
	] as const
	return (
		<Legend
			className={styles.legend}
			entries={[
				...lines.map(([key, look, age]) => ({
					key,
					sign: (
						<svg width="26" height="10" viewBox="0 0 26 10" aria-hidden="true">
							<path
								className={styles.arc}
								data-look={look}
								data-age={age}
								d="M0 5H26"
								pathLength={age === 'NEVER' ? 30 : 26}
								strokeWidth="2"
							/>
						</svg>
					),
					words: translate(`map.legend.${key}`),
				})),
				{
					key: 'office',
					sign: (
						<svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
							<g className={styles.mark} data-side="partner">
								<rect className={styles.dot} x="-5" y="-5" width="10" height="10" />
							</g>
						</svg>
					),
					words: translate('map.legend.office'),
				},
				{ key: 'cluster', words: translate('map.legend.cluster') },
			]}
		/>
	)
}
