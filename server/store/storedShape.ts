/**
 * How a record becomes the properties of its node, and back: dates, names and labels are several properties, lists of optional
 * texts have no null. The vocabulary gives the type of each property.
 */
import neo4j from 'neo4j-driver'
import type { Kind, Property } from '../../schema/vocabulary'
import { allNames } from '../domain/allNames'
import type { Dataset } from '../domain/country'
import { declaredCountry } from '../domain/declared'
import type { FuzzyDate } from '../domain/fuzzyDate'
import { HOME_COUNTRY } from '../domain/ids'
import { localize, type Translations } from '../domain/localizedText'
import type {
	AcceptedProposal,
	ActorRecord,
	FormerName,
	GraphRecord,
	Names,
	RetractableRecord,
} from '../domain/records'
import { searchForms } from '../domain/searchFolding'
import { readProperties } from './cypherText'
import type { StoredEdge } from './readRecords'

export type StoredProperties = Readonly<Record<string, unknown>>

/** The properties of a record's node; absent for null. Whole numbers become integers. */
export function toStored(kind: Kind, record: GraphRecord): StoredProperties {
	const stored: Record<string, unknown> = { id: record.id }
	for (const property of kind.properties) {
		const value: unknown = Reflect.get(record, property.name)
		if (value !== null && value !== undefined) Object.assign(stored, toProperties(property, value))
	}
	return withSearchedCode(stored)
}

/** An official code can be searched like a name. */
function withSearchedCode(stored: StoredProperties): StoredProperties {
	const { searchText, code } = stored
	if (typeof searchText !== 'string' || typeof code !== 'string') return stored
	return { ...stored, searchText: [searchText, ...searchForms(code)].join('\n') }
}

/** The properties of a data set's node: all of it as text, and some values for analysts. */
export function datasetProperties(dataset: Dataset) {
	const { id, title, compiled, licence, checksum, scenario } = dataset
	// A property holds one text: analysts read the French one, `content` has every language.
	const content = JSON.stringify(dataset)
	return { id, title, compiled, licence: localize(licence, 'fr'), checksum, scenario, content }
}

/** The properties of a node, from their values. */
export function storedFromValues(kind: Kind, values: readonly unknown[]): StoredProperties {
	const stored: Record<string, unknown> = {}
	for (const [index, name] of namesOf(kind).entries()) stored[name] = values[index]
	return stored
}

const namesByKind = new Map<Kind, readonly string[]>()

function namesOf(kind: Kind): readonly string[] {
	const names = namesByKind.get(kind) ?? readProperties(kind)
	namesByKind.set(kind, names)
	return names
}

/** A record, from its node's properties and outgoing edges. */
export function fromStored(kind: Kind, stored: StoredProperties, edges: readonly StoredEdge[]): GraphRecord {
	const record: Record<string, unknown> = { kind: kind.kind, id: stored.id }
	for (const property of kind.properties) record[property.name] = readBack(property, stored)
	const sorted = [...edges].sort(byPosition)
	for (const { field, type, many } of kind.relations) {
		const ids = sorted.filter((edge) => edge[0] === type).map((edge) => edge[2])
		record[field] = many ? ids : (ids[0] ?? null)
	}
	return record as unknown as GraphRecord
}

function byPosition([, one, oneId]: StoredEdge, [, other, otherId]: StoredEdge): number {
	return one - other || (oneId < otherId ? -1 : 1)
}

/** The ids in one of a record's reference fields, in order. */
export function referencedIds(record: GraphRecord, field: string): readonly string[] {
	const value: unknown = Reflect.get(record, field)
	if (value === null || value === undefined) return []
	return Array.isArray(value) ? (value as string[]) : [value as string]
}

/**
 * The record of a Change in today's form: older ones have other names (migration 008), no owner's declaration (010), no holder of a
 * declared letter (044), and no outcomes of a proposal.
 */
