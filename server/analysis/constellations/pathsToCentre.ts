import type { Certainty } from '../../../schema/enums'
import type { FuzzyDate } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Actor } from '../../snapshot/geography'
import type { ConstellationFinding } from './find'

/** A French actor and a partner in one constellation, and the open links between them. */
export interface InnerLink {
	readonly french: Id
	readonly partner: Id
	/** ESTABLISHED if one of its records is. */
	readonly certainty: Certainty
	/** Ids of the partnerships, in order. */
	readonly records: readonly Id[]
	/** Date of their latest news; null if none has a date. */
	readonly lastNews: FuzzyDate | null
	/** Whether all of them are known only from memory. */
	readonly fromMemory: boolean
}

/** A step of a path to the next member, over recorded links or because one lies in the other. */
export interface PathStep {
	readonly to: Id
	/** Ids of partnerships; empty if one actor lies in the other. */
	readonly records: readonly Id[]
	/** Certainty of the links; null if one actor lies in the other. */
	readonly certainty: Certainty | null
	/** Of the links, as in `InnerLink`; null and false if one actor lies in the other. */
	readonly lastNews: FuzzyDate | null
	readonly fromMemory: boolean
}

/** Why a French member is in a constellation: its path to the centre. */
export interface PathToCentre {
	readonly actor: Id
	/** null: no path inside; the community algorithm put it there. */
	readonly steps: readonly PathStep[] | null
	/** More than three steps, or no path: no reason to meet. */
	readonly isFar: boolean
}

/**
 * A partner in common with the centre, or with a neighbour of it, is at most three steps away; longer paths mean
 * little.
 */
const MAX_STEPS = 3

/**
 * The shortest path to the centre of each French member except the centre, nearest first, those without a path last.
 * And who is near: the members of both countries at most three steps from the centre, including the centre, and the
 * partners of near French members, who cannot meet without them. Paths prefer links to containing places. Linear in the
 * members and their ties.
 */
export function pathsToCentre(
	{ centre, french, partners }: Pick<ConstellationFinding, 'centre' | 'french' | 'partners'>,
	links: readonly InnerLink[],
): { readonly paths: readonly PathToCentre[]; readonly near: ReadonlySet<Id> } {
	const members = [...french, ...partners]
	const stepsFrom = stepsBetween(members, links)
	const stepsBy = new Map<Id, readonly PathStep[]>([[centre.id, []]])
	// Breadth first from the centre: a newly reached member goes back through this step, then along the path of
	// `member`.
	for (const [member, steps] of stepsBy) {
		for (const { to: next, ...how } of stepsFrom.get(member) ?? []) {
			if (!stepsBy.has(next)) stepsBy.set(next, [{ to: member, ...how }, ...steps])
		}
	}
	const lengthOf = (id: Id) => stepsBy.get(id)?.length ?? Number.MAX_SAFE_INTEGER
	const isFar = (id: Id) => lengthOf(id) > MAX_STEPS
	const paths = french
		.filter((actor) => actor !== centre)
		.map(({ id }) => ({ actor: id, steps: stepsBy.get(id) ?? null, isFar: isFar(id) }))
		.sort((one, other) => lengthOf(one.actor) - lengthOf(other.actor))
	const near = members.filter(({ id }) => !isFar(id)).map(({ id }) => id)
	const theirs = links.filter((link) => !isFar(link.french)).map(({ partner }) => partner)
	return { paths, near: new Set([...near, ...theirs]) }
}

function stepsBetween(
	members: readonly Actor[],
	links: readonly InnerLink[],
): ReadonlyMap<Id, readonly PathStep[]> {
	const stepsFrom = new Map<Id, PathStep[]>(members.map(({ id }) => [id, []]))
	const tie = (one: Id, other: Id, how: Omit<PathStep, 'to'>): void => {
		stepsFrom.get(one)?.push({ to: other, ...how })
		stepsFrom.get(other)?.push({ to: one, ...how })
	}
	for (const { french, partner, ...how } of links) tie(french, partner, how)
	for (const member of members) {
		const outer = member.containers.find(({ id }) => stepsFrom.has(id))
		// The rule of `placeTie`: an organisation with what contains it, a commune or a district with its own city.
		const isTied = !member.isTerritory || member.city === outer
		if (outer !== undefined && isTied)
			tie(member.id, outer.id, { records: [], certainty: null, lastNews: null, fromMemory: false })
	}
	return stepsFrom
}
