import type { Id } from '../domain/ids'
import type { Partnership } from '../domain/records'
import { readDate, readPeriod } from './readDates'
import { type Draft, type ReadingContext, stated } from './readingContext'
import { LINK_STATUSES } from './readOrganisations'
import type { Row } from './row'

/** A row that describes a link; rows of one group are one Partnership. */
export interface LinkDraft extends Draft<Partnership> {
	/** Id of the Partnership that the row belongs to. */
	readonly group: Id
}

/** The ends of a link as one row gives them. */
export interface LinkEnds {
	readonly frenchActors: readonly Id[]
	readonly partnerActors: readonly Id[]
	readonly body: Id | null
	readonly namesAtSignature: readonly (string | null)[]
}

/** What tables of links between territories and between other actors have in common. */
export function readLink(row: Row, ends: LinkEnds, context: ReadingContext): LinkDraft {
	const id = row.required('id')
	const act = row.text('act')
	const { start, end } = readPeriod(row, 'startPrecision', null)
	const record: Partnership = {
		kind: 'Partnership',
		id: `partnership:${id}`,
		...stated(row, context, ends.frenchActors[0] ?? null),
		form: row.required('form'),
		...ends,
		since: start,
		until: end,
		attestedSince: readDate(row, 'attestedSince'),
		lastAttested: readDate(row, 'lastAttested'),
		status: row.requiredOneOf('status', LINK_STATUSES),
		sectors: context.references.sectors(row, 'sectors'),
		sectorsBasis: row.text('sectorsBasis'),
		act,
		rows: [id],
	}
	return { row, record, group: groupOf(record) }
}

function groupOf({ id, act, body }: Partnership): Id {
	if (act !== null) return `partnership:${act}`
	return body === null ? id : body.replace(/^organisation:/, 'partnership:')
}
