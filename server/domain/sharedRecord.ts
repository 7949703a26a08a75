/**
 * Records that several data sets may state alike: a French commune, a sector, a page that both cite (model.md §1, "Data
 * sets and countries").
 */
import { canonicalJson } from './canonicalJson'
import type { FormerName, GraphRecord, Names, Sector, Source, Territory } from './records'
import { typographic } from './typographic'

export type SharedRecord = Territory | Sector | Source

/** A field that two data sets state differently in one record. */
export interface StatedDifference {
	/** Field of the table it comes from: `nameFr`, `population`, `parentCode`. */
	readonly field: string
	readonly ours: string
	readonly theirs: string
}

/** Fields that a load sets and no table states. */
const GIVEN: ReadonlySet<string> = new Set(['kind', 'id', 'version', 'dataset', 'scenario'])
const FIELD_NAMES: Readonly<Record<string, string>> = { partOf: 'parentCode', fr: 'Fr', en: 'En', zh: 'Zh' }

export function isShared(record: GraphRecord): record is SharedRecord {
	return record.kind === 'Territory' || record.kind === 'Sector' || record.kind === 'Source'
}

/**
 * The first field that a record states differently from the one of another data set; null if both agree. Two sources
 * with one id have one text: they are the same.
 *
 * @param isUsed whether this data set uses the other one: what it leaves unsaid (an empty cell, a container, a former
 *   name) is then the other's to say. Otherwise everything must be equal, because this set may be loaded without the
 *   other.
 */
export function statedDifference(
	record: SharedRecord,
	other: GraphRecord,
	isUsed: boolean,
): StatedDifference | null {
	if (record.kind === 'Source') return null
	const theirs = new Map(statedFields(other))
	for (const [field, value] of statedFields(record)) {
		const [mine, other] = [value ?? null, theirs.get(field) ?? null]
		if (isWithin(mine, other) && (isUsed || isWithin(other, mine))) continue
		return { field, ours: sayValue(mine), theirs: sayValue(other) }
	}
	return null
}

/** Whether a value says nothing that the other does not; the order of a list does not count. */
function isWithin(mine: unknown, theirs: unknown): boolean {
	if (mine === null) return true
	if (!Array.isArray(mine) || !Array.isArray(theirs)) return comparable(mine) === comparable(theirs)
	const said = new Set(theirs.map(comparable))
	return mine.every((item) => said.has(comparable(item)))
}

/** Graphs loaded by older code have names with straight apostrophes until they are loaded again. */
function comparable(value: unknown): string {
	return typographic(canonicalJson(value))
}

/** Readable form: names of a list with their years, and no JSON of objects. */
function sayValue(value: unknown): string {
	if (value === null || (Array.isArray(value) && value.length === 0)) return 'nothing'
	if (!Array.isArray(value)) return canonicalJson(value)
	return value
		.map((item) => (isFormerName(item) ? `"${item.name}"${yearsOf(item)}` : `"${String(item)}"`))
		.sort()
		.join(', ')
}

function isFormerName(item: unknown): item is FormerName {
	return typeof item === 'object' && item !== null && 'name' in item
}

function yearsOf({ from, until }: FormerName): string {
	if (from === null && until === null) return ''
	return ` (${from === null ? '' : `from ${from}`}${from !== null && until !== null ? ' ' : ''}${until === null ? '' : `until ${until}`})`
}

function statedFields(record: GraphRecord): (readonly [field: string, value: unknown])[] {
	return Object.entries(record)
		.filter(([key]) => !GIVEN.has(key))
		.flatMap(([key, value]): (readonly [string, unknown])[] => {
			if (key !== 'names' && key !== 'labels') return [[FIELD_NAMES[key] ?? key, value]]
			const begin = key === 'names' ? 'name' : 'label'
			const texts = key === 'names' ? plainNames(value as Names) : value
			return Object.entries(texts as Readonly<Record<string, unknown>>).map(([name, text]) => [
				name in FIELD_NAMES ? `${begin}${FIELD_NAMES[name]}` : name,
				text,
			])
		})
}

/**
 * Names as tables state them. A load distinguishes places of the same name by what they lie in (« Saint-Denis (La
 * Réunion) ») and keeps the plain name as an alias; which namesakes are loaded is not part of a data set.
 */
export function plainNames(names: Names): Names {
	const plainOf = (name: string): string =>
		names.aliases.find((alias) => isDisambiguated(name, alias)) ?? name
	const [fr, en] = [plainOf(names.fr), names.en === null ? null : plainOf(names.en)]
	const added = new Set([fr === names.fr ? null : fr, en === names.en ? null : en])
	return { ...names, fr, en, aliases: names.aliases.filter((alias) => !added.has(alias)) }
}

/** Whether a name is a plain one plus its disambiguation: « Suzhou (Jiangsu) » for « Suzhou ». */
export function isDisambiguated(name: string, plain: string): boolean {
	return name.startsWith(`${plain} (`) && name.endsWith(')')
}
