/** Lays out missions and other dated facts as bricks, one each, as long as they last, stacked. Pure. */
import { calendarOf, daysIn, precisionOfText } from '../../../schema/fuzzyDate'
import { groupBy } from '../../../schema/groupBy'
import type { TimelineFact } from './layoutLanes'
import { shareOfTime, sharesOfYear, type TimeScale } from './timeScale'

export interface PlacedBrick<Fact> {
	readonly fact: Fact
	/** Shares of the track. */
	readonly from: number
	readonly to: number
	/** 0 is the lowest. */
	readonly level: number
	/** Whether only its year is known; it is then a dotted frame over the whole year. */
	readonly isYearOnly: boolean
}

export interface BrickColumn {
	readonly year: number
	readonly from: number
	readonly to: number
	readonly count: number
}

export type BrickLayout<Fact> =
	| { readonly kind: 'bricks'; readonly bricks: readonly PlacedBrick<Fact>[]; readonly levels: number }
	| { readonly kind: 'years'; readonly columns: readonly BrickColumn[] }

/** With higher stacks, or more bricks, there is one column for each year. */
const MAX_LEVELS = 16
const MAX_BRICKS = 400

/**
 * @param brick width of a brick with the gap after it, in pixels of a track of `trackWidth`
 */
export function layoutBricks<Fact extends TimelineFact>(
	facts: readonly Fact[],
	scale: TimeScale,
	{ trackWidth, brick }: { readonly trackWidth: number; readonly brick: number },
): BrickLayout<Fact> {
	const dated = facts.flatMap((fact) => {
		const text = fact.start ?? fact.lastNews ?? fact.end
		return text === null ? [] : [{ fact, text, ...daysIn(text) }]
	})
	const byYear = { kind: 'years' as const, columns: columnsOf(dated, scale) }
	if (dated.length > MAX_BRICKS) return byYear
	const count = Math.max(1, Math.floor(trackWidth / brick))
	const heights = new Array<number>(count).fill(0)
	const bricks: PlacedBrick<Fact>[] = []
	// Frames of a whole year are on top of the bricks of that year.
	const inOrder = [...dated].sort(
		(one, other) =>
			Number(isYearOnly(one.text)) - Number(isYearOnly(other.text)) ||
			one.first - other.first ||
			(one.fact.id < other.fact.id ? -1 : 1),
	)
	for (const { fact, text, first } of inOrder) {
		const isWholeYear = isYearOnly(text)
		const year = sharesOfYear(scale, calendarOf(first).year)
		const at = Math.min(count - 1, Math.floor((isWholeYear ? year.from : shareOfTime(scale, first)) * count))
		const end = isWholeYear ? year.to : shareOfTime(scale, daysIn(fact.end ?? text).last + 1)
		const until = Math.max(at + 1, Math.min(count, Math.floor(end * count)))
		const level = Math.max(...heights.slice(at, until))
		heights.fill(level + 1, at, until)
		bricks.push({ fact, from: at / count, to: until / count, level, isYearOnly: isWholeYear })
	}
	const levels = Math.max(0, ...heights)
	return levels > MAX_LEVELS ? byYear : { kind: 'bricks', bricks, levels }
}

function isYearOnly(text: string): boolean {
	return precisionOfText(text) === 'year'
}

function columnsOf(dated: readonly { readonly first: number }[], scale: TimeScale): readonly BrickColumn[] {
	return [...groupBy(dated, ({ first }) => calendarOf(first).year)]
		.sort(([one], [other]) => one - other)
		.map(([year, ones]) => ({ year, ...sharesOfYear(scale, year), count: ones.length }))
}
