import { counts } from '../analysis/openFacts'
import { earliestDay } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import type { Meeting } from '../domain/records'
import type { EventFact } from '../snapshot/facts'
import { byId, isWithin } from '../snapshot/geography'
import {
	checkDayOrder,
	choicesArgument,
	firstDayArgument,
	lastDayArgument,
	type Optional,
	territoryArgument,
} from './arguments'
import { mayFallWithin } from './mayFallWithin'
import { mapPage, type Page, type PageInput, pageOf } from './pagination'
import type { QueryContext } from './queryContext'

export interface EventFilter {
	readonly within?: Optional<Id>
	readonly from?: Optional<string>
	readonly to?: Optional<string>
	readonly forms?: Optional<readonly string[]>
	readonly includeScenario?: Optional<boolean>
}

/**
 * Exhibitions, forums, meetings of either country, the latest first, those without a date last; visits are missions.
 * Where days are asked for, one without a date is none. Throws BadInput on a bad filter.
 */
export async function events(
	context: QueryContext,
	filter: EventFilter,
	input: PageInput,
): Promise<Page<Meeting>> {
	const table = [...context.snapshot.events.values()]
	const from = firstDayArgument('from', filter.from)
	const to = lastDayArgument('to', filter.to)
	checkDayOrder(from, to)
	const within = territoryArgument(context, 'within', filter.within)
	const forms = choicesArgument(
		'forms',
		filter.forms,
		table.map(({ record }) => record.form),
	)
	const choice = { minConfidence: null, includeScenario: filter.includeScenario ?? false }
	const isAsked = ({ record: { start, end } }: EventFact): boolean =>
		(from === null && to === null) ||
		(start !== null && mayFallWithin({ start, end: end ?? start }, from, to))
	const found = table
		.filter((event) => counts(event, choice) && isAsked(event))
		.filter(({ record }) => forms === null || forms.includes(record.form))
		.filter(({ place }) => within === null || (place !== null && isWithin(place, within)))
		.sort(latestFirst)
	return mapPage(
		pageOf(found, 'event', ({ id }) => id, input),
		({ record }) => record,
		context.turn,
	)
}

function latestFirst(one: EventFact, other: EventFact): number {
	const [day, otherDay] = [startOf(one), startOf(other)]
	return day === otherDay ? byId(one, other) : otherDay - day
}

function startOf({ record: { start } }: EventFact): number {
	return start === null ? Number.NEGATIVE_INFINITY : earliestDay(start)
}
