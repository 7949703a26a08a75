import type { Message } from '../../domain/message'
import type { Factor } from '../result'
import type { CrowdingFacts } from './crowdingFacts'
import type { FoundCrowding } from './findCrowding'
import {
	competition,
	type FactorNumbers,
	type FactorValue,
	factorsOf,
	severityOf,
	simultaneity,
} from './severity'

/** What a severity is made of. */
type Measured = Pick<FoundCrowding, 'peakCertain' | 'competing' | 'tail' | 'worth' | 'occasion'>

/**
 * Severity of a crowding: how many leaders at once (to the day), competing sectors they share, how unusual it is
 * for the place (absent under five missions before), how well it is proved; × .7 with an occasion.
 */
export function crowdingSeverity(found: Measured): number {
	return severityOf(numbersOf(found), found.occasion !== null)
}

/** The same, factor by factor. */
export function crowdingFactors(facts: CrowdingFacts): readonly Factor[] {
	const { simultaneity, competingSectors, excess, evidence } = numbersOf(facts)
	const factor = (value: number | undefined, sentence: Message): FactorValue => ({
		value: value ?? 0,
		sentence,
	})
	const values = {
		simultaneity: factor(simultaneity, simultaneityMessage(facts)),
		competingSectors: factor(competingSectors, competingMessage(facts)),
		...(facts.rate !== null && { excess: factor(excess, excessMessage(facts.rate)) }),
		evidence: factor(evidence, evidenceMessage(facts)),
	}
	return factorsOf(values, occasionMessage(facts))
}

function numbersOf({ peakCertain, competing, tail, worth }: Measured): FactorNumbers {
	return {
		simultaneity: simultaneity(peakCertain),
		competingSectors: competition(competing),
		excess: tail === null ? undefined : 1 - tail,
		evidence: worth,
	}
}

function simultaneityMessage({ peakCertain, leaderCount }: CrowdingFacts): Message {
	return { key: 'crowding.factor.simultaneity', values: { peak: peakCertain, leaders: leaderCount } }
}

function competingMessage({ sectors, competing, competingSectors }: CrowdingFacts): Message {
	return {
		key: 'crowding.factor.competingSectors',
		values: { shared: sectors.length, competing, sectors: { sectors: competingSectors } },
	}
}

function excessMessage({ missions, tail }: NonNullable<CrowdingFacts['rate']>): Message {
	return { key: 'crowding.factor.excess', values: { missions, tail: { decimal: tail } } }
}

function evidenceMessage({ counted }: CrowdingFacts): Message {
	const missions = counted.visits.map(({ mission }) => mission)
	return {
		key: 'crowding.factor.evidence',
		values: {
			missions: missions.length,
			high: missions.filter(({ confidence }) => confidence === 'high').length,
			sources: new Set(missions.flatMap(({ sources }) => sources)).size,
		},
	}
}

function occasionMessage({ occasion }: CrowdingFacts): Message | null {
	return occasion && { key: 'crowding.factor.occasion', values: { occasion: occasion.name } }
}
