import type { CountryCode, Id } from './ids'
import type { LocalizedText, Translations } from './localizedText'
import type { DatasetMap } from './mapFrame'

/** The other country, as its data set describes it: no code names China. */
export interface PartnerCountry {
	readonly code: CountryCode
	/** The territory that stands for the country: it groups, and contains nobody. */
	readonly territory: Id
	readonly names: Translations
	/** BCP 47 tag of the language of local names: "zh-Hans", "ja". Absent where names have no local form. */
	readonly localLanguage?: string
	/** « en Chine », "in China", 在中国. */
	readonly phraseIn: Translations
	/** « chinois » (masculine singular), "Chinese", 中国: for sentences on actors of that side. */
	readonly adjective: Translations
	/**
	 * « chinoises » (feminine plural), "Chinese", 中方: for sentences on several institutions or authorities. Absent in
	 * graphs that were loaded before data sets said it.
	 */
	readonly adjectivePlural?: Translations
	/** In order, widest first. */
	readonly levels: readonly PartnerLevel[]
	/** The level that lists show unless a reader chooses another; null or absent: places as records name them. */
	readonly listLevel?: string | null
	/** Places that are cities although their level is not (Hong Kong, Macao). */
	readonly cityExceptions: readonly Id[]
	/** Places whose French article the general rule would get wrong (« la Mongolie-Intérieure », « en »). */
	readonly frenchUsage?: Readonly<Record<Id, FrenchUsage>>
}

/** How French speaks of a place: its article (« l’ » follows by itself) and the preposition of being there. */
export interface FrenchUsage {
	readonly article: 'le' | 'la' | 'les' | 'none'
	readonly where: 'à' | 'en' | 'dans'
}

export interface PartnerLevel {
	readonly level: string
	readonly names: Translations
	/** Of the French word: « la province », « le canton ». */
	readonly frenchGender?: 'm' | 'f'
	/** Places of this level are cities in the sense of model.md §1. */
	readonly isCity: boolean
	/** Endings that local names of this level carry and a sentence drops: 市, 省, 自治区. */
	readonly localSuffixes?: readonly string[]
}

/** A data set as the graph remembers it. */
export interface Dataset {
	readonly id: string
	/**
	 * Ids of the data sets whose records its own refer to; those may use others. Absent in graphs that were loaded before data
	 * sets said it: such a set uses every one that describes no country.
	 */
	readonly uses?: readonly string[]
	/** In their order, ids of territories, sectors and sources that it states as well, alike, and that another set brought. */
	readonly alsoStates?: readonly Id[]
	readonly title: string
	/** ISO day on which it was compiled: an unknown start is possible until that day. */
	readonly compiled: string
	readonly licence: LocalizedText
	readonly checksum: string
	readonly scenario: boolean
	readonly tables: readonly DatasetTable[]
	readonly partner: PartnerCountry | null
	/** Day to which relative dates of a scenario are anchored; null elsewhere. */
	readonly anchor: string | null
	/** Attributions that licences ask for. */
	readonly attributions: readonly LocalizedText[]
	/** Ways in that screens offer to whoever comes for the first time. */
	readonly examples?: DatasetExamples
	/** A day on which the record of the country has much to show: that of the meeting of its group. */
	readonly meeting?: DatasetMeeting
	/** What its map shows: of the country that it describes, or of France where it describes none. */
	readonly map?: DatasetMap
}

export interface DatasetExamples {
	/** Ids of actors on record. */
	readonly actors: readonly Id[]
	/** Texts to search for. */
	readonly searches: readonly LocalizedText[]
	/** Questions in plain words; absent in graphs that were loaded before data sets had some. */
	readonly questions?: readonly LocalizedText[]
}

export interface DatasetMeeting {
	/** ISO day. */
	readonly date: string
	readonly title: LocalizedText
}

export interface DatasetTable {
	readonly file: string
	readonly kind: string
	/** What it holds, where its kind alone does not tell it from another table. */
	readonly title?: Translations
	readonly rows: number
	readonly origin: LocalizedText
	readonly licence: LocalizedText
	readonly confidence: Readonly<{ high: number; medium: number; low: number; none: number }>
}
