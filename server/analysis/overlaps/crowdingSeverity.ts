import type { Id } from '../../domain/ids'
import type { Message } from '../../domain/message'
import type { Factor } from '../result'
import type { CrowdingFacts } from './crowdingFacts'
import {
	competition,
	evidenceWorth,
	type FactorNumbers,
	type FactorValue,
	factorsOf,
	severityOf,
	simultaneity,
} from './severity'

/**
 * Severity of a crowding: how many leaders at once (to the day), competing sectors they share, how unusual it is
 * for the place (absent under five missions before), how well it is proved; × .7 with an occasion.
 */
export function crowdingSeverity(facts: CrowdingFacts): number {
	return severityOf(numbersOf(facts), facts.occasion !== null)
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

function numbersOf(facts: CrowdingFacts): FactorNumbers {
	const { counted, rate } = facts
	return {
		simultaneity: simultaneity(counted.peakCertain),
		competingSectors: competition(competingOf(facts).length),
		...(rate !== null && { excess: 1 - rate.tail }),
		evidence: evidenceWorth(counted.visits.map(({ mission }) => mission)),
	}
}

function competingOf({ rows, counted }: CrowdingFacts): readonly Id[] {
	return counted.sectors.filter((sector) => rows.familyOf(sector) === 'competing')
}

function simultaneityMessage({ counted }: CrowdingFacts): Message {
	return {
		key: 'crowding.factor.simultaneity',
		values: { peak: counted.peakCertain, leaders: counted.leaders.groups.length },
	}
}

function competingMessage(facts: CrowdingFacts): Message {
	const competing = competingOf(facts)
	return {
		key: 'crowding.factor.competingSectors',
		values: {
			shared: facts.counted.sectors.length,
			competing: competing.length,
			sectors: { sectors: competing },
		},
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
