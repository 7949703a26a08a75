import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { functionsOf } from '../../queries/actor'
import { missionsOf, officesOf, partnershipsOf, wishesOf } from '../../queries/fields/actorRecords'
import { firstItems } from '../../queries/pagination'
import { First, WithScenario } from '../arguments'
import type { Nullable, RequestContext } from '../context'
import { ActorType } from '../types/actor'
import { MissionType } from '../types/mission'
import { OfficeType } from '../types/office'
import { PartnershipType } from '../types/partnership'
import { PublicFunctionType } from '../types/publicFunction'
import { WishType } from '../types/wish'

/** The records of an actor. They stand apart from its type, which they refer to themselves. */
@Resolver(() => ActorType)
export class ActorRecordsResolver {
	@FieldResolver(() => [PartnershipType])
	partnerships(
		@Root() actor: ActorType,
		@First() first: Nullable<number>,
		@WithScenario() includeScenario: Nullable<boolean>,
		@Ctx() { queryContext }: RequestContext,
	): PartnershipType[] {
		const found = partnershipsOf(queryContext, actor.id, includeScenario ?? false)
		return firstItems(found, first).map((partnership) => new PartnershipType(partnership))
	}

	@FieldResolver(() => Int)
	partnershipsTotal(
		@Root() actor: ActorType,
		@WithScenario() includeScenario: Nullable<boolean>,
		@Ctx() { queryContext }: RequestContext,
	): number {
		return partnershipsOf(queryContext, actor.id, includeScenario ?? false).length
	}

	@FieldResolver(() => [MissionType], {
		description: 'Those it leads or takes part in; of a place, also those that visit it. The latest first.',
	})
	missions(
		@Root() actor: ActorType,
		@First() first: Nullable<number>,
		@WithScenario() includeScenario: Nullable<boolean>,
		@Ctx() { queryContext }: RequestContext,
	): MissionType[] {
		const found = missionsOf(queryContext, actor.id, includeScenario ?? false)
		return firstItems(found, first).map((mission) => new MissionType(mission))
	}

	@FieldResolver(() => Int)
	missionsTotal(
		@Root() actor: ActorType,
		@WithScenario() includeScenario: Nullable<boolean>,
		@Ctx() { queryContext }: RequestContext,
	): number {
		return missionsOf(queryContext, actor.id, includeScenario ?? false).length
	}

	@FieldResolver(() => [OfficeType], { description: 'Those it owns; of a place, also those in it.' })
	offices(
		@Root() actor: ActorType,
		@First() first: Nullable<number>,
		@WithScenario() includeScenario: Nullable<boolean>,
		@Ctx() { queryContext }: RequestContext,
	): OfficeType[] {
		const found = officesOf(queryContext, actor.id, includeScenario ?? false)
		return firstItems(found, first).map((office) => new OfficeType(office))
	}

	@FieldResolver(() => Int)
	officesTotal(
		@Root() actor: ActorType,
		@WithScenario() includeScenario: Nullable<boolean>,
		@Ctx() { queryContext }: RequestContext,
	): number {
		return officesOf(queryContext, actor.id, includeScenario ?? false).length
	}

	@FieldResolver(() => [WishType], { description: 'What it seeks or offers, and what is asked of it.' })
	wishes(
		@Root() actor: ActorType,
		@First() first: Nullable<number>,
		@WithScenario() includeScenario: Nullable<boolean>,
		@Ctx() { queryContext }: RequestContext,
	): WishType[] {
		const found = wishesOf(queryContext, actor.id, includeScenario ?? false)
		return firstItems(found, first).map((wish) => new WishType(wish))
	}

	@FieldResolver(() => Int)
	wishesTotal(
		@Root() actor: ActorType,
		@WithScenario() includeScenario: Nullable<boolean>,
		@Ctx() { queryContext }: RequestContext,
	): number {
		return wishesOf(queryContext, actor.id, includeScenario ?? false).length
	}

	@FieldResolver(() => [PublicFunctionType], {
		description: 'Functions met at meetings of the group: never a name.',
	})
	functions(@Root() actor: ActorType, @Ctx() { queryContext }: RequestContext): PublicFunctionType[] {
		return functionsOf(queryContext, actor.id).map((one) => new PublicFunctionType(one))
	}
}
