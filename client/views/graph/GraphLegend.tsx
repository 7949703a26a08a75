import type { ReactNode } from 'react'
import type { ActorClass } from '../../state/explorerView'
import { useText } from '../../text/useText'
import { ClassShape } from '../actor/ActorShape'
import { useClassName } from '../actor/useClassName'
import styles from './GraphLegend.module.css'
import type { LineStyle } from './picture'

const CLASSES: readonly ActorClass[] = [
	'region',
	'aboveCity',
	'departement',
	'city',
	'intercommunal',
	'belowCity',
	'commune',
	'university',
	'hospital',
	'other',
]
const LINES: readonly LineStyle[] = ['active', 'unknown', 'low', 'memory', 'part', 'faint']
const DASHES: Readonly<Record<LineStyle, { width: number; dash?: string; stroke: string }>> = {
	active: { width: 1.5, stroke: 'var(--ink-soft)' },
	unknown: { width: 1.5, dash: '6 4', stroke: 'var(--ink-soft)' },
	low: { width: 2, dash: '2 4', stroke: 'var(--ink-soft)' },
	memory: { width: 1.5, dash: '2 6', stroke: 'var(--ink-faint)' },
	faint: { width: 1.2, dash: '2 8', stroke: 'var(--ink-faint)' },
	part: { width: 1, stroke: 'var(--rule-strong)' },
}

/** The legend of signs and lines; folded when the graph needs the room. */
export function GraphLegend({
	isOpen,
	hasResults = false,
	hasInside = false,
	children,
}: {
	isOpen: boolean
	/** Whether overlaps or opportunities are drawn. */
	hasResults?: boolean
	/** Whether some overlaps are inside one actor. */
	hasInside?: boolean
	/** The legend of the graph's measures. */
	children?: ReactNode
}) {
	const { translate } = useText()
	const nameOf = useClassName()
	return (
		<details className={styles.graphLegend} data-part="legend" open={isOpen}>
			<summary>{translate('graph.legend')}</summary>
			<ul>
				{CLASSES.filter((one) => nameOf(one) !== null).map((one) => (
					<li key={one}>
						<ClassShape of={one} />
						{nameOf(one)}
					</li>
				))}
				{LINES.map((style) => (
					<li key={style}>
						<svg viewBox="0 0 26 13" className={styles.line} aria-hidden="true">
							<path
								d="M0 6.5h26"
								fill="none"
								stroke={DASHES[style].stroke}
								strokeWidth={DASHES[style].width}
								strokeDasharray={DASHES[style].dash}
							/>
						</svg>
						{translate(`graph.line.${style}`)}
					</li>
				))}
				{hasResults && <ResultSigns />}
				{hasInside && <InsideSign />}
			</ul>
			{children}
			<p>{translate('freshness.legendLines')}</p>
		</details>
	)
}

const RESULTS = [
	{ kind: 'overlap', stroke: 'var(--vermilion)', dash: undefined },
	{ kind: 'possible', stroke: 'var(--vermilion)', dash: '4 3' },
	{ kind: 'opportunity', stroke: 'var(--jade)', dash: '5 3' },
] as const

/** Samples of lines with a halo: overlaps, possible overlaps, opportunities. */
function ResultSigns() {
	const { translate } = useText()
	return RESULTS.map(({ kind, stroke, dash }) => (
		<li key={kind}>
			<svg viewBox="0 0 26 13" className={styles.line} aria-hidden="true">
				<path d="M0 6.5h14" fill="none" stroke={stroke} strokeWidth="2.5" strokeDasharray={dash} />
				<circle cx="19.5" cy="6.5" r="5" fill="none" stroke={stroke} strokeDasharray={dash} />
			</svg>
			{translate(`graph.result.${kind}`)}
		</li>
	))
}

/** A sample of the loop with a number: overlaps inside an actor that stands for others. */
function InsideSign() {
	const { translate } = useText()
	return (
		<li>
			<svg viewBox="0 0 26 13" className={styles.line} aria-hidden="true">
				<rect x="17" y="3" width="7" height="7" fill="var(--ink-soft)" />
				<circle cx="8" cy="6.5" r="5.8" fill="var(--vermilion-tint)" stroke="var(--vermilion)" />
				<text x="8" y="9.6" fontSize="8.5" textAnchor="middle" fill="var(--vermilion-deep)">
					2
				</text>
			</svg>
			{translate('graph.result.inside')}
		</li>
	)
}
