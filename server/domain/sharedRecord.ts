/** What several data sets may state alike: a French commune, a sector, a page that both cite (model.md §1, "Data sets and countries"). */
import { canonicalJson } from './canonicalJson'
import type { GraphRecord, Sector, Source, Territory } from './records'

export type SharedRecord = Territory | Sector | Source

/** What two data sets say otherwise of one record. */
export interface StatedDifference {
	/** Field of the table that brings it: `nameFr`, `population`, `parentCode`. */
	readonly field: string
	readonly ours: string
	readonly theirs: string
}

/** What a load gives a record, and no table states. */
const GIVEN: ReadonlySet<string> = new Set(['kind', 'id', 'version', 'dataset', 'scenario'])
/** Names that other tables than a territory's own bring. */
const FURTHER_NAMES: ReadonlySet<string> = new Set(['aliases', 'former'])
const FIELD_NAMES: Readonly<Record<string, string>> = { partOf: 'parentCode', fr: 'Fr', en: 'En', zh: 'Zh' }

export function isShared(record: GraphRecord): record is SharedRecord {
	return record.kind === 'Territory' || record.kind === 'Sector' || record.kind === 'Source'
}

/**
 * The first thing that a record says otherwise than the one that another data set brought; null where both say the same.
 * Two sources of one id have one text: they are the same.
 *
 * @param withFurtherNames false: aliases and former names are the other's to say.
 */
export function statedDifference(
	record: SharedRecord,
	other: GraphRecord,
	withFurtherNames: boolean,
): StatedDifference | null {
	if (record.kind === 'Source') return null
	const theirs = new Map(statedFields(other))
	for (const [field, value] of statedFields(record)) {
		if (!withFurtherNames && FURTHER_NAMES.has(field)) continue
		const [mine, other] = [canonicalJson(value ?? null), canonicalJson(theirs.get(field) ?? null)]
		if (mine !== other) return { field, ours: mine, theirs: other }
	}
	return null
}

function statedFields(record: GraphRecord): (readonly [field: string, value: unknown])[] {
	return Object.entries(record)
		.filter(([key]) => !GIVEN.has(key))
		.flatMap(([key, value]): (readonly [string, unknown])[] => {
			if (key !== 'names' && key !== 'labels') return [[FIELD_NAMES[key] ?? key, value]]
			const begin = key === 'names' ? 'name' : 'label'
			return Object.entries(value as Readonly<Record<string, unknown>>).map(([name, text]) => [
				name in FIELD_NAMES ? `${begin}${FIELD_NAMES[name]}` : name,
				text,
			])
		})
}
