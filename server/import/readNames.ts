import type { Id } from '../domain/ids'
import type { FormerName } from '../domain/records'
import type { ReadingContext } from './readingContext'
import type { TableRow } from './tableRow'

/** One more name of a territory: an alias, a name that was official once, or the one that tells it from its namesakes. */
export interface AdditionalName {
	readonly row: TableRow | null
	readonly territory: Id
	readonly use: 'alias' | 'former' | 'distinct'
	readonly name: FormerName
}

/** Aliases and former names from a table of their own. */
export function readNames(rows: readonly TableRow[], context: ReadingContext): AdditionalName[] {
	return rows.flatMap((row) => {
		const territory = context.references.actor(row, 'level', 'code')
		const from = row.integer('from', 1000, 2999)
		const until = row.integer('until', 1000, 2999)
		if (from !== null && until !== null && until < from) {
			row.fail('until', 'ends before it starts', `a year not before ${from}`)
		}
		const use = row.requiredChoice('use', ['alias', 'former', 'distinct'])
		const name = { name: row.required('name'), from, until }
		return territory === null ? [] : [{ row, territory, use, name }]
	})
}
