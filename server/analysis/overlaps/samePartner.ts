import type { Id } from '../../domain/ids'
import type { MessageValue } from '../../domain/message'
import type { Partnership } from '../../domain/records'
import type { Overlap } from '../result'
import {
	commonDetails,
	findSeveral,
	namedActors,
	namedSectors,
	periodOf,
	possibleSentence,
	type Several,
	severalActors,
} from './findSeveral'
import { lazyOverlap } from './lazyOverlap'
import type { LinkContext } from './linkContext'
import { linkFactors, linkNumbers } from './linkFactors'
import { groupedRows, type OpenRow, openRows } from './openRows'
import { overlapKey } from './overlapKey'
import { severityOf } from './severity'
import { sharedSectors, sharingActors, sideBySide } from './sharedSectors'

/**
 * SAME_PARTNER (model.md §2): an actor of the other side with open links to at least two innermost French actors.
 * COMPETING where two actors side by side share a sector of the competing family with it, else COMPLEMENTARY.
 *
 * @param partnerships those that bind the partner, whatever brought them; others are passed over.
 * @returns null where fewer than two actors count.
 */
export function samePartner(
	partner: Id,
	partnerships: readonly Partnership[],
	context: LinkContext,
): Overlap | null {
	const links = partnerships.filter(({ partnerActors }) => partnerActors.includes(partner))
	const several = findSeveral(
		openRows(links, (link) => link.frenchActors, context),
		context,
	)
	if (several === null) return null
	const { places, isCompeting } = context
	const { counted, counting } = several
	const place = places.placeOf(partner)
	const facing = sideBySide(places.contains)
	const rows = groupedRows(counting, counted.groups)
	const sectors = sharedSectors(namedSectors(rows), facing)
	const competing = sectors.filter(isCompeting)
	const weighed = { count: counted.counting.length, competing, evidence: counting }
	return lazyOverlap(
		{
			id: overlapKey('SAME_PARTNER', partner),
			kind: 'SAME_PARTNER',
			nature: competing.length > 0 ? 'COMPETING' : 'COMPLEMENTARY',
			certainty: several.certainty,
			place,
			partner,
			actorCount: counted.counting.length,
			sectors,
			period: periodOf(rows, counted.counting),
			severity: severityOf(linkNumbers(weighed)),
		},
		() => severalActors(several),
		() => ({
			...commonDetails(several, context),
			sharedSectors: sharingActors(sectors, namedSectors(counting), counted.groups, facing),
			factors: linkFactors('samePartner', weighed),
			contacts: place === null ? [] : context.contactsFor(place),
			...sentences(partner, place, several, competing),
		}),
	)
}

function sentences(
	partner: Id,
	place: Id | null,
	several: Several<Partnership>,
	competing: readonly Id[],
): Pick<Overlap, 'title' | 'sentence' | 'possibleSentence'> {
	const values: Readonly<Record<string, MessageValue>> = {
		placed: place === null ? 'nowhere' : place === partner ? 'itself' : 'elsewhere',
		partner: { actor: partner },
		...(place === null ? {} : { where: { inPlace: place } }),
		...namedActors(several, nameAtSignature(several.counting)),
		competing: { sectors: competing },
		competingCount: competing.length,
	}
	return {
		title: { key: 'samePartner.title', values },
		sentence: { key: 'samePartner.sentence', values },
		possibleSentence: possibleSentence('samePartner', several),
	}
}

/** The signatory's name of the time, where every link of the actor that says one says the same. */
function nameAtSignature(rows: readonly OpenRow<Partnership>[]): (actor: Id) => string | null {
	const said = new Map<Id, Set<string>>()
	for (const { record } of rows) {
		for (const [index, actor] of record.frenchActors.entries()) {
			const name = record.namesAtSignature[index]
			if (name) said.set(actor, (said.get(actor) ?? new Set()).add(name))
		}
	}
	return (actor) => {
		const [name, ...others] = said.get(actor) ?? []
		return name === undefined || others.length > 0 ? null : name
	}
}
