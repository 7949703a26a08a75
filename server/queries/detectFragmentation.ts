import type { FragmentationScope } from '../../schema/enums'
import type { FragmentationChoice, FragmentationKey } from '../analysis/fragmentation/choice'
import type { KeyFacts } from '../analysis/fragmentation/countedFacts'
import { type FragmentationFinding, findFragmentation, findReciprocity } from '../analysis/fragmentation/find'
import type { Measure } from '../analysis/measures/measure'
import type { MissionFact, OfficeFact, PartnershipFact } from '../snapshot/facts'
import type { FactIndex } from '../snapshot/factTable'
import { byId } from '../snapshot/geography'
import type { Snapshot } from '../snapshot/snapshot'
import { cached, type ResultCache } from './resultCache'

/**
 * One index for each key that has a fact in a year of the trend: those that can be measured first, the most scattered
 * before the others; then by the number of actors and by key. Pauses between keys.
 */
export function* fragmentationSteps(
	snapshot: Snapshot,
	choice: FragmentationChoice,
	cache: ResultCache | null = null,
): Generator<void, readonly FragmentationFinding[]> {
	const { geography } = snapshot
	const asked = { geography, detector: 'FRAGMENTATION', parameters: choiceText(choice) }
	const found: FragmentationFinding[] = []
	for (const facts of factsByKey(snapshot, choice.by)) {
		const lists = [facts.partnerships, facts.missions, facts.offices]
		const finding = cached(cache, asked, facts.key, lists, () => findFragmentation(facts, choice))
		if (finding !== null) found.push(finding)
		yield
	}
	return found.sort(mostScatteredFirst)
}

/**
 * Finds the reciprocity of one key after the other, as its missions are: a change of some makes that of their keys be
 * found anew, and of no other.
 */
export function reciprocityFinder(
	{ geography }: Pick<Snapshot, 'geography'>,
	choice: FragmentationChoice,
	cache: ResultCache | null = null,
): (facts: Pick<KeyFacts, 'key' | 'missions'>) => Measure {
	const asked = { geography, detector: 'RECIPROCITY', parameters: choiceText(choice) }
	return (facts) => cached(cache, asked, facts.key, [facts.missions], () => findReciprocity(facts, choice))
}

/** A choice as a text, the same for the same one. */
export function choiceText(choice: FragmentationChoice): string {
	const { by, today, formerYears, minConfidence, includeScenario, sectors, within } = choice
	const ids = sectors?.map(({ id }) => id) ?? null
	const from = formerYears[0]?.year ?? today.year
	return JSON.stringify([by, today.day, from, minConfidence, includeScenario, ids, within?.id ?? null])
}

/**
 * The keys in which facts count, with these: each partner, each city or division where partners are, each sector they name, or each
 * French région from which somebody takes part. Offices count in cities, divisions and régions.
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
