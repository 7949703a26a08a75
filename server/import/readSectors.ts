import type { Sector } from '../domain/records'
import { type ReadingContext, type RecordDraft, recordFields } from './readingContext'
import type { TableRow } from './tableRow'

/** The controlled list of sectors. */
export function readSectors(rows: readonly TableRow[], context: ReadingContext): RecordDraft<Sector>[] {
	return rows.map((row) => {
		const code = row.required('code')
		const record: Sector = {
			kind: 'Sector',
			id: `sector:${code}`,
			...recordFields(context),
			code,
			labels: { fr: row.requiredName('labelFr'), en: row.requiredName('labelEn'), zh: row.text('labelZh') },
			group: row.required('group'),
			family: row.requiredChoice('family', ['competing', 'complementary']),
		}
		return { row, record }
	})
}
