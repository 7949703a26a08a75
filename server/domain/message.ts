import type { FuzzyDate, FuzzyPeriod } from './fuzzyDate'
import type { CountryCode, Id } from './ids'

/** An actor as a sentence names it: by its name at the time if the source has one, otherwise by today's. */
export interface NamedActor {
	readonly actor: Id
	readonly nameOfTheTime?: string | null
	/** The actual holder when the actor represents others: « l’Île-de-France (par l’Essonne) ». */
	readonly heldBy?: HeldBy | null
}

/** The actors behind one actor of a rolled-up result. */
export interface HeldBy {
	/** Other actors, at least one. */
	readonly holders: readonly Id[]
	/** Whether the actor holds something itself too. */
	readonly itself: boolean
}

/** A value in a sentence; ids become names in the reader's language. */
export type MessageValue =
	| string
	| number
	| boolean
	| NamedActor
	| { readonly actors: readonly NamedActor[] }
	| { readonly place: Id }
	/** « à Shanghai », "in Shanghai", 在上海: a place with its preposition. */
	| { readonly inPlace: Id }
	| { readonly sectors: readonly Id[] }
	| { readonly date: FuzzyDate }
	| { readonly period: FuzzyPeriod }
	/** « chinoises », "Chinese", 中方: the adjective of a country's institutions, in the plural. */
	| { readonly adjectiveOf: CountryCode }
	/** « province », "canton": the word for the level of a territory. */
	| { readonly levelOf: Id }
	/** A share, 0 to 1. */
	| { readonly percent: number }
	| { readonly decimal: number }
	/** A word of the vocabulary by the key of its message: `form.jumelage`. */
	| { readonly word: string }

/** A sentence to write: `key` names it in the catalogues of `server/text`. */
export interface Message {
	readonly key: string
	readonly values: Readonly<Record<string, MessageValue>>
}

export function message(key: string, values: Message['values'] = {}): Message {
	return { key, values }
}
