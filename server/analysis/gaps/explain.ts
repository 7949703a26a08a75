import type { Id } from '../../domain/ids'
import { type Message, message } from '../../domain/message'
import type { Sector } from '../../domain/records'
import type { WishFact } from '../../snapshot/facts'
import { evidenceOf } from '../evidenceOf'
import type { CountableFact } from '../fragmentation/choice'
import { sortedByKind } from '../fragmentation/countedFacts'
import { evidenceCertainty } from '../openFacts'
import type { Evidence } from '../result'
import type { DominatedPlace, GapChoice, Presence } from './find'

/** Who is in a division for a sector: nobody, if it is a gap. */
export interface SectorCell {
	readonly sector: Id
	readonly division: Id
	/** Ordered by id. */
	readonly actors: readonly Id[]
	/** By kind, then id. */
	readonly evidence: readonly Evidence[]
}

/** The full content of one cell of sectors × divisions. */
export function explainCell(
	{ division, choice, facts, actorsBySector }: Presence,
	sector: Sector,
): SectorCell {
	const actors = actorsBySector.get(sector) ?? []
	const naming = facts.filter(({ sectors }) => sectors.includes(sector))
	return {
		sector: sector.id,
		division: division.id,
		actors: [...actors].map(({ id }) => id).sort(),
		evidence: evidenceOfFacts(naming, choice),
	}
}

/** The evidence and the sentence for a place that depends on one actor. */
export function explainDominated(found: DominatedPlace): {
	readonly evidence: readonly Evidence[]
	readonly sentence: Message
} {
	const { place, actors, share, records } = found
	return {
		evidence: evidenceOfFacts(found.facts, found.choice),
		sentence: message('gaps.dominated', {
			where: { inPlace: place.id },
			actors: { actors: actors.map(({ id }) => ({ actor: id })) },
			share: { percent: share },
			records,
		}),
	}
}

/** The sentence for a wish without an answer. */
export function explainUnanswered({ record: { actor, direction, what, place } }: WishFact): Message {
	return message('gaps.unanswered', {
		actor: { actor },
		direction,
		what: { word: `wishObject.${what}` },
		placed: place !== null,
		...(place !== null && { where: { inPlace: place } }),
	})
}

function evidenceOfFacts(facts: readonly CountableFact[], { day }: GapChoice): readonly Evidence[] {
	return sortedByKind(facts).map((fact) => evidenceOf(fact.record, evidenceCertainty(fact, day)))
}
