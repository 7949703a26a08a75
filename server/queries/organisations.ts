import { dayNumber, earliestDay, latestDay } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import type { Organisation } from '../domain/records'
import { type Actor, byId, isWithin } from '../snapshot/geography'
import { choicesArgument, dayArgument, type Optional, territoryArgument } from './arguments'
import { type Page, type PageInput, pageOf } from './pagination'
import type { QueryContext } from './queryContext'

export interface OrganisationFilter {
	/** The types as the tables write them. */
	readonly types?: Optional<readonly string[]>
	/** Codes of the countries that they belong to. */
	readonly countries?: Optional<readonly string[]>
	/** Codes of the countries that they are in. */
	readonly within?: Optional<Id>
	/** Without those known to have closed before this day or to open after it; all if absent. */
	readonly openAt?: Optional<string>
	readonly includeScenario?: Optional<boolean>
}

export interface OrganisationsFound {
	readonly page: Page<Organisation>
	/** Under the filter without its `types`, the most frequent first, then by their words. */
	readonly countsByType: readonly OrganisationTypeCount[]
}

export interface OrganisationTypeCount {
	readonly type: string
	readonly count: number
}

/** Embassies, consulates, institutes, universities, hospitals… of both countries, by id. Throws BadInput on a bad filter. */
export function organisations(
	context: QueryContext,
	filter: OrganisationFilter,
	input: PageInput,
): OrganisationsFound {
	const all = [...context.snapshot.geography.actors.values()].flatMap((actor) =>
		actor.record?.kind === 'Organisation' ? [{ id: actor.id, actor, record: actor.record }] : [],
	)
	const types = choicesArgument(
		'types',
		filter.types,
		all.map(({ record }) => record.type),
	)
	const countries = choicesArgument(
		'countries',
		filter.countries,
		all.map(({ record }) => record.country),
	)
	const within = territoryArgument(context, 'within', filter.within)
	const day = filter.openAt ? dayNumber(dayArgument(context, 'openAt', filter.openAt)) : null
	const accepted = all
		.filter(({ record }) => filter.includeScenario === true || !record.scenario)
		.filter(({ record }) => countries === null || countries.includes(record.country))
		.filter(({ actor }) => within === null || standsIn(actor, within))
		.filter(({ record }) => day === null || mayBeOpen(record, day))
		.sort(byId)
	const chosen = accepted.filter(({ record }) => types === null || types.includes(record.type))
	return {
		page: pageOf(
			chosen.map(({ record }) => record),
			'organisation',
			({ id }) => id,
			input,
		),
		countsByType: countsOf(accepted.map(({ record }) => record.type)),
	}
}

/** A country contains everything in its territories. */
function standsIn({ place }: Actor, outer: Actor): boolean {
	if (place === null) return false
	return (
		isWithin(place, outer) || (outer.level === 'country' && place.record?.country === outer.record?.country)
	)
}

function mayBeOpen({ since, until, status }: Organisation, day: number): boolean {
	if (status === 'ferme' && until === null) return false
	return (since === null || earliestDay(since) <= day) && (until === null || day <= latestDay(until))
}

function countsOf(types: readonly string[]): readonly OrganisationTypeCount[] {
	const counts = new Map<string, number>()
	for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1)
	return [...counts]
		.map(([type, count]) => ({ type, count }))
		.sort((one, other) => other.count - one.count || (one.type < other.type ? -1 : 1))
}
