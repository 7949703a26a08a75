import type { Id } from '../../domain/ids'
import type { MessageValue } from '../../domain/message'
import type { Office } from '../../domain/records'
import type { Overlap } from '../result'
import { commonDetails, namedActors, possibleSentence, type Several } from './findSeveral'
import { innermostRule } from './innermostRule'
import type { LinkContext } from './linkContext'
import { linkFactors } from './linkFactors'
import type { LinkFinder } from './linkFinder'
import { linkOverlap } from './linkOverlap'
import type { OpenLinks } from './openLinks'
import { overlapKey } from './overlapKey'

/**
 * SAME_CITY_OFFICES (model.md §2): offices of at least two innermost French owners (collectivités, universities,
 * CHU, clusters; not the State's posts nor the Alliances) open in the same city. Its nature is null.
 *
 * @param open the offices that are open in the city or in a district of it.
 * @returns null where fewer than two owners count.
 */
export function sameCityOffices(
	city: number,
	open: OpenLinks,
	finder: LinkFinder<Office>,
	context: LinkContext,
): Overlap | null {
	const { actors, offices } = context.columns
	const rule = { ...innermostRule(offices), areFacing: null }
	const found = finder.find(open, rule)
	if (found === null) return null
	const place = actors.id(city)
	const { count } = found
	return linkOverlap(
		{ id: overlapKey('SAME_CITY_OFFICES', place), kind: 'SAME_CITY_OFFICES', place, partner: null },
		found,
		{ open, rule, finder },
		(several) => ({
			...commonDetails(several, context),
			sharedSectors: [],
			factors: linkFactors('sameCityOffices', { count, competing: null, evidence: several.counting }),
			contacts: context.contactsFor(place),
			...sentences(place, several),
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
