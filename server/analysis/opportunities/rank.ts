import type { Id } from '../../domain/ids'
import { sortedById } from '../../snapshot/geography'

/** The fields of an opportunity that ranking reads. */
export interface Ranked {
	readonly id: Id
	/** The beneficiary and the place are only compared for identity. */
	readonly beneficiary: unknown
	readonly place: unknown
	readonly score: number
}

/** Weight of the score against likeness to what is already listed. */
const RELEVANCE = 0.7
const LIKENESS_OF_BENEFICIARY = 0.5
const LIKENESS_OF_CITY = 0.5

/** Number shown on a first screen: one of them goes to a small town if any fits. */
export const FIRST_SHOWN = 4

/** Scores that differ by less are equal: sums of decimals are not exact. */
const PRECISION = 1e9

/** Length of an id's start: its first word and two digits of its hash, which split the ids into 256 groups. */
const START_LENGTH = 'opportunity:'.length + 2

/** Items processed between two pauses: ranking a million at once would block everybody else for seconds. */
const ITEMS_A_SLICE = 10_000

/** Best score first, ties by id. Pauses every few milliseconds. */
export function* byScoreSteps<Kind extends Ranked>(
	opportunities: readonly Kind[],
): Generator<void, readonly Kind[]> {
	const byRounded = yield* grouped(opportunities, ({ score }) => rounded(score))
	// Many have the same score: each such group is sorted by id only.
	const sorted: Kind[] = []
	for (const [, same] of [...byRounded].sort(([one], [other]) => other - one)) {
		for (const opportunity of yield* inOrderOfIds(same)) sorted.push(opportunity)
	}
	return sorted
}

/**
 * Re-ranks by maximal marginal relevance (Carbonell and Goldstein 1998): each place in the list goes to the opportunity
 * with the greatest λ·score − (1 − λ)·(greatest likeness to one already listed), λ = .7, likeness = .5 for the same
 * beneficiary (a guest is one) + .5 for the same city; ties by id.
 *
 * Unlisted opportunities wait in queues by their likeness when last checked, each in score order. Likeness only grows,
 * so only the heads must be checked again: linear once sorted. Pauses as `byScoreSteps` does.
 */
export function* diversifySteps<Kind extends Ranked>(
	opportunities: readonly Kind[],
): Generator<void, readonly Kind[]> {
	const listed = new Listed()
	const unlike = new Queue<Kind>(0)
	const alike = new Queue<Kind>(0.5)
	// Two queues for the same likeness: each stays in score order as long as it is fed from one queue.
	const sameFromUnlike = new Queue<Kind>(1)
	const sameFromAlike = new Queue<Kind>(1)
	for (const opportunity of yield* byScoreSteps(opportunities)) unlike.add(opportunity)
	const queues = [unlike, alike, sameFromUnlike, sameFromAlike]
	const result: Kind[] = []
	for (let looked = 1; result.length < opportunities.length; looked += 1) {
		if (looked % ITEMS_A_SLICE === 0) yield
		const queue = queues.reduce((best, other) => (other.comesBefore(best) ? other : best))
		const first = queue.take()
		if (first === null) break
		const likeness = listed.likenessOf(first)
		if (likeness === queue.likeness) {
			listed.add(first)
			result.push(first)
		} else if (likeness < 1) alike.add(first)
		else (queue === unlike ? sameFromUnlike : sameFromAlike).add(first)
	}
	return result
}

/**
 * Makes sure that an opportunity for a small town is among the first shown if any fits: if none is, the best one takes
 * the last of the first places.
 */
export function withSmallTown<Kind>(
	ranked: readonly Kind[],
	isForSmallTown: (opportunity: Kind) => boolean,
	shown = FIRST_SHOWN,
): readonly Kind[] {
	const found = ranked.findIndex(isForSmallTown)
	const forSmallTown = ranked[found]
	if (forSmallTown === undefined || found < shown) return ranked
	const others = ranked.filter((opportunity) => opportunity !== forSmallTown)
	return [...others.slice(0, shown - 1), forSmallTown, ...others.slice(shown - 1)]
}

/** Sorts by the starts of the ids, then within each start, so that a million are not sorted at once. */
function* inOrderOfIds<Kind extends Ranked>(items: readonly Kind[]): Generator<void, readonly Kind[]> {
	if (items.length <= ITEMS_A_SLICE) return sortedById(items)
	const byStart = yield* grouped(items, ({ id }) => id.slice(0, START_LENGTH))
	const sorted: Kind[] = []
	for (const [, same] of [...byStart].sort(([one], [other]) => (one < other ? -1 : 1))) {
		for (const item of sortedById(same)) sorted.push(item)
		yield
	}
	return sorted
}

function* grouped<Kind, Key>(
	items: readonly Kind[],
	keyOf: (item: Kind) => Key,
): Generator<void, ReadonlyMap<Key, readonly Kind[]>> {
	const groups = new Map<Key, Kind[]>()
	for (const [at, item] of items.entries()) {
		const key = keyOf(item)
		const group = groups.get(key)
		if (group) group.push(item)
		else groups.set(key, [item])
		if (at % ITEMS_A_SLICE === 0) yield
	}
	return groups
}

/** Opportunities with the same likeness when last checked, in score order. */
class Queue<Kind extends Ranked> {
	readonly #waiting: Kind[] = []
	#next = 0
	/** The first in the queue; null if it is empty. */
	#first: Kind | null = null
	#relevance = Number.NEGATIVE_INFINITY

	constructor(readonly likeness: number) {}

	add(opportunity: Kind): void {
		this.#waiting.push(opportunity)
		if (this.#first === null) this.#look()
	}

	take(): Kind | null {
		const first = this.#first
		this.#next += 1
		this.#look()
		return first
	}

	/** Whether its first should be listed before the first of another queue: by relevance, then by id. */
	comesBefore(other: Queue<Kind>): boolean {
		if (this.#first === null || other.#first === null) return this.#first !== null
		if (this.#relevance !== other.#relevance) return this.#relevance > other.#relevance
		return this.#first.id < other.#first.id
	}

	#look(): void {
		this.#first = this.#waiting[this.#next] ?? null
		if (this.#first !== null) {
			this.#relevance = rounded(RELEVANCE * this.#first.score - (1 - RELEVANCE) * this.likeness)
		}
	}
}

function rounded(value: number): number {
	return Math.round(value * PRECISION)
}

/** What likeness needs of the opportunities listed so far. */
class Listed {
	readonly #placesOf = new Map<unknown, Set<unknown>>()
	readonly #places = new Set<unknown>()

	add({ beneficiary, place }: Pick<Ranked, 'beneficiary' | 'place'>): void {
		const places = this.#placesOf.get(beneficiary)
		if (places) places.add(place)
		else this.#placesOf.set(beneficiary, new Set([place]))
		this.#places.add(place)
	}

	/** Greatest likeness to a listed one: 0, .5 or 1. */
	likenessOf({ beneficiary, place }: Pick<Ranked, 'beneficiary' | 'place'>): number {
		const places = this.#placesOf.get(beneficiary)
		if (places?.has(place)) return LIKENESS_OF_BENEFICIARY + LIKENESS_OF_CITY
		if (places) return LIKENESS_OF_BENEFICIARY
		return this.#places.has(place) ? LIKENESS_OF_CITY : 0
	}
}
