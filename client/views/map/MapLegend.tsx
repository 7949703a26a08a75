import { useText } from '../../text/useText'
import { Legend } from '../../ui/Legend'
import styles from './ConnectionMap.module.css'
import type { ArcLook } from './layoutConnections'
import { House } from './MapMarks'

const LINES = {
	recent: { look: 'plain', age: 'RECENT' },
	silent: { look: 'plain', age: 'SILENT' },
	never: { look: 'plain', age: 'NEVER' },
	overlap: { look: 'overlap', age: 'RECENT' },
	over: { look: 'over', age: 'RECENT' },
	proposed: { look: 'proposed', age: 'RECENT' },
} as const satisfies Record<string, { readonly look: ArcLook; readonly age: string }>

/** The legend of the map's lines and signs. */
export function MapLegend({
	lines,
	signs,
}: {
	lines: readonly (keyof typeof LINES)[]
	signs: readonly ('office' | 'cluster')[]
}) {
	const { translate } = useText()
	return (
		<Legend
			className={styles.legend}
			entries={[
				...lines.map((key) => ({
					key,
					sign: <LineSample {...LINES[key]} />,
					words: translate(`map.legend.${key}`),
				})),
				...signs.map((key) => ({
					key,
					sign: key === 'office' && (
						<svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
							<g className={styles.mark} data-side="partner">
								<House radius={5} />
							</g>
						</svg>
					),
					words: translate(`map.legend.${key}`),
				})),
			]}
		/>
	)
}

function LineSample({ look, age }: { look: ArcLook; age: string }) {
	return (
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
	)
}
