import { type CSSProperties, type ReactNode, useRef } from 'react'
import { newsAgeOf } from '../../../schema/freshness'
import { precisionOfText } from '../../../schema/fuzzyDate'
import { useReadingDay } from '../../state/readingDay'
import { useText } from '../../text/useText'
import { placeOnTrack } from '../../ui/placeOnTrack'
import { useBoxWidth } from '../../ui/useBoxWidth'
import { layoutSteps, type PlacedStep, type Step } from './layoutSteps'
import { type Bar, type TimelineRow as DatedRow, layoutTimeline } from './layoutTimeline'
import { placeLabel, shiftBelow } from './placeLabel'
import styles from './RecordTimeline.module.css'
import { shortPeriod } from './shortPeriod'
import { TimeAxis, yearsOfAxis } from './TimeAxis'
import { isByMonth } from './timeScale'

export interface ShownRow extends DatedRow {
	readonly who: ReactNode
	readonly what?: ReactNode
	/** The complete period in words, for bounds of different precision. */
	readonly period?: string
}

/** overlap: vermilion; other: ink. */
export type Tone = 'overlap' | 'other'

interface Props {
	rows: readonly ShownRow[]
	scale: 'days' | 'years'
	span?: { readonly start: string | null; readonly end: string | null } | null
	/** ISO day at which ongoing bars end. */
	today: string
	/** Rows under a heading of their own, which may belong to it and are not counted. */
	apart?: { readonly title: string; readonly rows: readonly ShownRow[] }
	steps?: { readonly of: readonly Step[]; readonly who: string; readonly what: string; readonly peak: string }
	tone?: Tone
}

/** Width of a track in pixels until it is measured. */
const USUAL_TRACK = 520

/** Records on one time axis. The caller adds a table of the same. */
export function RecordTimeline({ rows, scale, span = null, today, apart, steps, tone = 'overlap' }: Props) {
	const box = useRef<HTMLDivElement>(null)
	const trackWidth = useBoxWidth(box, 'track') ?? USUAL_TRACK
	const layout = layoutTimeline({ rows: [...rows, ...(apart?.rows ?? [])], scale, span, today })
	const bars = new Map(layout.bars.map((bar) => [bar.id, bar]))
	const draw = (row: ShownRow, isShaded: boolean): ReactNode => (
		<Row key={row.id} who={row.who} what={row.what} span={isShaded ? layout.span : null}>
			<RowBar
				row={row}
				bar={bars.get(row.id)}
				trackWidth={trackWidth}
				hasYear={!isByMonth(layout.axis)}
				today={today}
			/>
		</Row>
	)
	const placed = steps ? layoutSteps(steps.of, layout.axis) : []
	return (
		<div
			ref={box}
			className={styles.timeline}
			data-tone={tone}
			data-open={rows.some(({ ongoing }) => ongoing) || undefined}
		>
			<div className={styles.axis}>
				<span>{yearsOfAxis(layout.axis)}</span>
				<TimeAxis scale={layout.axis} trackWidth={trackWidth} data-part="track" />
			</div>
			<ol>
				{rows.map((row) => draw(row, true))}
				{steps && placed.length > 0 && (
					<Row who={steps.who} what={steps.what}>
						<Steps steps={placed} peakWords={steps.peak} />
					</Row>
				)}
			</ol>
			{apart && apart.rows.length > 0 && (
				<>
					<h3>{apart.title}</h3>
					<ol>{apart.rows.map((row) => draw(row, false))}</ol>
				</>
			)}
		</div>
	)
}

/** A row: who, what, and the track with the shared period behind it. */
function Row({
	who,
	what,
	span = null,
	children,
}: {
	who: ReactNode
	what?: ReactNode
	span?: { readonly from: number; readonly width: number } | null
	children: ReactNode
}) {
	return (
		<li>
			<div className={styles.who}>
				<b>{who}</b>
				{what && <span>{what}</span>}
			</div>
			<div className={styles.track}>
				{span && <div className={styles.span} style={placeOnTrack(span.from, span.from + span.width)} />}
				{children}
			</div>
		</li>
	)
}

