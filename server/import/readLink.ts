import { blank } from '../../schema/kinds/declared'
import { PARTNERSHIP_FORMS } from '../../schema/partnershipForms'
import type { Id } from '../domain/ids'
import type { Partnership } from '../domain/records'
import { shortened } from './problem'
import { readColumns } from './readColumns'
import { readPeriod } from './readDates'
import { type ReadingContext, type RecordDraft, statedFields } from './readingContext'
import type { TableRow } from './tableRow'

/** A row that describes a link; rows of one group are one Partnership. */
export interface LinkDraft extends RecordDraft<Partnership> {
	/** Id of the row's Partnership. */
	readonly group: Id
}

/** The ends of a link, as one row gives them. */
export interface LinkEnds {
	readonly frenchActors: readonly Id[]
	readonly partnerActors: readonly Id[]
	readonly body: Id | null
	readonly namesAtSignature: readonly (string | null)[]
}

/** Reads what tables of links between territories and of links between other actors have in common. */
export function readLink(row: TableRow, ends: LinkEnds, context: ReadingContext): LinkDraft {
	const id = row.required('id')
	const { start, end } = readPeriod(row, 'startPrecision', null)
	const record: Partnership = {
		...blank('Partnership'),
		...readColumns(row, 'Partnership', context.references),
		id: context.references.ownId('partnership', id),
		...statedFields(row, context, ends.frenchActors[0] ?? null),
		...ends,
		since: start,
		until: end,
		rows: [id],
	}
	return { row, record, group: groupOf(record, context) }
}

/**
 * Notices about forms that are not in PARTNERSHIP_FORMS: one per form, naming its first row and the known forms.
 * These links are loaded all the same.
 */
export function unknownForms(links: readonly LinkDraft[]): readonly string[] {
	const unknown = links.filter(({ record }) => !KNOWN_FORMS.has(record.form))
	return [...new Set(unknown.map(({ record }) => record.form))].map((form) => {
		const rows = unknown.filter(({ record }) => record.form === form).map(({ row }) => row)
		const [first] = rows as [TableRow]
		const { file, columns } = first.table
		const others = rows.length === 1 ? '' : ` (${rows.length} rows)`
		return (
			`${file}:${first.line} ${columns.form ?? 'form'} "${shortened(form)}"${others}: no known form of a link, shown ` +
			`as « Lien »; known forms: ${PARTNERSHIP_FORMS.join(', ')}`
		)
	})
}

const KNOWN_FORMS: ReadonlySet<string> = new Set(PARTNERSHIP_FORMS)

function groupOf({ id, act, body }: Partnership, { references }: ReadingContext): Id {
	if (act !== null) return references.ownId('partnership', act)
	return body === null ? id : references.ownIdAfter('partnership', body)
}
