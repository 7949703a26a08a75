import type { Id } from '../../domain/ids'
import type { MessageValue } from '../../domain/message'
import type { Office } from '../../domain/records'
import type { OverlapDetails } from './lazyOverlap'
import type { LinkContext } from './linkContext'
import { linkFactors } from './linkFactors'
import type { LinkKind } from './linkOverlap'
import { overlapKey } from './overlapKey'
import { rememberedSubjects } from './rememberedSubjects'
import { commonDetails, namedActors, possibleSentence, type Several } from './several'

/**
 * SAME_CITY_OFFICES (model.md §2): offices of at least two innermost French owners (collectivités, universities,
 * CHU, clusters; not the State's posts nor the Alliances) open in the same city, the key, or in a district of it. Its
 * nature is null.
 */
export function sameCityOffices(context: LinkContext): LinkKind<Office> {
	const { actors, offices } = context.columns
	const rule = { within: null, facing: null }
	return {
		context,
		columns: offices,
		name: 'SAME_CITY_OFFICES',
		ruleOf: () => rule,
		subjectOf: rememberedSubjects(context.columns, 'SAME_CITY_OFFICES', (key) => {
			const place = actors.id(key)
			return { id: overlapKey('SAME_CITY_OFFICES', place), place, partner: null }
		}),
		detailsOf: (key, several, _competing, { actorCount }): OverlapDetails => ({
			...commonDetails(several, context),
			sharedSectors: [],
			factors: linkFactors('sameCityOffices', {
				count: actorCount,
				competing: null,
				evidence: several.counting,
			}),
			contacts: context.contactsFor(actors.id(key)),
			...sentences(actors.id(key), several),
		}),
	}
}

function sentences(
	city: Id,
	several: Several<Office>,
): Pick<OverlapDetails, 'title' | 'sentence' | 'possibleSentence'> {
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
