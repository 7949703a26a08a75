import type { Id } from '../../domain/ids'
import type { MessageValue } from '../../domain/message'
import type { Partnership } from '../../domain/records'
import type { Overlap } from '../result'
import { commonDetails, namedActors, namedSectors, possibleSentence, type Several } from './findSeveral'
import { innermostRule } from './innermostRule'
import type { LinkContext } from './linkContext'
import { linkFactors } from './linkFactors'
import type { LinkFinder } from './linkFinder'
import { linkOverlap } from './linkOverlap'
import type { OpenLinks } from './openLinks'
import type { OpenRow } from './openRows'
import { overlapKey } from './overlapKey'
import { sharingActors, sideBySide } from './sharedSectors'

/**
 * SAME_PARTNER (model.md §2): an actor of the other side with open links to at least two innermost French actors.
 * COMPETING where two actors side by side share a sector of the competing family with it, else COMPLEMENTARY.
 *
 * @param open the open links that bind the partner.
 * @returns null where fewer than two actors count.
 */
export function samePartner(
	partner: number,
	open: OpenLinks,
	finder: LinkFinder<Partnership>,
	context: LinkContext,
): Overlap | null {
	const { actors, links } = context.columns
	const rule = innermostRule(links)
	const found = finder.find(open, rule)
	if (found === null) return null
	const id = actors.id(partner)
	const { competing, sectors, count } = found
	const place = context.places.placeOf(id)
	const facing = sideBySide(context.places.contains)
	return linkOverlap(
		{ id: overlapKey('SAME_PARTNER', id), kind: 'SAME_PARTNER', place, partner: id },
		found,
		{ open, rule, finder },
		(several) => ({
			...commonDetails(several, context),
			sharedSectors: sharingActors(sectors, namedSectors(several.counting), several.counted.groups, facing),
			factors: linkFactors('samePartner', { count, competing, evidence: several.counting }),
			contacts: place === null ? [] : context.contactsFor(place),
			...sentences(id, place, several, competing),
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
