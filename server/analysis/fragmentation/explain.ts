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

/** The measures for one key on one day. */
export interface MeasuredPoint
	extends Pick<YearPoint, 'year' | 'day'>,
		Pick<FragmentationFinding, 'counted' | 'weights'> {
	/** n: the number of actors after merging. */
	readonly actorCount: number
	/** The same, over established facts only. */
	readonly establishedCount: number
	/** N_eff over all facts: the headline, and one end of the interval. */
	readonly effectiveNumber: ExplainedMeasure
	/** N_eff over established facts only: the other end. */
	readonly effectiveEstablished: ExplainedMeasure
	readonly concentration: ExplainedMeasure
	/** Theil's T: inequality of the shares. */
	readonly theil: ExplainedMeasure
}

/** Theil's T, split: total = between + within French régions; for one région, its départements. */
export interface MeasuredSplit {
	readonly total: ExplainedMeasure
	readonly between: ExplainedMeasure
	readonly within: ExplainedMeasure
}

/** Inhabitants: under 20 000, 20 000 to 100 000, above; unknown if the tables have no number. */
export type TownSize = 'SMALL' | 'MEDIUM' | 'LARGE' | 'UNKNOWN'

/** Share of the whole that belongs to actors of one size. */
export interface SizeShare {
	readonly size: TownSize
	readonly actors: number
	readonly records: number
	/** 0 to 1, by weight. */
	readonly share: number
}

/** The measures on the requested day. */
export function explainNow(finding: FragmentationFinding): MeasuredPoint {
	return measuredPoint(finding.choice.today, finding)
}

/** One point a year, the last for the requested day. Cost: that of `findFragmentation` for each year. */
export function explainTrend(finding: FragmentationFinding): readonly MeasuredPoint[] {
	const former = finding.choice.formerYears.map((year) => {
		const counted = countedFacts(finding.facts, year, finding.choice)
		return measuredPoint(year, { counted, ...weightsOn(year.day, counted, finding) })
	})
	return [...former, explainNow(finding)]
}

/** How much of Theil's T is between French régions and how much within. Cost: merging the holders. */
export function explainSplit(
	{ counted, weights, theil }: MeasuredPoint,
	finding: FragmentationFinding,
): MeasuredSplit {
	const isByRegion = finding.choice.by === 'FRENCH_REGION'
	// Actors that act together from several areas form an area of their own: their names do not decide which one they
	// belong to.
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
 * The small-town lens: actors by the population of their place, smallest size first; merged actors take the smallest of
 * their places. Empty without actors; sizes without actors have 0.
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

/** Partnerships, then missions, then offices, each ordered by id. */
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

/** A part of Theil's T, with the same minimum number of actors as the index that it explains. */
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
