import type { Id } from '../../domain/ids'
import type { Fact, MissionFact, OpenFact } from '../../snapshot/facts'
import { type Actor, sortedById } from '../../snapshot/geography'
import type { Snapshot } from '../../snapshot/snapshot'
import { isEstablishedOn } from '../openFacts'
import type { Overlap } from '../result'
import { explainCrowding, possibleMissions } from './crowding/explain'
import { type CrowdingFinding, isAboveLowConfidence } from './crowding/find'
import { explainLinks } from './explainLinks'
import type { OverlapActors, OverlapExplanation } from './finding'
import { partiesOf } from './links'
import { factChoice } from './parameters'
import { sameCityOfficesValues } from './sameCityOffices/explain'
import { SAME_CITY_OFFICES_RULE, type SameCityOfficesFinding } from './sameCityOffices/find'
import { samePartnerValues } from './samePartner/explain'
import { SAME_PARTNER_RULE, type SamePartnerFinding } from './samePartner/find'
import { sameTerritoryValues } from './sameTerritory/explain'
import { type SameTerritoryFinding, sameTerritoryRule } from './sameTerritory/find'

/** What is found of any kind. */
export type OverlapFinding =
	| CrowdingFinding
	| SamePartnerFinding
	| SameTerritoryFinding
	| SameCityOfficesFinding

/** Who has a record in an overlap, and who of them has none that is established. */
export function overlapActors(finding: OverlapFinding): OverlapActors {
	const actors = partiesOf(overlapRows(finding))
	const established = partiesOf(establishedRows(finding))
	return {
		actors: sortedById([...actors]),
		possibleActors: sortedById([...actors].filter((actor) => !established.has(actor))),
	}
}

/** The facts that are its evidence. */
export function overlapRows(finding: OverlapFinding): readonly (MissionFact | OpenFact)[] {
	return finding.kind === 'CROWDING' ? finding.cluster : finding.rows
}

/** Whether an actor has a record in an overlap, or is the partner whom all meet. */
export function involvesActor(finding: OverlapFinding, actor: Actor): boolean {
	return finding.partner === actor || overlapRows(finding).some(({ parties }) => parties.includes(actor))
}

/** Whether a record is evidence of an overlap, or is told of with it though it is too roughly dated to count. */
export function involvesRecord(finding: OverlapFinding, record: Id): boolean {
	const isIt = ({ id }: Fact): boolean => id === record
	if (overlapRows(finding).some(isIt)) return true
	return finding.kind === 'CROWDING' && possibleMissions(finding).some(isIt)
}

/** All of an overlap: what was found, by ids, with its words and its evidence. */
export function overlapOf(finding: OverlapFinding, snapshot: Snapshot): Overlap {
	const { id, kind, nature, certainty, actorCount, recordCount, period, severity } = finding
	const { actors, possibleActors } = overlapActors(finding)
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
		sectors: finding.sectors.map((sector) => sector.id),
		period,
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
