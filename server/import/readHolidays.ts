import { HOME_COUNTRY } from '../domain/ids'
import type { Unavailability } from '../domain/records'
import { readPeriod } from './readDates'
import { type ReadingContext, type RecordDraft, statedFields } from './readingContext'
import type { TableRow } from './tableRow'

/** Public holidays of whole countries: dates to avoid that everybody may see. */
export function readHolidays(
	rows: readonly TableRow[],
	context: ReadingContext,
): RecordDraft<Unavailability>[] {
	const { partner } = context.references
	return rows.map((row) => {
		const country = row.requiredChoice('country', [HOME_COUNTRY, ...(partner === null ? [] : [partner.code])])
		row.required('start')
		const { start, end } = readPeriod(row, 'datePrecision', null)
		const record: Unavailability = {
			kind: 'Unavailability',
			id: context.references.ownId('unavailability', row.required('id')),
			...statedFields(row, context, null),
			form: 'holiday',
			actor: null,
			country,
			start,
			end: end ?? start,
			reason: row.required('reason'),
			reasonPrivate: false,
		}
		return { row, record }
	})
}
