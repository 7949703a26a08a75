import type { FrenchUsage } from '../domain/country'
import type { CountryCode, Id } from '../domain/ids'
import type { Language } from '../domain/records'

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
export interface NameBook {
	actor(id: Id, language: Language): NameEntry
	place(id: Id, language: Language): NameEntry
	sector(id: Id, language: Language): Pick<NameEntry, 'id' | 'text' | 'language'>
	/** Adjective of a country's institutions, in the plural: « chinoises ». */
	adjective(country: CountryCode, language: Language): string
}
