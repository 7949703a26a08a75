import { type DayRange, isoDay, monthsBefore } from '../../../domain/fuzzyDate'
import { message } from '../../../domain/message'
import { lengthInDays } from '../../../domain/period'
import type { MissionFact } from '../../../snapshot/facts'
import { poissonTail } from '../../measures/poissonTail'
import { indexOfFirstFrom } from '../../missionsFrom'
import type { CrowdingRate, Factor } from '../../result'
import {
	competition,
	evidenceWeight,
	type FactorValues,
	factorsOf,
	isCompeting,
	severityOf,
	simultaneity,
} from '../severity'
import type { CrowdingFinding } from './find'

/** The parts of a finding that its severity depends on. */
type Measured = Pick<CrowdingFinding, 'peakCertain' | 'sectors' | 'excess' | 'counted' | 'occasion'>

const MONTHS_BEFORE = 24
/** 24 months on average: the period of the usual number of missions. */
const DAYS_BEFORE = 730.5
const MIN_MISSIONS_BEFORE = 5

/**
 * Severity of a crowding: how many leaders at once (to the day), shared competing sectors, how unusual it is for the
 * place (absent under five earlier missions), and the evidence; × .7 with an occasion.
 */
export function crowdingSeverity(measured: Measured): number {
	return severityOf('CROWDING', factorValues(measured), measured.occasion !== null)
}

/** The factors of the severity, each with its sentence. */
export function crowdingFactors(finding: CrowdingFinding): readonly Factor[] {
	const { occasion, peakCertain, actorCount, sectors } = finding
	const rate = crowdingRate(finding)
	const competing = sectors.filter(isCompeting).map(({ id }) => id)
	const records = finding.counted.map(({ record }) => record)
	return factorsOf(
		'CROWDING',
		factorValues(finding),
		{
			simultaneity: message('crowding.factor.simultaneity', { peak: peakCertain, leaders: actorCount }),
			competingSectors: message('crowding.factor.competingSectors', {
				shared: sectors.length,
				competing: competing.length,
				sectors: { sectors: competing },
			}),
			...(rate !== null && {
				excess: message('crowding.factor.excess', { missions: rate.missions, tail: { decimal: rate.tail } }),
			}),
			evidence: message('crowding.factor.evidence', {
				missions: records.length,
				high: records.filter(({ confidence }) => confidence === 'high').length,
				sources: new Set(records.flatMap(({ sources }) => sources)).size,
			}),
		},
		occasion && message('crowding.factor.occasion', { occasion: occasion.record.name }),
	)
}

/** The missions of a place that start in the 24 months before a cluster. @param dated by first day. */
export function missionsBefore(dated: readonly MissionFact[], cluster: DayRange): readonly MissionFact[] {
	const from = indexOfFirstFrom(dated, monthsBefore(cluster.first, MONTHS_BEFORE))
	return dated.slice(from, indexOfFirstFrom(dated, cluster.first))
}

/**
 * How unusual so many missions are for the place itself: 1 − the Poisson tail P(X ≥ k; λ) with k = the missions of the
 * cluster and λ = the place's missions that start in the 24 months before × cluster days / 730.5. Indicative.
 *
 * @param before number of missions that start in the 24 months before.
 * @returns null under five of them.
 */
export function excessOf(before: number, cluster: DayRange, missions: number): number | null {
	return before < MIN_MISSIONS_BEFORE ? null : 1 - poissonTail(usualNumber(before, cluster), missions)
}

/** How unusual the number of visits is, with the underlying numbers. */
export function crowdingRate({ before, days, counted, excess }: CrowdingFinding): CrowdingRate | null {
	if (excess === null) return null
	return {
		missionsBefore: before.length,
		from: isoDay(monthsBefore(days.first, MONTHS_BEFORE)),
		until: isoDay(days.first - 1),
		clusterDays: lengthInDays(days),
		lambda: usualNumber(before.length, days),
		missions: counted.length,
		tail: 1 - excess,
	}
}

function factorValues({ peakCertain, sectors, excess, counted }: Measured): FactorValues {
	return {
		simultaneity: simultaneity(peakCertain),
		competingSectors: competition(sectors),
		excess,
		evidence: evidenceWeight(counted),
	}
}

function usualNumber(before: number, cluster: DayRange): number {
	return (before * lengthInDays(cluster)) / DAYS_BEFORE
}
