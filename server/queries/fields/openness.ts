import { dayNumber } from '../../domain/fuzzyDate'
import { type Openness, opennessAt } from '../../domain/openness'
import type { Office, Partnership } from '../../domain/records'
import { dayArgument, type Optional } from '../arguments'
import type { QueryContext } from '../queryContext'

export type { Openness } from '../../domain/openness'

/** Whether a link or an office is open on a day, by default today. Throws BadInput on a bad day. */
export function opennessOf(
	context: QueryContext,
	record: Partnership | Office,
	asOf: Optional<string>,
): Openness {
	const compiled = context.snapshot.geography.compiledOn(record.dataset)
	const day = dayNumber(dayArgument(context, 'asOf', asOf))
	return opennessAt(record, day, compiled ?? dayNumber(context.today))
}
