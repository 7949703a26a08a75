/** Many overlaps and opportunities at once on a graph: which of its lines they mark, and who bears their halos. */
import type { ExplorerResultsQuery } from '../../../graphql/generated/types'
import type { PictureLine, PictureResult } from '../../../views/graph/picture'
import { type ActorLocation, containersOf } from './actorLocation'

export type FoundResults = Pick<ExplorerResultsQuery, 'overlaps' | 'opportunities'>

type Placed = ActorLocation & { readonly id: string }

export interface ResultMarks {
	readonly lines: readonly PictureLine[]
	readonly results: readonly PictureResult[]
}

/**
 * The lines of a picture with those marked that a result goes over, and those that a proposal would add. `standsFor`
 * gives who stands for an actor in the picture, the actor itself or a territory that contains it.
 */
export function withResultMarks(
	lines: readonly PictureLine[],
	shown: ReadonlySet<string>,
	{ overlaps, opportunities }: FoundResults,
	chosen: { readonly overlaps: boolean; readonly opportunities: boolean },
): ResultMarks {
	const marked = new Map(lines.map((line) => [line.key, line]))
	const results: PictureResult[] = []
	const standing = (actor: Placed | null): string | null => standsFor(actor, shown)
	for (const { certainty, place, partner, actors } of chosen.overlaps ? overlaps.nodes : []) {
		const centre = standing(partner) ?? standing(place)
		const isPossible = certainty === 'POSSIBLE'
		if (centre === null) continue
		const members = actors.flatMap((actor) => standing(actor) ?? []).filter((id) => id !== centre)
		const own = members.flatMap((id) => marked.get(pairKey(id, centre)) ?? [])
		if (own.length === 0) continue
		for (const line of own) marked.set(line.key, overlapLine(line, isPossible))
		results.push({ resultKind: 'overlap', isPossible, haloed: [centre], title: null, lines: [] })
	}
	for (const { guest, place, actors } of chosen.opportunities ? opportunities.nodes : []) {
		const centre = standing(place)
		if (centre === null) continue
		const members = (guest ? [guest] : actors).flatMap((actor) => standing(actor) ?? [])
		const haloed = guest ? [...new Set([centre, ...members])] : [centre]
		for (const id of new Set(members)) {
			if (id === centre) continue
			const line = marked.get(pairKey(id, centre))
			if (line) marked.set(line.key, opportunityLine(line))
			else if (guest) marked.set(pairKey(id, centre), proposedLine(id, centre))
		}
		results.push({ resultKind: 'opportunity', isPossible: true, haloed, title: null, lines: [] })
	}
	return { lines: [...marked.values()], results }
}

/** The actor itself, else the nearest of its territories that is shown. */
function standsFor(actor: Placed | null, shown: ReadonlySet<string>): string | null {
	if (actor === null) return null
	if (shown.has(actor.id)) return actor.id
	return containersOf(actor.id, actor).find(({ id }) => shown.has(id))?.id ?? null
}

/** The key of the one line between two actors. */
export function pairKey(one: string, other: string): string {
	return one < other ? `${one} ${other}` : `${other} ${one}`
}

/** What one overlap has established stays so. */
export function overlapLine(line: PictureLine, isPossible: boolean): PictureLine {
	const wasEstablished = line.resultKind === 'overlap' && !line.isPossible
	return { ...line, resultKind: 'overlap', isPossible: isPossible && !wasEstablished }
}

/** An overlap weighs more than what could be pooled. */
function opportunityLine(line: PictureLine): PictureLine {
	return line.resultKind === 'overlap' ? line : { ...line, resultKind: 'opportunity' }
}

function proposedLine(one: string, other: string): PictureLine {
	const [from = '', to = ''] = [one, other].sort()
	return {
		key: pairKey(one, other),
		from,
		to,
		style: 'faint',
		age: null,
		resultKind: 'opportunity',
		isPossible: true,
		office: null,
		words: null,
	}
}
