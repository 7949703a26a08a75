import type { Id } from '../../domain/ids'
import type { MessageValue } from '../../domain/message'
import type { Office } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import type { Overlap } from '../result'
import {
	commonDetails,
	findSeveral,
	namedActors,
	periodOf,
	possibleSentence,
	type Several,
	severalActors,
} from './findSeveral'
import { lazyOverlap } from './lazyOverlap'
import type { LinkContext } from './linkContext'
import { linkFactors, linkNumbers } from './linkFactors'
import { groupedRows, openRows } from './openRows'
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
	const { counted, counting } = several
	const weighed = { count: counted.counting.length, competing: null, evidence: counting }
	return lazyOverlap(
		{
			id: overlapKey('SAME_CITY_OFFICES', city),
			kind: 'SAME_CITY_OFFICES',
			nature: null,
			certainty: several.certainty,
			place: city,
			partner: null,
			actorCount: counted.counting.length,
			sectors: [],
			period: periodOf(groupedRows(counting, counted.groups), counted.counting),
			severity: severityOf(linkNumbers(weighed)),
		},
		() => severalActors(several),
		() => ({
			...commonDetails(several, context),
			sharedSectors: [],
			factors: linkFactors('sameCityOffices', weighed),
			contacts: context.contactsFor(city),
			...sentences(city, several),
		}),
	)
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
