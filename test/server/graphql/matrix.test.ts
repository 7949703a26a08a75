import { beforeAll, describe, expect, it } from 'vitest'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { harbourSnapshots } from '../../fixtures/harbours'
import { date, mission, office, partnership, territory, wish } from '../../fixtures/records'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

interface Overlap {
	readonly id: string
	readonly kind: string
	readonly certainty: string
	readonly heads: readonly string[]
}
interface Head {
	readonly key: string
	readonly name: string
	readonly count: number
	readonly crossing: readonly Overlap[]
	readonly crossingTotal: number
	readonly crossingCertainty: string | null
}
interface Cell {
	readonly key: string
	readonly row: string
	readonly column: string
	readonly count: number
	readonly ages: Readonly<Record<string, number>>
	readonly overlaps: readonly Overlap[]
	readonly overlapsTotal: number
	readonly overlapCertainty: string | null
	readonly opportunityCount: number
	readonly recordIds: readonly string[]
	readonly recordIdsTotal: number
}
interface Matrix {
	readonly rows: readonly Head[]
	readonly columns: readonly Head[]
	readonly rowsLeft: number
	readonly columnsLeft: number
	readonly cells: readonly Cell[]
	readonly cellsTotal: number
	readonly recordsTotal: number
	readonly unplacedTotal: number
	readonly leftOutTotal: number
}

const OVERLAP = 'id kind certainty heads'
const HEAD = `key name(language: EN) count crossing(first: 40) { ${OVERLAP} } crossingTotal crossingCertainty`
const CELL = `key row column count ages { recent aging old silent undated } overlaps(first: 20) { ${OVERLAP} } overlapsTotal
	overlapCertainty opportunityCount recordIds(first: 60) recordIdsTotal`
const QUERY = `query Matrix(
	$rows: MatrixDimension!, $columns: MatrixDimension!, $filter: GraphFilter, $order: MatrixOrder, $empty: Boolean
) {
	matrix(rows: $rows, columns: $columns, filter: $filter, order: $order, includeEmpty: $empty) {
		rows { ${HEAD} } columns { ${HEAD} } rowsLeft columnsLeft cells(first: 800) { ${CELL} } cellsTotal
		recordsTotal unplacedTotal leftOutTotal
	}
}`

async function matrixOf(snapshots: Snapshots, variables: object): Promise<Matrix> {
	const asked = { rows: 'FRENCH_ACTOR', columns: 'PARTNER_PLACE', ...variables }
	return (await runQuery<{ matrix: Matrix }>(snapshots, QUERY, { variables: asked })).matrix
}

const LEVELS = { rollUpFrench: 'region', rollUpPartner: 'state' }
const open = { since: date('2008'), status: 'actif' } as const

const snapshots = harbourSnapshots([
	// Two actors of the north and one of the south with one partner: they meet in a cell, and across rows.
	partnership('partnership:city', ['city'], ['oriel'], { ...open, sectors: ['sector:wine'] }),
	partnership('partnership:village', ['village'], ['oriel'], { ...open, sectors: ['sector:wine'] }),
	partnership('partnership:south', ['south'], ['oriel'], open),
	// A ward of a town stands in its state.
	partnership('partnership:ward', ['isle'], ['outpost'], { since: null, attestedSince: date('2001') }),
	mission('mission:both', 'north', 'capital', '2010-05', { participants: ['south'] }),
	mission('mission:nobody', null, 'brume', '2012'),
	office('office:isle', 'isle', 'free', { since: null, lastAttested: null }),
	wish('wish:village', 'village', { place: 'oriel', since: date('2020') }),
])

