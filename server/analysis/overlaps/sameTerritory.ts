import type { Id } from '../../domain/ids'
import type { MessageValue } from '../../domain/message'
import { type ActorGroup, innermost, mergeActors } from '../../domain/oneActor'
import type { Partnership } from '../../domain/records'
import type { Overlap } from '../result'
import {
	commonDetails,
	findSeveral,
	namedSectors,
	periodOf,
	possibleSentence,
	type Several,
	severalActors,
} from './findSeveral'
import { lazyOverlap } from './lazyOverlap'
import type { LinkContext } from './linkContext'
import { linkFactors, linkNumbers } from './linkFactors'
import { actorsIn, type CountedActors, groupedRows, type OpenRow, openRows } from './openRows'
import { overlapKey } from './overlapKey'
import type { SameTerritoryKey, SameTerritoryRows } from './sameTerritoryRows'
import { severityOf } from './severity'
import { anyTwo, sharedSectors, sharingActors } from './sharedSectors'

type LinkRow = OpenRow<Partnership>

/**
 * SAME_TERRITORY (model.md §2): French collectivités of which the outermost contains the others, each with its own
 * open links into one place of the other side. n is all of them after merging; COMPETING where any pair shares a
 * competing sector. Organisations are no collectivités: in a territory that contains them they are a constellation.
 *
 * @param links into the place, of the outer actor and of those it contains; others are passed over.
 * @param above those of the collectivités that contain the outer actor, into the same place.
 * @returns null where fewer than two count, or where the outer actor is not the outermost: neither among the
 * established links nor among all.
 */
export function sameTerritory(
	{ key, links, above }: SameTerritoryRows,
	context: LinkContext,
): Overlap | null {
	const { outer, place } = key
	const openAbove = openRows(above, (link) => link.frenchActors, context)
	// What is only possible does not take an established result away; what is established always does.
	if (openAbove.some(({ certainty }) => certainty === 'ESTABLISHED')) return null
	const rows = rowsWithin(
		outer,
		openRows(links, (link) => link.frenchActors, context),
		context,
	)
	const several = findSeveral(rows, context, (some) => countWithin(outer, some, context))
	if (several === null || (several.certainty === 'POSSIBLE' && openAbove.length > 0)) return null
	const { counted, counting } = several
	const grouped = groupedRows(counting, counted.groups)
	const sectors = sharedSectors(namedSectors(grouped), anyTwo)
	const competing = sectors.filter(context.isCompeting)
	const weighed = { count: counted.counting.length, competing, evidence: counting }
	return lazyOverlap(
		{
			id: overlapKey('SAME_TERRITORY', outer, place),
			kind: 'SAME_TERRITORY',
			nature: competing.length > 0 ? 'COMPETING' : 'COMPLEMENTARY',
			certainty: several.certainty,
			place,
			partner: null,
			actorCount: counted.counting.length,
			sectors,
			period: periodOf(grouped, counted.counting),
			severity: severityOf(linkNumbers(weighed)),
		},
		() => severalActors(several),
		() => ({
			...commonDetails(several, context),
			sharedSectors: sharingActors(sectors, namedSectors(counting), counted.groups, anyTwo),
			factors: linkFactors('sameTerritory', weighed),
			contacts: context.contactsFor(place),
			...sentences(key, several, competing, context),
		}),
	)
}

/** The rows of the outer actor and of the collectivités that it contains, with those of their parties only. */
function rowsWithin(outer: Id, open: readonly LinkRow[], { places }: LinkContext): readonly LinkRow[] {
	const isInside = (actor: Id) => actor === outer || places.contains(outer, actor)
	return open.flatMap((row) => {
		if (!row.actors.some((actor) => places.levelOf(actor) !== null && isInside(actor))) return []
		return row.actors.every(isInside) ? [row] : [{ ...row, actors: row.actors.filter(isInside) }]
	})
}

/** All that stand there once merged; nobody where the outer actor itself is not there. */
function countWithin(outer: Id, rows: readonly LinkRow[], { places }: LinkContext): CountedActors {
	const parties = rows.map(({ actors }) => actors)
	const present = actorsIn(rows)
	if (!present.has(outer)) return { groups: [], counting: [] }
	const { contains, levelOf } = places
	const groups = mergeActors(present, { contains, levelOf, parties }).filter(({ actors }) =>
		actors.some((actor) => levelOf(actor) !== null),
	)
	return { groups, counting: groups }
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
