import { blank } from '../../schema/kinds/declared'
import type { Id } from '../domain/ids'
import type { Wish } from '../domain/records'
import { readColumns } from './readColumns'
import { readPeriod, readRelativeDate } from './readDates'
import { checkScenario, type ReadingContext, type RecordDraft, statedFields } from './readingContext'
import type { TableRow } from './tableRow'

/** Who seeks or offers what, where, for which sectors, to or from whom. */
export function readWishes(rows: readonly TableRow[], context: ReadingContext): RecordDraft<Wish>[] {
	return rows.map((row) => {
		checkScenario(row, context)
		const said = readColumns(row, 'Wish', context.references)
		const actor = context.references.actor(row, 'actorLevel', 'actorCode')
		if (actor === null) row.required('actorCode')
		const other = context.references.actor(row, 'otherLevel', 'otherCode')
		const { start, end } = readPeriod(row, 'datePrecision', context.anchor)
		const record: Wish = {
			...blank('Wish'),
			...said,
			id: context.references.ownId('wish', row.required('id')),
			...statedFields(row, context, frenchEnd(actor, other, context)),
			actor: actor ?? '',
			place: context.references.actor(row, 'placeLevel', 'placeCode'),
			other,
			office: reference(row, 'representation', 'office', context),
			event: reference(row, 'event', 'event', context),
			since: start,
			until: end,
			attestedSince: said.attestedSince ?? readRelativeDate(row, 'attestedOffset', context.anchor),
		}
		return { row, record }
	})
}

function frenchEnd(actor: Id | null, other: Id | null, context: ReadingContext): Id | null {
	return [actor, other].find((end) => end !== null && context.references.isHome(end)) ?? null
}

function reference(
	row: TableRow,
	field: string,
	kind: 'office' | 'event',
	context: ReadingContext,
): Id | null {
	const code = row.text(field)
	if (code === null) return null
	return context.references.named(row, field, kind, code, `an id of the ${kind}s`)
}
