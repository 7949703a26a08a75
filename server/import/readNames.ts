import type { Id } from '../domain/ids'
import type { FormerName, Names } from '../domain/records'
import { isDisambiguated } from '../domain/sharedRecord'
import type { ReadingContext } from './readingContext'
import type { TableRow } from './tableRow'

/**
 * One more name of a territory: an alias, a former official name, or the name that tells it from its namesakes.
 */
export interface AdditionalName {
	readonly row: TableRow | null
	readonly territory: Id
	readonly use: 'alias' | 'former' | 'distinct'
	readonly name: FormerName
}

/** Aliases and former names from a table of their own. */
export function readAdditionalNames(rows: readonly TableRow[], context: ReadingContext): AdditionalName[] {
	return rows.flatMap((row) => {
		const territory = context.references.actor(row, 'level', 'code')
		const from = row.integer('from', 1000, 2999)
		const until = row.integer('until', 1000, 2999)
		if (from !== null && until !== null && until < from) {
			row.fail('until', 'ends before it starts', `a year not before ${from}`)
		}
		const use = row.requiredChoice('use', ['alias', 'former', 'distinct'])
		const name = { name: row.requiredName('name'), from, until }
		if (use === 'distinct') checkDistinct(row, name.name, context.references.territory(territory)?.names)
		return territory === null ? [] : [{ row, territory, use, name }]
	})
}

/** Its plain name must follow from it, since other data sets and tables of links state the plain name. */
function checkDistinct(row: TableRow, name: string, names: Names | undefined): void {
	if (names === undefined || [names.fr, ...names.aliases].some((plain) => isDisambiguated(name, plain)))
		return
	row.fail(
		'name',
		'not a name that tells it from its namesakes',
		`« ${names.fr} (…) »: its name, then where it lies`,
	)
}
