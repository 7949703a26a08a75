import { blank } from '../../schema/kinds/declared'
import { HOME_COUNTRY } from '../domain/ids'
import type { Unavailability } from '../domain/records'
import { readColumns } from './readColumns'
import { readPeriod } from './readDates'
import { checkScenario, type ReadingContext, type RecordDraft, statedFields } from './readingContext'
import type { TableRow } from './tableRow'

/** Dates to avoid: those of a country are public, those of an actor are for the group. */
export function readUnavailabilities(
	rows: readonly TableRow[],
	context: ReadingContext,
): RecordDraft<Unavailability>[] {
	return rows.map((row) => {
		checkScenario(row, context)
		const { references } = context
		const actor = references.actor(row, 'actorLevel', 'actorCode')
		const country = row.choice('country', [
			HOME_COUNTRY,
			...(references.partner === null ? [] : [references.partner.code]),
		])
		if ((row.text('actorCode') === null) === (row.text('country') === null)) {
			row.fail('country', 'not either a country or an actor', 'one of both, whose dates these are')
		}
		const { start, end } = readPeriod(row, 'datePrecision', context.anchor)
		if (start === null && !row.failed) row.fail('start', 'empty', 'a first day')
		const record: Unavailability = {
			...blank('Unavailability'),
			...readColumns(row, 'Unavailability', references),
			id: context.references.ownId('unavailability', row.required('id')),
			...statedFields(row, context, actor, country === null ? 'group' : 'public'),
			actor,
			country,
			start,
			end: end ?? start,
		}
		return { row, record }
	})
}
