import { useId } from 'react'
import { useText } from '../../text/useText'
import { DataTable } from '../../ui/DataTable'
import { TableToggle } from '../../ui/TableToggle'
import type { YearCount } from '../../views/timeline/YearLanes'
import styles from './HomePage.module.css'

const WIDTH = 640
const BASE = 168
const LEFT = 24

/** The documented missions by year, one tile each; a dotted line marks the day of reading. */
export function YearTiles({ years, day }: { years: readonly YearCount[]; day: string }) {
	const { translate, date, sentenceSpace } = useText()
	const id = useId()
	const total = years.reduce((sum, { count }) => sum + count, 0)
	const max = Math.max(...years.map(({ count }) => count))
	const first = years[0]?.year ?? 0
	const lastYear = Math.max(years.at(-1)?.year ?? 0, Number(day.slice(0, 4)))
	const step = (WIDTH - LEFT - 24) / (lastYear - first + 1)
	const tile = Math.min(12, 138 / max)
	const placeOf = (year: number): number => LEFT + (year - first) * step
	const today = placeOf(Number(day.slice(0, 4))) + step * (Number(day.slice(5, 7)) / 12)
	const peak = years.find(({ count }) => count === max)
	return (
		<figure>
			<svg className={styles.years} viewBox={`0 0 ${WIDTH} 200`} role="img" aria-labelledby={id}>
				<title id={id}>{translate('home.years.title', { count: total })}</title>
				<path d={`M10 ${BASE}.5H${WIDTH - 10}`} stroke="var(--ink)" strokeWidth="1" />
				<path d={tiles(years, placeOf, step, tile)} fill="var(--ink)" />
				{peak && (
					<text
						className={styles.strong}
						x={placeOf(peak.year) + step / 2}
						y={BASE - peak.count * tile - 6}
						textAnchor="middle"
					>
						{peak.count}
					</text>
				)}
				{labelledYears(years).map((year) => (
					<text key={year} x={placeOf(year) + step / 2} y={BASE + 19} textAnchor="middle">
						{year}
					</text>
				))}
				<path d={`M${today} 20V${BASE}`} stroke="var(--ink)" strokeWidth="1" strokeDasharray="2 3" />
				<text className={styles.strong} x={today + 4} y="12" textAnchor="end">
					{date(day)}
				</text>
				<text x={today - 6} y="34" textAnchor="end">
					{translate('home.years.nothing')}
				</text>
			</svg>
			<figcaption className="caption">
				{translate('home.years.title', { count: total })}
				{sentenceSpace}
				<TableToggle>
					<DataTable
						caption={translate('home.years.title', { count: total })}
						rows={years.filter(({ count }) => count > 0)}
						rowKey={({ year }) => String(year)}
						columns={[
							{ key: 'year', label: translate('home.years.year'), cell: ({ year }) => year },
							{
								key: 'missions',
								label: translate('home.years.missions'),
								cell: ({ count }) => count,
								numeric: true,
							},
						]}
					/>
				</TableToggle>
			</figcaption>
		</figure>
	)
}

/** One rectangle for each mission, stacked by year. */
function tiles(
	years: readonly YearCount[],
	placeOf: (year: number) => number,
	step: number,
	tile: number,
): string {
	return years
		.flatMap(({ year, count }) =>
			Array.from({ length: count }, (_, index) => {
				const corner = `M${placeOf(year) + step * 0.14} ${BASE - (index + 1) * tile}`
				return `${corner}h${step * 0.72}v${tile - 2}h${-step * 0.72}z`
			}),
		)
		.join('')
}

/**
 * The labelled years: the first, the last, and up to four with the most missions, at least three years apart.
 */
function labelledYears(years: readonly YearCount[]): readonly number[] {
	const ends = [years[0]?.year, years.at(-1)?.year].filter((year) => year !== undefined)
	const peaks = years.toSorted((left, right) => right.count - left.count).map(({ year }) => year)
	const chosen: number[] = [...ends]
	for (const year of peaks.slice(0, 4)) {
		if (chosen.every((other) => Math.abs(other - year) > 2)) chosen.push(year)
	}
	return chosen
}
