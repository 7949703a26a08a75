import type { Id } from '../../domain/ids'
import { once } from '../../domain/once'
import { type Fact, holdersOf, type MissionFact, type OpenFact } from '../../snapshot/facts'
import { type Actor, sortedById } from '../../snapshot/geography'
import type { Snapshot } from '../../snapshot/snapshot'
import { isEstablishedOn } from '../openFacts'
import type { Overlap } from '../result'
import { explainCrowding, possibleMissions } from './crowding/explain'
import { type CrowdingFinding, isAboveLowConfidence } from './crowding/find'
import { explainLinks } from './explainLinks'
import type { OverlapActors, OverlapExplanation } from './finding'
import { partiesOfRows } from './links'
import { factChoice } from './parameters'
import { presenceSpans } from './presenceSpans'
import { sameCityOfficesValues } from './sameCityOffices/explain'
import { SAME_CITY_OFFICES_RULE, type SameCityOfficesFinding } from './sameCityOffices/find'
import { samePartnerValues } from './samePartner/explain'
import { SAME_PARTNER_RULE, type SamePartnerFinding } from './samePartner/find'
import { sameTerritoryValues } from './sameTerritory/explain'
import { type SameTerritoryFinding, sameTerritoryRule } from './sameTerritory/find'

/** A finding of any kind. */
export type OverlapFinding =
	| CrowdingFinding
	| SamePartnerFinding
	| SameTerritoryFinding
	| SameCityOfficesFinding

/** The actors with a record in an overlap, and those of them without an established one. */
export function overlapActors(finding: OverlapFinding): OverlapActors {
	const actors = partiesOfRows(overlapRows(finding))
	const established = partiesOfRows(establishedRows(finding))
	return {
		actors: sortedById([...actors]),
		possibleActors: sortedById([...actors].filter((actor) => !established.has(actor))),
	}
}

/** The facts that are its evidence. */
export function overlapRows(finding: OverlapFinding): readonly (MissionFact | OpenFact)[] {
	return finding.kind === 'CROWDING' ? finding.cluster : finding.rows
}

/**
 * Whether one of some actors has a record in an overlap, also as a holder under a roll-up, or is the common partner.
 */
export function isAnyInvolved(finding: OverlapFinding, actors: ReadonlySet<Actor>): boolean {
	const { partner } = finding
	if (partner !== null && actors.has(partner)) return true
	return overlapRows(finding).some(
		(row) =>
			row.parties.some((party) => actors.has(party)) ||
			(row.holders !== null && holdersIn(row, partner).some((holder) => actors.has(holder))),
	)
}

/** The actors that take part in an overlap (see `isAnyInvolved`), ordered by id. */
export function involvedAmong(finding: OverlapFinding, actors: ReadonlySet<Actor>): readonly Actor[] {
	const { partner } = finding
	const parts = new Set(partner === null ? [] : [partner])
	for (const row of overlapRows(finding)) {
		for (const part of [...row.parties, ...holdersIn(row, partner)]) parts.add(part)
	}
	return sortedById([...parts].filter((part) => actors.has(part)))
}

/**
 * The members of an overlap, each once: the parties and the common partner, or, under a roll-up, their holders; also
 * the place if there is no common partner.
 */
export function membersOfOverlap(finding: OverlapFinding): ReadonlySet<Actor> {
	const { partner, place } = finding
	const standing = new Set(place === null || partner !== null ? [] : [place])
	for (const row of overlapRows(finding)) {
		for (const end of endsOf(row, partner)) {
			const holders = holdersOf(row, end)
			for (const one of holders.length > 0 ? holders : [end]) standing.add(one)
		}
	}
	return standing
}

/** The holders of a row's parties and of the common partner. */
function holdersIn(row: MissionFact | OpenFact, partner: Actor | null): readonly Actor[] {
	return endsOf(row, partner).flatMap((end) => holdersOf(row, end))
}

/** The parties of a row, and the common partner. */
function endsOf({ parties }: MissionFact | OpenFact, partner: Actor | null): readonly Actor[] {
	return partner === null ? parties : [...parties, partner]
}

/** Whether a record is evidence of an overlap, or is shown with it though its dates are too imprecise to count. */
export function isRecordInvolved(finding: OverlapFinding, record: Id): boolean {
	const isIt = ({ id }: Fact): boolean => id === record
	if (overlapRows(finding).some(isIt)) return true
	return finding.kind === 'CROWDING' && possibleMissions(finding).some(isIt)
}

/** A whole overlap: the finding as ids, with its sentences and evidence. */
export function overlapOf(finding: OverlapFinding, snapshot: Snapshot): Overlap {
	const { id, kind, nature, certainty, actorCount, recordCount, period, severity } = finding
	const { actors, possibleActors } = overlapActors(finding)
	const presence = once(() => presenceSpans([finding]))
	return {
		id,
		kind,
		nature,
		certainty,
		place: finding.place?.id ?? null,
		partner: finding.partner?.id ?? null,
		actors: actors.map((actor) => actor.id),
		possibleActors: possibleActors.map((actor) => actor.id),
		actorCount,
		recordCount,
		weighedCount: finding.counted.length,
		sectors: finding.sectors.map((sector) => sector.id),
		period,
		// Lazy, because few readers look at an overlap year by year.
		get presence() {
			return presence()
		},
		severity,
		...explained(finding, snapshot),
	}
}

function establishedRows(finding: OverlapFinding): readonly (MissionFact | OpenFact)[] {
	if (finding.kind === 'CROWDING') return finding.cluster.filter(isAboveLowConfidence)
	const { day } = factChoice(finding.parameters)
	return finding.rows.filter((row) => isEstablishedOn(row, day))
}

function explained(finding: OverlapFinding, snapshot: Snapshot): OverlapExplanation {
	switch (finding.kind) {
		case 'CROWDING':
			return explainCrowding(finding, snapshot)
		case 'SAME_PARTNER':
			return explainLinks(finding, SAME_PARTNER_RULE, samePartnerValues(finding), snapshot)
		case 'SAME_TERRITORY':
			return explainLinks(finding, sameTerritoryRule(finding.outer), sameTerritoryValues(finding), snapshot)
		case 'SAME_CITY_OFFICES':
			return explainLinks(finding, SAME_CITY_OFFICES_RULE, sameCityOfficesValues(finding), snapshot)
	}
}
