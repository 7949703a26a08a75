import type { Confidence, StatedRecord } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import { datesFit } from './datesFit'
import type { EdgeKind, NeighbourhoodFilter } from './graphChoice'

/** A record that links actors. */
export type ChosenRecord = Exclude<StatedRecord, { kind: 'Event' }>

const AT_LEAST: Readonly<Record<Confidence, readonly Confidence[]>> = {
	high: ['high'],
	medium: ['high', 'medium'],
	low: ['high', 'medium', 'low'],
}

/** The records of some kinds that a filter lets through by what they say themselves. */
export function* chosenRecords(
	projection: Projection,
	filter: NeighbourhoodFilter,
	kinds: readonly EdgeKind[],
): Generator<ChosenRecord> {
	const confidences = AT_LEAST[filter.minConfidence ?? 'low']
	const tables = [
		kinds.includes('PARTNERSHIP') ? projection.partnerships : null,
		kinds.includes('MISSION') ? projection.missions : null,
		kinds.includes('OFFICE') ? projection.offices : null,
		kinds.includes('WISH') ? projection.wishes : null,
	]
	for (const table of tables) {
		for (const record of table?.values() ?? []) {
			if (
				(filter.includeScenario || !record.scenario) &&
				confidences.includes(record.confidence) &&
				namesOne(record, filter.sectors) &&
				datesFit(record, filter)
			) {
				yield record
			}
		}
	}
}

/** An office names no sector. */
function namesOne(record: ChosenRecord, sectors: NeighbourhoodFilter['sectors']): boolean {
	if (sectors === null) return true
	return record.kind !== 'Office' && record.sectors.some((sector) => sectors.includes(sector))
}
