import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { FragmentationScope } from '../../../schema/enums'
import { PUBLIC } from '../../policy/rule'
import { closestTo, fragmentation, reciprocityWith } from '../../queries/fragmentation'
import { firstItems } from '../../queries/pagination'
import { AsOf, First, InCountry, WithScenario } from '../arguments'
import type { Nullable, RequestContext } from '../context'
import { Rule } from '../rules'
import { ActorType } from '../types/actor'
import { CloseActorType, shownCloseActor } from '../types/closeActor'
import { GraphFilterInput } from '../types/filters'
import { FragmentationIndexType, FragmentationScopeEnum, shownIndex } from '../types/fragmentation'
import { MeasureValueType } from '../types/measure'

/** How scattered actors are, and who is close to whom. */
@Resolver(() => ActorType)
export class FragmentationResolver {
	@Rule(PUBLIC)
	@Query(() => [FragmentationIndexType], {
		description:
			'How scattered actors are, the most scattered first. From the filter, asOf, from (first year of the trend, twenty years by default), sectors, within, minConfidence and includeScenario apply.',
	})
	async fragmentation(
		@Arg('by', () => FragmentationScopeEnum) by: FragmentationScope,
		@Arg('filter', () => GraphFilterInput, { nullable: true }) filter: GraphFilterInput,
		@Arg('keys', () => [ID], { nullable: true, description: 'Only these indexes.' }) keys: Nullable<string[]>,
		@First() first: number,
		@Arg('after', () => ID, { nullable: true, description: 'Key of the last index of the page before.' })
		after: Nullable<string>,
		@InCountry() { queryContext }: RequestContext,
	) {
		const found = await fragmentation(queryContext, by, filter, { keys, first, after })
		return found.map(shownIndex)
	}

	@FieldResolver(() => [CloseActorType], {
		description: 'For a French actor: those that share the most with it, the closest first.',
	})
	closest(
		@Root() actor: ActorType,
		@AsOf() asOf: Nullable<string>,
		@WithScenario() includeScenario: boolean,
		@First() first: number,
		@Ctx() { queryContext }: RequestContext,
	) {
		const found = closestTo(queryContext, actor.id, { asOf, includeScenario })
		return firstItems(found, first).map(shownCloseActor)
	}

	@FieldResolver(() => Int)
	closestTotal(
		@Root() actor: ActorType,
		@AsOf() asOf: Nullable<string>,
		@WithScenario() includeScenario: boolean,
		@Ctx() { queryContext }: RequestContext,
	): number {
		return closestTo(queryContext, actor.id, { asOf, includeScenario }).length
	}

	@FieldResolver(() => MeasureValueType, {
		description:
			'Visits received against missions sent, by it or on its territory, of all years up to the day.',
	})
	reciprocity(
		@Root() actor: ActorType,
		@AsOf() asOf: Nullable<string>,
		@WithScenario() includeScenario: boolean,
		@Ctx() { queryContext }: RequestContext,
	) {
		const asked = { asOf, includeScenario }
		return reciprocityWith(queryContext, actor.id, asked)
	}
}
