import type { Columns } from '../../projection/columns/columns'
import { rememberLatest } from '../../projection/rememberLatest'
import type { FragmentationParameters, FragmentationView } from './fragmentationView'
import { KeyIndex } from './keyIndex'
import { type KeyRows, keysOf, scopeLists } from './scopeLists'

/** By the number of the key. */
type KeptIndexes = (KeyIndex | undefined)[]

/** The four scopes, with the scenario and without: of 300 000 partnerships some 5 MB each. */
const MOST_CHOICES_KEPT = 8
const keptByColumns = new WeakMap<Columns, Map<string, KeptIndexes>>()
const NO_ROWS: readonly number[] = []

/**
 * The indexes of all keys that have rows, in no order that means anything. The index of a key is kept, with what was
 * read of it, until a record of that key changes: a changed record costs its own keys.
 */
export function indexesByKey(
	view: FragmentationView,
	parameters: FragmentationParameters,
): readonly KeyIndex[] {
	const lists = scopeLists(parameters.by, view.facts)
	const { numbers, links, missions, offices } = lists
	const kept = keptIndexes(view.projection.columns, parameters, numbers.size)
	const indexes: KeyIndex[] = []
	for (const key of keysOf(lists)) {
		const rows = {
			key,
			links: links.at(key),
			missions: missions.at(key),
			offices: offices?.at(key) ?? NO_ROWS,
		}
		const known = kept[key]
		const index = known && areSame(known.rows, rows) ? known : new KeyIndex(numbers.id(key), rows, view)
		kept[key] = index
		indexes.push(index)
	}
	return indexes
}

function keptIndexes(columns: Columns, parameters: FragmentationParameters, size: number): KeptIndexes {
	const byChoice = keptByColumns.get(columns) ?? new Map<string, KeptIndexes>()
	keptByColumns.set(columns, byChoice)
	const { by, asOf, fromYear, minConfidence, includeScenario, sectors, within } = parameters
	const choice = JSON.stringify([by, asOf, fromYear, minConfidence, includeScenario, sectors, within])
	return rememberLatest(byChoice, choice, MOST_CHOICES_KEPT, () =>
		new Array<KeyIndex | undefined>(size).fill(undefined),
	)
}

function areSame(one: KeyRows, other: KeyRows): boolean {
	return one.links === other.links && one.missions === other.missions && one.offices === other.offices
}
