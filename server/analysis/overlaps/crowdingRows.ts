import { HOME_COUNTRY, type Id } from '../../domain/ids'
import type { Direction } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import { contactsFor } from './contacts'
import type { CrowdingRows } from './crowdingFacts'
import { recordedEvidence } from './rollUp'

/**
 * All that the crowding of one place depends on, as the projection now holds it.
 *
 * @param recorded where the records are as they were stated, should actors stand at a level in `projection`.
 */
export function crowdingRows(
	projection: Projection,
	direction: Direction,
	place: Id,
	recorded: Projection = projection,
): CrowdingRows {
	return {
		direction,
		partner: projection.partner?.code ?? HOME_COUNTRY,
		place,
		missions: projection.missionsAt(direction, place),
		events: projection.eventsIn(place),
		places: projection.places,
		familyOf: (sector) => projection.sectors.get(sector)?.family ?? null,
		contactsFor: (where) => contactsFor(projection, where),
		evidenceOf: recordedEvidence(projection, recorded),
		compiledOf: (id) => projection.datasets.find((dataset) => dataset.id === id)?.compiled ?? null,
	}
}
