import { type CountryCode, HOME_COUNTRY, type Id } from '../../domain/ids'
import type { Direction, Meeting } from '../../domain/records'
import type { Columns } from '../../projection/columns/columns'
import type { MissionColumns } from '../../projection/columns/missionColumns'
import type { Places } from '../../projection/places'
import type { Projection } from '../../projection/projection'
import { contactsFor } from './contacts'
import { type Gathering, gatheringOf } from './gathering'
import type { DetectionParameters } from './parameters'
import { type EvidenceOf, recordedEvidence } from './rollUp'

/** What judging the missions of a place takes, beside their rows. */
export interface CrowdingContext {
	readonly direction: Direction
	/** The other country. */
	readonly partner: CountryCode
	readonly parameters: DetectionParameters
	readonly columns: Columns
	/** The table of which rows are given. */
	readonly missions: MissionColumns
	readonly gathering: Gathering
	readonly places: Pick<Places, 'contains' | 'levelOf'>
	readonly isCompeting: (sector: Id) => boolean
	/** Numbers of the sectors that compete. */
	readonly competing: ReadonlySet<number>
	readonly eventsIn: (place: Id) => readonly Meeting[]
	readonly contactsFor: (place: Id) => readonly Id[]
	/** A record as evidence, as it is on record. */
	readonly evidenceOf: EvidenceOf
	/** ISO day on which a data set was compiled; null where the set is not on record. */
	readonly compiledOf: (dataset: string) => string | null
}

/**
 * @param recorded where the records are as they were stated, should actors stand at a level in `projection`.
 * @param missions the table of which rows are given; that of the projection unless told otherwise.
 */
export function crowdingContext(
	projection: Projection,
	direction: Direction,
	parameters: DetectionParameters,
	{ recorded = projection, missions = projection.columns.missions } = {},
): CrowdingContext {
	const { columns, sectors } = projection
	const isCompeting = (sector: Id) => sectors.get(sector)?.family === 'competing'
	const competing = [...sectors.keys()].filter(isCompeting)
	return {
		direction,
		partner: projection.partner?.code ?? HOME_COUNTRY,
		parameters,
		columns,
		missions,
		gathering: gatheringOf(missions, columns.merging),
		places: projection.places,
		isCompeting,
		competing: new Set(competing.map((sector) => columns.sectors.of(sector))),
		eventsIn: (place) => projection.eventsIn(place),
		contactsFor: (place) => contactsFor(projection, place),
		evidenceOf: recordedEvidence(projection, recorded),
		compiledOf: (id) => projection.datasets.find((dataset) => dataset.id === id)?.compiled ?? null,
	}
}
