import type { MatrixDimension, MatrixOrder } from '../../schema/enums'
import { MAX_CELLS } from '../../schema/limits'
import { crossingSteps, type MatrixCrossings } from '../analysis/matrix/crossings'
import {
	actorSubject,
	cellKey,
	type HeadSubject,
	placeAt,
	sectorSubject,
	yearOfFact,
	yearSubject,
} from '../analysis/matrix/dimensions'
import { type MatrixFinding, type MatrixInput, matrixSteps } from '../analysis/matrix/find'
import { opportunityCountSteps } from '../analysis/matrix/opportunityCounts'
import type { Candidate } from '../analysis/opportunities/opportunity'
import { type Id, idsOf } from '../domain/ids'
import { once } from '../domain/once'
import { BadInput } from '../errors'
import type { LinkingFact } from '../snapshot/facts'
import { type Actor, isFrench, isWithin } from '../snapshot/geography'
import type { RollUp } from '../snapshot/rollUp'
import { integerArgument, type Optional, sectorsArgument, territoryArgument } from './arguments'
import { isReached } from './graph/actorGraph'
import { doSidesFit } from './graph/chosenFacts'
import { type GraphFilter, graphFilterArgument } from './neighbourhood'
import { foundOpportunities } from './opportunities'
import { detectedOverlaps } from './overlaps'
import { itemsAfter, type PageInput } from './pagination'
import type { QueryContext } from './queryContext'
import { type ChosenRecords, chosenRecords, filterKey, type ListedRecords, recordsPage } from './records'

export type { Crossing } from '../analysis/matrix/crossings'
export { cellKey } from '../analysis/matrix/dimensions'
export type { AgeCounts, MatrixCell, MatrixHead } from '../analysis/matrix/find'

export interface MatrixQuestion {
	readonly rows: MatrixDimension
	readonly columns: MatrixDimension
	readonly filter?: Optional<GraphFilter>
	readonly order?: Optional<MatrixOrder>
	/** Whether heads without a record are included. */
	readonly includeEmpty?: Optional<boolean>
}

/** A matrix. Overlaps and opportunities in it are found when they are asked for. */
export interface Matrix {
	readonly finding: MatrixFinding
	meetings(): Promise<MatrixCrossings>
	/** Of the cell of a row and a column, by their keys. */
	opportunityCounts(): Promise<(row: string, column: string) => number>
	/** A page of the records of a cell. */
	recordsOf(facts: readonly LinkingFact[], page: PageInput): Promise<ListedRecords>
}

/** Cells of one page of a matrix, where it is not said. */
export const DEFAULT_CELLS = 2_000

/**
 * Counts the records that pass a filter, those that `records` lists, by two dimensions. Throws BadInput on a bad filter, or if rows
 * and columns are the same dimension.
 */
export async function matrix(context: QueryContext, question: MatrixQuestion): Promise<Matrix> {
	const { rows, columns, filter: graphFilter, order, includeEmpty } = question
	if (rows === columns) {
		throw new BadInput(`"rows" and "columns" must be two dimensions; ${rows} came twice.`, {
			argument: 'columns',
		})
	}
	const filter = graphFilter ?? {}
	const chosen = await chosenRecords(context, filter)
	const emptyHeads = (dimension: MatrixDimension) =>
		includeEmpty ? subjectsOf(context, dimension, filter, chosen) : []
	const { snapshot, snapshotCache, turn } = context
	const asked = [rows, columns, order ?? 'LIKENESS', includeEmpty === true].join(' ')
	// Without a day all records count, and the age of their news is that of today.
	const key = `matrix ${asked} ${chosen.asOf} ${filterKey(filter)}`
	const finding = await snapshotCache.computed(snapshot, key, turn, () => {
		const input: MatrixInput = {
			rows,
			columns,
			rollUp: chosen.rollUp,
			order: order ?? 'LIKENESS',
			asOf: chosen.asOf,
			rowSubjects: emptyHeads(rows),
			columnSubjects: emptyHeads(columns),
		}
		return matrixSteps(chosen.facts, input)
	})
	const axes = { rows, columns, rollUp: chosen.rollUp }
	return {
		finding,
		// Each cell and each head of a page asks for them.
		meetings: once(() =>
			snapshotCache.computed(snapshot, `meetings ${key}`, turn, async () => {
				const { minConfidence, includeScenario } = filter
				// Found as lists find them, so that ids agree; the levels of the matrix only place them.
				const found = await detectedOverlaps(context, { asOf: chosen.asOf, minConfidence, includeScenario })
				const overlaps = found.map((listed) => listed.finding)
				const rowKeys = finding.rows.map((head) => head.key)
				const columnKeys = finding.columns.map((head) => head.key)
				return crossingSteps(chosen.facts, overlaps, { ...axes, rowKeys, columnKeys })
			}),
		),
		opportunityCounts: once(() =>
			snapshotCache.computed(snapshot, `proposals ${key}`, turn, async () => {
				const { includeScenario } = filter
				const found = await foundOpportunities(context, { asOf: chosen.asOf, includeScenario })
				const accept = concerns(context, filter, chosen.rollUp)
				const chosenOnes = found.filter(({ candidate }) => accept(candidate))
				return opportunityCountSteps(chosenOnes, axes)
			}),
		),
		recordsOf: (facts, page) => recordsPage(context, { ...chosen, facts, ofEveryKind: facts }, page),
	}
}

