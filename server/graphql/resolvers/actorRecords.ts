import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { ActorScope } from '../../../schema/enums'
import type { WishDirection } from '../../domain/records'
import { functionsOf } from '../../queries/actor'
import { actorSummary } from '../../queries/actorSummary'
import {
	linkCounts,
	linkCountsByCountry,
	missionFacts,
	missionsOf,
	officeFacts,
	officesOf,
	partnershipFacts,
	partnershipsOf,
	recordSelection,
	wishesOf,
	wishFacts,
} from '../../queries/fields/actorRecords'
import { firstItems } from '../../queries/pagination'
import { contactsAround, officesAround } from '../../queries/whomToCall'
import { AsOf, First, InScope, WithScenario } from '../arguments'
import type { Nullable, RequestContext } from '../context'
import { WishDirectionEnum } from '../enums'
import { ActorType, OrganisationType, organisationsOf } from '../types/actor'
import { ActorSummaryType } from '../types/actorSummary'
import { partnerCountryOf } from '../types/country'
import { CountryLinkCountsType, LinkCountsType } from '../types/linkCounts'
import { MissionType } from '../types/mission'
import { OfficeType } from '../types/office'
import { PartnershipType } from '../types/partnership'
import { PublicFunctionType } from '../types/publicFunction'
import { WishType } from '../types/wish'

const DIRECTION = 'Wishes alone, or offers alone; both when it is not given.'

/** The records of an actor. They stand apart from its type, which they refer to themselves. */
@Resolver(() => ActorType)
export class ActorRecordsResolver {
	@FieldResolver(() => ActorSummaryType, {
		description: 'What sets it apart, and where its links lead.',
	})
	summary(
		@Root() actor: ActorType,
		@AsOf() asOf: Nullable<string>,
		@WithScenario() includeScenario: boolean,
		@Ctx() { queryContext }: RequestContext,
	) {
		return actorSummary(queryContext, actor.id, { asOf, includeScenario })
	}

	@FieldResolver(() => LinkCountsType, {
		description:
			'How many records it has a part in, kind by kind, each once: the numbers that every screen shows of it. All on record or, at `asOf`, the links and offices that may be open, the missions that have begun, the wishes that still hold.',
	})
	linkCounts(
		@Root() actor: ActorType,
		@AsOf() asOf: Nullable<string>,
		@InScope() scope: ActorScope,
		@WithScenario() includeScenario: boolean,
		@Ctx() { queryContext }: RequestContext,
	): LinkCountsType {
		return linkCounts(queryContext, actor.id, { asOf, scope, includeScenario })
	}

	@FieldResolver(() => [CountryLinkCountsType], {
		description:
			'The partner countries with which it has a record, each with `linkCounts` there: whatever country was asked about.',
	})
	countries(
		@Root() actor: ActorType,
		@AsOf() asOf: Nullable<string>,
		@InScope() scope: ActorScope,
		@WithScenario() includeScenario: boolean,
		@Ctx() { queryContext }: RequestContext,
	): readonly CountryLinkCountsType[] {
		return linkCountsByCountry(queryContext, actor.id, { asOf, scope, includeScenario }).flatMap(
			({ context, counts }) => {
				const country = partnerCountryOf(context)
				return country === null ? [] : [{ country, linkCounts: counts }]
			},
		)
	}

	@FieldResolver(() => [PartnershipType], {
		description:
			'Those it is party to; of a territory also those of the actors in it, of a joint body the one that founded it. The latest first.',
	})
	partnerships(
		@Root() actor: ActorType,
		@First() first: number,
		@InScope() scope: ActorScope,
		@WithScenario() includeScenario: boolean,
		@Ctx() { queryContext }: RequestContext,
	) {
		const found = partnershipsOf(queryContext, actor.id, { scope, includeScenario })
		return firstItems(found, first)
	}

	@FieldResolver(() => Int, { description: 'How many `partnerships` has.' })
	partnershipsTotal(
		@Root() actor: ActorType,
		@InScope() scope: ActorScope,
		@WithScenario() includeScenario: boolean,
		@Ctx() { queryContext }: RequestContext,
	): number {
		const selection = recordSelection(queryContext, actor.id, { scope, includeScenario })
		return partnershipFacts(queryContext, selection).length
	}