describe('a matrix', () => {
	it('counts a record in each of its cells, and once in heads and in total', async () => {
		const found = await matrixOf(snapshots, { filter: LEVELS })
		expect(found.cells.map(({ row, column, count }) => `${row} ${column} ${count}`).sort()).toEqual([
			'isle free 1',
			'isle marches 1',
			'north littoral 3',
			'north marches 1',
			'south littoral 1',
			'south marches 1',
		])
		expect(found.rows.map(({ key, count }) => `${key} ${count}`)).toEqual(['north 4', 'south 2', 'isle 2'])
		expect(found.columns.map(({ key, count }) => `${key} ${count}`)).toEqual([
			'littoral 4',
			'marches 2',
			'free 1',
		])
		expect([found.recordsTotal, found.unplacedTotal, found.leftOutTotal]).toEqual([8, 1, 0])
		expect([found.cellsTotal, found.rowsLeft, found.columnsLeft]).toEqual([6, 0, 0])
	})

	it('shows an overlap across years only when its records have a year', async () => {
		const found = await matrixOf(
			harbourSnapshots([
				partnership('partnership:first', ['city'], ['oriel'], { since: date('1999'), status: 'actif' }),
				partnership('partnership:second', ['city'], ['oriel'], { since: date('2010'), status: 'actif' }),
				partnership('partnership:undated', ['village'], ['oriel'], { since: null, status: 'actif' }),
			]),
			{ rows: 'PARTNER_PLACE', columns: 'YEAR' },
		)
		expect(found.unplacedTotal).toBe(1)
		expect(found.rows.map(({ key, crossing }) => [key, crossing])).toEqual([['oriel', []]])
	})

	it('counts on a chosen day only what stood on it, whatever was asked before', async () => {
		const found = async (filter: object) => {
			const { recordsTotal, cells } = await matrixOf(snapshots, { filter })
			return [recordsTotal, ...cells.map(({ row, column, count }) => `${row} ${column} ${count}`).sort()]
		}
		const all = await found({})
		expect(all[0]).toBe(8)
		// The mission without a leader has begun, and is in no cell.
		expect(await found({ asOf: '2012-06-01' })).toEqual([
			7,
			'city oriel 1',
			'isle free 1',
			'isle outpost 1',
			'north capital 1',
			'south capital 1',
			'south oriel 1',
			'village oriel 1',
		])
		expect(await found({ asOf: '2007-12-31' })).toEqual([2, 'isle free 1', 'isle outpost 1'])
		expect(await found({})).toEqual(all)
	})

	it('counts what is over or to come without a day, and not today', async () => {
		const today = '2026-11-25'
		const some = harbourSnapshots([
			partnership('partnership:over', ['city'], ['oriel'], { until: date('2010') }),
			mission('mission:to-come', 'north', 'oriel', '2027-05'),
			mission('mission:cancelled', 'north', 'oriel', '2010-05', { status: 'cancelled' }),
			office('office:open', 'north', 'oriel'),
		])
		expect((await matrixOf(some, {})).recordsTotal).toBe(4)
		expect((await matrixOf(some, { filter: { asOf: today } })).recordsTotal).toBe(1)
		expect((await matrixOf(some, {})).recordsTotal).toBe(4)
	})

	it('has the ids and the records of a cell, page by page', async () => {
		const found = await matrixOf(snapshots, { filter: LEVELS })
		const cell = found.cells.find(({ key }) => key === 'north littoral')
		expect(cell?.recordIds).toEqual(['wish:village', 'partnership:city', 'partnership:village'])
		expect(cell?.recordIdsTotal).toBe(3)
		const { matrix } = await runQuery<{
			matrix: {
				cell: { rest: readonly string[]; records: { totalCount: number; nodes: readonly unknown[] } }
				none: null
			}
		}>(
			snapshots,
			`query Cell($filter: GraphFilter) { matrix(rows: FRENCH_ACTOR, columns: PARTNER_PLACE, filter: $filter) {
				cell(row: "north", column: "littoral") {
					rest: recordIds(after: "wish:village", first: 1)
					records(first: 2) { totalCount nodes { record { id } ends { french { actor { id } holders { id } } } } }
				}
				none: cell(row: "isle", column: "littoral") { count }
			} }`,
			{ variables: { filter: LEVELS } },
		)
		expect(matrix.none).toBeNull()
		expect(matrix.cell.rest).toEqual(['partnership:city'])
		expect(matrix.cell.records.totalCount).toBe(3)
		expect(matrix.cell.records.nodes[1]).toEqual({
			record: { id: 'partnership:city' },
			ends: { french: [{ actor: { id: 'north' }, holders: [{ id: 'city' }] }] },
		})
	})

	it('says which overlaps lie in a cell or cross its rows, and how certain they are', async () => {
		const found = await matrixOf(snapshots, { filter: LEVELS })
		const cell = found.cells.find(({ key }) => key === 'north littoral')
		expect(cell?.overlaps).toMatchObject([{ kind: 'SAME_PARTNER', certainty: 'ESTABLISHED', heads: [] }])
		expect(cell?.overlapCertainty).toBe('ESTABLISHED')
		const littoral = found.columns.find(({ key }) => key === 'littoral')
		expect(littoral?.crossing).toEqual([{ ...cell?.overlaps[0], heads: ['north', 'south'] }])
		expect([littoral?.crossingTotal, littoral?.crossingCertainty]).toEqual([1, 'ESTABLISHED'])
		expect(found.rows.every(({ crossingTotal }) => crossingTotal === 0)).toBe(true)
		// A filter that leaves a single actor leaves no overlap.
		const alone = await matrixOf(snapshots, { filter: { ...LEVELS, actors: ['village'] } })
		expect(alone.columns.every(({ crossingTotal }) => crossingTotal === 0)).toBe(true)
		expect(alone.cells.every(({ overlapsTotal }) => overlapsTotal === 0)).toBe(true)
		// It is the one that the list opens.
		const { overlap } = await runQuery<{ overlap: { kind: string } | null }>(
			snapshots,
			'query One($id: ID!) { overlap(id: $id) { kind } }',
			{ variables: { id: cell?.overlaps[0]?.id } },
		)
		expect(overlap).toEqual({ kind: 'SAME_PARTNER' })
	})

	it('counts by sector and by year, and leaves the rest unplaced', async () => {
		const found = await matrixOf(snapshots, { rows: 'SECTOR', columns: 'YEAR' })
		expect(found.cells.map(({ key, count }) => `${key} ${count}`)).toEqual(['sector:wine 2008 2'])
		expect(found.unplacedTotal).toBe(6)
		expect(found.cells[0]?.overlapsTotal).toBe(1)
		const years = await matrixOf(snapshots, { columns: 'YEAR', filter: LEVELS, empty: true })
		expect(years.columns.map(({ key }) => Number(key))).toEqual(
			Array.from({ length: 20 }, (_, at) => 2001 + at),
		)
		expect(years.unplacedTotal).toBe(2)
	})

	it('shows empty heads on request: they are gaps', async () => {
		const found = await matrixOf(snapshots, { rows: 'SECTOR', filter: LEVELS, empty: true })
		expect(found.rows.map(({ key, count }) => `${key} ${count}`)).toEqual([
			'sector:wine 2',
			'sector:tourism 0',
			'sector:water 0',
		])
		expect(found.columns.map(({ key }) => key)).toEqual(['littoral', 'free', 'marches'])
	})

	it('refuses one dimension twice, and a wrong page', async () => {
		await expect(matrixOf(snapshots, { columns: 'FRENCH_ACTOR' })).rejects.toThrow(
			/"rows" and "columns" must be two dimensions; FRENCH_ACTOR came twice/,
		)
		const cells = (args: string) =>
			runQuery(snapshots, `{ matrix(rows: SECTOR, columns: YEAR) { cells(${args}) { count } cellsTotal } }`)
		await expect(cells('first: 5001')).rejects.toThrow(/from 1 to 5000; 5001 came/)
		await expect(cells('after: "nowhere"')).rejects.toThrow(/"after" must be the key of an item/)
	})

	it('shows the 200 largest of a side, and says what it leaves out', async () => {
		const towns = Array.from({ length: 230 }, (_, at) => `town-${String(at).padStart(3, '0')}`)
		const many = harbourSnapshots([
			...towns.map((id) => territory(id, 'town', { country: 'VM', partOf: ['littoral'] })),
			...towns.map((id) => partnership(`partnership:${id}`, ['city'], [id])),
			partnership('partnership:twice', ['city'], ['town-229']),
		])
		const found = await matrixOf(many, { order: 'COUNT' })
		expect(found.columns).toHaveLength(200)
		expect(found.columns[0]).toMatchObject({ key: 'town-229', count: 2 })
		expect(found.columns.at(-1)?.key).toBe('town-198')
		expect([found.columnsLeft, found.leftOutTotal, found.recordsTotal]).toEqual([30, 30, 231])
	})
})

