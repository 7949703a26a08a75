import type { Id } from '../../domain/ids'
import type { MessageValue } from '../../domain/message'
import { type ActorGroup, innermost } from '../../domain/oneActor'
import type { Partnership } from '../../domain/records'
import type { Columns } from '../../projection/columns/columns'
import type { Overlap } from '../result'
import { commonDetails, namedSectors, possibleSentence, type Several } from './findSeveral'
import type { LinkContext } from './linkContext'
import { linkFactors } from './linkFactors'
import type { CountRule, LinkFinder } from './linkFinder'
import { linkOverlap } from './linkOverlap'
import { overlapKey } from './overlapKey'
import { anyTwo, sharingActors } from './sharedSectors'
import type { TerritoryLinks } from './territoryLinks'

/**
 * SAME_TERRITORY (model.md §2): French collectivités of which the outermost contains the others, each with its own
 * open links into one place of the other side. n is all of them after merging; COMPETING where any pair shares a
 * competing sector. Organisations are no collectivités: in a territory that contains them they are a constellation.
 *
 * @returns null where fewer than two count, or where the outer actor is not the outermost among all: what is only
 * possible does not take an established result away.
 */
export function sameTerritory(
	place: number,
	{ outer, links, isPossiblyInside }: TerritoryLinks,
	finder: LinkFinder<Partnership>,
	context: LinkContext,
): Overlap | null {
	const { columns } = context
	const rule = withinRule(outer, columns)
	const found = finder.find(links, rule)
	if (found === null || (found.certainty === 'POSSIBLE' && isPossiblyInside)) return null
	const { count, competing, sectors } = found
	const subject = { outer: columns.actors.id(outer), place: columns.actors.id(place) }
	return linkOverlap(
		{
			id: overlapKey('SAME_TERRITORY', subject.outer, subject.place),
			kind: 'SAME_TERRITORY',
			place: subject.place,
			partner: null,
		},
		found,
		{ open: links, rule, finder },
		(several) => ({
			...commonDetails(several, context),
			sharedSectors: sharingActors(sectors, namedSectors(several.counting), several.counted.groups, anyTwo),
			factors: linkFactors('sameTerritory', { count, competing, evidence: several.counting }),
			contacts: context.contactsFor(subject.place),
			...sentences(subject, several, competing, context),
		}),
	)
}

/** All that stand in the outer actor once merged, with those of their parties only; nobody where it is not there. */
function withinRule(outer: number, { actors, links }: Columns): CountRule {
	const isInside = (actor: number) => actor === outer || actors.containersOf(actor).includes(outer)
	return {
		partiesOf: (row) => {
			const parties = links.parties[row] ?? []
			return parties.every(isInside) ? parties : parties.filter(isInside)
		},
		counts: (_group, merging) => merging.has(outer),
		areFacing: (one, other) => one !== other,
	}
}

interface Subject {
	readonly outer: Id
	readonly place: Id
}

function sentences(
	{ outer, place }: Subject,
	several: Several<Partnership>,
	competing: readonly Id[],
	{ places }: LinkContext,
): Pick<Overlap, 'title' | 'sentence' | 'possibleSentence'> {
	const present = [...new Set(several.counting.flatMap(({ actors }) => actors))].sort()
	const standing = new Set(several.counted.counting.flatMap((group) => territoriesStanding(group, places)))
	const inner = present.filter((actor) => actor !== outer && standing.has(actor))
	const others = present.filter((actor) => actor !== outer && !standing.has(actor))
	const values: Readonly<Record<string, MessageValue>> = {
		where: { inPlace: place },
		count: several.counted.counting.length,
		outer: { actor: outer },
		inner: { actors: inner.map((actor) => ({ actor })) },
		others: { actors: others.map((actor) => ({ actor })) },
		othersCount: others.length,
		competing: { sectors: competing },
		competingCount: competing.length,
	}
	return {
		title: { key: 'sameTerritory.title', values },
		sentence: { key: 'sameTerritory.sentence', values },
		possibleSentence: possibleSentence('sameTerritory', several),
	}
}

/** Where a group stands among collectivités: its university is named apart. */
function territoriesStanding(
	{ actors }: ActorGroup,
	{ contains, levelOf }: LinkContext['places'],
): readonly Id[] {
	return innermost(
		actors.filter((actor) => levelOf(actor) !== null),
		contains,
	)
}
