import { isWithinChoice } from '../analysis/openFacts'
import type { Id } from '../domain/ids'
import type { EventRecord } from '../domain/records'
import type { EventFact } from '../snapshot/facts'
import { isWithin } from '../snapshot/geography'
import {
	checkDayOrder,
	choicesArgument,
	firstDayArgument,
	lastDayArgument,
	type Optional,
	territoryArgument,
} from './arguments'
import { latestFirst, withDay } from './latestFirst'
import { mayFallWithin } from './mayFallWithin'
import { type Page, type PageInput, pageOf } from './pagination'
import type { QueryContext } from './queryContext'

export interface EventFilter {
	readonly within?: Optional<Id>
	readonly from?: Optional<string>
	readonly to?: Optional<string>
	readonly forms?: Optional<readonly string[]>
	readonly includeScenario?: Optional<boolean>
}

/**
 * Exhibitions, forums and meetings in either country, latest first, without a date last; visits are missions. A filter by days
 * leaves out events without a date. Throws BadInput on a bad filter.
 */
export function events(context: QueryContext, filter: EventFilter, input: PageInput): Page<EventRecord> {
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
		.filter((event) => isWithinChoice(event, choice) && isAsked(event))
		.filter(({ record }) => forms === null || forms.includes(record.form))
		.filter(({ place }) => within === null || (place !== null && isWithin(place, within)))
		.map(({ record }) => withDay(record, record.start))
		.sort(latestFirst)
		.map(({ item }) => item)
	return pageOf(found, 'event', ({ id }) => id, input)
}
