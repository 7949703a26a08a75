import { Arg, Query, Resolver, UseMiddleware } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import { events } from '../../queries/events'
import { holidays } from '../../queries/holidays'
import { organisations } from '../../queries/organisations'
import { After, First, InCountry, WithScenario } from '../arguments'
import type { Nullable, RequestContext } from '../context'
import { Rule } from '../rules'
import { answerTimeLimit } from '../timeLimit'
import { EventFilterInput, OrganisationFilterInput } from '../types/filters'
import { HolidayConnection } from '../types/holiday'
import { EventConnection, OrganisationConnection } from '../types/organisationList'

const BOUND = 'YYYY, YYYY-MM or YYYY-MM-DD: holidays on that date or'

/** What stands on maps and timelines beside links: who is there, what takes place, when nobody receives. */
@Resolver()
@UseMiddleware(answerTimeLimit)
export class PlacesResolver {
	@Rule(PUBLIC)
	@Query(() => EventConnection, {
		description: 'Exhibitions, forums and meetings with their places, the latest first; visits are missions.',
	})
	events(
		@Arg('filter', () => EventFilterInput, { nullable: true }) filter: Nullable<EventFilterInput>,
		@First() first: Nullable<number>,
		@After() after: Nullable<string>,
		@InCountry() { queryContext }: RequestContext,
	) {
		return { page: events(queryContext, filter ?? {}, { first, after }) }
	}

	@Rule(PUBLIC)
	@Query(() => OrganisationConnection, {
		description: 'Embassies, consulates, institutes, universities, hospitals… of both countries, by id.',
	})
	organisations(
		@Arg('filter', () => OrganisationFilterInput, { nullable: true })
		filter: Nullable<OrganisationFilterInput>,
		@First() first: Nullable<number>,
		@After() after: Nullable<string>,
		@InCountry() { queryContext }: RequestContext,
	) {
		return organisations(queryContext, filter ?? {}, { first, after })
	}

	@Rule(PUBLIC)
	@Query(() => HolidayConnection, {
		description: 'Public holidays of France and of the other country, by their first day.',
	})
	holidays(
		@Arg('from', () => String, { nullable: true, description: `${BOUND} after.` }) from: Nullable<string>,
		@Arg('to', () => String, { nullable: true, description: `${BOUND} before.` }) to: Nullable<string>,
		@WithScenario() includeScenario: Nullable<boolean>,
		@First() first: Nullable<number>,
		@After() after: Nullable<string>,
		@InCountry() { queryContext }: RequestContext,
	) {
		return holidays(queryContext, { from, to, includeScenario }, { first, after })
	}
}
