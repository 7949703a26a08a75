import { detectOverlaps } from '../analysis/overlaps/detect'
import { defaultParameters } from '../analysis/overlaps/parameters'
import type { Overlap } from '../analysis/result'
import type { Id } from '../domain/ids'
import { type Judged, type Standing, standingOf } from '../domain/judgement'
import type { Message } from '../domain/message'
import type { Judgement } from '../domain/records'
import type { Projection } from '../projection/projection'
import { whereOf } from './whereOf'

/** An overlap in an actor's own list, with what the actor judged of it. */
export interface OwnOverlap {
	readonly overlap: Overlap
	readonly standing: Standing | null
	/** Why it is back after a judgement; null where nothing changed. */
	readonly changed: Message | null
}

/**
 * The overlaps of today as one actor sees them: with its own judgements, and without what these silence. Nobody
 * else's list changes.
 */
export function ownOverlaps(
	{ projection, today }: { readonly projection: Projection; readonly today: string },
	actor: Id,
): readonly OwnOverlap[] {
	const judgements = judgementsOf(projection, actor)
	return detectOverlaps(projection, defaultParameters(today))
		.map((overlap) => {
			const standing = standingOf(judgedOf(overlap, projection), judgements)
			return { overlap, standing, changed: standing && changedMessage(standing) }
		})
		.filter(({ standing }) => !standing?.silenced)
}

/** An actor's own judgements, by id. */
export function judgementsOf({ judgements }: Projection, actor: Id): readonly Judgement[] {
	return [...judgements.values()]
		.filter((judgement) => judgement.actor === actor)
		.sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** Evidence is read of the few that a judgement may be about. */
function judgedOf(overlap: Overlap, projection: Projection): Judged {
	return {
		key: overlap.id,
		subject: overlap.kind,
		place: whereOf({ projection }, overlap),
		get evidence() {
			return overlap.evidence
		},
	}
}

function changedMessage({ judgement, changes, inherited }: Standing): Message | null {
	if (changes === null) return null
	return {
		key: 'judgement.changed',
		values: {
			judgedOn: { date: { text: judgement.judgedOn, approximate: false } },
			added: changes.added.length,
			removed: changes.removed.length,
			revised: changes.revised.length,
			inherited: String(inherited),
		},
	}
}
