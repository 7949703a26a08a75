/** Matrices against a second, naive implementation on small random worlds. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MATRIX_DIMENSIONS } from '../../../../schema/enums'
import { type MatrixFinding, matrixSteps, newsOf } from '../../../../server/analysis/matrix/find'
import { type Meetings, meetingSteps } from '../../../../server/analysis/matrix/meetings'
import { counts } from '../../../../server/analysis/openFacts'
import { type OverlapFinding, overlapRows } from '../../../../server/analysis/overlaps/overlap'
import { overlapSteps } from '../../../../server/queries/detectOverlaps'
import { rollUpArgument } from '../../../../server/queries/rollUpArgument'
import type { Snapshot } from '../../../../server/snapshot/snapshot'
import { runToEnd } from '../../../../server/snapshot/steps'
import { VELMAR } from '../../../fixtures/harbours'
import { dataset, date, snapshotOf, wish } from '../../../fixtures/records'
import { type MatrixLines, type MatrixQuestionById, naiveMatrix, type PlacedOverlap } from './naiveMatrix'
import { type World, worlds } from './worlds'

const wishes = fc.array(
	fc.record({
		actor: fc.constantFrom('north', 'village', 'oriel'),
		place: fc.constantFrom('oriel', 'brume', null),
		other: fc.constantFrom(null, 'capital', 'city'),
		since: fc.constantFrom(null, date('2009'), date('2010-03')),
		attestedSince: fc.constantFrom(null, date('2001-05-01')),
		sectors: fc.subarray(['sector:wine', 'sector:water']),
	}),
	{ maxLength: 3 },
)
const axes = fc
	.subarray([...MATRIX_DIMENSIONS], { minLength: 2, maxLength: 2 })
	.chain((two) => fc.constantFrom(two, two.toReversed()))

const questions = fc
	.record({ world: worlds, wishes, axes })
	.map(({ world, wishes, axes: [rows, columns] }) => ({
		records: [...world.records, ...wishes.map(({ actor, ...more }, at) => wish(`wish-${at}`, actor, more))],
		question: {
			...world.parameters,
			rows: rows ?? 'FRENCH_ACTOR',
			columns: columns ?? 'YEAR',
		} satisfies MatrixQuestionById,
	}))

interface Found {
	readonly finding: MatrixFinding
	readonly meetings: Meetings
	readonly overlaps: readonly OverlapFinding[]
}

function matrixOf(snapshot: Snapshot, question: MatrixQuestionById): Found {
	const { partnerships, missions, offices, wishes } = snapshot
	const facts = [
		...partnerships.values(),
		...missions.values(),
		...offices.values(),
		...wishes.values(),
	].filter((fact) => counts(fact, question))
	const rollUp = rollUpArgument(snapshot.geography, question)
	const input = { rows: question.rows, columns: question.columns, rollUp }
	const finding = runToEnd(
		matrixSteps(facts, {
			...input,
			order: 'LIKENESS',
			asOf: question.asOf,
			rowSubjects: [],
			columnSubjects: [],
		}),
	)
	const overlaps = runToEnd(overlapSteps(snapshot, { parameters: question }))
	const rowKeys = finding.rows.map(({ key }) => key)
	const columnKeys = finding.columns.map(({ key }) => key)
	const meetings = runToEnd(meetingSteps(facts, overlaps, { ...input, rowKeys, columnKeys }))
	return { finding, meetings, overlaps }
}

function linesOf({ finding, meetings }: Found, asOf: string): MatrixLines {
	const { rows, columns, cells } = finding
	const crossing = (name: string, found: ReturnType<Meetings['acrossRows']>) =>
		found.map((one) => `${name}: ${one.finding.id} ${one.heads.toSorted().join(' ')}`)
	for (const cell of cells) {
		const { undated, ...ages } = cell.ages
		expect(Object.values(ages).reduce((sum, count) => sum + count, 0)).toBe(cell.facts.length)
		expect(undated).toBeLessThanOrEqual(ages.SILENT)
	}
	return {
		heads: [
			...rows.map(({ key, count }) => `row ${key}: ${count}`),
			...columns.map(({ key, count }) => `column ${key}: ${count}`),
		].sort(),
		cells: cells
			.map(({ row, column, facts }) => {
				const said = facts.map((fact) => {
					const { age, isDated } = newsOf(fact, asOf)
					return `${fact.id} ${isDated ? age : 'undated'}`
				})
				return `${row.key} ${column.key}: ${said.sort().join(', ')}`
			})
			.sort(),
		inside: rows
			.flatMap((row) =>
				columns.flatMap((column) =>
					meetings.inside(row.key, column.key).map(({ id }) => `${row.key} ${column.key}: ${id}`),
				),
			)
			.sort(),
		crossing: [
			...rows.flatMap(({ key }) => crossing(`row ${key}`, meetings.acrossColumns(key))),
			...columns.flatMap(({ key }) => crossing(`column ${key}`, meetings.acrossRows(key))),
		].sort(),
		totals: `${finding.recordsTotal} ${finding.unplacedTotal}`,
	}
}

function placed(finding: OverlapFinding): PlacedOverlap {
	const counting = finding.kind === 'CROWDING' ? finding.leaders : finding.counting
	return {
		id: finding.id,
		place: finding.place?.id ?? null,
		sectors: finding.sectors.map(({ id }) => id),
		records: overlapRows(finding).map(({ id, parties }) => ({ id, parties: parties.map((one) => one.id) })),
		groups: counting.map(({ members }) => members.map(({ id }) => id)),
	}
}

describe('six hundred small worlds', () => {
	it('have the matrices that the definitions say, whatever their dimensions', { timeout: 120_000 }, () => {
		const seen = { cells: 0, unplaced: 0, inside: 0, crossing: 0, several: 0 }
		fc.assert(
			fc.property(
				questions,
				({ records, question }: { records: World['records']; question: MatrixQuestionById }) => {
					const found = matrixOf(snapshotOf(records, [dataset(VELMAR)]), question)
					const lines = linesOf(found, question.asOf)
					expect(lines).toEqual(naiveMatrix(records, question, found.overlaps.map(placed)))
					seen.cells += lines.cells.length
					seen.unplaced += found.finding.unplacedTotal
					seen.inside += lines.inside.length
					seen.crossing += lines.crossing.length
					seen.several += lines.crossing.filter((line) => line.split(' ').length > 5).length
				},
			),
			{ seed: 20170131, numRuns: 600 },
		)
		// A comparison of worlds where nobody meets would prove nothing.
		for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100)
	})
})
