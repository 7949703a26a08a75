import { crossingSteps, type MatrixCrossings } from '../../../../server/analysis/matrix/crossings'
import { countedNewsOf, type MatrixFinding, matrixSteps } from '../../../../server/analysis/matrix/find'
import { type OverlapFinding, overlapRows } from '../../../../server/analysis/overlaps/overlap'
import { dayNumber } from '../../../../server/domain/fuzzyDate'
import { overlapSteps } from '../../../../server/queries/detectOverlaps'
import { chosenFacts } from '../../../../server/queries/graph/chosenFacts'
import { rollUpArgument } from '../../../../server/queries/rollUpArgument'
import type { Snapshot } from '../../../../server/snapshot/snapshot'
import { runToEnd } from '../../../../server/snapshot/steps'
import { VELMAR } from '../../../fixtures/harbours'
import { dataset, snapshotOf } from '../../../fixtures/records'
import type { AskedMatrix } from './matrixWorlds'
import type { MatrixLines, MatrixQuestionById, PlacedOverlap } from './naiveMatrix'

/** The matrix of a world as lines, and the overlaps placed in it. */
export function foundMatrix({ records, question }: AskedMatrix): {
	readonly lines: MatrixLines
	readonly overlaps: readonly PlacedOverlap[]
	readonly unplacedTotal: number
} {
	const found = matrixOf(snapshotOf(records, [dataset(VELMAR)]), question)
	return {
		lines: linesOf(found, question.asOf),
		overlaps: found.overlaps.map(placed),
		unplacedTotal: found.finding.unplacedTotal,
	}
}

const ALL = {
	recordKinds: null,
	countries: null,
	levels: null,
	sectors: null,
	within: null,
	actors: null,
	frenchActors: null,
	partnerActors: null,
	frenchKinds: null,
	frenchLevels: null,
	from: null,
	to: null,
}

interface Found {
	readonly finding: MatrixFinding
	readonly meetings: MatrixCrossings
	readonly overlaps: readonly OverlapFinding[]
}

function matrixOf(snapshot: Snapshot, question: MatrixQuestionById): Found {
	const { asOf, isDayGiven, minConfidence, includeScenario } = question
	const filter = { ...ALL, asOf: isDayGiven ? dayNumber(asOf) : null, minConfidence, includeScenario }
	const facts = [...chosenFacts(snapshot, filter, ['PARTNERSHIP', 'MISSION', 'OFFICE', 'WISH'])]
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
	const meetings = runToEnd(crossingSteps(facts, overlaps, { ...input, rowKeys, columnKeys }))
	return { finding, meetings, overlaps }
}

function linesOf({ finding, meetings }: Found, asOf: string): MatrixLines {
	const { rows, columns, cells } = finding
	const crossing = (name: string, found: ReturnType<MatrixCrossings['acrossRows']>) =>
		found.map((one) => `${name}: ${one.finding.id} ${one.heads.toSorted().join(' ')}`)
	for (const { ages, facts } of cells) {
		const { undated, ...all } = ages
		const counted = Object.values(all).reduce((sum, count) => sum + count, 0)
		if (counted !== facts.length || undated > all.SILENT)
			throw new Error('Expected each record to have one age.')
	}
	return {
		heads: [
			...rows.map(({ key, count }) => `row ${key}: ${count}`),
			...columns.map(({ key, count }) => `column ${key}: ${count}`),
		].sort(),
		cells: cells
			.map(({ row, column, facts }) => {
				const said = facts.map((fact) => {
					const { age, isDated } = countedNewsOf(fact, asOf)
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
