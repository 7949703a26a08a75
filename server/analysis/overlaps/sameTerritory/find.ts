import type { PartnershipFact } from '../../../snapshot/facts'
import { type Actor, isWithin } from '../../../snapshot/geography'
import { isEstablishedOn, isOpen } from '../../openFacts'
import { findLinks, type LinkFinding, type LinkRule, partiesOfRows } from '../links'
import { factChoice, type OverlapParameters } from '../parameters'
import { areDistinct } from '../sharedSectors'

/**
 * A French collectivité and others that it contains, each with partnerships into one place (model.md §2,
 * SAME_TERRITORY).
 */
export interface SameTerritoryFinding extends LinkFinding<PartnershipFact> {
	readonly kind: 'SAME_TERRITORY'
	/** On the other side: a division, or another level under a roll-up. */
	readonly place: Actor
	readonly partner: null
	/** Contains the others. Its rows only name their parties within it. */
	readonly outer: Actor
}

/** All groups within a territory count if it has a link itself; any two of them can share a sector. */
export function sameTerritoryRule(outer: Actor): LinkRule {
	return {
		countingAmong: (groups) => (groups.some(({ members }) => members.includes(outer)) ? groups : []),
		sharing: areDistinct,
	}
}

/**
 * SAME_TERRITORY at one place of the other side: French collectivités of which the outermost contains the others, each
 * with its own open links into the place. n counts all of them after merging; COMPETING if any pair shares a competing
 * sector. An organisation is not a collectivité: with the territory that contains it, it forms a constellation. Cost:
 * the rows, times how many territories contain a party.
 *
 * Example: a région and two of its communes with links into one division are one result of three actors.
 *
 * @param rows partnerships into the place, ordered by id, open or not.
 * @param outers only results with these outermost actors; must include every actor with an open row that contains one
 *   of them. Absent: all.
 */
export function findSameTerritory(
	place: Actor,
	rows: readonly PartnershipFact[],
	parameters: OverlapParameters,
	outers?: ReadonlySet<Actor>,
): readonly SameTerritoryFinding[] {
	const choice = factChoice(parameters)
	const open = rows.filter((row) => isOpen(row, choice) && (outers === undefined || concerns(row, outers)))
	const present = partiesOfRows(open)
	const established = partiesOfRows(open.filter((row) => isEstablishedOn(row, choice.day)))
	const found: SameTerritoryFinding[] = []
	for (const [outer, its] of rowsByOuter(open, present, established, outers)) {
		const subject = { kind: 'SAME_TERRITORY', place, partner: null, outer } as const
		const within = its.map((row) => partiesWithin(row, outer))
		const finding = findLinks<SameTerritoryFinding>(subject, within, parameters, sameTerritoryRule(outer))
		// Inside a merely possible outer actor, only an established result is kept.
		const isDoubtful = finding?.certainty === 'POSSIBLE' && isInside(outer, present)
		if (finding !== null && !isDoubtful) found.push(finding)
	}
	return found
}

/** Whether a party of a row is one of some actors or lies in one. */
function concerns({ parties }: PartnershipFact, outers: ReadonlySet<Actor>): boolean {
	for (const party of parties) {
		if (outers.has(party)) return true
		for (const outer of party.containers) if (outers.has(outer)) return true
	}
	return false
}

/**
 * Rows by outermost actor: an actor with a row that contains a collectivité with one, and lies in none that is
 * established. A row belongs to each such actor among its parties or around a collectivité among them.
 */
function rowsByOuter(
	open: readonly PartnershipFact[],
	present: ReadonlySet<Actor>,
	established: ReadonlySet<Actor>,
	asked: ReadonlySet<Actor> | undefined,
): ReadonlyMap<Actor, readonly PartnershipFact[]> {
	const byOuter = new Map<Actor, PartnershipFact[]>()
	for (const actor of present) {
		if (!actor.isTerritory) continue
		for (const outer of actor.containers) {
			if (!present.has(outer) || byOuter.has(outer) || isInside(outer, established)) continue
			if (asked === undefined || asked.has(outer)) byOuter.set(outer, [])
		}
	}
	if (byOuter.size === 0) return byOuter
	for (const row of open) {
		for (const party of row.parties) {
			if (!party.isTerritory) continue
			addRow(row, byOuter.get(party))
			for (const outer of party.containers) addRow(row, byOuter.get(outer))
		}
	}
	return byOuter
}

/** Adds a row once: the calls for its several parties follow each other. */
function addRow(row: PartnershipFact, rows: PartnershipFact[] | undefined): void {
	if (rows !== undefined && rows.at(-1) !== row) rows.push(row)
}

function isInside(actor: Actor, actors: ReadonlySet<Actor>): boolean {
	return actor.containers.some((outer) => actors.has(outer))
}

/** A row with only those of its parties within a territory. */
function partiesWithin(row: PartnershipFact, outer: Actor): PartnershipFact {
	const parties = row.parties.filter((party) => isWithin(party, outer))
	return parties.length === row.parties.length ? row : { ...row, parties }
}
