import type { FuzzyPeriod } from '../../domain/fuzzyDate'
import { type ActorGroup, type MergedActors, mergeActors } from '../../domain/mergeActors'
import { openPeriod } from '../../domain/openness'
import type { OpenFact } from '../../snapshot/facts'
import { type Actor, sortedById } from '../../snapshot/geography'
import { type FactChoice, isOpen, isSurelyOpen } from '../openFacts'
import type { OverlapActors, OverlapFindingBase } from './finding'
import { factChoice, type OverlapParameters } from './parameters'
import {
	competition,
	evidenceWeight,
	type FactorValues,
	isCompeting,
	severityOf,
	simultaneity,
} from './severity'
import { type Facing, sharedSectors } from './sharedSectors'

/** Several actors in the same place or with the same partner, by their partnerships or offices. */
export interface LinkFinding<F extends OpenFact = OpenFact> extends OverlapFindingBase {
	readonly kind: 'SAME_PARTNER' | 'SAME_TERRITORY' | 'SAME_CITY_OFFICES'
	readonly parameters: OverlapParameters
	/** Every open row, in the order of their ids. */
	readonly rows: readonly F[]
	/** Those that all else comes from: the rows that are surely open where it is ESTABLISHED, else every one. */
	readonly counted: readonly F[]
	/** Their parties, merged. */
	readonly groups: readonly ActorGroup<Actor>[]
	/** Those of them that count: n. */
	readonly counting: readonly ActorGroup<Actor>[]
}

/** What distinguishes one kind from another. */
export interface LinkRule {
	/** Which of some groups count. */
	countingAmong(groups: readonly ActorGroup<Actor>[]): readonly ActorGroup<Actor>[]
	/** Whether a sector that two groups name counts as shared; null of a kind that has no sectors. */
	readonly facing: Facing | null
}

/** What is found, whatever it is about. */
export type LinkFacts<F extends OpenFact> = Omit<LinkFinding<F>, 'id' | 'kind' | 'place' | 'partner'>

/**
 * Several actors among the rows of one key: ESTABLISHED where those that are surely open on the day hold two actors that
 * count or more, POSSIBLE where it takes the possible ones. Cost: that of merging the parties (`mergeActors`).
 *
 * Example: two régions, of which one has a link of unknown status, are two possible actors; none of them is established.
 *
 * @param rows in the order of their ids, open or not.
 * @returns null where fewer than two actors count.
 */
export function findLinks<F extends OpenFact>(
	rows: readonly F[],
	parameters: OverlapParameters,
	rule: LinkRule,
): LinkFacts<F> | null {
	if (rows.length < 2) return null
	const choice = factChoice(parameters)
	const open = rows.filter((row) => isOpen(row, choice))
	if (!haveTwoParties(open)) return null
	const sure = surelyOpen(open, choice)
	const established = mergeRows(sure, rule)
	if (established.counting.length >= 2) {
		return { certainty: 'ESTABLISHED', ...measured(open, sure, established, parameters, rule) }
	}
	const all = sure.length === open.length ? established : mergeRows(open, rule)
	if (all.counting.length < 2) return null
	return { certainty: 'POSSIBLE', ...measured(open, open, all, parameters, rule) }
}

/** Who has an open row, and who of them has possible ones alone. */
export function linkActors({ rows, parameters }: Pick<LinkFinding, 'rows' | 'parameters'>): OverlapActors {
	const all = partiesOf(rows)
	const sure = surelyOpen(rows, factChoice(parameters))
	const established = sure.length === rows.length ? all : partiesOf(sure)
	return {
		actors: sortedById([...all]),
		possibleActors: sortedById([...all].filter((actor) => !established.has(actor))),
	}
}

/** Every party of some rows. */
export function partiesOf(rows: readonly OpenFact[]): ReadonlySet<Actor> {
	const all = new Set<Actor>()
	for (const { parties } of rows) for (const party of parties) all.add(party)
	return all
}

/** The parties of some rows, merged, and which of them count. */
export interface MergedRows {
	readonly merged: MergedActors<Actor>
	readonly counting: readonly ActorGroup<Actor>[]
}

export function mergeRows(rows: readonly OpenFact[], rule: Pick<LinkRule, 'countingAmong'>): MergedRows {
	const merged = mergeActors(rows.map(({ parties }) => parties))
	return { merged, counting: rule.countingAmong(merged.groups) }
}

/** The group of a row: its parties are one. */
export function groupOf({ parties: [party] }: OpenFact, merged: MergedActors<Actor>): ActorGroup<Actor> {
	if (party === undefined) throw new RangeError('Expected a row with a party; it has none.')
	return merged.groupOf(party)
}

/**
 * The factors of a severity: 1 − 1/n over the actors that count, k/(k + 1) over the competing sectors (absent of a kind
 * without sectors), and the mean weight of the records, where one that is only possible weighs half.
 */
export function linkFactorValues({
	nature,
	actorCount,
	sectors,
	counted,
	parameters,
}: Pick<LinkFinding, 'nature' | 'actorCount' | 'sectors' | 'counted' | 'parameters'>): FactorValues {
	const { day } = factChoice(parameters)
	return {
		simultaneity: simultaneity(actorCount),
		...(nature !== null && { competingSectors: competition(sectors) }),
		evidence: evidenceWeight(counted, (row) => !isSurelyOpen(row, day)),
	}
}

function haveTwoParties(rows: readonly OpenFact[]): boolean {
	let first: Actor | null = null
	for (const { parties } of rows) {
		for (const party of parties) {
			if (first === null) first = party
			else if (party !== first) return true
		}
	}
	return false
}

/** The rows that are surely open on the day: the same list where all are. */
function surelyOpen<F extends OpenFact>(open: readonly F[], { day }: FactChoice): readonly F[] {
	return open.every((row) => isSurelyOpen(row, day)) ? open : open.filter((row) => isSurelyOpen(row, day))
}

function measured<F extends OpenFact>(
	rows: readonly F[],
	counted: readonly F[],
	{ merged, counting }: MergedRows,
	parameters: OverlapParameters,
	{ facing }: LinkRule,
): Omit<LinkFacts<F>, 'certainty'> {
	const sectors = facing === null ? [] : sharedSectors(namedSectors(counted, merged), facing)
	const nature = facing === null ? null : sectors.some(isCompeting) ? 'COMPETING' : 'COMPLEMENTARY'
	const weighed = { nature, actorCount: counting.length, sectors, counted, parameters } as const
	return {
		...weighed,
		recordCount: rows.length,
		period: periodOf(counted, { merged, counting }),
		severity: severityOf(linkFactorValues(weighed)),
		rows,
		groups: merged.groups,
		counting,
	}
}

function namedSectors(rows: readonly OpenFact[], merged: MergedActors<Actor>) {
	return rows.map((row) => ({ group: groupOf(row, merged), sectors: row.sectors }))
}

/** While all that count are there. */
function periodOf(rows: readonly OpenFact[], { merged, counting }: MergedRows): FuzzyPeriod {
	const recordsByGroup = new Map<ActorGroup<Actor>, OpenFact['record'][]>(
		counting.map((group) => [group, []]),
	)
	for (const row of rows) recordsByGroup.get(groupOf(row, merged))?.push(row.record)
	return openPeriod([...recordsByGroup.values()])
}
