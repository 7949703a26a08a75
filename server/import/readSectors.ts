import type { Sector } from '../domain/records'
import { type Draft, type ReadingContext, recorded } from './readingContext'
import type { Row } from './row'

/** The controlled list of filières. */
export function readSectors(rows: readonly Row[], context: ReadingContext): Draft<Sector>[] {
	return rows.map((row) => {
		const code = row.required('code')
		const record: Sector = {
			kind: 'Sector',
			id: `sector:${code}`,
			...recorded(context),
			code,
			labels: { fr: row.required('labelFr'), en: row.required('labelEn'), zh: row.required('labelZh') },
			group: row.required('group'),
			family: row.requiredOneOf('family', ['competing', 'complementary']),
		}
		return { row, record }
	})
}
