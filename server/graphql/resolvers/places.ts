import { Arg, Query, Resolver } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import { events } from '../../queries/events'
import { holidays } from '../../queries/holidays'
import { organisations } from '../../queries/organisations'
import type { PageInput } from '../../queries/pagination'
import { InCountry, InPages, WithScenario } from '../arguments'
import type { Nullable, RequestContext } from '../context'
import { Rule } from '../rules'
import { EventFilterInput, OrganisationFilterInput } from '../types/filters'
import { HolidayConnection } from '../types/holiday'
import { EventConnection, OrganisationConnection } from '../types/organisationList'

const BOUND = 'YYYY, YYYY-MM or YYYY-MM-DD: holidays on that date or'

/** What stands on maps and timelines beside links: who is there, what takes place, when nobody receives. */
@Resolver()
export class PlacesResolver {
	@Rule(PUBLIC)
	@Query(() => EventConnection, {
		description: 'Exhibitions, forums and meetings with their places, the latest first; visits are missions.',
	})
	events(
		@Arg('filter', () => EventFilterInput, { nullable: true }) filter: EventFilterInput,
		@InPages() paging: PageInput,
		@InCountry() { queryContext }: RequestContext,
	) {
		return { page: events(queryContext, filter, paging) }
	}

	@Rule(PUBLIC)
	@Query(() => OrganisationConnection, {
		description: 'Embassies, consulates, institutes, universities, hospitals… of both countries, by id.',
	})
	organisations(
		@Arg('filter', () => OrganisationFilterInput, { nullable: true })
		filter: OrganisationFilterInput,
		@InPages() paging: PageInput,
		@InCountry() { queryContext }: RequestContext,
	) {
		return organisations(queryContext, filter, paging)
	}

	@Rule(PUBLIC)
	@Query(() => HolidayConnection, {
		description: 'Public holidays of France and of the other country, by their first day.',
	})
	holidays(
		@Arg('from', () => String, { nullable: true, description: `${BOUND} after.` }) from: Nullable<string>,
		@Arg('to', () => String, { nullable: true, description: `${BOUND} before.` }) to: Nullable<string>,
		@WithScenario() includeScenario: boolean,
		@InPages() paging: PageInput,
		@InCountry() { queryContext }: RequestContext,
	) {
		return holidays(queryContext, { from, to, includeScenario }, paging)
	}
}
