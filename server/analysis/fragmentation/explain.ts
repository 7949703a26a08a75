import { type Actor, atLevel } from '../../snapshot/geography'
import type { Snapshot } from '../../snapshot/snapshot'
import { evidenceOf } from '../evidenceOf'
import { groupByKeys } from '../groupByKeys'
import { concentration, effectiveNumber } from '../measures/concentration'
import {
	type ExplainedMeasure,
	explainMeasure,
	type Measure,
	measured,
	unmeasured,
} from '../measures/measure'
import { theil, theilSplit } from '../measures/theil'
import { totalOf } from '../measures/totalOf'
import type { Evidence } from '../result'
import type { YearPoint } from './choice'
import { countedFacts, isEstablished, sortedByKind } from './countedFacts'
import { type IndexCoverage, recentlyConfirmed } from './coverage'
import { actorHoldings, type FragmentationFinding, weightsOn } from './find'

/** The measures of one key on one day. */
export interface MeasuredPoint
	extends Pick<YearPoint, 'year' | 'day'>,
		Pick<FragmentationFinding, 'counted' | 'weights'> {
	/** n: how many actors, once those that are one are merged. */
	readonly actorCount: number
	/** The same, by the established facts alone. */
	readonly establishedCount: number
	/** N_eff of all facts: the headline, and one end of the interval. */
	readonly effectiveNumber: ExplainedMeasure
	/** N_eff of the established facts alone: the other end. */
	readonly effectiveEstablished: ExplainedMeasure
	readonly concentration: ExplainedMeasure
	/** Theil's T: how unequal the shares are. */
	readonly theil: ExplainedMeasure
}

/** Theil's T, split: total = between + within French régions; of one région, its départements. */
export interface MeasuredSplit {
	readonly total: ExplainedMeasure
	readonly between: ExplainedMeasure
	readonly within: ExplainedMeasure
}

/** Inhabitants: under 20 000, 20 000 to 100 000, above; unknown where the tables hold no number. */
export type TownSize = 'SMALL' | 'MEDIUM' | 'LARGE' | 'UNKNOWN'

/** What the actors of one size have of the whole. */
export interface SizeShare {
	readonly size: TownSize
	readonly actors: number
	readonly records: number
	/** 0 to 1, by weight. */
	readonly share: number
}

/** The measures of the day asked for. */
export function explainNow(finding: FragmentationFinding): MeasuredPoint {
	return measuredPoint(finding.choice.today, finding)
}

/** One point a year, the last one as of the day asked for. Cost: for each year that of `findFragmentation`. */
export function explainTrend(finding: FragmentationFinding): readonly MeasuredPoint[] {
	const former = finding.choice.formerYears.map((year) => {
		const counted = countedFacts(finding.facts, year, finding.choice)
		return measuredPoint(year, { counted, ...weightsOn(year.day, counted, finding) })
	})
	return [...former, explainNow(finding)]
}

/** How much of Theil's T stands between French régions, and how much within. Cost: that of merging who holds what. */
export function explainSplit(
	{ counted, weights, theil }: MeasuredPoint,
	finding: FragmentationFinding,
): MeasuredSplit {
	const isByRegion = finding.choice.by === 'FRENCH_REGION'
	// Those who act together from several areas are an area of their own: no name decides to which they belong.
	const byArea = groupByKeys(actorHoldings(counted, finding), ({ group }) => {
		const areas = new Set(group.minimalMembers.map((actor) => areaOf(actor, isByRegion).id))
		return [[...areas].sort().join(' ')]
	})
	const split = theilSplit([...byArea.values()].map((holders) => holders.map(({ weight }) => weight)))
	const values = { areas: byArea.size, departements: isByRegion }
	return {
		total: theil,
		between: explainMeasure('theilBetween', inequality(weights, split?.between), values),
		within: explainMeasure('theilWithin', inequality(weights, split?.within), values),
	}
}

/**
 * The small-town lens, the smallest first: who is there by the number of inhabitants of its place; actors that are one
 * stand at the smallest of the places where they stand. Nothing where nobody is there; sizes without anybody are 0.
 */
export function explainSizes(
	{ counted }: MeasuredPoint,
	finding: FragmentationFinding,
): readonly SizeShare[] {
	const holders = actorHoldings(counted, finding)
	if (holders.length === 0) return []
	const total = totalOf(holders.map(({ weight }) => weight))
	return SIZES.map((size) => {
		const those = holders.filter(({ group }) => sizeOf(group.minimalMembers) === size)
		return {
			size,
			actors: those.length,
			records: those.reduce((sum, { facts }) => sum + facts.length, 0),
			share: total === 0 ? 0 : those.reduce((sum, { weight }) => sum + weight / total, 0),
		}
	})
}

export function explainCoverage(
	{ counted, choice }: FragmentationFinding,
	{ sources }: Snapshot,
): IndexCoverage {
	const records = counted.map(({ record }) => record)
	return recentlyConfirmed(records, choice.today.day, (id) => sources.get(id))
}

/** Partnerships, then missions, then offices, each in the order of their ids. */
export function explainEvidence(point: Pick<MeasuredPoint, 'counted' | 'day'>): readonly Evidence[] {
	return sortedByKind(point.counted).map((fact) =>
		evidenceOf(fact.record, isEstablished(fact, point.day) ? 'ESTABLISHED' : 'POSSIBLE'),
	)
}

const SMALL_BELOW = 20_000
const MEDIUM_UP_TO = 100_000
const SIZES: readonly TownSize[] = ['SMALL', 'MEDIUM', 'LARGE', 'UNKNOWN']

type Weighed = Pick<FragmentationFinding, 'counted' | 'weights' | 'establishedWeights'>

function measuredPoint(
	{ year, day }: YearPoint,
	{ counted, weights, establishedWeights }: Weighed,
): MeasuredPoint {
	const [actorCount, establishedCount] = [weights.length, establishedWeights.length]
	const values = { actors: actorCount }
	const established = effectiveNumber(establishedWeights)
	return {
		...{ year, day, counted, weights, actorCount, establishedCount },
		effectiveNumber: explainMeasure('effectiveNumber', effectiveNumber(weights), values),
		effectiveEstablished: explainMeasure('effectiveEstablished', established, { actors: establishedCount }),
		concentration: explainMeasure('concentration', concentration(weights), values),
		theil: explainMeasure('theilTotal', inequality(weights, theil(weights))),
	}
}

/** A part of Theil's T: of the same least number of actors as the index that it explains. */
function inequality(weights: readonly number[], value: number | null | undefined): Measure {
	const index = concentration(weights)
	if ('none' in index) return index
	return typeof value === 'number' ? measured(value) : unmeasured('nothing-recorded')
}

function areaOf(actor: Actor, isByRegion: boolean): Actor {
	return isByRegion ? atLevel(actor, 'departement') : (actor.region ?? actor)
}

function sizeOf(places: readonly Actor[]): TownSize {
	const counts = places.flatMap(({ population }) => population ?? [])
	if (counts.length === 0) return 'UNKNOWN'
	const least = Math.min(...counts)
	if (least < SMALL_BELOW) return 'SMALL'
	return least <= MEDIUM_UP_TO ? 'MEDIUM' : 'LARGE'
}
