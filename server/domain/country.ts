import type { CountryCode, Id } from './ids'
import type { LocalizedText, Translations } from './localizedText'
import type { DatasetMap } from './mapFrame'

/** The partner country, as its data set describes it: no code mentions China. */
export interface PartnerCountry {
	readonly code: CountryCode
	/** The territory of the whole country: it groups others but does not contain them. */
	readonly territory: Id
	readonly names: Translations
	/** BCP 47 tag of the language of local names: "zh-Hans", "ja". Absent where names have no local form. */
	readonly localLanguage?: string
	/** « en Chine », "in China", 在中国. */
	readonly phraseIn: Translations
	/** « chinois » (masculine singular), "Chinese", 中国: for sentences about actors of that side. */
	readonly adjective: Translations
	/**
	 * « chinoises » (feminine plural), "Chinese", 中方: for sentences about several institutions or authorities. Absent
	 * in graphs loaded before data sets had it.
	 */
	readonly adjectivePlural?: Translations
	/** Widest first. */
	readonly levels: readonly PartnerLevel[]
	/** The level that lists show unless a reader chooses another; null or absent: places as records name them. */
	readonly listLevel?: string | null
	/** Places that are cities although their level is not (Hong Kong, Macao). */
	readonly cityExceptions: readonly Id[]
	/** Places for which the general rule gives the wrong French article (« la Mongolie-Intérieure », « en »). */
	readonly frenchUsage?: Readonly<Record<Id, FrenchUsage>>
}

/**
 * Grammar of a place name in French: its article (elision to « l’ » is automatic) and the preposition for being there.
 */
export interface FrenchUsage {
	readonly article: 'le' | 'la' | 'les' | 'none'
	readonly where: 'à' | 'en' | 'dans'
}

export interface PartnerLevel {
	readonly level: string
	readonly names: Translations
	/** Gender of the French word: « la province », « le canton ». */
	readonly frenchGender?: 'm' | 'f'
	/** Whether places of this level are cities in the sense of model.md §1. */
	readonly isCity: boolean
	/** Suffixes of local names at this level that sentences drop: 市, 省, 自治区. */
	readonly localSuffixes?: readonly string[]
}

/** A data set as the graph stores it. */
export interface Dataset {
	readonly id: string
	/**
	 * Ids of the data sets that its records refer to, directly only. Absent in graphs loaded before data sets had it:
	 * such a set uses every one that describes no country.
	 */
	readonly uses?: readonly string[]
	/**
	 * Ids of territories, sectors and sources, in their order, that another set brought and this one states too, with
	 * the same content.
	 */
	readonly alsoStates?: readonly Id[]
	readonly title: string
	/** ISO day of compilation: an unknown start is possible until that day. */
	readonly compiled: string
	readonly licence: LocalizedText
	readonly checksum: string
	readonly scenario: boolean
	readonly tables: readonly DatasetTable[]
	readonly partner: PartnerCountry | null
	/** Day that relative dates of a scenario count from; null elsewhere. */
	readonly anchor: string | null
	/** Attributions that licences require. */
	readonly attributions: readonly LocalizedText[]
	/** Starting points that screens offer to newcomers. */
	readonly examples?: DatasetExamples
	/** A day for which the country's record has much to show: the meeting of its group. */
	readonly meeting?: DatasetMeeting
	/** What its map shows: the country it describes, or France if it describes none. */
	readonly map?: DatasetMap
}

export interface DatasetExamples {
	/** Ids of actors. */
	readonly actors: readonly Id[]
	/** Texts to search for. */
	readonly searches: readonly LocalizedText[]
	/** Questions in plain words; absent in graphs loaded before data sets had any. */
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
	/** Its content, where the kind does not tell it from another table. */
	readonly title?: Translations
	readonly rows: number
	readonly origin: LocalizedText
	readonly licence: LocalizedText
	readonly confidence: Readonly<{ high: number; medium: number; low: number; none: number }>
}
