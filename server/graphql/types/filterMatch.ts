import { Ctx } from 'type-graphql'
import type { FilterMatch } from '../../queries/actorSelection'
import { firstItems } from '../../queries/pagination'
import { First } from '../arguments'
import type { RequestContext } from '../context'
import { CountOf, FieldAt, fieldMade } from '../fields'
import { ActorType, actorsOf } from './actor'

export const OWN_COUNT =
	'How many of `totalCount` are the filter’s `actor`’s own, which come first; the others are on its territory. All of them if the filter’s actor is no territory.'

interface Matched {
	/** What came by its id has none. */
	readonly match?: FilterMatch | null
}

/** Adds to a class the fields that say how what a list shows passed its filter. */
export const MatchFields: ClassDecorator = ({ prototype }) => {
	FieldAt<Matched>('match.isOwn', () => Boolean, {
		nullable: true,
		description:
			'Whether the filter’s `actor` has a part in it itself, not only an actor on its territory; null if no filter names an actor, and for a result found by its id.',
	})(prototype, 'isOwn')
	fieldMade(
		() => [ActorType],
		{
			description:
				'Actors through whom a filter’s actors matched: those they stand for that have a part in it. Empty if no filter names an actor, and for a result found by its id.',
		},
		(match: Matched['match'], first: number, context: RequestContext) => {
			const ids = (match?.actors ?? []).map(({ id }) => id)
			return actorsOf(firstItems(ids, first), context)
		},
		{ path: 'match', parameters: [First(), Ctx()] },
	)(prototype, 'matchedActors')
	CountOf<Matched>('match.actors')(prototype, 'matchedActorsTotal')
}
