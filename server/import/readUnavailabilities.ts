import { HOME_COUNTRY } from '../domain/ids'
import type { Unavailability } from '../domain/records'
import { readPeriod } from './readDates'
import { checkScenario, type Draft, type ReadingContext, stated } from './readingContext'
import type { Row } from './row'

const FORMS = ['holiday', 'election', 'closure', 'event', 'other'] as const

/** Dates to avoid: those of a country are public, those of an actor are for the group. */
export function readUnavailabilities(rows: readonly Row[], context: ReadingContext): Draft<Unavailability>[] {
	return rows.map((row) => {
		checkScenario(row, context)
		const { references } = context
		const actor = references.actor(row, 'actorLevel', 'actorCode')
		const country = row.oneOf('country', [
			HOME_COUNTRY,
			...(references.partner === null ? [] : [references.partner.code]),
		])
		if ((row.text('actorCode') === null) === (row.text('country') === null)) {
			row.fail('country', 'not either a country or an actor', 'one of both, whose dates these are')
		}
		const { start, end } = readPeriod(row, 'datePrecision', context.anchor)
		if (start === null && !row.failed) row.fail('start', 'empty', 'a first day')
		const record: Unavailability = {
			kind: 'Unavailability',
			id: `unavailability:${row.required('id')}`,
			...stated(row, context, actor),
			visibility: country === null ? 'group' : 'public',
			form: row.requiredOneOf('form', FORMS),
			actor,
			country,
			start,
			end: end ?? start,
			reason: row.text('reason'),
			reasonPrivate: row.oneOf('reasonPrivate', ['yes', 'no']) === 'yes',
		}
		return { row, record }
	})
}
