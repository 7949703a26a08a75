import type { Organisation } from '../domain/records'
import type { ReadingContext } from './readingContext'
import { type LinkDraft, type LinkEnds, readLink } from './readLink'
import type { TableRow } from './tableRow'

/** Bodies that several founders set up together: each is one Partnership of all its founders. */
const JOINT_BODIES: readonly string[] = ['joint-institute', 'joint-centre', 'research-chair']

/**
 * Links between universities, hospitals and other organisations; a row about a joint body names one of its
 * founders.
 */
export function readActorLinks(rows: readonly TableRow[], context: ReadingContext): LinkDraft[] {
	return rows.map((row) => {
		const ends = [readEnd(row, 'from', context), readEnd(row, 'to', context)] as const
		return readLink(row, sidesOf(row, ends[0], ends[1], context), context)
	})
}

function readEnd(row: TableRow, field: string, context: ReadingContext): Organisation | null {
	const { references } = context
	const id = references.named(row, field, 'organisation', row.required(field), 'an id of the organisations')
	return references.organisation(id)
}

function sidesOf(
	row: TableRow,
	from: Organisation | null,
	to: Organisation | null,
	context: ReadingContext,
): LinkEnds {
	if (from === null || to === null)
		return { frenchActors: [], partnerActors: [], body: null, namesAtSignature: [] }
	const body = [to, from].find((end) => JOINT_BODIES.includes(end.type)) ?? null
	const founders = [from, to].filter((end) => end !== body).map((end) => end.id)
	const french = founders.filter((id) => context.references.isHome(id))
	const partner = founders.filter((id) => !context.references.isHome(id))
	if (body === null && (french.length !== 1 || partner.length !== 1)) {
		row.fail('to', 'both ends are of the same country', 'one French end and one of the other country')
	}
	return {
		frenchActors: french,
		partnerActors: partner,
		body: body?.id ?? null,
		namesAtSignature: french.map(() => null),
	}
}