describe('the matrix of the reference data', () => {
	let reference: Snapshots
	beforeAll(async () => {
		reference = await seededSnapshots()
	})

	it.each<readonly [string, string, object]>([
		['FRENCH_ACTOR', 'PARTNER_PLACE', { rollUpFrench: 'region', rollUpPartner: 'province' }],
		['FRENCH_ACTOR', 'PARTNER_PLACE', {}],
		['FRENCH_ACTOR', 'SECTOR', { within: 'territory:CN:370000' }],
		['SECTOR', 'PARTNER_PLACE', { rollUpPartner: 'province', from: '2009', to: '2012' }],
		['YEAR', 'FRENCH_ACTOR', { recordKinds: ['MISSION'], rollUpFrench: 'region' }],
	])('of %s and %s under %j counts the records that are listed', async (rows, columns, filter) => {
		const found = await matrixOf(reference, { rows, columns, filter })
		const { records } = await runQuery<{ records: { totalCount: number } }>(
			reference,
			'query Records($filter: GraphFilter) { records(filter: $filter) { totalCount } }',
			{ variables: { filter } },
		)
		expect(found.recordsTotal).toBe(records.totalCount)
		const placed = new Set(found.cells.flatMap(({ recordIds }) => recordIds))
		expect(placed.size + found.unplacedTotal + found.leftOutTotal).toBe(found.recordsTotal)
		for (const [heads, side] of [
			[found.rows, 'row'],
			[found.columns, 'column'],
		] as const) {
			for (const { key, count } of heads) {
				const its = found.cells.filter((cell) => cell[side] === key).flatMap(({ recordIds }) => recordIds)
				if (found.leftOutTotal === 0) expect([key, new Set(its).size]).toEqual([key, count])
			}
		}
		for (const { count, ages, recordIdsTotal } of found.cells) {
			const { undated: _, ...all } = ages
			expect(Object.values(all).reduce((sum, one) => sum + one, 0)).toBe(count)
			expect(recordIdsTotal).toBe(count)
		}
	})

	it('counts the opportunities of the sides that the filter accepts', async () => {
		const levels = { rollUpFrench: 'region', rollUpPartner: 'province' }
		const totalUnder = async (filter: object): Promise<number> => {
			const { cells } = await matrixOf(reference, { filter: { ...levels, ...filter }, empty: true })
			return cells.reduce((sum, { opportunityCount }) => sum + opportunityCount, 0)
		}
		const all = await totalUnder({})
		for (const filter of [
			{ frenchKinds: ['UNIVERSITY'] },
			{ frenchLevels: ['commune'] },
			{ levels: ['region', 'province'] },
		]) {
			const some = await totalUnder(filter)
			expect([filter, some > 0, some < all]).toEqual([filter, true, true])
		}
		// Both sides have to be of the countries asked for.
		expect(await totalUnder({ countries: ['FR', 'CN'] })).toBe(all)
		expect(await totalUnder({ countries: ['CN'] })).toBe(0)
	})

	it('holds every overlap of the list in a cell or across heads, at the widest levels', async () => {
		const found = await matrixOf(reference, { filter: { rollUpFrench: 'region', rollUpPartner: 'province' } })
		const { overlaps } = await runQuery<{ overlaps: { nodes: readonly { id: string }[] } }>(
			reference,
			'{ overlaps(first: 200) { nodes { id } } }',
		)
		const placed = new Set([
			...found.cells.flatMap((cell) => cell.overlaps.map(({ id }) => id)),
			...[...found.rows, ...found.columns].flatMap((head) => head.crossing.map(({ id }) => id)),
		])
		expect([...placed].sort()).toEqual(overlaps.nodes.map(({ id }) => id).sort())
	})
})
