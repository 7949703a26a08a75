import type { FuzzyDate, FuzzyPeriod } from './fuzzyDate'
import type { CountryCode, Id } from './ids'

/** An actor as a sentence names it: by the name of the time where the source has one, else today's. */
export interface NamedActor {
	readonly actor: Id
	readonly nameOfTheTime?: string | null
	/** Who really does it where the actor stands for others: « l’Île-de-France (par l’Essonne) ». */
	readonly heldBy?: HeldBy | null
}

/** For whom an actor stands in a rolled-up result. */
export interface HeldBy {
	/** Others than itself, one at least. */
	readonly holders: readonly Id[]
	/** Whether it holds something itself too. */
	readonly itself: boolean
}

/** A value that a sentence names; ids are turned into names in the reader's language. */
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

/** A sentence to come: `key` names it in the catalogues of `server/text`. */
export interface Message {
	readonly key: string
	readonly values: Readonly<Record<string, MessageValue>>
}

export function message(key: string, values: Message['values'] = {}): Message {
	return { key, values }
}
