import type { Mandate } from '../domain/records'
import { readPeriod } from './readDates'
import { checkScenario, type Draft, type ReadingContext, stated } from './readingContext'
import type { Row } from './row'

const STATUSES = ['declared', 'verified', 'expired', 'contested', 'refused'] as const

/** Letters by which a body says it represents a collectivité of the other country: for the group, never public. */
export function readMandates(rows: readonly Row[], context: ReadingContext): Draft<Mandate>[] {
	return rows.map((row) => {
		checkScenario(row, context)
		const { references } = context
		const code = row.required('representedCode')
		const represented = references.partnerPlaceOfLevel(row, 'representedCode', 'representedLevel', code)
		const holder = row.text('holderCode')
		const { start, end } = readPeriod(row, 'datePrecision', context.anchor)
		const record: Mandate = {
			kind: 'Mandate',
			id: `mandate:${row.required('id')}`,
			...stated(row, context, represented),
			visibility: 'group',
			represented: represented ?? '',
			holder:
				holder && references.known(row, 'holderCode', `organisation:${holder}`, 'an id of the organisations'),
			holderText: row.required('holderName'),
			letter: row.text('letter'),
			scope: row.text('scope'),
			since: start,
			until: end,
			status: row.requiredOneOf('status', STATUSES),
		}
		return { row, record }
	})
}
