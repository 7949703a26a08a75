import type { Id } from '../../domain/ids'

/** What ranking reads of an opportunity. */
export interface Ranked {
	readonly id: Id
	/** For whom it does most. */
	readonly beneficiary: Id
	readonly place: Id
	readonly score: number
}

/** Share of the score against likeness to what is already listed. */
const RELEVANCE = 0.7
const LIKENESS_OF_BENEFICIARY = 0.5
const LIKENESS_OF_CITY = 0.5

/** As many as a screen shows at first: one of them goes to a small town when any fits. */
export const FIRST_SHOWN = 4

/** Scores that differ by less are one score: sums of decimals are not exact. */
const PRECISION = 1e9

/** Best score first, ties by id. */
export function byScore<Kind extends Ranked>(opportunities: readonly Kind[]): readonly Kind[] {
	return [...opportunities].sort(
		(one, other) => rounded(other.score) - rounded(one.score) || (one.id < other.id ? -1 : 1),
	)
}

/**
 * Re-ranked by maximal marginal relevance (Carbonell and Goldstein 1998): each place in the list goes to the
 * opportunity with the greatest λ·score − (1 − λ)·(greatest likeness to one already listed), λ = .7, likeness =
 * .5 for the same beneficiary (a guest is one) + .5 for the same city; ties by id.
 *
 * What is not listed yet waits in queues, each in the order of scores, by its likeness when last looked at. Likeness
 * only grows, so that only the heads have to be looked at again: linear once sorted.
 */
export function diversified<Kind extends Ranked>(opportunities: readonly Kind[]): readonly Kind[] {
	const listed = new Listed()
	const unlike: Queue<Kind> = { likeness: 0, waiting: [...byScore(opportunities)], next: 0 }
	const alike: Queue<Kind> = { likeness: 0.5, waiting: [], next: 0 }
	// Two queues for the same likeness: each is in the order of scores as long as it is fed from one queue.
	const sameFromUnlike: Queue<Kind> = { likeness: 1, waiting: [], next: 0 }
	const sameFromAlike: Queue<Kind> = { likeness: 1, waiting: [], next: 0 }
	const result: Kind[] = []
	while (result.length < opportunities.length) {
		const queue = bestOf([unlike, alike, sameFromUnlike, sameFromAlike])
		const opportunity = queue.waiting[queue.next]
		if (opportunity === undefined) break
		queue.next += 1
		const likeness = listed.likenessOf(opportunity)
		if (likeness === queue.likeness) {
			listed.add(opportunity)
			result.push(opportunity)
		} else if (likeness < 1) alike.waiting.push(opportunity)
		else (queue === unlike ? sameFromUnlike : sameFromAlike).waiting.push(opportunity)
	}
	return result
}

/**
 * Holds something for small towns among the first shown when anything fits: where none of the first is for one, the
 * best that is takes the last of the first places.
 */
export function withSmallTown<Kind extends Ranked>(
	ranked: readonly Kind[],
	isSmallTown: (beneficiary: Id) => boolean,
	shown = FIRST_SHOWN,
): readonly Kind[] {
	const found = ranked.findIndex(({ beneficiary }) => isSmallTown(beneficiary))
	const forSmallTown = ranked[found]
	if (forSmallTown === undefined || found < shown) return ranked
	const others = ranked.filter((opportunity) => opportunity !== forSmallTown)
	return [...others.slice(0, shown - 1), forSmallTown, ...others.slice(shown - 1)]
}

interface Queue<Kind> {
	readonly likeness: number
	readonly waiting: Kind[]
	next: number
}

function bestOf<Kind extends Ranked>(queues: readonly Queue<Kind>[]): Queue<Kind> {
	return queues.reduce((best, queue) => (comesBefore(queue, best) ? queue : best))
}

function comesBefore<Kind extends Ranked>(queue: Queue<Kind>, best: Queue<Kind>): boolean {
	const head = queue.waiting[queue.next]
	const bestHead = best.waiting[best.next]
	if (head === undefined || bestHead === undefined) return bestHead === undefined && head !== undefined
	const difference = rounded(relevance(head, queue.likeness)) - rounded(relevance(bestHead, best.likeness))
	return difference > 0 || (difference === 0 && head.id < bestHead.id)
}

function relevance({ score }: Ranked, likeness: number): number {
	return RELEVANCE * score - (1 - RELEVANCE) * likeness
}

function rounded(value: number): number {
	return Math.round(value * PRECISION)
}

/** What has been listed, as far as likeness goes. */
class Listed {
	readonly #beneficiaries = new Set<Id>()
	readonly #cities = new Set<Id>()
	readonly #both = new Set<string>()

	add({ beneficiary, place }: Ranked): void {
		this.#beneficiaries.add(beneficiary)
		this.#cities.add(place)
		this.#both.add(`${beneficiary} ${place}`)
	}

	/** Greatest likeness to one that is listed: 0, .5 or 1. */
	likenessOf({ beneficiary, place }: Ranked): number {
		if (this.#both.has(`${beneficiary} ${place}`)) return LIKENESS_OF_BENEFICIARY + LIKENESS_OF_CITY
		if (this.#beneficiaries.has(beneficiary)) return LIKENESS_OF_BENEFICIARY
		return this.#cities.has(place) ? LIKENESS_OF_CITY : 0
	}
}
