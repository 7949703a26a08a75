import { detectOverlaps } from '../analysis/overlaps/detect'
import { defaultParameters } from '../analysis/overlaps/parameters'
import type { Overlap } from '../analysis/result'
import type { Id } from '../domain/ids'
import { type Standing, standingOf } from '../domain/judgement'
import type { Message } from '../domain/message'
import { type JudgingService, judgementsOf, placeOf } from './judge'

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
	{ projection, today }: Pick<JudgingService, 'projection' | 'today'>,
	actor: Id,
): readonly OwnOverlap[] {
	const judgements = judgementsOf(projection, actor)
	return detectOverlaps(projection, defaultParameters(today))
		.map((overlap) => {
			const { id: key, kind: subject, evidence } = overlap
			const place = placeOf(overlap, projection)
			const standing = standingOf({ key, subject, place, evidence }, judgements)
			return { overlap, standing, changed: standing && changedMessage(standing) }
		})
		.filter(({ standing }) => !standing?.silenced)
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
