/** Events with their names beside them, on as many lines as it takes, up to a bound. Pure. */
import { daysIn } from '../../../schema/fuzzyDate'
import { earliestFirst, type TimelineFact } from './layoutLanes'
import { textWidth } from './placeLabel'
import { shareOfTime, type TimeScale } from './timeScale'

export interface NamedMark<Fact> {
	readonly fact: Fact
	/** Shares of the track. */
	readonly from: number
	readonly to: number
	/** From the top. */
	readonly line: number
	/** On which side of the mark its name stands; null where no line has room for it: the mark alone is drawn. */
	readonly side: 'left' | 'right' | null
}

/** Lines of names; the marks without one stand on a line below them. */
const MAX_LINES = 8
/** Pixels: a name is cut there; a mark with the gaps around it. */
export const NAME_WIDTH = 190
const MARK = 18

interface Stretch {
	readonly from: number
	readonly to: number
}

/** In order of time, so that names read from left to right; what has no date is nowhere on an axis. */
export function placeTimelineNames<Fact extends TimelineFact & { readonly with: string }>(
	facts: readonly Fact[],
	scale: TimeScale,
	trackWidth: number,
): { readonly marks: readonly NamedMark<Fact>[]; readonly lines: number } {
	const taken: Stretch[][] = Array.from({ length: MAX_LINES }, () => [])
	const marks = [...facts].sort(earliestFirst).flatMap((fact): readonly NamedMark<Fact>[] => {
		if (fact.start === null) return []
		const days = { first: daysIn(fact.start).first, last: daysIn(fact.end ?? fact.start).last }
		if (days.last < scale.first || days.first > scale.last) return []
		const [from, to] = [shareOfTime(scale, days.first), shareOfTime(scale, days.last + 1)]
		const name = Math.min(NAME_WIDTH, textWidth(fact.with)) + MARK
		const [start, end] = [from * trackWidth, Math.max(to * trackWidth, from * trackWidth + MARK)]
		const rooms = [
			{ side: 'right' as const, from: start - 4, to: end + name },
			{ side: 'left' as const, from: start - name, to: end + 4 },
		]
		for (const [line, ones] of taken.entries()) {
			for (const room of rooms) {
				const isWithin = room.side === 'left' ? room.from >= 0 : room.to <= trackWidth
				const isFree = isWithin && !ones.some((one) => meet(one, room))
				if (!isFree) continue
				ones.push(room)
				return [{ fact, from, to, line, side: room.side }]
			}
		}
		return [{ fact, from, to, line: MAX_LINES, side: null }]
	})
	return { marks, lines: marks.reduce((most, { line }) => Math.max(most, line + 1), 0) }
}

function meet(one: Stretch, other: Stretch): boolean {
	return one.from < other.to && one.to > other.from
}
