import { type KeyboardEvent, memo, type PointerEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import { useReadingDay } from '../../state/readingDay'
import { isSingleKey, usePageKeys } from '../../state/shortcuts'
import { useText } from '../../text/useText'
import { MissingPart } from '../../ui/MissingPart'
import { brickAgeOf } from '../../views/freshness/brickAge'
import styles from './Explorer.module.css'
import { withoutPeriod } from './explorerFilter'
import type { ViewProps } from './explorerViews'
import { yearOfRecord } from './recordWords'
import { type ExplorerRecord, MAX_DRAWN_RECORDS, useRecordPages } from './useRecordPages'
import { type RecordYears, useRecordYears } from './useRecordYears'
import { stackByYear, thumbYears, withThumb, type YearStack, yearOfThumbAfterKey } from './yearBricks'

const HEIGHT = 62
/** Includes the years below. */
const FULL_HEIGHT = HEIGHT + 18
/** Rows of bricks that fit; in a year with more, bricks stand side by side. */
const MAX_ROWS = 12

/** The records that match the filters, one brick each, by year. Two handles set the period of every view. */
export function YearBrush({ view, data, act }: ViewProps) {
	const { translate } = useText()
	const day = useReadingDay()
	const isBounded = view.from !== null || view.to !== null
	const whole = withoutPeriod(data.filter)
	const unbounded = useRecordPages(isBounded && data.isSettled ? whole : null)
	const { records, total, isReading } = isBounded ? unbounded : data.all
	const thisYear = day === null ? null : Number(day.slice(0, 4))
	const isCounted = (total ?? 0) > MAX_DRAWN_RECORDS
	const asked = useRecordYears(isCounted ? whole : null)
	const counted = asked.data?.recordYears ?? null
	const stacked = useMemo(
		() =>
			stackByYear(
				isCounted ? [] : records.map((record) => ({ start: yearOfRecord(record), record })),
				thisYear,
			),
		[isCounted, records, thisYear],
	)
	const isWhole = total !== null && (isCounted ? counted !== null : !isReading)
	const shown = useLastWhole(isWhole ? { counted, ...stacked, isEmpty: records.length === 0 } : null)
	const missing = (
		<MissingPart
			what={translate('views.missing.years')}
			of={[asked, ...(isBounded ? [unbounded.answer] : [])]}
		/>
	)
	if (shown === null) {
		return (
			<>
				{missing}
				<BlankYears view={view} act={act} />
			</>
		)
	}
	if (shown.counted !== null)
		return <CountedYears view={view} counted={shown.counted} thisYear={thisYear} act={act} />
	return (
		<>
			{missing}
			<BrushFrame
				view={view}
				years={shown.stacks.map(({ year }) => year)}
				undated={shown.isEmpty ? null : shown.undated}
				act={act}
			>
				{({ from, to }) => (
					<Bricks stacks={shown.stacks} from={from} to={to} isSelected={data.isSelected} day={day} />
				)}
			</BrushFrame>
		</>
	)
}

/** The last complete value: the years of the first pages alone would look like the whole period. */
function useLastWhole<Whole>(whole: Whole | null): Whole | null {
	const last = useRef(whole)
	if (whole !== null) last.current = whole
	return last.current
}

/** Keeps the room of the years while they load. A chosen period can already be cleared. */
function BlankYears(props: Period) {
	const { translate } = useText()
	return (
		<section className={styles.brush} aria-label={translate('views.brush')} aria-busy="true">
			<div className={styles.brushWords}>
				<p />
				<p className="caption" />
				<WholePeriod {...props} />
			</div>
			<div className={styles.brushScale} style={{ height: FULL_HEIGHT }} />
		</section>
	)
}

type Period = Pick<ViewProps, 'view' | 'act'>

/** The button that clears the chosen period. */
function WholePeriod({ view, act }: Period) {
	const { translate } = useText()
	if (view.from === null && view.to === null) return null
	return (
		<button
			type="button"
			className="link-button caption"
			onClick={() => act({ type: 'filter', filters: { from: null, to: null } })}
		>
			{translate('views.wholePeriod')}
		</button>
	)
}

type Years = ReturnType<typeof thumbYears>

/** One bar for each year, when there are too many records for bricks. */
function CountedYears({
	view,
	counted: { starts, unstarted, firstYear },
	thisYear,
	act,
}: Period & {
	counted: RecordYears
	thisYear: number | null
}) {
	const { number } = useText()
	const first = firstYear ?? thisYear ?? 0
	const length = Math.max(starts.length, (thisYear ?? first) - first + 1)
	const stacks = Array.from({ length }, (_, at) => ({ year: first + at, count: starts[at] ?? 0 }))
	const tallest = starts.reduce((most, one) => Math.max(most, one), 1)
	const width = 100 / length
	return (
		<BrushFrame view={view} years={stacks.map(({ year }) => year)} undated={unstarted} act={act}>
			{(years) => (
				<svg width="100%" height={FULL_HEIGHT} aria-hidden="true" focusable="false">
					{stacks.map(({ year, count }, index) => (
						<g key={year} data-outside={year < years.from || year > years.to || undefined}>
							<title>{`${year} · ${number(count)}`}</title>
							<rect
								x={`${(index + 0.1) * width}%`}
								width={`${width * 0.8}%`}
								y={HEIGHT * (1 - count / tallest)}
								height={(HEIGHT * count) / tallest}
							/>
						</g>
					))}
					<Decades years={stacks.map(({ year }) => year)} />
				</svg>
			)}
		</BrushFrame>
	)
}

/** The words and handles around the drawing. */
function BrushFrame({
	view,
	years: all,
	undated,
	act,
	children,
}: Period & {
	years: readonly number[]
	/** null while it is not known. */
	undated: number | null
	children: (years: Years) => ReactNode
}) {
	const { translate } = useText()
	const scale = { first: all[0] ?? 0, last: all.at(-1) ?? 0 }
	const years = thumbYears(view, scale.first, scale.last)
	return (
		<section className={styles.brush} aria-label={translate('views.brush')}>
			<div className={styles.brushWords}>
				<p>
					<b>{translate('views.period', { from: years.from, to: years.to })}</b>
				</p>
				<p className="caption">{undated !== null && translate('views.undated', { count: undated })}</p>
				<WholePeriod view={view} act={act} />
			</div>
			<div className={styles.brushScale}>
				{children(years)}
				<Handles
					years={years}
					scale={scale}
					onMove={(bound, year) => act({ type: 'filter', filters: withThumb(bound, year, scale) })}
				/>
			</div>
		</section>
	)
}

type Stack = YearStack<{ readonly record: ExplorerRecord }>

/** Memoised: hundreds of bricks beside controls that often change. */
const Bricks = memo(function Bricks({
	stacks,
	from,
	to,
	isSelected,
	day,
}: {
	stacks: readonly Stack[]
	/** The years of the period, both inclusive. */
	from: number
	to: number
	isSelected: (id: string) => boolean
	day: string | null
}) {
	const tallest = Math.max(1, ...stacks.map(({ records }) => records.length))
	const abreast = Math.ceil(tallest / MAX_ROWS)
	const height = HEIGHT / MAX_ROWS
	const width = 100 / stacks.length
	const brick = (width * 0.8) / abreast
	return (
		<svg width="100%" height={FULL_HEIGHT} aria-hidden="true" focusable="false">
			{stacks.map(({ year, records }, index) => (
				<g key={year} data-outside={year < from || year > to || undefined}>
					{records.map(({ record }, place) => (
						<rect
							key={record.record.id}
							x={`${index * width + width * 0.1 + (place % abreast) * brick}%`}
							width={`${brick * 0.88}%`}
							y={HEIGHT - (Math.floor(place / abreast) + 1) * height}
							height={height - 1}
							data-age={brickAgeOf(record.lastNews, day)}
							data-dimmed={!isSelected(record.record.id) || undefined}
						/>
					))}
				</g>
			))}
			<Decades years={stacks.map(({ year }) => year)} />
		</svg>
	)
})

/** The baseline, with every tenth year under it. */
function Decades({ years }: { years: readonly number[] }) {
	const width = 100 / years.length
	return (
		<>
			<line x1="0" x2="100%" y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
			{years.map(
				(year, index) =>
					year % 10 === 0 && (
						<text key={year} x={`${(index + 0.5) * width}%`} y={HEIGHT + 15} textAnchor="middle">
							{year}
						</text>
					),
			)}
		</>
	)
}

const BOUNDS = ['from', 'to'] as const
type Bound = (typeof BOUNDS)[number]

/**
 * Two sliders, for the pointer or the keyboard: arrows move by a year, page keys by ten; `B` focuses the
 * first from anywhere.
 */
function Handles({
	years,
	scale,
	onMove,
}: {
	years: { readonly from: number; readonly to: number }
	scale: { readonly first: number; readonly last: number }
	onMove: (bound: Bound, year: number) => void
}) {
	const { translate } = useText()
	const line = useRef<HTMLDivElement>(null)
	const [dragged, setDragged] = useState<{ readonly bound: Bound; readonly year: number } | null>(null)
	usePageKeys((event) => {
		if (event.key.toLowerCase() !== 'b' || !isSingleKey(event)) return
		event.preventDefault()
		line.current?.querySelector('button')?.focus()
	})
	const yearOfRecord = (bound: Bound): number => (dragged?.bound === bound ? dragged.year : years[bound])
	const limitsOf = (bound: Bound) =>
		bound === 'from' ? { min: scale.first, max: years.to } : { min: years.from, max: scale.last }
	const onKeyDown = (event: KeyboardEvent, bound: Bound): void => {
		const next = yearOfThumbAfterKey(event.key, years[bound], limitsOf(bound))
		if (next === null) return
		event.preventDefault()
		if (next !== years[bound]) onMove(bound, next)
	}
	const yearAt = (event: PointerEvent, bound: Bound): number => {
		const { left, width } = line.current?.getBoundingClientRect() ?? { left: 0, width: 1 }
		const { min, max } = limitsOf(bound)
		const edge = ((event.clientX - left) / width) * (scale.last - scale.first + 1)
		return Math.max(min, Math.min(max, scale.first + Math.round(bound === 'from' ? edge : edge - 1)))
	}
	const placeOf = (bound: Bound): number => {
		const edge = yearOfRecord(bound) - scale.first + (bound === 'from' ? 0 : 1)
		return (edge / (scale.last - scale.first + 1)) * 100
	}
	return (
		<div className={styles.brushHandles} ref={line}>
			{BOUNDS.map((bound) => (
				<button
					key={bound}
					type="button"
					role="slider"
					aria-label={translate(bound === 'from' ? 'views.brushFrom' : 'views.brushTo')}
					aria-valuemin={limitsOf(bound).min}
					aria-valuemax={limitsOf(bound).max}
					aria-valuenow={yearOfRecord(bound)}
					aria-keyshortcuts={bound === 'from' ? 'B' : undefined}
					style={{ left: `${placeOf(bound)}%` }}
					onKeyDown={(event) => onKeyDown(event, bound)}
					onPointerDown={(event) => {
						event.currentTarget.setPointerCapture(event.pointerId)
						setDragged({ bound, year: years[bound] })
					}}
					onPointerMove={(event) => dragged && setDragged({ bound, year: yearAt(event, bound) })}
					onPointerUp={(event) => {
						if (dragged && yearAt(event, bound) !== years[bound]) onMove(bound, yearAt(event, bound))
						setDragged(null)
					}}
					onPointerCancel={() => setDragged(null)}
				/>
			))}
		</div>
	)
}
