import type { Id } from '../../domain/ids'
import type { MessageValue } from '../../domain/message'
import { type ActorGroup, innermost } from '../../domain/oneActor'
import type { Partnership } from '../../domain/records'
import type { OverlapDetails } from './lazyOverlap'
import type { LinkContext } from './linkContext'
import { linkFactors } from './linkFactors'
import type { LinkKind } from './linkOverlap'
import { overlapKey } from './overlapKey'
import { rememberedSubjects } from './rememberedSubjects'
import { commonDetails, namedSectors, possibleSentence, type Several } from './several'
import { anyTwo, sharingActors } from './sharedSectors'

/**
 * SAME_TERRITORY (model.md §2) at one place of the other side: French collectivités of which the outermost, the key,
 * contains the others, each with its own open links into the place. n is all of them after merging; COMPETING where any
 * pair shares a competing sector. Organisations are no collectivités: in a territory that contains them they are a
 * constellation.
 */
export function sameTerritory(placeNumber: number, context: LinkContext): LinkKind<Partnership> {
	const { actors, links } = context.columns
	const place = actors.id(placeNumber)
	return {
		context,
		columns: links,
		name: 'SAME_TERRITORY',
		ruleOf: (outer) => ({ within: outer, facing: 'any two' }),
		subjectOf: rememberedSubjects(context.columns, `SAME_TERRITORY ${place}`, (outer) => {
			const id = overlapKey('SAME_TERRITORY', actors.id(outer), place)
			return { id, place, partner: null }
		}),
		detailsOf: (outer, several, competing, { sectors, actorCount }): OverlapDetails => ({
			...commonDetails(several, context),
			sharedSectors: sharingActors(sectors, namedSectors(several.counting), several.counted.groups, anyTwo),
			factors: linkFactors('sameTerritory', { count: actorCount, competing, evidence: several.counting }),
			contacts: context.contactsFor(place),
			...sentences({ outer: actors.id(outer), place }, several, competing, context),
		}),
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
): Pick<OverlapDetails, 'title' | 'sentence' | 'possibleSentence'> {
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
