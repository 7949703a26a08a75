/** A second implementation of matrices: lists the pairs of keys of each record again for every cell and head. */
import type { MatrixDimension } from '../../../../schema/enums'
import type { FuzzyDate } from '../../../../server/domain/fuzzyDate'
import type { GraphRecord, Mission, Office, Partnership, Wish } from '../../../../server/domain/records'
import type { LevelledParameters } from '../../../fixtures/overlaps'
import { allowed, written } from './naiveDates'
import { NaiveGraph } from './naiveGraph'
import { openness } from './naiveLinks'
import { OWNERS } from './naiveRollUp'

export interface MatrixQuestionById extends LevelledParameters {
	/** Whether `asOf` is given: then only records open on that day count. */
	readonly isDayGiven: boolean
	readonly rows: MatrixDimension
	readonly columns: MatrixDimension
}

/** The placement of an overlap, by ids. */
export interface PlacedOverlap {
	readonly id: string
	readonly place: string | null
	readonly sectors: readonly string[]
	readonly records: readonly { readonly id: string; readonly parties: readonly string[] }[]
	/** Groups of the counted actors that count as one. */
	readonly groups: readonly (readonly string[])[]
}

/** All values of a matrix, one a line, sorted. */
export interface MatrixLines {
	readonly heads: readonly string[]
	readonly cells: readonly string[]
	readonly inside: readonly string[]
	readonly crossing: readonly string[]
	readonly totals: string
}

type Listed = Partnership | Mission | Office | Wish

export function naiveMatrix(
	records: readonly GraphRecord[],
	question: MatrixQuestionById,
	overlaps: readonly PlacedOverlap[],
): MatrixLines {
	const graph = new NaiveGraph(records)
	const listed = records.filter(
		(record): record is Listed =>
			['Partnership', 'Mission', 'Office', 'Wish'].includes(record.kind) &&
			counts(record as Listed, question),
	)
	const keysOf = (record: Listed, dimension: MatrixDimension) => keysIn(record, dimension, graph, question)
	const rowsOf = (record: Listed) => keysOf(record, question.rows)
	const columnsOf = (record: Listed) => keysOf(record, question.columns)
	const placed = listed.filter((record) => rowsOf(record).length > 0 && columnsOf(record).length > 0)
	const heads = (side: (record: Listed) => readonly string[]) => [...new Set(placed.flatMap(side))]
	const cells = heads(rowsOf).flatMap((row) =>
		heads(columnsOf).map((column) => ({
			row,
			column,
			records: placed.filter((record) => rowsOf(record).includes(row) && columnsOf(record).includes(column)),
		})),
	)
	const inside: string[] = []
	const crossing = new Map<string, Set<string>>()
	for (const overlap of overlaps) {
		const hasSectors = question.rows === 'SECTOR' || question.columns === 'SECTOR'
		for (const sector of hasSectors ? overlap.sectors : [null]) {
			const its = overlap.records.flatMap(({ id, parties }) => {
				const record = placed.find((one) => one.id === id)
				if (record === undefined) return []
				const narrowed = (dimension: MatrixDimension) =>
					keysOf(record, dimension).filter((key) => isWhere(overlap, dimension, key, sector, graph))
				const groups = overlap.groups.filter((group) => group.some((member) => parties.includes(member)))
				return [{ rows: narrowed(question.rows), columns: narrowed(question.columns), groups }]
			})
			const several = (some: typeof its) => new Set(some.flatMap(({ groups }) => groups)).size >= 2
			for (const { row, column } of cells) {
				const there = its.filter((one) => one.rows.includes(row) && one.columns.includes(column))
				if (several(there)) inside.push(`${row} ${column}: ${overlap.id}`)
			}
			const cross = (name: string, some: typeof its, met: readonly string[]) => {
				if (!several(some) || new Set(met).size < 2) return
				const key = `${name}: ${overlap.id}`
				crossing.set(key, new Set([...(crossing.get(key) ?? []), ...met]))
			}
			for (const row of heads(rowsOf)) {
				const there = its.filter((one) => one.rows.includes(row))
				cross(
					`row ${row}`,
					there,
					there.flatMap(({ columns }) => columns),
				)
			}
			for (const column of heads(columnsOf)) {
				const there = its.filter((one) => one.columns.includes(column))
				cross(
					`column ${column}`,
					there,
					there.flatMap(({ rows }) => rows),
				)
			}
		}
	}
	return {
		heads: [
			...heads(rowsOf).map(
				(row) => `row ${row}: ${placed.filter((one) => rowsOf(one).includes(row)).length}`,
			),
			...heads(columnsOf).map(
				(column) => `column ${column}: ${placed.filter((one) => columnsOf(one).includes(column)).length}`,
			),
		].sort(),
		cells: cells
			.filter((cell) => cell.records.length > 0)
			.map(
				(cell) =>
					`${cell.row} ${cell.column}: ${cell.records
						.map((record) => `${record.id} ${ageOf(record, question.asOf)}`)
						.sort()
						.join(', ')}`,
			)
			.sort(),
		inside: [...new Set(inside)].sort(),
		crossing: [...crossing].map(([key, met]) => `${key} ${[...met].sort().join(' ')}`).sort(),
		totals: `${listed.length} ${listed.length - placed.length}`,
	}
}