	@FieldResolver(() => [MissionType], {
		description:
			'Missions and visits together, the latest first: those it leads or takes part in; of a territory also those of the actors in it and those that stop there. `linkCounts` has missions and visits apart.',
	})
	missions(
		@Root() actor: ActorType,
		@First() first: number,
		@InScope() scope: ActorScope,
		@WithScenario() includeScenario: boolean,
		@Ctx() { queryContext }: RequestContext,
	) {
		const found = missionsOf(queryContext, actor.id, { scope, includeScenario })
		return firstItems(found, first)
	}

	@FieldResolver(() => Int, { description: 'How many `missions` has.' })
	missionsTotal(
		@Root() actor: ActorType,
		@InScope() scope: ActorScope,
		@WithScenario() includeScenario: boolean,
		@Ctx() { queryContext }: RequestContext,
	): number {
		const selection = recordSelection(queryContext, actor.id, { scope, includeScenario })
		return missionFacts(queryContext, selection).length
	}

	@FieldResolver(() => [OfficeType], {
		description: 'Those it owns; of a territory also those of the actors in it and those that stand there.',
	})
	offices(
		@Root() actor: ActorType,
		@First() first: number,
		@InScope() scope: ActorScope,
		@WithScenario() includeScenario: boolean,
		@Ctx() { queryContext }: RequestContext,
	) {
		const found = officesOf(queryContext, actor.id, { scope, includeScenario })
		return firstItems(found, first)
	}

	@FieldResolver(() => Int, { description: 'How many `offices` has.' })
	officesTotal(
		@Root() actor: ActorType,
		@InScope() scope: ActorScope,
		@WithScenario() includeScenario: boolean,
		@Ctx() { queryContext }: RequestContext,
	): number {
		const selection = recordSelection(queryContext, actor.id, { scope, includeScenario })
		return officeFacts(queryContext, selection).length
	}

	@FieldResolver(() => [OrganisationType], {
		description:
			'Whom to call about where it stands: the consulates there and those that answer for the place, else the embassy; the network of the country groups.',
	})
	contacts(@Root() actor: ActorType, @Ctx() context: RequestContext) {
		return organisationsOf(contactsAround(context.queryContext, actor.id), context)
	}

	@FieldResolver(() => [OfficeType], {
		description:
			'Offices that are open where it stands, in the city, then in the territory of the widest level around it.',
	})
	officesAround(
		@Root() actor: ActorType,
		@First() first: number,
		@AsOf() asOf: Nullable<string>,
		@WithScenario() includeScenario: boolean,
		@Ctx() { queryContext }: RequestContext,
	) {
		const found = officesAround(queryContext, actor.id, { asOf, includeScenario })
		return firstItems(found, first)
	}

	@FieldResolver(() => Int, { description: 'How many `officesAround` has.' })
	officesAroundTotal(
		@Root() actor: ActorType,
		@AsOf() asOf: Nullable<string>,
		@WithScenario() includeScenario: boolean,
		@Ctx() { queryContext }: RequestContext,
	): number {
		return officesAround(queryContext, actor.id, { asOf, includeScenario }).length
	}

	@FieldResolver(() => [WishType], {
		description:
			'What it seeks or offers, and what is asked of it; of a territory also of the actors in it, and what is sought or offered there. `linkCounts` has wishes and offers apart.',
	})
	wishes(
		@Root() actor: ActorType,
		@Arg('direction', () => WishDirectionEnum, { nullable: true, description: DIRECTION })
		direction: Nullable<WishDirection>,
		@First() first: number,
		@InScope() scope: ActorScope,
		@WithScenario() includeScenario: boolean,
		@Ctx() { queryContext }: RequestContext,
	) {
		const found = wishesOf(queryContext, actor.id, { direction, scope, includeScenario })
		return firstItems(found, first)
	}

	@FieldResolver(() => Int, { description: 'How many `wishes` has.' })
	wishesTotal(
		@Root() actor: ActorType,
		@Arg('direction', () => WishDirectionEnum, { nullable: true, description: DIRECTION })
		direction: Nullable<WishDirection>,
		@InScope() scope: ActorScope,
		@WithScenario() includeScenario: boolean,
		@Ctx() { queryContext }: RequestContext,
	): number {
		const selection = recordSelection(queryContext, actor.id, { scope, includeScenario })
		return wishFacts(queryContext, selection, direction).length
	}

	@FieldResolver(() => [PublicFunctionType], {
		description: 'Functions met at meetings of the group: never a name.',
	})
	functions(@Root() actor: ActorType, @Ctx() { queryContext }: RequestContext) {
		return functionsOf(queryContext, actor.id)
	}
}
