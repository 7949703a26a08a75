import { HOME_COUNTRY } from '../domain/ids'
import type { Unavailability } from '../domain/records'
import { readPeriod } from './readDates'
import { type Draft, type ReadingContext, stated } from './readingContext'
import type { Row } from './row'

/** Public holidays of whole countries: dates to avoid that everybody may see. */
export function readHolidays(rows: readonly Row[], context: ReadingContext): Draft<Unavailability>[] {
	const { partner } = context.references
	return rows.map((row) => {
		const country = row.requiredOneOf('country', [HOME_COUNTRY, ...(partner === null ? [] : [partner.code])])
		row.required('start')
		const { start, end } = readPeriod(row, 'datePrecision', null)
		const record: Unavailability = {
			kind: 'Unavailability',
			id: `unavailability:${row.required('id')}`,
			...stated(row, context, null),
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
