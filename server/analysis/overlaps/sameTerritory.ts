import type { Id } from '../../domain/ids'
import type { MessageValue } from '../../domain/message'
import { type ActorGroup, innermost, mergeActors } from '../../domain/oneActor'
import type { Partnership } from '../../domain/records'
import type { Overlap } from '../result'
import { commonParts, countingEvidence, findSeveral, possibleSentence, type Several } from './findSeveral'
import type { LinkContext } from './linkContext'
import { actorsFactor, competitionFactor, recordsFactor } from './linkFactors'
import { type CountedActors, type OpenRow, openRows } from './openRows'
import { overlapKey } from './overlapKey'
import type { SameTerritoryKey } from './sameTerritoryKeys'
import { severityOf } from './severity'
import { sectorsOfAnyPair } from './sharedSectors'

type LinkRow = OpenRow<Partnership>

/**
 * SAME_TERRITORY (model.md §2): French collectivités of which the outermost contains the others, each with its own
 * open links into one place of the other side. n is all of them after merging; COMPETING where any pair shares a
 * competing sector. Organisations are no collectivités: in a territory that contains them they are a constellation.
 *
 * @param links into the place, of the outer actor, of those it contains and of those that contain it; others are
 * passed over.
 * @returns null where fewer than two count, or where the outer actor is not the outermost: neither among the
 * established links nor among all.
 */
export function sameTerritory(
	key: SameTerritoryKey,
	links: readonly Partnership[],
	context: LinkContext,
): Overlap | null {
	const { outer, place } = key
	const open = openRows(links, (link) => link.frenchActors, context)
	const rows = rowsWithin(outer, open, context)
	const several = findSeveral(rows, context, (some) => countWithin(outer, some, context))
	if (several === null) return null
	const considered =
		several.certainty === 'POSSIBLE' ? open : open.filter(({ openness }) => openness === 'established')
	if (!isOutermost(outer, considered, context)) return null
	const shared = sectorsOfAnyPair(
		several.counting.map(({ record, actors }) => ({ sectors: record.sectors, actors })),
		several.counted.groups,
	)
	const competing = shared.map(({ sector }) => sector).filter(context.isCompeting)
	return {
		id: overlapKey('SAME_TERRITORY', outer, place),
		kind: 'SAME_TERRITORY',
		nature: competing.length > 0 ? 'COMPETING' : 'COMPLEMENTARY',
		...commonParts(several),
		place,
		partner: null,
		sectors: shared.map(({ sector }) => sector),
		sharedSectors: shared,
		...severityOf({
			simultaneity: actorsFactor('sameTerritory', several.counted.counting.length),
			competingSectors: competitionFactor('sameTerritory', competing),
			evidence: recordsFactor('sameTerritory', countingEvidence(several)),
		}),
		contacts: context.contactsFor(place),
		crowding: null,
		...sentences(key, several, competing, context),
		tempering: [],
	}
}

/** The rows of the outer actor and of the collectivités that it contains, with those of their parties only. */
function rowsWithin(outer: Id, open: readonly LinkRow[], { places }: LinkContext): readonly LinkRow[] {
	const isInside = (actor: Id) => actor === outer || places.contains(outer, actor)
	return open
		.filter(({ actors }) => actors.some((actor) => places.levelOf(actor) !== null && isInside(actor)))
		.map((row) => ({ ...row, actors: row.actors.filter(isInside) }))
}

/** All that stand there once merged; nobody where the outer actor itself is not there. */
function countWithin(outer: Id, rows: readonly LinkRow[], { places }: LinkContext): CountedActors {
	const parties = rows.map(({ actors }) => actors)
	if (!parties.some((actors) => actors.includes(outer))) return { groups: [], counting: [] }
	const { contains, levelOf } = places
	const groups = mergeActors(parties.flat(), { contains, levelOf, parties }).filter(({ actors }) =>
		actors.some((actor) => levelOf(actor) !== null),
	)
	return { groups, counting: groups }
}

/** No actor of the rows contains it. What is only possible does not take an established result away. */
function isOutermost(outer: Id, rows: readonly LinkRow[], { places }: LinkContext): boolean {
	return !rows.some(({ actors }) => actors.some((actor) => places.contains(actor, outer)))
}

function sentences(
	{ outer, place }: SameTerritoryKey,
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
