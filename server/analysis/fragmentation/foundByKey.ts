import type { Id } from '../../domain/ids'
import type { Columns } from '../../projection/columns/columns'
import { rememberLatest } from '../../projection/rememberLatest'
import { effectiveNumber } from '../measures/concentration'
import { countedAt, weighsPersonDays } from './countedAt'
import type { FragmentationParameters, FragmentationView } from './fragmentationView'
import { type KeyRows, keysOf, type ScopeLists, scopeLists } from './scopeLists'
import { type WeightColumn, type Weights, weightsAt } from './weighedGroups'

/** What is found of a key before anything of it is read: what a list of keys is sorted by. */
export interface FoundKey {
	readonly id: Id
	readonly rows: KeyRows
	/** Person-days, where all of its records have some. */
	readonly weights: WeightColumn
	/** Of the day asked for. */
	readonly today: Weights
	/** N_eff of that day; 0 where it has none. */
	readonly scatter: number
}

/** What is kept of a key; null: no record of it counts in any year. */
interface Kept {
	readonly rows: KeyRows
	readonly found: FoundKey | null
}

/** The four scopes, with the scenario and without: of 300 000 partnerships some 5 MB each. */
const MOST_CHOICES_KEPT = 8
const keptByColumns = new WeakMap<Columns, Map<string, Map<number, Kept>>>()

/**
 * The keys that have a record in a year of the trend. What was found of a key is kept until a record of that key
 * changes: a changed record costs its own keys.
 */
export function foundByKey(
	view: FragmentationView,
	parameters: FragmentationParameters,
): readonly FoundKey[] {
	const { columns } = view.projection
	const byChoice = keptByColumns.get(columns) ?? new Map<string, Map<number, Kept>>()
	keptByColumns.set(columns, byChoice)
	const { by, asOf, fromYear, minConfidence, includeScenario, sectors, within } = parameters
	const choice = JSON.stringify([by, asOf, fromYear, minConfidence, includeScenario, sectors, within])
	const byKey = rememberLatest(byChoice, choice, MOST_CHOICES_KEPT, () => new Map<number, Kept>())
	const lists = scopeLists(by, view.facts)
	const found: FoundKey[] = []
	for (const key of keysOf(lists)) {
		const kept = keptOf(key, lists, byKey) ?? keep(key, lists, byKey, view)
		if (kept.found !== null) found.push(kept.found)
	}
	return found
}

/** What is kept of a key, where its rows are the same as they were. */
function keptOf(
	key: number,
	{ links, missions, offices }: ScopeLists,
	byKey: ReadonlyMap<number, Kept>,
): Kept | null {
	const kept = byKey.get(key)
	if (kept === undefined || kept.rows.links !== links.at(key)) return null
	const areSame = kept.rows.missions === missions.at(key) && (offices?.at(key) ?? NONE) === kept.rows.offices
	return areSame ? kept : null
}

const NONE: readonly number[] = Object.freeze([])

function keep(
	key: number,
	{ links, missions, offices, numbers }: ScopeLists,
	byKey: Map<number, Kept>,
	view: FragmentationView,
): Kept {
	const rows = {
		...{ key, links: links.at(key), missions: missions.at(key) },
		offices: offices?.at(key) ?? NONE,
	}
	const kept = { rows, found: find(rows, numbers.id(key), view) }
	byKey.set(key, kept)
	return kept
}

function find(rows: KeyRows, id: Id, view: FragmentationView): FoundKey | null {
	const counted = countedAt(rows, view.today, view)
	if (counted.length === 0 && !view.points.some((point) => countedAt(rows, point, view).length > 0))
		return null
	const weights = weighsPersonDays(rows, view) ? view.facts.missions.personDays : null
	const today = weightsAt(counted, weights, view.facts.merging)
	const scatter = effectiveNumber(today.all)
	return { id, rows, weights, today, scatter: 'value' in scatter ? scatter.value : 0 }
}
