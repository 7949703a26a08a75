import type { OverlapNature } from '../../../schema/enums'
import type { DayNumber } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import { type ActorGroup, type MergedActors, mergeActors } from '../../domain/mergeActors'
import type { Sector } from '../../domain/records'
import type { OpenFact } from '../../snapshot/facts'
import type { Actor } from '../../snapshot/geography'
import { isEstablishedOn, isOpen } from '../openFacts'
import type { OverlapFindingBase } from './finding'
import { openPeriod } from './openPeriod'
import { overlapKey } from './overlapKey'
import { factChoice, type OverlapParameters } from './parameters'
import {
	competition,
	evidenceWeight,
	type FactorValues,
	isCompeting,
	severityOf,
	simultaneity,
} from './severity'
import { type GroupRelation, sharedSectors } from './sharedSectors'

/** What several actors have in common. */
export interface LinkSubject {
	readonly kind: 'SAME_PARTNER' | 'SAME_TERRITORY' | 'SAME_CITY_OFFICES'
	/** The place itself, or that of the partner. */
	readonly place: Actor | null
	/** The common partner, for SAME_PARTNER. */
	readonly partner: Actor | null
	/** The actor that contains all others, for SAME_TERRITORY. */
	readonly outer: Actor | null
}

/** Several actors in the same place or with the same partner, through their partnerships or offices. */
export interface LinkFinding<F extends OpenFact = OpenFact> extends OverlapFindingBase, LinkSubject {
	readonly kind: LinkSubject['kind']
	readonly parameters: OverlapParameters
	/** Every open row, ordered by id. */
	readonly rows: readonly F[]
	/** The rows behind all other fields: the surely open ones if it is ESTABLISHED, else all. */
	readonly counted: readonly F[]
	/** Their parties, merged. */
	readonly groups: readonly ActorGroup<Actor>[]
	/** The groups that count: n. */
	readonly counting: readonly ActorGroup<Actor>[]
}

/** The differences between kinds. */
export interface LinkRule {
	/** Selects the groups that count. */
	readonly countingAmong: (groups: readonly ActorGroup<Actor>[]) => readonly ActorGroup<Actor>[]
	/** The relation that two groups need to share a sector; null for a kind without sectors. */
	readonly sharing: GroupRelation | null
}

/**
 * Several actors among the rows of one key: ESTABLISHED if the rows surely open on the day have at least two actors
 * that count, POSSIBLE if it takes the possible rows. Cost: merging the parties (`mergeActors`).
 *
 * Example: two régions, of which one has a link of unknown status, are two possible actors; none of them is
 * established.
 *
 * @param rows ordered by id, open or not.
 * @returns null if fewer than two actors count.
 */
export function findLinks<Finding extends LinkFinding>(
	subject: Pick<Finding, keyof LinkSubject>,
	rows: Finding['rows'],
	parameters: OverlapParameters,
	rule: LinkRule,
): Finding | null {
	if (rows.length < 2) return null
	const choice = factChoice(parameters)
	const open = rows.filter((row) => isOpen(row, choice))
	if (!haveTwoParties(open)) return null
	const sure = surelyOpen(open, choice.day)
	const established = mergeRows(sure, rule)
	const isCertain = established.counting.length >= 2
	const { merged, counting } = isCertain || sure === open ? established : mergeRows(open, rule)
	if (counting.length < 2) return null
	const counted = isCertain ? sure : open
	const grouped = counted.map((fact) => ({ group: groupOf(fact, merged), fact }))
	const isCounting = new Set(counting)
	const sectors = rule.sharing === null ? [] : sharedSectors(grouped, rule.sharing)
	const nature = natureOf(sectors, rule)
	const actorCount = counting.length
	const finding: LinkFinding = {
		id: keyOf(subject),
		kind: subject.kind,
		place: subject.place,
		partner: subject.partner,
		outer: subject.outer,
		nature,
		certainty: isCertain ? 'ESTABLISHED' : 'POSSIBLE',
		actorCount,
		recordCount: open.length,
		sectors,
		period: openPeriod(grouped.filter(({ group }) => isCounting.has(group))),
		severity: severityOf(
			subject.kind,
			linkFactorValues({ nature, actorCount, sectors, counted }, choice.day),
		),
		parameters,
		rows: open,
		counted,
		groups: merged.groups,
		counting,
	}
	// The caller's type: the subject, rows and rule given determine the kind.
	return finding as Finding
}

/** Every party of some rows. */
export function partiesOfRows(rows: readonly Pick<OpenFact, 'parties'>[]): ReadonlySet<Actor> {
	const all = new Set<Actor>()
	for (const { parties } of rows) for (const party of parties) all.add(party)
	return all
}

/** The merged parties of some rows, and which of them count. */
export function mergeRows(rows: readonly OpenFact[], { countingAmong }: LinkRule) {
	const merged = mergeActors(rows.map(({ parties }) => parties))
	return { merged, counting: countingAmong(merged.groups) }
}

type Weighed = Pick<LinkFinding, 'nature' | 'actorCount' | 'sectors' | 'counted'>

/**
 * The factors of a severity: 1 − 1/n over the actors that count, k/(k + 1) over the competing sectors (absent for a
 * kind without sectors), and the mean weight of the records, where a possible one weighs half.
 */
export function linkFactorValues(
	{ nature, actorCount, sectors, counted }: Weighed,
	day: DayNumber,
): FactorValues {
	return {
		simultaneity: simultaneity(actorCount),
		competingSectors: nature === null ? null : competition(sectors),
		evidence: evidenceWeight(counted, (row) => !isEstablishedOn(row, day)),
	}
}

/** Key of the outermost actor and the place, of the partner, or of the city. */
function keyOf({ kind, place, partner, outer }: LinkSubject): Id {
	return overlapKey(kind, ...[outer, partner ?? place].flatMap((actor) => (actor === null ? [] : [actor.id])))
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

/** The rows surely open on the day: the same list if all are. */
function surelyOpen<F extends OpenFact>(open: readonly F[], day: DayNumber): readonly F[] {
	const isSure = (row: F) => isEstablishedOn(row, day)
	return open.every(isSure) ? open : open.filter(isSure)
}

/** The group of a row's parties, which always merge. */
function groupOf({ parties: [party] }: OpenFact, merged: MergedActors<Actor>): ActorGroup<Actor> {
	if (party === undefined) throw new RangeError('Expected a row with a party; it has none.')
	return merged.groupOf(party)
}

function natureOf(sectors: readonly Sector[], { sharing }: LinkRule): OverlapNature | null {
	if (sharing === null) return null
	return sectors.some(isCompeting) ? 'COMPETING' : 'COMPLEMENTARY'
}
