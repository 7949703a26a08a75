import { blank } from '../../schema/kinds/declared'
import type { Mandate } from '../domain/records'
import { readColumns } from './readColumns'
import { readPeriod } from './readDates'
import { checkScenario, type ReadingContext, type RecordDraft, statedFields } from './readingContext'
import type { TableRow } from './tableRow'

/**
 * Letters in which a body says that it represents a collectivité of the partner country: for the group, never
 * public.
 */
export function readMandates(rows: readonly TableRow[], context: ReadingContext): RecordDraft<Mandate>[] {
	return rows.map((row) => {
		checkScenario(row, context)
		const { references } = context
		const code = row.required('representedCode')
		const represented = references.partnerPlaceOfLevel(row, 'representedCode', 'representedLevel', code)
		const holder = row.text('holderCode')
		const { start, end } = readPeriod(row, 'datePrecision', context.anchor)
		const record: Mandate = {
			...blank('Mandate'),
			...readColumns(row, 'Mandate', references),
			id: context.references.ownId('mandate', row.required('id')),
			...statedFields(row, context, represented, 'group'),
			represented: represented ?? '',
			holder:
				holder && references.named(row, 'holderCode', 'organisation', holder, 'an id of the organisations'),
			holderText: row.required('holderName'),
			since: start,
			until: end,
		}
		return { row, record }
	})
}