function counts(
	record: Listed,
	{ minConfidence, includeScenario, asOf, isDayGiven }: MatrixQuestionById,
): boolean {
	const ranks = ['low', 'medium', 'high']
	return (
		record.visibility === 'public' &&
		(includeScenario || !record.scenario) &&
		(minConfidence === null || ranks.indexOf(record.confidence) >= ranks.indexOf(minConfidence)) &&
		(!isDayGiven || stood(record, asOf))
	)
}

function stood(record: Listed, day: string): boolean {
	switch (record.kind) {
		case 'Mission':
			return (
				record.status !== 'cancelled' &&
				record.status !== 'draft' &&
				record.start !== null &&
				written(record.start).first <= day
			)
		case 'Wish':
			return (
				record.status !== 'satisfied' &&
				record.status !== 'withdrawn' &&
				(record.since === null || allowed(record.since).first <= day) &&
				(record.until === null || day <= allowed(record.until).last)
			)
		default:
			return openness(record, day) !== null
	}
}

function keysIn(
	record: Listed,
	dimension: MatrixDimension,
	graph: NaiveGraph,
	{ rollUpFrench = null, rollUpPartner = null }: LevelledParameters,
): readonly string[] {
	const keys = (): readonly string[] => {
		if (dimension === 'SECTOR') return 'sectors' in record ? record.sectors : []
		if (dimension === 'YEAR') {
			const start = record.kind === 'Mission' ? record.start : (record.since ?? record.attestedSince)
			return start === null ? [] : [start.text.slice(0, 4)]
		}
		const side = sideOf(record, dimension === 'FRENCH_ACTOR', graph)
		if (dimension === 'FRENCH_ACTOR') {
			return side.map((id) =>
				record.kind === 'Office' && !OWNERS.includes(graph.typeOf(id))
					? id
					: graph.atLevel(id, graph.isFrench(id) ? rollUpFrench : rollUpPartner),
			)
		}
		return side.map((id) => {
			const place = graph.placeOf(id) ?? id
			return rollUpPartner === null ? place : graph.atLevel(graph.countingPlaceOf(place), rollUpPartner)
		})
	}
	return [...new Set(keys())]
}

function sideOf(record: Listed, isFrenchSide: boolean, graph: NaiveGraph): readonly string[] {
	switch (record.kind) {
		case 'Partnership':
			return isFrenchSide ? record.frenchActors : record.partnerActors
		case 'Office':
			return isFrenchSide ? record.owners : record.place === null ? [] : [record.place]
		case 'Mission': {
			const isOut = record.direction === 'FR_TO_PARTNER'
			const travellers = [...(record.leader === null ? [] : [record.leader]), ...record.participants]
			const stops = [...(record.host === null ? [] : [record.host]), ...record.stops]
			return isOut === isFrenchSide ? travellers : stops
		}
		case 'Wish':
			return [record.actor, record.other, record.place]
				.filter((id) => id !== null)
				.filter((id) => graph.isFrench(id) === isFrenchSide)
	}
}

function isWhere(
	{ place }: PlacedOverlap,
	dimension: MatrixDimension,
	key: string,
	sector: string | null,
	graph: NaiveGraph,
): boolean {
	if (dimension === 'SECTOR') return key === sector
	if (dimension === 'YEAR' || place === null) return true
	if (graph.isFrench(place) !== (dimension === 'FRENCH_ACTOR')) return true
	return key === place || graph.contains(key, place) || graph.contains(place, key)
}

/** The age of the last news by model.md: whole years since the last day of its date. */
function ageOf(record: Listed, asOf: string): string {
	const dates: readonly (FuzzyDate | null)[] =
		record.kind === 'Mission'
			? [record.start]
			: record.kind === 'Wish'
				? [record.since, record.attestedSince]
				: [record.since, record.attestedSince, record.lastAttested]
	const days = [...dates, record.ownerDeclared]
		.flatMap((one) => (one === null ? [] : [lastDay(one.text)]))
		.sort()
	const last = days.at(-1)
	if (last === undefined) return 'undated'
	const after = (years: number) => `${Number(last.slice(0, 4)) + years}${last.slice(4)}`
	if (asOf < after(2)) return 'RECENT'
	if (asOf < after(5)) return 'AGING'
	return asOf <= after(10) ? 'OLD' : 'SILENT'
}

/** 29 February becomes the 28th in a year that has none: no date here falls on one. */
function lastDay(text: string): string {
	if (text.length === 10) return text
	const [year = '', month = '12'] = text.split('-')
	return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`
}