export function readChanged(after: string): GraphRecord | Dataset {
	const record = withHolder(JSON.parse(after) as GraphRecord | Dataset)
	if ('kind' in record && record.kind === 'AcceptedProposal' && !('outcomes' in record)) {
		return { ...(record as AcceptedProposal), outcomes: [], outcomeTexts: [], outcomeDays: [] }
	}
	if ('retracted' in record && !('ownerDeclared' in record)) {
		return { ...(record as RetractableRecord), ownerDeclared: null }
	}
	if (!('names' in record) || !('pinyin' in record.names)) return record
	const { pinyin, ...names } = record.names as Names & { readonly pinyin: string | null }
	const local = (record as ActorRecord).country === HOME_COUNTRY ? null : names.zh
	return { ...record, names: { ...names, local, romanisation: pinyin } }
}

/** The declaring actor holds the letter. */
function withHolder(record: GraphRecord | Dataset): GraphRecord | Dataset {
	if (!('kind' in record) || record.kind !== 'Mandate' || record.holder !== null) return record
	return declaredCountry(record.dataset) === null ? record : { ...record, holder: record.owner }
}

/** The names of an actor, from its node's properties. */
export function readNames(stored: StoredProperties): Names {
	return {
		fr: stored.nameFr as string,
		en: text(stored.nameEn),
		zh: text(stored.nameZh),
		local: text(stored.nameLocal),
		romanisation: text(stored.romanisation),
		aliases: list(stored.aliases),
		former: list(stored.formerNames).map((former) => JSON.parse(former) as FormerName),
	}
}

/** The node properties for one property of a record. @param code the record's, which is searched with its names. */
export function toStoredProperty(property: Property, value: unknown, code: unknown): StoredProperties {
	const { code: _code, ...stored } = withSearchedCode({ ...toProperties(property, value), code })
	return stored
}

function toProperties({ name, type }: Property, value: unknown): StoredProperties {
	switch (type) {
		case 'integer':
			return { [name]: neo4j.int(value as number) }
		case 'date': {
			const { text, approximate } = value as FuzzyDate
			return { [name]: text, [`${name}Approximate`]: approximate }
		}
		case 'names':
			return nameProperties(value as Names)
		case 'labels': {
			const labels = value as Translations
			return { labelFr: labels.fr, labelEn: labels.en, labelZh: labels.zh ?? null }
		}
		case 'optionalStrings':
			// A list in the graph has no null: an empty text stands for it.
			return { [name]: (value as readonly (string | null)[]).map((item) => item ?? '') }
		default:
			return { [name]: value }
	}
}

function nameProperties(names: Names): StoredProperties {
	const folded = new Set(allNames(names).flatMap(searchForms))
	return {
		nameFr: names.fr,
		nameEn: names.en,
		nameZh: names.zh,
		nameLocal: names.local,
		romanisation: names.romanisation,
		aliases: names.aliases,
		formerNames: names.former.map(({ name, from, until }) => JSON.stringify({ name, from, until })),
		searchText: [...folded].join('\n'),
	}
}

/** One property of a record, from its node's properties. */
export function readBack({ name, type }: Property, stored: StoredProperties): unknown {
	switch (type) {
		case 'date':
			return stored[name] === null || stored[name] === undefined
				? null
				: { text: stored[name], approximate: stored[`${name}Approximate`] === true }
		case 'names':
			return readNames(stored)
		case 'labels':
			return { fr: stored.labelFr, en: stored.labelEn, zh: text(stored.labelZh) }
		case 'strings':
			return list(stored[name])
		case 'optionalStrings':
			return list(stored[name]).map((item) => (item === '' ? null : item))
		default:
			return stored[name] ?? null
	}
}

function text(value: unknown): string | null {
	return typeof value === 'string' ? value : null
}

function list(value: unknown): readonly string[] {
	return Array.isArray(value) ? (value as string[]) : []
}
