import { daysIn } from '../../../schema/fuzzyDate'
import type { Step } from './layoutSteps'
import { textWidth } from './placeLabel'
import { shareOf, type TimeScale } from './timeScale'

/** Missions that meet, as the timeline shades them. */
export interface Crowding {
	readonly id: string
	/** Where what meets is drawn. */
	readonly lane: 'missions' | 'meetings'
	/** A sentence, and in few words « Shanghai, 2010 : 7 acteurs ». */
	readonly title: string
	readonly words: string
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

export interface PlacedCrowding {
	readonly crowding: Crowding
	readonly from: number
	readonly to: number
	/** Line of its words, from the top, and the side of the shade where they stand; null where no line has room. */
	readonly words: { readonly line: number; readonly side: 'left' | 'right' } | null
}

/** Lines of words above the bricks. */
export const WORD_LINES = 3

/** Shades in the order given, the strongest first: those have the first choice of a place for their words. */
export function placeCrowdings(
	crowdings: readonly Crowding[],
	scale: TimeScale,
	trackWidth: number,
): readonly PlacedCrowding[] {
	const taken: { readonly line: number; readonly from: number; readonly to: number }[] = []
	return crowdings
		.filter(({ start, end }) => daysIn(start).first <= scale.last && daysIn(end).last >= scale.first)
		.map((crowding) => {
			const from = shareOf(scale, daysIn(crowding.start).first)
			const to = shareOf(scale, daysIn(crowding.end).last + 1)
			const needed = textWidth(crowding.words) + 16
			for (let line = 0; line < WORD_LINES; line += 1) {
				for (const side of ['right', 'left'] as const) {
					const start = side === 'right' ? to * trackWidth : from * trackWidth - needed
					const room = { line, from: start, to: start + needed }
					const isFree = !taken.some((one) => one.line === line && one.from < room.to && one.to > room.from)
					if (!isFree || room.from < 0 || room.to > trackWidth) continue
					taken.push(room, { line, from: from * trackWidth, to: to * trackWidth })
					return { crowding, from, to, words: { line, side } }
				}
			}
			return { crowding, from, to, words: null }
		})
}

/** The crowding that is nearest to a day. */
export function nearestCrowding(crowdings: readonly Crowding[], day: number): Crowding | null {
	const distance = ({ start, end }: Crowding): number =>
		Math.max(0, daysIn(start).first - day, day - daysIn(end).last)
	const [first, ...others] = crowdings
	if (first === undefined) return null
	return others.reduce((best, one) => (distance(one) < distance(best) ? one : best), first)
}
