import { daysIn } from '../../../schema/fuzzyDate'
import type { Step } from './layoutSteps'
import { textWidth } from './placeLabel'
import { shareOfTime, type TimeScale } from './timeScale'

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

interface Stretch {
	readonly from: number
	readonly to: number
}

/**
 * Shades in the order given, the strongest first: those have the first choice of a place for their words, which stand on
 * no other words, and on the shade of another only where no line is free of them.
 */
export function placeCrowdings(
	crowdings: readonly Crowding[],
	scale: TimeScale,
	trackWidth: number,
): readonly PlacedCrowding[] {
	const shades = crowdings
		.filter(({ start, end }) => daysIn(start).first <= scale.last && daysIn(end).last >= scale.first)
		.map((crowding) => ({
			crowding,
			from: shareOfTime(scale, daysIn(crowding.start).first),
			to: shareOfTime(scale, daysIn(crowding.end).last + 1),
		}))
	const lines: Stretch[][] = Array.from({ length: WORD_LINES }, () => [])
	return shades.map((shade) => {
		const needed = textWidth(shade.crowding.words) + 16
		const sides = {
			right: { from: shade.to * trackWidth, to: shade.to * trackWidth + needed },
			left: { from: shade.from * trackWidth - needed, to: shade.from * trackWidth },
		}
		const others = shades
			.filter((one) => one !== shade)
			.map(({ from, to }) => ({ from: from * trackWidth, to: to * trackWidth }))
		const free = (obstacles: readonly Stretch[]): PlacedCrowding['words'] => {
			for (const [line, taken] of lines.entries()) {
				for (const side of ['right', 'left'] as const) {
					const room = sides[side]
					const isWithin = room.from >= 0 && room.to <= trackWidth
					if (isWithin && ![...taken, ...obstacles].some((one) => overlaps(one, room))) return { line, side }
				}
			}
			return null
		}
		const words = free(others) ?? free([])
		if (words !== null) lines[words.line]?.push(sides[words.side])
		return { ...shade, words }
	})
}

function overlaps(one: Stretch, other: Stretch): boolean {
	return one.from < other.to && one.to > other.from
}

/** The crowding that is nearest to a day. */
export function nearestCrowding(crowdings: readonly Crowding[], day: number): Crowding | null {
	const distance = ({ start, end }: Crowding): number =>
		Math.max(0, daysIn(start).first - day, day - daysIn(end).last)
	const [first, ...others] = crowdings
	if (first === undefined) return null
	return others.reduce((best, one) => (distance(one) < distance(best) ? one : best), first)
}