/** A page of cells after a key. Throws BadInput on a length out of range or an unknown key. */
export function pageOfCells(
	{ finding }: Matrix,
	{ first, after }: PageInput,
): readonly MatrixFinding['cells'][number][] {
	const count = integerArgument('first', first, { minimum: 1, maximum: MAX_CELLS, otherwise: DEFAULT_CELLS })
	return itemsAfter(finding.cells, ({ row, column }) => cellKey(row.key, column.key), after).slice(0, count)
}

/** The ids of the records of a cell, from after one of them. */
export function recordIdsAfter(facts: readonly LinkingFact[], after: Optional<Id>): readonly Id[] {
	return itemsAfter(idsOf(facts), (id) => id, after)
}

/** The heads that a dimension has even without records: territories of the level, all sectors, all years in between. */
function subjectsOf(
	context: QueryContext,
	dimension: MatrixDimension,
	filter: GraphFilter,
	{ facts, rollUp }: ChosenRecords,
): readonly HeadSubject[] {
	const { geography } = context.snapshot
	switch (dimension) {
		case 'FRENCH_ACTOR':
		case 'PARTNER_PLACE': {
			const isHome = dimension === 'FRENCH_ACTOR'
			const level = isHome ? rollUp.levels.french : rollUp.levels.partner
			if (level === null) return []
			const within = territoryArgument(context, 'within', filter.within)
			const isWidest = !isHome && level === geography.partner?.levels[0]?.level
			// In some countries cities stand beside the widest territories, and are columns like them.
			return (isWidest ? geography.divisions : [...geography.actors.values()])
				.filter((actor) => isWidest || (actor.level === level && actor.isAtHome === isHome))
				.filter((actor) => within === null || within.isAtHome !== isHome || isWithin(actor, within))
				.map(actorSubject)
		}
		case 'SECTOR':
			return (sectorsArgument(context, filter.sectors) ?? [...geography.sectors.values()]).map(sectorSubject)
		case 'YEAR': {
			const years = facts.flatMap((fact) => yearOfFact(fact) ?? [])
			if (years.length === 0) return []
			const first = years.reduce((one, other) => Math.min(one, other))
			const last = years.reduce((one, other) => Math.max(one, other))
			return Array.from({ length: Math.min(last - first + 1, 500) }, (_, at) => yearSubject(first + at))
		}
	}
}

/**
 * Whether an opportunity passes a filter for records: its actors in France are its French side, its place is the other side.
 */
function concerns(
	context: QueryContext,
	input: GraphFilter,
	rollUp: RollUp,
): (candidate: Pick<Candidate, 'actors' | 'place' | 'sectors'>) => boolean {
	const filter = graphFilterArgument(context, input)
	const { actors, sectors, within, countries, levels } = filter
	const isSideReached = (side: readonly Actor[], standing: (actor: Actor) => Actor): boolean =>
		(countries === null && levels === null) ||
		side.length === 0 ||
		side.some((actor) => isReached(standing(actor), filter))
	return ({ actors: ones, place, sectors: its }) => {
		const french = ones.filter(isFrench)
		const partner = place.isAtHome ? [] : [place]
		return (
			(sectors === null || sectors.some((sector) => its.includes(sector))) &&
			(actors === null || [...ones, place].some((one) => actors.has(one))) &&
			doSidesFit(() => ({ french, partner: [place] }), filter) &&
			(within === null || isWithin(place, within) || french.some((actor) => isWithin(actor, within))) &&
			isSideReached(french, (actor) => rollUp.actor(actor)) &&
			isSideReached(partner, (actor) => placeAt(actor, rollUp))
		)
	}
}
