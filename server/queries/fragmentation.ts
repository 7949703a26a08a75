import type { FragmentationScope } from '../../schema/enums'
import { type CloseActor, findCloseActors } from '../analysis/closeActors'
import { type FragmentationChoice, type FragmentationKey, yearsUntil } from '../analysis/fragmentation/choice'
import type { KeyFacts } from '../analysis/fragmentation/countedFacts'
import { type FragmentationFinding, findFragmentation, findReciprocity } from '../analysis/fragmentation/find'
import { type ExplainedMeasure, explainMeasure } from '../analysis/measures/measure'
import { actorReciprocity } from '../analysis/measures/reciprocity'
import { dayNumber, isoDay } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import { BadInput } from '../errors'
import type { MissionFact, OfficeFact, PartnershipFact } from '../snapshot/facts'
import type { FactIndex } from '../snapshot/factTable'
import { byId } from '../snapshot/geography'
import type { Snapshot } from '../snapshot/snapshot'
import { dayArgument, firstDayArgument, type Optional, sectorsArgument, territoryArgument } from './arguments'
import type { GraphFilter } from './neighbourhood'
import { firstItems, itemsAfter } from './pagination'
import type { QueryContext } from './queryContext'

export { type CloseActor, explainCloseActor } from '../analysis/closeActors'
export type { IndexCoverage } from '../analysis/fragmentation/coverage'
export {
	explainCoverage,
	explainEvidence,
	explainNow,
	explainSizes,
	explainSplit,
	explainTrend,
	type MeasuredPoint,
	type MeasuredSplit,
	type SizeShare,
} from '../analysis/fragmentation/explain'
export type { FragmentationFinding } from '../analysis/fragmentation/find'
export type { ExplainedMeasure } from '../analysis/measures/measure'

interface FragmentationInput {
	readonly keys: Optional<readonly Id[]>
	readonly first: Optional<number>
	readonly after?: Optional<Id>
}

interface AtDay {
	readonly asOf: Optional<string>
	readonly includeScenario: boolean
}

/** The default number of years before the last one of a trend. */
export const YEARS_SHOWN = 20
/** The largest number of such years. */
export const MAX_YEARS = 80

/**
 * How scattered actors are, by partner, city, sector or région. Reads asOf, from (first year of the trend), sectors, within,
 * minConfidence and includeScenario of the filter. Throws BadInput on an invalid one.
 *
 * @param keys only these indexes; null: all.
 * @param after the key of the last index of the page before.
 */
export async function fragmentation(
	context: QueryContext,
	by: FragmentationScope,
	filter: GraphFilter,
	{ keys, first, after }: FragmentationInput,
): Promise<readonly FragmentationFinding[]> {
	const day = dayNumber(dayArgument(context, 'asOf', filter.asOf))
	const choice = {
		by,
		...yearsUntil(day, firstYearArgument(filter.from, Number(isoDay(day).slice(0, 4)))),
		minConfidence: filter.minConfidence ?? null,
		includeScenario: filter.includeScenario ?? false,
		sectors: sectorsArgument(context, filter.sectors),
		within: territoryArgument(context, 'within', filter.within),
	}
	const { snapshot, snapshotCache } = context
	const found = await snapshotCache.computed(
		snapshot,
		`fragmentation ${choiceText(choice)}`,
		context.turn,
		() => fragmentationSteps(snapshot, choice),
	)
	const chosen = keys ? found.filter(({ key }) => keys.includes(key.id)) : found
	return firstItems(
		itemsAfter(chosen, ({ key }) => key.id, after),
		first,
	)
}

/** Visits received against missions sent for one key, in all years until the day asked for. */
export function explainReciprocity({ facts, choice }: FragmentationFinding): ExplainedMeasure {
	return explainMeasure('reciprocity', findReciprocity(facts, choice))
}

/** The actors that share most with an actor. Throws BadInput unless `asOf` is a day. */
export function closestTo(context: QueryContext, actor: Id, asked: AtDay): readonly CloseActor[] {
	const { snapshot, snapshotCache } = context
	const day = dayNumber(dayArgument(context, 'asOf', asked.asOf))
	const choice = {
		by: 'PARTNER',
		...yearsUntil(day, Number(isoDay(day).slice(0, 4))),
		minConfidence: null,
		includeScenario: asked.includeScenario,
		sectors: null,
		within: null,
	} as const
	return snapshotCache.get(snapshot, `closestTo ${actor} ${choiceText(choice)}`, () =>
		findCloseActors(snapshot, snapshot.geography.actor(actor), choice),
	)
}

