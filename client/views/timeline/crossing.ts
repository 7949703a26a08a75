import { daysIn } from '../../../schema/fuzzyDate'
import type { Step } from './layoutSteps'
import { textWidth } from './placeLabel'
import { shareOf, type TimeScale } from './timeScale'

/** Missions that meet, as the timeline shades them. */
export interface Crossing {
	readonly id: string
	/** « Shanghai, 2010 : sept acteurs ». */
	readonly title: string
	readonly start: string
	readonly end: string
	/** Whether it is still found from what is established alone. */
	readonly isEstablished: boolean
	/** How many are there day by day. */
	readonly steps: readonly Step[]
	/** The most at once. */
	readonly peak: number
	/** ISO text in words: when the peak is first reached. */
	readonly peakPeriod: string | null
	readonly link: string
}

export interface PlacedCrossing {
	readonly crossing: Crossing
	readonly from: number
	readonly to: number
	/** Line of its words, from the top, and the side of the shade where they stand; null where no line has room. */
	readonly words: { readonly line: number; readonly side: 'left' | 'right' } | null
}

/** Lines of words above the bricks. */
export const WORD_LINES = 3

/** Shades in the order given, the strongest first: those have the first choice of a place for their words. */
export function placeCrossings(
	crossings: readonly Crossing[],
	scale: TimeScale,
	trackWidth: number,
): readonly PlacedCrossing[] {
	const taken: { readonly line: number; readonly from: number; readonly to: number }[] = []
	return crossings
		.filter(({ start, end }) => daysIn(start).first <= scale.last && daysIn(end).last >= scale.first)
		.map((crossing) => {
			const from = shareOf(scale, daysIn(crossing.start).first)
			const to = shareOf(scale, daysIn(crossing.end).last + 1)
			const needed = textWidth(crossing.title) + 16
			for (let line = 0; line < WORD_LINES; line += 1) {
				for (const side of ['right', 'left'] as const) {
					const start = side === 'right' ? to * trackWidth : from * trackWidth - needed
					const room = { line, from: start, to: start + needed }
					const isFree = !taken.some((one) => one.line === line && one.from < room.to && one.to > room.from)
					if (!isFree || room.from < 0 || room.to > trackWidth) continue
					taken.push(room, { line, from: from * trackWidth, to: to * trackWidth })
					return { crossing, from, to, words: { line, side } }
				}
			}
			return { crossing, from, to, words: null }
		})
}

/** The crossing that is nearest to a day. */
export function nearestCrossing(crossings: readonly Crossing[], day: number): Crossing | null {
	const distance = ({ start, end }: Crossing): number =>
		Math.max(0, daysIn(start).first - day, day - daysIn(end).last)
	const [first, ...others] = crossings
	if (first === undefined) return null
	return others.reduce((best, one) => (distance(one) < distance(best) ? one : best), first)
}
