import { Ctx, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import type { FoundOverlapGroup, OverlapGroupsFound } from '../../queries/overlapGroups'
import { firstItems } from '../../queries/pagination'
import { First } from '../arguments'
import type { RequestContext } from '../context'
import { CountOf } from '../fields'
import { Rule } from '../rules'
import { ActorType, actorOf } from './actor'
import { connectionOf } from './connection'
import { KindCountType } from './kindCount'
import { OverlapType } from './overlap'
import { latestSpans, PRESENCE, PresenceSpanType } from './presenceSpan'

@Rule(PUBLIC)
@ObjectType('OverlapGroup', { description: 'The overlaps of one place or of one actor, counted.' })
class OverlapGroupType {
	@Field(() => ID, { description: 'Of the place or of the actor.' })
	id!: FoundOverlapGroup['id']

	@Field(() => ActorType, { description: 'The place or the actor.' })
	actor(this: FoundOverlapGroup, @Ctx() context: RequestContext) {
		return actorOf(this.id, context)
	}

	@Field(() => Int, {
		description:
			'How many overlaps: of an actor those in which it has a part itself, as `overlaps` lists them with `withActorScope: EXACT`.',
	})
	count!: FoundOverlapGroup['count']

	@Field(() => Int, { description: 'How many of them are established.' })
	established!: FoundOverlapGroup['established']

	@Field(() => Float, { description: 'The greatest severity among them, 0 to 1.' })
	strongest!: FoundOverlapGroup['strongest']

	@Field(() => [KindCountType], { description: 'How many of each kind that it holds.' })
	countsByKind!: FoundOverlapGroup['countsByKind']

	@Field(() => Int, { description: 'How many others have a part in them, on either side.' })
	actorsTotal!: FoundOverlapGroup['actorsTotal']

	@Field(() => Int, { description: 'In how many places they are.' })
	placesTotal!: FoundOverlapGroup['placesTotal']

	@Field(() => [OverlapType], { description: 'The first of them, in the order of `overlaps`.' })
	overlaps(this: FoundOverlapGroup, @First() first: number) {
		return firstItems(this.listed, first).map((listed) => this.present(listed))
	}

	@CountOf<FoundOverlapGroup>('listed', { description: 'How many they are: the same as `count`.' })
	overlapsTotal!: number

	@Field(() => [PresenceSpanType], { description: PRESENCE })
	presence(this: FoundOverlapGroup, @First() first: number): PresenceSpanType[] {
		return latestSpans(this.presence(), first)
	}

	@Field(() => Int, { description: 'How many such spans.' })
	presenceTotal(this: FoundOverlapGroup): number {
		return this.presence().length
	}
}

@ObjectType('OverlapGroupConnection', {
	description: 'A page of groups. An overlap stands in as many as it has actors, where actors group.',
})
export class OverlapGroupConnection extends connectionOf('OverlapGroup', PUBLIC, () => OverlapGroupType) {
	@Field(() => Int, { description: 'How many overlaps the filter lets through, each counted once.' })
	overlapsTotal!: OverlapGroupsFound['overlapsTotal']

	@Field(() => Int, { description: 'How many of them stand in no group: their place is not known.' })
	ungrouped!: OverlapGroupsFound['ungrouped']
}
