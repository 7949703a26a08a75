import type { Id } from '../../domain/ids'
import type { Columns } from '../../projection/columns/columns'
import type { Places } from '../../projection/places'
import type { Projection } from '../../projection/projection'
import { contactsFor } from './contacts'
import { type LinkChoice, linkChoice } from './openLinks'
import type { DetectionParameters } from './parameters'
import { type EvidenceOf, recordedEvidence } from './rollUp'

/** What judging the rows of one partner or city takes, beside the rows: the day, the places and the sectors. */
export interface LinkContext {
	readonly columns: Columns
	/** Which links and offices count. */
	readonly choice: LinkChoice
	readonly places: Pick<Places, 'contains' | 'levelOf' | 'placeOf'>
	readonly isCompeting: (sector: Id) => boolean
	readonly isCompetingNumber: (sector: number) => boolean
	readonly contactsFor: (place: Id) => readonly Id[]
	/** A record as evidence, as it is on record. */
	readonly evidenceOf: EvidenceOf
}

/** @param recorded where the records are as they were stated, should actors stand at a level in `projection`. */
export function linkContext(
	projection: Projection,
	parameters: DetectionParameters,
	recorded: Projection = projection,
): LinkContext {
	const isCompeting = (sector: Id) => projection.sectors.get(sector)?.family === 'competing'
	return {
		columns: projection.columns,
		choice: linkChoice(parameters),
		places: projection.places,
		isCompeting,
		isCompetingNumber: (sector) => isCompeting(projection.columns.sectors.id(sector)),
		contactsFor: (place) => contactsFor(projection, place),
		evidenceOf: recordedEvidence(projection, recorded),
	}
}
