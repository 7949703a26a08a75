import type { Sector } from '../domain/records'
import type { Actor, Geography } from '../snapshot/geography'

/** At what something was found: an actor, a sector, or what wishes are about. */
export type CacheKey = Actor | Sector | string

/** What was found at a key, and the lists that it was found from. */
interface Kept {
	readonly lists: readonly unknown[]
	readonly found: unknown
}

/** What one detector found under one set of parameters, by key. */
type KeptByKey = Map<CacheKey, Kept>

/** Sets of parameters of which results are kept: the default ones, and what readers try now. */
const MAX_PARAMETERS = 64
/** Keys of all these. */
const MAX_KEYS = 400_000

/**
 * What was found between questions (architecture.md, "Find, explain, keep"): one for each partner country. A hit needs the
 * same detector, parameters (the day among them), key, Geography and lists; a new Geography empties it. It is bounded:
 * of too many sets of parameters the one asked for the longest ago leaves first. It holds what public facts give, and
 * nothing else: overlays of a reader are never put in it.
 */
export class ResultCache {
	#geography: Geography | null = null
	readonly #kept = new Map<string, KeptByKey>()
	#keys = 0
	/** The last question, and what is kept of it: a detection asks it for one key after the other. */
	#last: { readonly question: Question; readonly byKey: KeptByKey } | null = null

	/** What is kept of a key, else what `find` finds, which then is kept. */
	at<Found>(question: Question, key: CacheKey, lists: readonly unknown[], find: () => Found): Found {
		const byKey = this.#byKey(question)
		const kept = byKey.get(key)
		// A question names what it finds: one detector has one type of result.
		if (kept !== undefined && areSame(kept.lists, lists)) return kept.found as Found
		const found = find()
		byKey.set(key, { lists, found })
		if (kept === undefined) {
			this.#keys += 1
			this.#forgetOldest()
		}
		return found
	}

	/** What is kept of a key, where it still holds; undefined where it has to be found. */
	known<Found>(question: Question, key: CacheKey, lists: readonly unknown[]): Found | undefined {
		const kept = this.#byKey(question).get(key)
		return kept !== undefined && areSame(kept.lists, lists) ? (kept.found as Found) : undefined
	}

	#byKey(question: Question): KeptByKey {
		if (this.#last?.question === question) return this.#last.byKey
		const { geography, detector, parameters } = question
		if (geography !== this.#geography) {
			this.#kept.clear()
			this.#keys = 0
			this.#geography = geography
		}
		const name = `${detector} ${parameters}`
		const known = this.#kept.get(name) ?? new Map<CacheKey, Kept>()
		// Back to the end of the queue.
		this.#kept.delete(name)
		this.#kept.set(name, known)
		this.#last = { question, byKey: known }
		return known
	}

	#forgetOldest(): void {
		if (this.#kept.size <= MAX_PARAMETERS && this.#keys <= MAX_KEYS) return
		for (const [name, byKey] of this.#kept) {
			if (this.#kept.size === 1 || (this.#kept.size <= MAX_PARAMETERS && this.#keys <= MAX_KEYS)) return
			this.#kept.delete(name)
			this.#keys -= byKey.size
		}
	}
}

/** What is in a cache of a key, else what `find` finds, which then is kept; found anew without a cache. */
export function cached<Found>(
	cache: ResultCache | null,
	question: Question,
	key: CacheKey,
	lists: readonly unknown[],
	find: () => Found,
): Found {
	return cache === null ? find() : cache.at(question, key, lists, find)
}

/** Who looks, at what, and with which parameters: as a text that is the same for the same ones. */
export interface Question {
	readonly geography: Geography
	readonly detector: string
	readonly parameters: string
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
	return one.length === other.length && one.every((list, at) => list === other[at])
}
