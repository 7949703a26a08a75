import type { DayNumber } from '../../domain/fuzzyDate'
import { type Actor, atLevel } from '../../snapshot/geography'
import type { Snapshot } from '../../snapshot/snapshot'
import { evidenceOf } from '../evidenceOf'
import { concentration, effectiveNumber } from '../measures/concentration'
import {
	type ExplainedMeasure,
	explainMeasure,
	type Measure,
	measured,
	unmeasured,
} from '../measures/measure'
import { hasStarted, reciprocityOf } from '../measures/reciprocity'
import { totalOf } from '../measures/shares'
import { theil, theilSplit } from '../measures/theil'
import type { Evidence } from '../result'
import type { CountableFact } from './choice'
import { countedFacts, inOrderOfKinds, isEstablished } from './countedFacts'
import { countingActors } from './countingActors'
import { confirmedLately } from './coverage'
import { type FragmentationFinding, type Holder, holdersOf } from './find'

/** The measures of one key on one day. */
export interface MeasuredPoint {
	readonly year: number
	readonly day: DayNumber
	readonly counted: readonly CountableFact[]
	readonly holders: readonly Holder[]
	/** n: how many actors, once those that are one are merged. */
	readonly actorCount: number
	/** The same, by the established facts alone. */
	readonly establishedCount: number
	/** N_eff of all facts: the headline, and one end of the interval. */
	readonly effectiveNumber: ExplainedMeasure
	/** N_eff of the established facts alone: the other end. */
	readonly effectiveEstablished: ExplainedMeasure
	readonly concentration: ExplainedMeasure
}

/** Theil's T of one key on one day: total = between + within French régions; within one région, its départements. */
export interface MeasuredSplit {
	readonly total: ExplainedMeasure
	readonly between: ExplainedMeasure
	readonly within: ExplainedMeasure
}

/** Facts of the day that something dated confirms within twelve months, of all. */
export interface Coverage {
	readonly confirmed: number
	readonly records: number
	readonly share: ExplainedMeasure
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
	const { counted, establishedWeights, choice } = finding
	return measuredPoint(choice.today, counted, holdersOf(counted, finding), establishedWeights)
}

/** One point a year, the last one as of the day asked for. Cost: for each year that of `findFragmentation`. */
export function explainTrend(finding: FragmentationFinding): readonly MeasuredPoint[] {
	const former = finding.choice.formerYears.map((year) => {
		const counted = countedFacts(finding.facts, year, finding.choice)
		const established = counted.filter((fact) => isEstablished(fact, year.day))
		const weights = holdersOf(established, finding).map(({ weight }) => weight)
		return measuredPoint(year, counted, holdersOf(counted, finding), weights)
	})
	return [...former, explainNow(finding)]
}

/** How unequal its shares are, and how much of that stands between régions (départements of a région). */
export function explainSplit(
	{ holders }: MeasuredPoint,
	{ choice: { by } }: FragmentationFinding,
): MeasuredSplit {
	const weights = holders.map(({ weight }) => weight)
	const isByRegion = by === 'FRENCH_REGION'
	const byArea = new Map<string, number[]>()
	for (const { group, weight } of holders) {
		const areas = new Set(group.minimalMembers.map((actor) => areaOf(actor, isByRegion).id))
		// Those who act together from several areas are an area of their own: no name decides to which they belong.
		const area = [...areas].sort().join(' ')
		const held = byArea.get(area)
		if (held) held.push(weight)
		else byArea.set(area, [weight])
	}
	const split = theilSplit([...byArea.values()])
	const index = concentration(weights)
	// The same least number of actors as the index that it explains.
	const measureOf = (value: number | null | undefined): Measure => {
		if ('none' in index) return index
		return typeof value === 'number' ? measured(value) : unmeasured('nothing-recorded')
	}
	const areas = { areas: byArea.size, departements: isByRegion }
	return {
		total: explainMeasure('theilTotal', measureOf(theil(weights))),
		between: explainMeasure('theilBetween', measureOf(split?.between), areas),
		within: explainMeasure('theilWithin', measureOf(split?.within), areas),
	}
}

/**
 * The small-town lens, the smallest first: who is there by the number of inhabitants of its place; actors that are one
 * stand at the smallest of the places where they stand. Nothing where nobody is there; sizes without anybody are 0.
 */
export function explainSizes({ holders }: MeasuredPoint): readonly SizeShare[] {
	if (holders.length === 0) return []
	const total = totalOf(holders.map(({ weight }) => weight))
	return SIZES.map((size) => {
		const those = holders.filter(({ group }) => sizeOf(group.minimalMembers) === size)
		return {
			size,
			actors: those.length,
			records: those.reduce((sum, { records }) => sum + records, 0),
			share: total === 0 ? 0 : those.reduce((sum, { weight }) => sum + weight / total, 0),
		}
	})
}

export function explainCoverage({ counted, choice }: FragmentationFinding, { sources }: Snapshot): Coverage {
	const { measure, confirmed, records } = confirmedLately(
		counted.map(({ record }) => record),
		choice.today.day,
		(id) => sources.get(id),
	)
	return { confirmed, records, share: explainMeasure('coverage', measure, { confirmed, records }) }
}

/** Visits received against missions sent, of all years until the day asked for. */
export function explainReciprocity({ key, facts, choice }: FragmentationFinding): ExplainedMeasure {
	const journeys = facts.missions.filter(
		(mission) => hasStarted(mission, choice.today.day) && countingActors(mission, key, choice).length > 0,
	)
	return explainMeasure('reciprocity', reciprocityOf(journeys))
}

/** Partnerships, then missions, then offices, each in the order of their ids. */
export function explainEvidence({
	counted,
	day,
}: Pick<MeasuredPoint, 'counted' | 'day'>): readonly Evidence[] {
	return inOrderOfKinds(counted).map((fact) =>
		evidenceOf(fact.record, isEstablished(fact, day) ? 'ESTABLISHED' : 'POSSIBLE'),
	)
}

const SMALL_BELOW = 20_000
const MEDIUM_UP_TO = 100_000
const SIZES: readonly TownSize[] = ['SMALL', 'MEDIUM', 'LARGE', 'UNKNOWN']

function measuredPoint(
	{ year, day }: { readonly year: number; readonly day: DayNumber },
	counted: readonly CountableFact[],
	holders: readonly Holder[],
	establishedWeights: readonly number[],
): MeasuredPoint {
	const weights = holders.map(({ weight }) => weight)
	const actors = { actors: weights.length }
	return {
		...{ year, day, counted, holders },
		actorCount: weights.length,
		establishedCount: establishedWeights.length,
		effectiveNumber: explainMeasure('effectiveNumber', effectiveNumber(weights), actors),
		effectiveEstablished: explainMeasure('effectiveEstablished', effectiveNumber(establishedWeights), {
			actors: establishedWeights.length,
		}),
		concentration: explainMeasure('concentration', concentration(weights), actors),
	}
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
