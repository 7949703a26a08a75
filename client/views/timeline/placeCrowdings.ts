import { daysIn } from '../../../schema/fuzzyDate'
import type { Step } from './layoutSteps'
import { textWidth } from './placeLabel'
import { shareOfTime, type TimeScale } from './timeScale'

/** An overlap of missions that the timeline shades. */
export interface Crowding {
	readonly id: string
	/** The lane of its missions. */
	readonly lane: 'missions' | 'meetings'
	/** A sentence; `words` says it in few words: « Shanghai, 2010 : 7 acteurs ». */
	readonly title: string
	readonly words: string
	readonly start: string
	readonly end: string
	/** Whether established records alone still give it. */
	readonly isEstablished: boolean
	/** The number of actors day by day. */
	readonly steps: readonly Step[]
	/** The most actors at once. */
	readonly peak: number
	/** In words, when the peak is first reached. */
	readonly peakPeriod: string | null
	readonly link: string
}

export interface PlacedCrowding {
	readonly crowding: Crowding
	readonly from: number
	readonly to: number
	/** The line of its words, from the top, and their side of the shade; null if they do not fit. */
	readonly words: { readonly line: number; readonly side: 'left' | 'right' } | null
}

/** Lines of words above the bricks. */
export const WORD_LINES = 3

interface Stretch {
	readonly from: number
	readonly to: number
}

/**
 * Places words in the given order, so that the strongest overlaps choose first. Words never cover other
 * words, and cover another shade only if no line is free of shades.
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

/** The overlap nearest to a day. */
export function nearestCrowding(crowdings: readonly Crowding[], day: number): Crowding | null {
	const distance = ({ start, end }: Crowding): number =>
		Math.max(0, daysIn(start).first - day, day - daysIn(end).last)
	const [first, ...others] = crowdings
	if (first === undefined) return null
	return others.reduce((best, one) => (distance(one) < distance(best) ? one : best), first)
}
