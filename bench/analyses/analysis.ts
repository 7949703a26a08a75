import type { Record as Neo4jRecord } from 'neo4j-driver'
import neo4j from 'neo4j-driver'
import { dayNumber } from '../../server/domain/fuzzyDate'
import type { Snapshot } from '../../server/snapshot/snapshot'

/**
 * The compared values of one result: its key first, then ids, counts and measures, and lists in any order.
 * Functions are compared too, but called outside the measured time, since a list of results does not call
 * them.
 */
export type Row = readonly Cell[]
type Value = string | number | readonly string[]
type Cell = Value | (() => Value)

/** The input of our side in one round. */
export interface Computed {
	/** Includes records that are not public, such as mandates. */
	readonly whole: Snapshot
	readonly snapshot: Snapshot
	/** The result of `prepare`. */
	readonly prepared: unknown
}

/** One analysis in two forms: the product's, and Cypher. */
export interface Analysis {
	readonly name: string
	/** In words, the part of the definition that the rows contain. */
	readonly compared: string
	readonly cypher: string
	/** Parameters of the Cypher besides `$day`, the day as a number. */
	parameters?(snapshot: Snapshot, asOf: string): Readonly<Record<string, unknown>>
	/** Prepares the question outside the measured time. */
	prepare?(snapshot: Snapshot): unknown
	/** Computes as the product does, and gives the compared rows. */
	ours(computed: Computed, asOf: string): readonly Row[]
	rowOf(record: Neo4jRecord): Row
}

export function parametersOf(analysis: Analysis, snapshot: Snapshot, asOf: string): Record<string, unknown> {
	return { day: neo4j.int(dayNumber(asOf)), ...analysis.parameters?.(snapshot, asOf) }
}

/** Reads columns of a record in the given order. */
export function columns(...names: readonly string[]): Analysis['rowOf'] {
	return (record) => names.map((name) => record.get(name) as Cell)
}

const PRECISION = 1e-9

/** Compares all rows. Throws Error with both sides at the first row that differs. */
export function expectEqualRows(name: string, ours: readonly Row[], theirs: readonly Row[]): void {
	const [one, other] = [inOrder(ours), inOrder(theirs)]
	for (let position = 0; position < Math.max(one.length, other.length); position += 1) {
		const [mine, their] = [one[position], other[position]]
		if (mine && their && areEqual(mine, their)) continue
		throw new Error(
			`${name}: expected equal rows; row ${position} of ${one.length} and ${other.length} differs:\n` +
				`ours   ${JSON.stringify(mine)?.slice(0, 2_000)}\ncypher ${JSON.stringify(their)?.slice(0, 2_000)}`,
		)
	}
}

function inOrder(rows: readonly Row[]): readonly (readonly (string | number)[])[] {
	return rows.map((row) => row.map(plain)).sort((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1))
}

/** A list as one text, sorted. */
function plain(cell: Cell): string | number {
	const value = typeof cell === 'function' ? cell() : cell
	return typeof value === 'string' || typeof value === 'number' ? value : [...value].sort().join(' ')
}

function areEqual(one: readonly (string | number)[], other: readonly (string | number)[]): boolean {
	return one.length === other.length && one.every((value, index) => isEqual(value, other[index]))
}

function isEqual(one: string | number, other: string | number | undefined): boolean {
	if (typeof one !== 'number' || typeof other !== 'number') return one === other
	return Math.abs(one - other) <= PRECISION * Math.max(1, Math.abs(one))
}
