import type { GraphChoices, GraphMeasure } from '../../../state/graphChoices'
import { useText } from '../../../text/useText'
import type { ExplorerGraph, Measured } from './buildPicture'
import styles from './Graph.module.css'

/** The legend of the ink and the area of signs, from the least to the greatest value. */
export function MeasureLegend({
	choices,
	graph,
}: {
	choices: Pick<GraphChoices, 'ink' | 'area'>
	graph: Pick<ExplorerGraph, 'ink' | 'area'>
}) {
	return (
		<>
			{choices.ink && <LegendRow what="ink" measure={choices.ink} measured={graph.ink} />}
			{choices.area && <LegendRow what="area" measure={choices.area} measured={graph.area} />}
			{[...new Set([choices.ink, choices.area])].map((measure) => (
				<MeasureCaveat key={measure} measure={measure} />
			))}
		</>
	)
}

const DIGITS: Partial<Record<GraphMeasure, number>> = { concentration: 2, betweenness: 2, reciprocity: 0 }

const STEPS = [0, 0.33, 0.66, 1] as const

function LegendRow({
	what,
	measure,
	measured,
}: {
	what: 'ink' | 'area'
	measure: GraphMeasure
	measured: Measured | null
}) {
	const { translate, number } = useText()
	const digits = DIGITS[measure] ?? 0
	const words = (value: number): string => (measure === 'lastNews' ? String(value) : number(value, digits))
	if (measured === null || measured.scale === null)
		return <p className={styles.measure}>{translate('graphTools.noValue')}</p>
	const { least, greatest } = measured.scale
	return (
		<p className={styles.measure} data-measure={what}>
			<b>{translate(`graphTools.${what}`)}</b> {translate(`graphTools.measure.${measure}`)} {words(least)}
			<svg viewBox="0 0 76 18" width="76" height="18" aria-hidden="true">
				{STEPS.map((share, index) => (
					<circle
						key={share}
						cx={10 + index * 19}
						cy={9}
						r={what === 'area' ? 2.5 + share * 5.5 : 6}
						fill="var(--ink)"
						fillOpacity={what === 'ink' ? 0.12 + 0.88 * share : 1}
						stroke="var(--ink)"
						strokeWidth={what === 'ink' ? 1 : 0}
					/>
				))}
			</svg>
			{words(greatest)}
		</p>
	)
}

/** A warning about what a measure does not say. */
function MeasureCaveat({ measure }: { measure: GraphMeasure | null }) {
	const { translate } = useText()
	if (measure !== 'betweenness' && measure !== 'reciprocity') return null
	return <p>{translate(`graphTools.caveat.${measure}`)}</p>
}
