/**
 * The parts of a timeline. Places are shares of the whole span, from 0 to 1; the caller computes them, these
 * components draw them.
 */
import type { CSSProperties, ReactNode } from 'react'
import type { NewsAge } from '../../schema/newsAge'
import { placeOnTrack } from './placeOnTrack'
import styles from './Timeline.module.css'

interface Stretch {
	readonly from: number
	readonly to: number
}

/** Wraps an axis, lists of rows and their headings. */
export function Timeline({ children }: { children: ReactNode }) {
	return <div className={styles.timeline}>{children}</div>
}

/** The ruler: the label column, then one name for each month, quarter or year. */
export function TimelineAxis({
	label,
	marks,
}: {
	label: string
	marks: readonly (Stretch & { readonly label: string })[]
}) {
	return (
		<div className={styles.axis} aria-hidden="true">
			<span>{label}</span>
			<div className={styles.months}>
				{marks.map((mark) => (
					<span key={mark.from} style={placeOnTrack(mark.from, mark.to)}>
						{mark.label}
					</span>
				))}
			</div>
		</div>
	)
}

/** A row: who, what, and the bar. `span` tints the period behind it. */
export function TimelineTrack({
	who,
	what,
	span,
	children,
}: {
	who: ReactNode
	what?: ReactNode
	span?: Stretch
	children: ReactNode
}) {
	return (
		<li>
			<div className={styles.who}>
				<b>{who}</b>
				{what && <span>{what}</span>}
			</div>
			<div className={styles.track} data-part="track">
				{span && <div className={styles.span} style={placeOnTrack(span.from, span.to)} />}
				{children}
			</div>
		</li>
	)
}

/** The precision of a bar's dates. */
export type Precision = 'day' | 'month' | 'year'

/** Longer bars, as a share of the track, contain their dates. */
const ROOM_FOR_A_LABEL = 0.28

/** The place of a bar's words. */
export type BarLabelSide = 'in' | 'right' | 'left' | 'below'

/** The place on a wide screen and on a phone; `shift`: pixels from the start of the bar to words below it. */
export interface BarLabelSides {
	readonly wide: BarLabelSide
	readonly narrow: BarLabelSide
	readonly shift?: number
}

/** A bar: solid if dated to the day, striped and dashed to the month, a dotted frame to the year. */
export function TimelineBar({
	from,
	to,
	label,
	precision,
	tone = 'overlap',
	sides,
	unsureStart = 0,
	fadesBefore = false,
	fadesAfter = false,
	age = null,
}: Stretch & {
	label: string
	precision: Precision
	/** overlap: vermilion; opportunity: jade; other: ink. */
	tone?: 'overlap' | 'opportunity' | 'other'
	/** If absent, the length of the bar decides. */
	sides?: BarLabelSides
	/** The share at its start that is uncertain. */
	unsureStart?: number
	/** true if it began earlier, at an unknown date. */
	fadesBefore?: boolean
	/** true if its end is unknown. */
	fadesAfter?: boolean
	/** Age of its last news, which gives the ink of the stub. */
	age?: NewsAge | null
}) {
	const length = to - from
	const hasRoom = length >= ROOM_FOR_A_LABEL
	const classes = [
		styles.bar,
		{ overlap: null, opportunity: styles.opportunity, other: styles.other }[tone],
		{ day: null, month: styles.monthOnly, year: styles.yearOnly }[precision],
		(sides ? sides.wide === 'in' : hasRoom) && styles.labelInside,
		!sides && hasRoom && length < 0.5 && to < 0.6 && styles.shortBar,
		fadesBefore && styles.fadesBefore,
		fadesAfter && styles.fadesAfter,
	]
	const isLeft = !sides && !hasRoom && to > 0.62
	return (
		<div
			className={classes.filter(Boolean).join(' ')}
			style={{ ...placeOnTrack(from, to), ...unsureWidth(unsureStart) }}
			data-age={age ?? undefined}
		>
			{unsureStart > 0 && <i className={styles.unsure} />}
			<span
				className={isLeft ? `${styles.label} ${styles.left}` : styles.label}
				data-wide={sides?.wide}
				data-narrow={sides?.narrow}
				style={sides?.wide === 'below' ? { marginLeft: sides.shift } : undefined}
			>
				{label}
			</span>
		</div>
	)
}

/** A stretch of days with the same number of records. */
export interface TimelineStep extends Stretch {
	readonly count: number
}

/** The steps under the bars: the number of records at once; words mark the highest. */
export function TimelineSteps({
	who,
	what,
	steps,
	peakLabel,
}: {
	who: string
	what: string
	steps: readonly TimelineStep[]
	peakLabel: string
}) {
	const peak = steps.reduce<TimelineStep | null>(
		(best, step) => (!best || step.count > best.count ? step : best),
		null,
	)
	if (!peak) return null
	return (
		<li className={styles.sum}>
			<div className={styles.who}>
				<b>{who}</b>
				<span>{what}</span>
			</div>
			<div className={styles.track}>
				<svg viewBox="0 0 1000 62" preserveAspectRatio="none" aria-hidden="true">
					<path
						d={stepsPath(steps, peak.count)}
						fill="var(--vermilion)"
						fillOpacity=".28"
						stroke="var(--vermilion)"
						strokeWidth="1.5"
						vectorEffect="non-scaling-stroke"
					/>
				</svg>
				<span
					className={peak.from > 0.6 ? `${styles.peak} ${styles.left}` : styles.peak}
					style={placeOnTrack(peak.from, peak.to)}
				>
					{peakLabel}
				</span>
			</div>
		</li>
	)
}

/**
 * The outline of the steps in a box of 1000 × 62, with the peak at a height of 44, and 0 between and outside
 * steps.
 */
function stepsPath(steps: readonly TimelineStep[], peak: number): string {
	const height = (count: number): number => 62 - (count / Math.max(1, peak)) * 44
	const points = steps.map(
		({ from, to, count }) => `L${round(from)} ${height(count)}L${round(to)} ${height(count)}`,
	)
	const first = steps[0]
	const last = steps.at(-1)
	return `M0 62L${round(first?.from ?? 0)} 62${points.join('')}L${round(last?.to ?? 1)} 62L1000 62`
}

const MARK_CLASSES = {
	day: undefined,
	rough: styles.monthOnly,
	year: styles.yearOnly,
	span: styles.span,
	fade: styles.fade,
}

/** The legend, beside the title. */
export function TimelineLegend({
	entries,
}: {
	entries: readonly { readonly mark: keyof typeof MARK_CLASSES; readonly label: string }[]
}) {
	return (
		<p className={`caption ${styles.legend}`}>
			{entries.map(({ mark, label }) => (
				<span key={mark}>
					<i className={MARK_CLASSES[mark]} aria-hidden="true" />
					{label}
				</span>
			))}
		</p>
	)
}

function round(share: number): number {
	return Math.round(share * 10000) / 10
}

/** The uncertain part at the start of a bar; its words are after it. */
function unsureWidth(share: number): CSSProperties {
	return { '--unsure': `${share * 100}%` } as CSSProperties
}
