import { HAN_BESIDE_LATIN, LANGUAGE_TAGS } from '../../schema/languageTags'
import type { FrenchUsage, PartnerCountry } from '../domain/country'
import { type CountryCode, HOME_COUNTRY, type Id } from '../domain/ids'
import { translate } from '../domain/localizedText'
import type { GraphRecord, Language, Organisation, Territory } from '../domain/records'
import { CATALOGUE } from './catalogues/index'
import { institutionOf, NO_ARTICLE, usageOfCode, usageOfInstitution } from './frenchArticles'
import { lowerFirst } from './lowerFirst'
import { TextError } from './textError'
import { wordKey } from './words'

/** A name, and what a sentence needs to use it. */
export interface NameEntry {
	readonly id: Id
	readonly text: string
	/** BCP 47 tag of the text: the language asked for, or French where the name has no translation. */
	readonly language: string
	/** The name in the local script, without the ending of its level (上海); null where there is none. */
	readonly local: string | null
	/** BCP 47 tag of the language of the local name; null where there is none. */
	readonly localLanguage: string | null
	readonly usage: FrenchUsage
	/** « Région Bretagne »: the institution that acts, in French and English; null where it has the name of the territory. */
	readonly institution: string | null
	/** « en Chine », for a country; null for other places, whose preposition follows rules. */
	readonly phraseIn: string | null
}

/** The word for a level, as sentences write it. */
export interface LevelEntry extends Pick<NameEntry, 'text' | 'language'> {
	/** Gender of the French word; null where the data set does not say it. */
	readonly gender: 'm' | 'f' | null
}

/** Names of actors, places, levels and sectors. The functions throw a TextError for an id or a country that is not on record. */
export interface NameIndex {
	actor(id: Id, language: Language): NameEntry
	place(id: Id, language: Language): NameEntry
	/** The word for the level of a territory. */
	level(id: Id, language: Language): LevelEntry
	sector(id: Id, language: Language): Pick<NameEntry, 'id' | 'text' | 'language'>
	/** The adjective for institutions of a country, in the plural (« chinoises »); in Chinese it may be the country's name. */
	adjective(country: CountryCode, language: Language): Pick<NameEntry, 'text' | 'language'>
}

/** Where names come from. `partner` describes the partner country. */
export interface NameSource {
	record(id: Id): GraphRecord | null
	readonly partner: PartnerCountry | null
}

const HOME_PHRASES: Readonly<Record<Language, string>> = { fr: 'en France', en: 'in France', zh: '在法国' }

/** French levels with a feminine word; the others are masculine. */
const FEMININE_LEVELS: readonly string[] = ['region', 'metropole', 'epci', 'commune']

const HOME_ADJECTIVES: Readonly<Record<Language, string>> = { fr: 'françaises', en: 'French', zh: '法方' }

export function createNameIndex(source: NameSource): NameIndex {
	const actor = (id: Id, language: Language) => entryOf(namedRecord(source, id), language, source.partner)
	return {
		actor,
		place: actor,
		level(id, language) {
			const record = namedRecord(source, id)
			return levelOf(record.kind === 'Territory' ? record.level : '', language, source.partner)
		},
		sector(id, language) {
			const record = source.record(id)
			if (record?.kind !== 'Sector') throw new TextError(`Expected the id of a sector on record, got "${id}"`)
			const label = translate(record.labels, language)
			return { id, text: label.text, language: LANGUAGE_TAGS[label.language] }
		},
		adjective(country, language) {
			if (country === HOME_COUNTRY) {
				return { text: HOME_ADJECTIVES[language], language: LANGUAGE_TAGS[language] }
			}
			const { partner } = source
			if (country === partner?.code) return partnerAdjective(partner, language)
			throw new TextError(`Expected the code of a country on record, got "${country}"`)
		},
	}
}

/** « en Chine », "in China", 在中国; in Chinese with the French name of a country whose data set has no Chinese one. */
export function partnerPhrase({ phraseIn, names }: PartnerCountry, language: Language): string {
	return phraseIn[language] || `在${translate(names, language).text}`.replaceAll(HAN_BESIDE_LATIN, ' ')
}

function partnerAdjective(partner: PartnerCountry, language: Language) {
	const own = (partner.adjectivePlural ?? partner.adjective)[language]
	// Chinese puts the name of the country before its institutions: it can replace the adjective.
	const said = own ? { text: own, language } : translate(partner.names, language)
	return { text: said.text, language: LANGUAGE_TAGS[said.language] }
}

function levelOf(level: string, language: Language, partner: PartnerCountry | null): LevelEntry {
	const own = partner?.levels.find((one) => one.level === level)
	if (own !== undefined) {
		const name = translate(own.names, language)
		return { text: name.text, language: LANGUAGE_TAGS[name.language], gender: own.frenchGender ?? null }
	}
	const text = CATALOGUE[wordKey('level', level)]?.[language] ?? ''
	const isFeminine = FEMININE_LEVELS.includes(level)
	return { text: lowerFirst(text), language: LANGUAGE_TAGS[language], gender: isFeminine ? 'f' : 'm' }
}

/** Removes the ending of the level from a name: 上海 for 上海市. A name of one character keeps its ending. */
function withoutSuffix(name: string, level: string, partner: PartnerCountry | null): string {
	const suffixes = partner?.levels.find((one) => one.level === level)?.localSuffixes ?? []
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
	const local = localName(record, partner)
	const found = nameIn(record, local, language)
	return {
		id: record.id,
		text: found.text,
		language: found.language,
		local: local?.text ?? null,
		localLanguage: local?.language ?? null,
		usage: usageOf(record, partner),
		institution: institutionNameOf(record),
		phraseIn: phraseIn(record, language, partner),
	}
}

function institutionNameOf(record: Territory | Organisation): string | null {
	if (record.kind !== 'Territory' || record.country !== HOME_COUNTRY) return null
	return institutionOf(record.level, record.code, record.names.fr)
}

type MarkedName = Pick<NameEntry, 'text' | 'language'>

/** null where there is none, or where the data set does not say in which language local names are. */
function localName(record: Territory | Organisation, partner: PartnerCountry | null): MarkedName | null {
	const { country, names } = record
	const language = country === partner?.code ? partner.localLanguage : undefined
	if (names.local === null || language === undefined) return null
	const text = record.kind === 'Territory' ? withoutSuffix(names.local, record.level, partner) : names.local
	return { text, language }
}

function nameIn(
	{ names }: Territory | Organisation,
	local: MarkedName | null,
	language: Language,
): MarkedName {
	// Where the Chinese name is the local one, it loses the ending of its level as the local one does.
	if (language === 'zh' && local !== null && names.zh === names.local) return local
	const own = names[language]
	return own === null
		? { text: names.fr, language: LANGUAGE_TAGS.fr }
		: { text: own, language: LANGUAGE_TAGS[language] }
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
 * Cities and places within them take « à » (« à Shanghai »), wider places « dans le » (« dans le Shandong »), apart from the exceptions
 * of the data set.
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
