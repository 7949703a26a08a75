import type { Id } from '../../domain/ids'
import type { MessageValue } from '../../domain/message'
import type { Partnership } from '../../domain/records'
import type { OverlapDetails } from './lazyOverlap'
import type { LinkContext } from './linkContext'
import { linkFactors } from './linkFactors'
import type { LinkKind } from './linkOverlap'
import { overlapKey } from './overlapKey'
import { rememberedSubjects } from './rememberedSubjects'
import {
	commonDetails,
	namedActors,
	namedSectors,
	type OpenRow,
	possibleSentence,
	type Several,
} from './several'
import { sharingActors, sideBySide } from './sharedSectors'

/**
 * SAME_PARTNER (model.md §2): an actor of the other side, the key, with open links to at least two innermost French
 * actors. COMPETING where two actors side by side share a sector of the competing family with it, else COMPLEMENTARY.
 */
export function samePartner(context: LinkContext): LinkKind<Partnership> {
	const { actors, links } = context.columns
	const rule = { within: null, facing: 'side by side' } as const
	const facing = sideBySide(context.places.contains)
	return {
		context,
		columns: links,
		name: 'SAME_PARTNER',
		ruleOf: () => rule,
		subjectOf: rememberedSubjects(context.columns, 'SAME_PARTNER', (key) => {
			const partner = actors.id(key)
			const id = overlapKey('SAME_PARTNER', partner)
			return { id, place: context.places.placeOf(partner), partner }
		}),
		detailsOf: (key, several, competing, { sectors, actorCount, place }): OverlapDetails => ({
			...commonDetails(several, context),
			sharedSectors: sharingActors(sectors, namedSectors(several.counting), several.counted.groups, facing),
			factors: linkFactors('samePartner', { count: actorCount, competing, evidence: several.counting }),
			contacts: place === null ? [] : context.contactsFor(place),
			...sentences(actors.id(key), place, several, competing),
		}),
	}
}

function sentences(
	partner: Id,
	place: Id | null,
	several: Several<Partnership>,
	competing: readonly Id[],
): Pick<OverlapDetails, 'title' | 'sentence' | 'possibleSentence'> {
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
