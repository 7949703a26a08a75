import { type DayNumber, dayNumber } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import { isOfficeOwner } from '../../domain/officeOwner'
import type { Columns } from '../../projection/columns/columns'
import type { Places } from '../../projection/places'
import type { Projection } from '../../projection/projection'
import { contactsFor } from './contacts'
import { type LinkChoice, linkChoice } from './openLinks'
import type { DetectionParameters } from './parameters'
import { type EvidenceOf, recordedEvidence } from './rollUp'

/** What judging the rows of one partner or city takes, beside the rows: the day, the places and the sectors. */
export interface LinkContext {
	readonly asOf: DayNumber
	readonly columns: Columns
	/** Which links and offices count. */
	readonly choice: LinkChoice
	/** Day on which a data set was compiled. A set that is not on record counts from the day asked for. */
	readonly compiledOf: (dataset: string) => DayNumber
	readonly places: Pick<Places, 'contains' | 'levelOf' | 'placeOf'>
	/** Whether an owner's office counts: collectivités, universities, CHU and clusters of the home country. */
	readonly isOfficeOwner: (actor: Id) => boolean
	readonly isCompeting: (sector: Id) => boolean
	readonly isCompetingNumber: (sector: number) => boolean
	readonly contactsFor: (place: Id) => readonly Id[]
	/** A record as evidence, as it is on record. */
	readonly evidenceOf: EvidenceOf
}

/** @param recorded where the records are as they were stated, should actors stand at a level in `projection`. */
export function linkContext(
	projection: Projection,
	parameters: Pick<DetectionParameters, 'asOf'> & Partial<DetectionParameters>,
	recorded: Projection = projection,
): LinkContext {
	const day = dayNumber(parameters.asOf)
	const compiled = new Map(projection.datasets.map((dataset) => [dataset.id, dayNumber(dataset.compiled)]))
	const isCompeting = (sector: Id) => projection.sectors.get(sector)?.family === 'competing'
	return {
		asOf: day,
		columns: projection.columns,
		choice: linkChoice({ minConfidence: null, includeScenario: true, ...parameters }),
		compiledOf: (dataset) => compiled.get(dataset) ?? day,
		places: projection.places,
		isOfficeOwner: (actor) => isOfficeOwner(projection.actor(actor)),
		isCompeting,
		isCompetingNumber: (sector) => isCompeting(projection.columns.sectors.id(sector)),
		contactsFor: (place) => contactsFor(projection, place),
		evidenceOf: recordedEvidence(projection, recorded),
	}
}
