import type { FrenchUsage, PartnerCountry } from '../domain/country'
import { type CountryCode, HOME_COUNTRY, type Id } from '../domain/ids'
import type { GraphRecord, Language, Names, Organisation, Territory } from '../domain/records'
import { NO_ARTICLE, usageOfCode, usageOfInstitution } from './frenchArticles'
import { TextError } from './textError'
import { typographic } from './typographic'

/** A name, and what a sentence needs to know to speak of its bearer. */
export interface NameEntry {
	readonly id: Id
	readonly text: string
	/** The language asked for, or the one that the name fell back to. */
	readonly language: Language
	/** The name in the local script, without the ending of its level (上海); null where there is none. */
	readonly local: string | null
	readonly usage: FrenchUsage
	/** « en Chine »: being there, where no rule is needed; null elsewhere. */
	readonly phraseIn: string | null
}

/** Names of actors, places and sectors. Each throws a TextError for an id or a country that is not on record. */
export interface NameIndex {
	actor(id: Id, language: Language): NameEntry
	place(id: Id, language: Language): NameEntry
	sector(id: Id, language: Language): Pick<NameEntry, 'id' | 'text' | 'language'>
	/** Adjective of a country's institutions, in the plural: « chinoises ». */
	adjective(country: CountryCode, language: Language): string
}

/** Where names come from: the records by id (null where there is none) and the other country's description. */
export interface NameSource {
	record(id: Id): GraphRecord | null
	readonly partner: PartnerCountry | null
}

const HOME_PHRASES: Readonly<Record<Language, string>> = { fr: 'en France', en: 'in France', zh: '在法国' }

const HOME_ADJECTIVES: Readonly<Record<Language, string>> = { fr: 'françaises', en: 'French', zh: '法方' }

/** An index of the names of records in memory. */
export function createNameIndex(source: NameSource): NameIndex {
	const actor = (id: Id, language: Language) => entryOf(namedRecord(source, id), language, source.partner)
	return {
		actor,
		place: actor,
		sector(id, language) {
			const record = source.record(id)
			if (record?.kind !== 'Sector') throw new TextError(`Expected the id of a sector on record, got "${id}"`)
			return { id, text: typographic(record.labels[language]), language }
		},
		adjective(country, language) {
			if (country === HOME_COUNTRY) return HOME_ADJECTIVES[language]
			const { partner } = source
			if (country === partner?.code) return (partner.adjectivePlural ?? partner.adjective)[language]
			throw new TextError(`Expected the code of a country on record, got "${country}"`)
		},
	}
}

/** The local name without the ending of its level: 上海 for 上海市. A name of one sign keeps its ending. */
function localName(territory: Territory, partner: PartnerCountry | null): string | null {
	const name = territory.names.zh
	if (name === null || territory.country === HOME_COUNTRY) return null
	const suffixes = partner?.levels.find(({ level }) => level === territory.level)?.localSuffixes ?? []
	const longest = suffixes
		.filter((suffix) => name.endsWith(suffix) && name.length > suffix.length + 1)
		.sort((a, b) => b.length - a.length)[0]
	return longest ? name.slice(0, -longest.length) : name
}

function namedRecord(source: NameSource, id: Id): Territory | Organisation {
	const record = source.record(id)
	if (record?.kind === 'Territory' || record?.kind === 'Organisation') return record
	throw new TextError(`Expected the id of a territory or an organisation on record, got "${id}"`)
}

function entryOf(
	record: Territory | Organisation,
	language: Language,
	partner: PartnerCountry | null,
): NameEntry {
	const local = record.kind === 'Territory' ? localName(record, partner) : record.names.zh
	const found = nameIn(record.names, local, language)
	return {
		id: record.id,
		text: typographic(found.text),
		language: found.language,
		local: record.country === HOME_COUNTRY ? null : local,
		usage: usageOf(record, partner),
		phraseIn: phraseIn(record, language, partner),
	}
}

function nameIn(
	names: Names,
	local: string | null,
	language: Language,
): { text: string; language: Language } {
	const own = { fr: names.fr, en: names.en, zh: local ?? names.zh }[language]
	return own === null ? { text: names.fr, language: 'fr' } : { text: own, language }
}

function phraseIn(record: Territory | Organisation, language: Language, partner: PartnerCountry | null) {
	if (record.kind !== 'Territory' || record.level !== 'country') return null
	return record.country === HOME_COUNTRY ? HOME_PHRASES[language] : (partner?.phraseIn[language] ?? null)
}

function usageOf(record: Territory | Organisation, partner: PartnerCountry | null): FrenchUsage {
	if (record.kind === 'Organisation') return { ...usageOfInstitution(record.names.fr), where: 'à' }
	if (record.country !== HOME_COUNTRY) return partnerUsage(record, partner)
	if (record.level === 'commune') return NO_ARTICLE
	if (record.level === 'country') return { article: 'la', where: 'en' }
	return usageOfCode(record.level, record.code) ?? usageOfInstitution(record.names.fr)
}

/**
 * Cities, and what lies within one, are spoken of as towns (« à Shanghai »), wider places as regions (« dans le
 * Shandong »), but for the exceptions of the data set.
 */
function partnerUsage(territory: Territory, partner: PartnerCountry | null): FrenchUsage {
	const own = partner?.frenchUsage?.[territory.id]
	if (own) return own
	const levels = partner?.levels ?? []
	const rank = levels.findIndex(({ level }) => level === territory.level)
	const town =
		levels[rank]?.isCity ||
		rank > levels.findLastIndex(({ isCity }) => isCity) ||
		partner?.cityExceptions.includes(territory.id)
	return town ? NO_ARTICLE : { article: 'le', where: 'dans' }
}
