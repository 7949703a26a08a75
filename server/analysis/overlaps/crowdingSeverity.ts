import type { Message } from '../../domain/message'
import type { Factor } from '../result'
import type { CrowdingFacts } from './crowdingFacts'
import { competition, evidenceWorth, type FactorValue, severityOf, simultaneity } from './severity'

/**
 * Severity of a crowding: how many leaders at once (to the day), competing sectors they share, how unusual it is
 * for the place (absent under five missions before), how well it is proved; × .7 with an occasion.
 */
export function crowdingSeverity(facts: CrowdingFacts): {
	readonly severity: number
	readonly factors: readonly Factor[]
} {
	const excess = excessFactor(facts)
	const values = {
		simultaneity: simultaneityFactor(facts),
		competingSectors: competingSectorsFactor(facts),
		...(excess === null ? {} : { excess }),
		evidence: evidenceFactor(facts),
	}
	return severityOf(values, occasionMessage(facts))
}

function simultaneityFactor({ counted }: CrowdingFacts): FactorValue {
	return {
		value: simultaneity(counted.peakCertain),
		sentence: {
			key: 'crowding.factor.simultaneity',
			values: { peak: counted.peakCertain, leaders: counted.leaders.groups.length },
		},
	}
}

function competingSectorsFactor({ rows, counted }: CrowdingFacts): FactorValue {
	const competing = counted.shared
		.map(({ sector }) => sector)
		.filter((sector) => rows.familyOf(sector) === 'competing')
	return {
		value: competition(competing.length),
		sentence: {
			key: 'crowding.factor.competingSectors',
			values: {
				shared: counted.shared.length,
				competing: competing.length,
				sectors: { sectors: competing },
			},
		},
	}
}

function excessFactor({ rate }: CrowdingFacts): FactorValue | null {
	if (rate === null) return null
	return {
		value: 1 - rate.tail,
		sentence: {
			key: 'crowding.factor.excess',
			values: { missions: rate.missions, tail: { decimal: rate.tail } },
		},
	}
}

function evidenceFactor({ counted }: CrowdingFacts): FactorValue {
	const missions = counted.visits.map(({ mission }) => mission)
	return {
		value: evidenceWorth(missions),
		sentence: {
			key: 'crowding.factor.evidence',
			values: {
				missions: missions.length,
				high: missions.filter(({ confidence }) => confidence === 'high').length,
				sources: new Set(missions.flatMap(({ sources }) => sources)).size,
			},
		},
	}
}

function occasionMessage({ occasion }: CrowdingFacts): Message | null {
	return occasion && { key: 'crowding.factor.occasion', values: { occasion: occasion.name } }
}
