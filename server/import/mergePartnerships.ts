import { LINK_STATUSES } from '../../schema/kinds/stated'
import { CONFIDENCE_LEVELS } from '../domain/confidence'
import { lastNewsOf, latestNewsDate } from '../domain/freshness'
import type { FuzzyDate } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import type { Organisation, Partnership } from '../domain/records'
import type { LinkDraft } from './readLink'

const SECTORS_BASES: readonly (string | null)[] = ['source', 'inferred', 'none', null]

/**
 * Merges the rows of each act, and of each joint body, into one Partnership (model.md §1): since = the earliest,
 * sectors = the union, confidence the lowest, status the most alive. An end without a recorded founder is the body
 * itself. Other rows stay as they are. Sorted by id.
 */
export function mergePartnerships(
	links: readonly LinkDraft[],
	organisation: (id: Id) => Organisation | null,
): Partnership[] {
	const groups = new Map<Id, Partnership[]>()
	for (const { group, record } of links) groups.set(group, [...(groups.get(group) ?? []), record])
	const merged = [...groups].map(([id, rows]) => withBody(merge(id, rows), organisation))
	return merged.sort((left, right) => (left.id < right.id ? -1 : 1))
}

function merge(id: Id, unordered: readonly Partnership[]): Partnership {
	const sorted = [...unordered].sort((left, right) => (left.id < right.id ? -1 : 1))
	// Retracted rows count only if all rows are retracted.
	const standing = sorted.filter(({ retracted }) => retracted === null)
	const rows = standing.length > 0 ? standing : sorted
	const [first] = rows
	if (first === undefined || rows.length === 1) return { ...first, id } as Partnership
	const french = distinct(rows.flatMap((row) => row.frenchActors))
	return {
		...first,
		id,
		frenchActors: french,
		partnerActors: distinct(rows.flatMap((row) => row.partnerActors)),
		body: rows.find((row) => row.body !== null)?.body ?? null,
		namesAtSignature: french.map((actor) => nameOf(actor, rows)),
		owner: french[0] ?? null,
		since: earliest(rows.map((row) => row.since)),
		until: rows.some((row) => row.until === null) ? null : latest(rows.map((row) => row.until)),
		attestedSince: earliest(rows.map((row) => row.attestedSince)),
		// The start of a later row is news of the whole, whose own start is the earliest.
		lastAttested: latestNewsDate(rows.map(lastNewsOf)),
		fromMemory: rows.every((row) => row.fromMemory),
		status: firstOf(
			LINK_STATUSES,
			rows.map((row) => row.status),
		),
		sectors: distinct(rows.flatMap((row) => row.sectors)).sort(),
		sectorsBasis: firstOf(
			SECTORS_BASES,
			rows.map((row) => row.sectorsBasis),
		),
		confidence: firstOf(
			CONFIDENCE_LEVELS,
			rows.map((row) => row.confidence),
		),
		sources: distinct(rows.flatMap((row) => row.sources)).sort(),
		note: distinct(rows.map((row) => row.note).filter((note) => note !== null)).join(' ') || null,
		rows: rows.flatMap((row) => row.rows),
	}
}

function withBody(partnership: Partnership, organisation: (id: Id) => Organisation | null): Partnership {
	const { body, frenchActors, partnerActors } = partnership
	if (body === null) return partnership
	const ends = frenchActors.length === 0 ? [body] : frenchActors
	return {
		...partnership,
		form: organisation(body)?.type ?? partnership.form,
		frenchActors: ends,
		partnerActors: partnerActors.length === 0 ? [body] : partnerActors,
		namesAtSignature: ends.map((actor) => nameOf(actor, [partnership])),
		owner: ends[0] ?? null,
	}
}

function nameOf(actor: Id, rows: readonly Partnership[]): string | null {
	const names = rows.map((row) => row.namesAtSignature[row.frenchActors.indexOf(actor)] ?? null)
	return names.find((name) => name !== null) ?? null
}

/** In the order of texts, so that 2010 comes before 2010-05; of equal dates, the one that is not approximate. */
function earliest(dates: readonly (FuzzyDate | null)[]): FuzzyDate | null {
	const known = dates.filter((date) => date !== null)
	return known.sort((left, right) => compareDates(left, right))[0] ?? null
}

/** The last of the same order; of equal dates, the one that is not approximate too. */
function latest(dates: readonly (FuzzyDate | null)[]): FuzzyDate | null {
	const [first, ...others] = dates.filter((date) => date !== null).sort(compareDates)
	if (first === undefined) return null
	return others.reduce((last, date) => (date.text > last.text ? date : last), first)
}

function compareDates(left: FuzzyDate, right: FuzzyDate): number {
	if (left.text !== right.text) return left.text < right.text ? -1 : 1
	return Number(left.approximate) - Number(right.approximate)
}

function firstOf<T>(order: readonly T[], values: readonly T[]): T {
	const found = order.find((value) => values.includes(value))
	return found ?? (values[0] as T)
}

function distinct<T>(values: readonly T[]): T[] {
	return [...new Set(values)]
}