/** Visits received against missions sent for one actor. Throws BadInput unless `asOf` is a day. */
export function reciprocityWith(context: QueryContext, actor: Id, asked: AtDay): ExplainedMeasure {
	const { snapshot, snapshotCache } = context
	const { includeScenario } = asked
	const day = dayNumber(dayArgument(context, 'asOf', asked.asOf))
	const found = snapshotCache.get(snapshot, `reciprocityWith ${actor} ${day} ${includeScenario}`, () =>
		actorReciprocity(snapshot.missions.values(), snapshot.geography.actor(actor), {
			day,
			includeScenario,
			minConfidence: null,
		}),
	)
	return explainMeasure('reciprocity', found)
}

function firstYearArgument(from: Optional<string>, last: number): number {
	const day = firstDayArgument('from', from)
	if (day === null) return last - YEARS_SHOWN
	const year = Number(isoDay(day).slice(0, 4))
	if (year >= last - MAX_YEARS && year <= last) return year
	throw new BadInput(
		`"from" must be at most ${MAX_YEARS} years before "asOf", and not after it; ${year} came.`,
		{
			argument: 'from',
		},
	)
}

/**
 * One index for each key that has a fact in a year of the trend: those that can be measured first, the most scattered
 * before the others; then by the number of actors and by key. Pauses between keys.
 */
export function* fragmentationSteps(
	snapshot: Snapshot,
	choice: FragmentationChoice,
): Generator<void, readonly FragmentationFinding[]> {
	const found: FragmentationFinding[] = []
	for (const facts of factsByKey(snapshot, choice.by)) {
		const finding = findFragmentation(facts, choice)
		if (finding !== null) found.push(finding)
		yield
	}
	return found.sort(mostScatteredFirst)
}

/** A choice as a key: equal choices have equal keys. */
function choiceText(choice: FragmentationChoice): string {
	const { by, today, formerYears, minConfidence, includeScenario, sectors, within } = choice
	const ids = sectors?.map(({ id }) => id) ?? null
	const from = formerYears[0]?.year ?? today.year
	return JSON.stringify([by, today.day, from, minConfidence, includeScenario, ids, within?.id ?? null])
}

/**
 * The keys with their facts: each partner, each city or division with partners, each sector named, or each French région from
 * which somebody takes part. Offices count for cities, divisions and régions.
 *
 * @bench
 */
export function* factsByKey(
	{ partnerships, missions, offices }: Snapshot,
	by: FragmentationScope,
): Generator<KeyFacts> {
	switch (by) {
		case 'PARTNER':
			return yield* joined(partnerships.by.counterpart, missions.by.partner, null)
		case 'CITY':
			for (const facts of joined(partnerships.by.city, missions.by.partnerCity, offices.by.city)) {
				// A division alone stands for a city where none is known.
				if (facts.key.city !== null) yield facts
			}
			return
		case 'DIVISION':
			return yield* joined(partnerships.by.division, missions.by.partnerDivision, offices.by.division)
		case 'SECTOR':
			return yield* joined(partnerships.by.sector, missions.by.sector, null)
		case 'FRENCH_REGION':
			return yield* joined(partnerships.by.region, missions.by.region, offices.by.region)
	}
}

function* joined<Key extends FragmentationKey>(
	partnerships: FactIndex<Key, PartnershipFact>,
	missions: FactIndex<Key, MissionFact>,
	offices: FactIndex<Key, OfficeFact> | null,
): Generator<KeyFacts & { readonly key: Key }> {
	const keys = new Set([...partnerships.keys(), ...missions.keys(), ...(offices?.keys() ?? [])])
	for (const key of keys) {
		yield {
			key,
			partnerships: partnerships.at(key),
			missions: missions.at(key),
			offices: offices?.at(key) ?? NO_OFFICES,
		}
	}
}

const NO_OFFICES: readonly never[] = []

function mostScatteredFirst(one: FragmentationFinding, other: FragmentationFinding): number {
	return (
		other.effectiveNumber - one.effectiveNumber ||
		other.weights.length - one.weights.length ||
		byId(one.key, other.key)
	)
}
