import type { Id } from '../../domain/ids'
import type { MessageValue } from '../../domain/message'
import type { Office } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import type { Overlap } from '../result'
import {
	commonParts,
	countingEvidence,
	findSeveral,
	namedActors,
	possibleSentence,
	type Several,
} from './findSeveral'
import type { LinkContext } from './linkContext'
import { actorsFactor, recordsFactor } from './linkFactors'
import { openRows } from './openRows'
import { overlapKey } from './overlapKey'
import { severityOf } from './severity'

/** The keys of SAME_CITY_OFFICES: cities with offices on record, sorted; a place that has no city is none. */
export function sameCityOfficesKeys(projection: Projection): readonly Id[] {
	return projection.officeCities().filter((place) => projection.places.cityOf(place) === place)
}

/**
 * SAME_CITY_OFFICES (model.md §2): offices of at least two innermost French owners (collectivités, universities,
 * CHU, clusters; not the State's posts nor the Alliances) open in the same city. Its nature is null.
 *
 * @param offices those in the city or in a district of it, whatever brought them.
 * @returns null where fewer than two owners count.
 */
export function sameCityOffices(city: Id, offices: readonly Office[], context: LinkContext): Overlap | null {
	const several = findSeveral(
		openRows(offices, (office) => office.owners.filter(context.isOfficeOwner), context),
		context,
	)
	if (several === null) return null
	const count = several.counted.counting.length
	return {
		id: overlapKey('SAME_CITY_OFFICES', city),
		kind: 'SAME_CITY_OFFICES',
		nature: null,
		...commonParts(several),
		place: city,
		partner: null,
		sectors: [],
		sharedSectors: [],
		...severityOf({
			simultaneity: actorsFactor('sameCityOffices', count),
			evidence: recordsFactor('sameCityOffices', countingEvidence(several)),
		}),
		contacts: context.contactsFor(city),
		crowding: null,
		...sentences(city, several),
		tempering: [],
	}
}

function sentences(
	city: Id,
	several: Several<Office>,
): Pick<Overlap, 'title' | 'sentence' | 'possibleSentence'> {
	const values: Readonly<Record<string, MessageValue>> = {
		where: { inPlace: city },
		...namedActors(several),
	}
	return {
		title: { key: 'sameCityOffices.title', values },
		sentence: { key: 'sameCityOffices.sentence', values },
		possibleSentence: possibleSentence('sameCityOffices', several),
	}
}
