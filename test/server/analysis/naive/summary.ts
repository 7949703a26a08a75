/** The parts of a result that two implementations must agree on: all but its sentences. */
import type { OverlapKind } from '../../../../schema/enums'
import type { Overlap } from '../../../../server/analysis/result'

export interface Summary {
	readonly kind: OverlapKind
	/** The parts of its key: place, partner, outer actor, first mission. */
	readonly key: string
	readonly certainty: string
	readonly nature: string | null
	readonly n: number
	readonly actors: string
	readonly possibleActors: string
	readonly sectors: string
	readonly evidence: string
	readonly possible: string
	readonly period: string
	readonly severity: string
	/** Of crowding: peaks and occasion. */
	readonly more: string
}

export function summaryOf(overlap: Overlap): Summary {
	const { crowding, kind, evidence } = overlap
	const outer = overlap.sentence.values.outer
	const parts = {
		CROWDING: [crowding?.direction, overlap.place, evidence[0]?.recordId],
		SAME_PARTNER: [overlap.partner],
		SAME_TERRITORY: [
			outer && typeof outer === 'object' && 'actor' in outer ? outer.actor : '',
			overlap.place,
		],
		SAME_CITY_OFFICES: [overlap.place],
	}
	return {
		kind,
		key: parts[kind].join(' '),
		certainty: overlap.certainty,
		nature: overlap.nature,
		n: overlap.actorCount,
		actors: overlap.actors.join(' '),
		possibleActors: overlap.possibleActors.join(' '),
		sectors: overlap.sectors.join(' '),
		evidence: evidence.map(({ recordId, certainty }) => `${recordId}:${certainty}`).join(' '),
		possible: overlap.possible.map(({ recordId }) => recordId).join(' '),
		period: [overlap.period.start, overlap.period.end]
			.map((date) => (date === null ? '-' : `${date.text}${date.approximate ? '~' : ''}`))
			.join('..'),
		severity: overlap.severity.toFixed(9),
		more: crowding === null ? '' : `${crowding.peakCertain}/${crowding.peakPossible} ${crowding.occasion}`,
	}
}

export function inOrder(summaries: readonly Summary[]): readonly Summary[] {
	const keyOf = ({ kind, key }: Summary) => `${kind} ${key}`
	return [...summaries].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}
