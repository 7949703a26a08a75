import { type ReactNode, useRef } from 'react'
import { precisionOfText } from '../../../schema/fuzzyDate'
import { newsAgeOf } from '../../../schema/newsAge'
import { useReadingDay } from '../../state/readingDay'
import { useText } from '../../text/useText'
import {
	type BarLabelSides,
	Timeline,
	TimelineAxis,
	TimelineBar,
	TimelineSteps,
	TimelineTrack,
} from '../../ui/Timeline'
import styles from '../../ui/Timeline.module.css'
import { useBoxWidth } from '../../ui/useBoxWidth'
import { axisLabel, tickLabel } from './axisLabels'
import { layoutSteps, type Step } from './layoutSteps'
import { type Bar, type TimelineRow as DatedRow, layoutTimeline } from './layoutTimeline'
import { placeLabel, shiftBelow } from './placeLabel'
import { shortPeriod } from './shortPeriod'

export interface ShownRow extends DatedRow {
	readonly who: ReactNode
	readonly what?: ReactNode
	/** The complete period in words, for bounds of different precision. */
	readonly period?: string
	/** Drawn in ink instead of vermilion: it counts, but is not the page's subject. */
	readonly plain?: boolean
}

interface Props {
	rows: readonly ShownRow[]
	scale: 'days' | 'years'
	span?: { readonly start: string | null; readonly end: string | null } | null
	/** ISO day at which ongoing bars end. */
	today: string
	/** Rows under a heading of their own, which may belong to it and are not counted. */
	apart?: { readonly title: string; readonly rows: readonly ShownRow[] }
	steps?: { readonly of: readonly Step[]; readonly who: string; readonly what: string; readonly peak: string }
	tone?: 'overlap' | 'other'
}

/** Widths of the track on screens of 1440 and 390 pixels, until it is measured. */
const TRACK = { wide: 520, narrow: 320 }

/** Records on one time axis. The caller adds a table of the same. */
export function RecordTimeline({ rows, scale, span = null, today, apart, steps, tone = 'overlap' }: Props) {
	const { language, translate } = useText()
	const day = useReadingDay() ?? (today || null)
	const box = useRef<HTMLDivElement>(null)
	const measured = useBoxWidth(box, 'track')
	const track = measured === null ? TRACK : { wide: measured, narrow: measured }
	const layout = layoutTimeline({ rows: [...rows, ...(apart?.rows ?? [])], scale, span, today })
	const bars = new Map(layout.bars.map((bar) => [bar.id, bar]))
	const shade = layout.span ? { from: layout.span.from, to: layout.span.from + layout.span.width } : undefined
	const withYear = layout.unit === 'year'
	const words = (row: ShownRow): string => {
		if (row.ongoing && row.start)
			return translate('timeline.since', { date: shortPeriod(row.start, null, language, true) })
		if (row.period && row.start && row.end && precisionOfText(row.start) !== precisionOfText(row.end))
			return row.period
		return (
			shortPeriod(row.start, row.end, language, withYear) ??
			translate(row.lastNews ? 'timeline.startUnknown' : 'timeline.undated')
		)
	}
	const draw = (row: ShownRow, shaded: boolean): ReactNode => {
		const bar = bars.get(row.id)
		const age = row.lastNews === undefined || day === null ? null : newsAgeOf(row.lastNews, day)
		return (
			<TimelineTrack key={row.id} who={row.who} what={row.what} span={shaded ? shade : undefined}>
				{bar ? (
					<TimelineBar
						from={bar.from}
						to={bar.from + bar.width}
						label={words(row)}
						precision={drawnAs(bar)}
						tone={row.plain ? 'other' : tone}
						sides={sidesOf(bar, words(row), track)}
						unsureStart={bar.unsureStart}
						fadesBefore={bar.fadesBefore}
						fadesAfter={bar.fadesAfter}
						age={age}
					/>
				) : (
					<span className={`caption ${styles.undated}`}>{translate('timeline.undated')}</span>
				)}
			</TimelineTrack>
		)
	}
	const placed = steps ? layoutSteps(steps.of, layout.axis) : []
	const marks = layout.ticks.map((tick) => ({
		from: tick.from,
		to: tick.from + tick.room,
		label: tick.room > 0 ? tickLabel(tick.day, layout.unit, language) : '',
	}))
	return (
		<div ref={box} className={rows.some(({ ongoing }) => ongoing) ? styles.hasOpenEnds : undefined}>
			<Timeline>
				<TimelineAxis label={axisLabel(layout.axis, layout.unit)} marks={marks} />
				<ol>
					{rows.map((row) => draw(row, true))}
					{steps && placed.length > 0 && (
						<TimelineSteps who={steps.who} what={steps.what} steps={placed} peakLabel={steps.peak} />
					)}
				</ol>
				{apart && apart.rows.length > 0 && (
					<>
						<h3>{apart.title}</h3>
						<ol>{apart.rows.map((row) => draw(row, false))}</ol>
					</>
				)}
			</Timeline>
		</div>
	)
}

function sidesOf(
	bar: Bar,
	words: string,
	track: { readonly wide: number; readonly narrow: number },
): BarLabelSides {
	return {
		wide: placeLabel(bar, words, track.wide),
		narrow: placeLabel(bar, words, track.narrow),
		shift: shiftBelow(bar, words, track.narrow),
	}
}

function drawnAs({ texture }: Bar): 'day' | 'month' | 'year' {
	return ({ solid: 'day', rough: 'month', year: 'year' } as const)[texture]
}
