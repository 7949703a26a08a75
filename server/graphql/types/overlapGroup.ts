import { Ctx, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import type { FoundOverlapGroup, OverlapGroupsFound } from '../../queries/overlapGroups'
import type { KindCount } from '../../queries/overlaps'
import { firstItems, type Page } from '../../queries/pagination'
import { First } from '../arguments'
import type { Nullable, RequestContext } from '../context'
import { Rule } from '../rules'
import { ActorType, actorOf } from './actor'
import { connectionOf } from './connection'
import { KindCountType } from './kindCount'
import { OverlapType } from './overlap'
import { latestSpans, PRESENCE, PresenceSpanType } from './presenceSpan'

@Rule(PUBLIC)
@ObjectType('OverlapGroup', { description: 'The overlaps of one place or of one actor, counted.' })
class OverlapGroupType {
	constructor(private readonly group: FoundOverlapGroup) {}

	@Field(() => ID, { description: 'Of the place or of the actor.' })
	get id(): string {
		return this.group.id
	}

	@Field(() => ActorType, { description: 'The place or the actor.' })
	actor(@Ctx() context: RequestContext): ActorType | null {
		return actorOf(this.group.id, context)
	}

	@Field(() => Int, {
		description:
			'How many overlaps: of an actor those in which it has a part itself, as `overlaps` lists them with `withActorScope: EXACT`.',
	})
	get count(): number {
		return this.group.count
	}

	@Field(() => Int, { description: 'How many of them are established.' })
	get established(): number {
		return this.group.established
	}

	@Field(() => Float, { description: 'The greatest severity among them, 0 to 1.' })
	get strongest(): number {
		return this.group.strongest
	}

	@Field(() => [KindCountType], { description: 'How many of each kind that it holds.' })
	countsByKind(): readonly KindCount[] {
		return this.group.countsByKind
	}

	@Field(() => Int, { description: 'How many others have a part in them, on either side.' })
	get actorsTotal(): number {
		return this.group.actorsTotal
	}

	@Field(() => Int, { description: 'In how many places they are.' })
	get placesTotal(): number {
		return this.group.placesTotal
	}

	@Field(() => [OverlapType], { description: 'The first of them, in the order of `overlaps`.' })
	overlaps(@First() first: Nullable<number>): OverlapType[] {
		return firstItems(this.group.listed, first).map((listed) => new OverlapType(this.group.present(listed)))
	}

	@Field(() => Int, { description: 'How many they are: the same as `count`.' })
	overlapsTotal(): number {
		return this.group.listed.length
	}

	@Field(() => [PresenceSpanType], { description: PRESENCE })
	presence(@First() first: Nullable<number>): PresenceSpanType[] {
		return latestSpans(this.group.presence(), first)
	}

	@Field(() => Int, { description: 'How many such spans.' })
	presenceTotal(): number {
		return this.group.presence().length
	}
}

@ObjectType('OverlapGroupConnection', {
	description: 'A page of groups. An overlap stands in as many as it has actors, where actors group.',
})
export class OverlapGroupConnection extends connectionOf(
	'OverlapGroup',
	PUBLIC,
	() => OverlapGroupType,
	(group: FoundOverlapGroup) => new OverlapGroupType(group),
) {
	constructor(
		page: Page<FoundOverlapGroup>,
		private readonly sums: Omit<OverlapGroupsFound, 'page'>,
	) {
		super(page)
	}

	@Field(() => Int, { description: 'How many overlaps the filter lets through, each counted once.' })
	overlapsTotal(): number {
		return this.sums.overlapsTotal
	}

	@Field(() => Int, { description: 'How many of them stand in no group: their place is not known.' })
	ungrouped(): number {
		return this.sums.ungrouped
	}
}