/** A bar: solid if dated to the day, striped and dashed to the month, a dotted frame to the year. */
function RowBar({
	row,
	bar,
	trackWidth,
	hasYear,
	today,
}: {
	row: ShownRow
	/** undefined: nothing is dated. */
	bar: Bar | undefined
	trackWidth: number
	hasYear: boolean
	today: string
}) {
	const { translate } = useText()
	const day = useReadingDay() ?? (today || null)
	const words = useRowWords(row, hasYear)
	if (!bar) return <span className={`caption ${styles.undated}`}>{translate('timeline.undated')}</span>
	const { from, width, texture, unsureStart, fadesBefore, fadesAfter } = bar
	const side = placeLabel(bar, words, trackWidth)
	const age = row.lastNews === undefined || day === null ? undefined : newsAgeOf(row.lastNews, day)
	return (
		<div
			className={styles.bar}
			data-texture={texture}
			data-side={side}
			data-fades-before={fadesBefore || undefined}
			data-fades-after={fadesAfter || undefined}
			data-age={age}
			style={{ ...placeOnTrack(from, from + width), '--unsure': `${unsureStart * 100}%` } as CSSProperties}
		>
			{unsureStart > 0 && <i className={styles.unsure} />}
			<span
				className={styles.label}
				style={side === 'below' ? { marginLeft: shiftBelow(bar, words, trackWidth) } : undefined}
			>
				{words}
			</span>
		</div>
	)
}

function useRowWords({ start, end, ongoing, period, lastNews }: ShownRow, hasYear: boolean): string {
	const { language, translate } = useText()
	if (ongoing && start) return translate('timeline.since', { date: shortPeriod(start, null, language, true) })
	if (period && start && end && precisionOfText(start) !== precisionOfText(end)) return period
	return (
		shortPeriod(start, end, language, hasYear) ??
		translate(lastNews ? 'timeline.startUnknown' : 'timeline.undated')
	)
}

/** The number of records at once, as steps; words mark the highest. */
function Steps({ steps, peakWords }: { steps: readonly PlacedStep[]; peakWords: string }) {
	const peak = steps.reduce((best, step) => (step.count > best.count ? step : best))
	return (
		<div className={styles.steps}>
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
				className={styles.peak}
				data-side={peak.from > 0.6 ? 'left' : 'right'}
				style={placeOnTrack(peak.from, peak.to)}
			>
				{peakWords}
			</span>
		</div>
	)
}

/**
 * The outline of the steps in a box of 1000 × 62, with the peak at a height of 44, and 0 between and outside
 * steps.
 */
function stepsPath(steps: readonly PlacedStep[], peak: number): string {
	const height = (count: number): number => 62 - (count / Math.max(1, peak)) * 44
	const across = (share: number): number => Math.round(share * 10000) / 10
	const points = steps.map(
		({ from, to, count }) => `L${across(from)} ${height(count)}L${across(to)} ${height(count)}`,
	)
	return `M0 62L${across(steps[0]?.from ?? 0)} 62${points.join('')}L${across(steps.at(-1)?.to ?? 1)} 62L1000 62`
}

/** The legend of bars, beside the title. */
export function BarsLegend({
	entries,
	tone = 'overlap',
}: {
	entries: readonly { readonly mark: 'solid' | 'rough' | 'year' | 'span' | 'fade'; readonly label: string }[]
	tone?: Tone
}) {
	return (
		<p className={`caption ${styles.legend}`} data-tone={tone}>
			{entries.map(({ mark, label }) => (
				<span key={mark}>
					<i data-texture={mark} aria-hidden="true" />
					{label}
				</span>
			))}
		</p>
	)
}
