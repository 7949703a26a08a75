import type { Certainty } from '../../schema/enums'
import { lastNewsOf } from '../domain/freshness'
import type { FuzzyPeriod } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import type { StatedRecord } from '../domain/records'
import type { Actor } from '../snapshot/geography'
import type { Evidence } from './result'

/** A record as evidence, in the version that was read. @param holders those of its actors rolled up to others. */
export function evidenceOf(
	record: StatedRecord,
	certainty: Certainty,
	holders: readonly Actor[] = [],
): Evidence {
	return {
		recordId: record.id,
		kind: record.kind,
		version: record.version,
		certainty,
		confidence: record.confidence,
		actors: recordParties(record),
		holders: holders.map(({ id }) => id),
		period: periodOf(record),
		sources: record.sources,
		lastNews: lastNewsOf(record),
		fromMemory: record.fromMemory,
		scenario: record.scenario,
	}
}

/** The dates of a mission or an event, or the open period of other records. */
export function periodOf(record: StatedRecord): FuzzyPeriod {
	return record.kind === 'Mission' || record.kind === 'Event'
		? { start: record.start, end: record.end }
		: { start: record.since, end: record.until }
}

/** The actors that take part, those of the French end first; none for an event. */
export function recordParties(record: StatedRecord): readonly Id[] {
	switch (record.kind) {
		case 'Partnership':
			return [...record.frenchActors, ...record.partnerActors]
		case 'Mission':
			return [...(record.leader === null ? [] : [record.leader]), ...record.participants]
		case 'Office':
			return record.owners
		case 'Wish':
			return [record.actor, ...(record.other === null ? [] : [record.other])]
		case 'Event':
			return []
	}
}
