import type { FuzzyPeriod } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { StatedRecord } from '../../domain/records'
import type { Certainty, Evidence } from '../result'

/** A record as the proof of a result, in the version that was read. */
export function evidenceOf(
	record: StatedRecord,
	actors: readonly Id[],
	period: FuzzyPeriod,
	certainty: Certainty,
): Evidence {
	return {
		recordId: record.id,
		kind: record.kind,
		version: record.version,
		certainty,
		confidence: record.confidence,
		actors,
		period,
		sources: record.sources,
		scenario: record.scenario,
	}
}

/** Every actor of the evidence, and those of them whom only possible records know; both sorted. */
export function actorsOf(evidence: readonly Evidence[]): {
	actors: readonly Id[]
	possibleActors: readonly Id[]
} {
	const established = new Set(
		evidence.filter(({ certainty }) => certainty === 'ESTABLISHED').flatMap(({ actors }) => actors),
	)
	const actors = [...new Set(evidence.flatMap((one) => one.actors))].sort()
	return { actors, possibleActors: actors.filter((actor) => !established.has(actor)) }
}
