/** Places complete names beside events, on as many lines as needed, up to a limit. Pure. */
import { daysIn } from '../../../schema/fuzzyDate'
import type { GivenName } from '../../ui/Name'
import { linesOfName } from '../graph/wrapName'
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
	/** The side of its name; null if no line has room, and only the mark is drawn. */
	readonly side: 'left' | 'right' | null
	/** The lines of its name, never cut; the first is on the line of the mark. */
	readonly name: readonly string[]
}

/** The most lines of names; marks without a name are on one more line. */
const MAX_LINES = 12
/** In pixels: the widths of names to try, in order; and a mark with its gaps. */
const NAME_WIDTHS = [260, 180, 110]
const MARK = 18

interface Stretch {
	readonly from: number
	readonly to: number
}

interface Room extends Stretch {
	readonly side: 'left' | 'right'
	readonly name: readonly string[]
}

/** Places events in order of time, so that names read from left to right; undated events have no place. */
export function placeTimelineNames<Fact extends TimelineFact & { readonly with: GivenName }>(
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
		const [start, end] = [from * trackWidth, Math.max(to * trackWidth, from * trackWidth + MARK)]
		const rooms = foldedNames(fact.with.name).flatMap((name): readonly Room[] => {
			const width = Math.max(...name.map(textWidth)) + MARK
			return [
				{ name, side: 'right', from: start - 4, to: end + width },
				{ name, side: 'left', from: start - width, to: end + 4 },
			]
		})
		const place = firstFree(taken, rooms, trackWidth)
		if (place === null) return [{ fact, from, to, line: MAX_LINES, side: null, name: [] }]
		const { line, room } = place
		for (const ones of taken.slice(line, line + room.name.length)) ones.push(room)
		return [{ fact, from, to, line, side: room.side, name: room.name }]
	})
	const lines = marks.reduce((most, { line, name }) => Math.max(most, line + Math.max(1, name.length)), 0)
	return { marks, lines }
}

/** The ways to break a name, those with fewer lines first. */
function foldedNames(name: string): readonly (readonly string[])[] {
	const folded = NAME_WIDTHS.map((width) => linesOfName(name, width, textWidth))
	return folded.filter((lines, at) => lines.length !== folded[at - 1]?.length)
}

/** The way to break a name and the line that reach least far down; then the way with fewer lines. */
function firstFree(
	taken: readonly (readonly Stretch[])[],
	rooms: readonly Room[],
	trackWidth: number,
): { readonly line: number; readonly room: Room } | null {
	const within = rooms.filter(({ from, to, side }) => (side === 'left' ? from >= 0 : to <= trackWidth))
	for (let lowest = 1; lowest <= taken.length; lowest++) {
		for (const room of within) {
			const line = lowest - room.name.length
			if (line < 0) continue
			if (taken.slice(line, lowest).every((ones) => !ones.some((one) => meet(one, room))))
				return { line, room }
		}
	}
	return null
}

function meet(one: Stretch, other: Stretch): boolean {
	return one.from < other.to && one.to > other.from
}
