/** Random numbers from a seed: the same seed gives the same world on every machine. */
export class Random {
	#state: number

	constructor(seed: number) {
		this.#state = seed >>> 0
	}

	/** From 0 (included) to 1 (excluded). Mulberry32 (Tommy Ettinger, public domain). */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0
		let mixed = this.#state
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
	}

	/** A whole number from `least` to `most`, both included. */
	integer(least: number, most: number): number {
		return least + Math.floor(this.next() * (most - least + 1))
	}

	chance(probability: number): boolean {
		return this.next() < probability
	}

	/** A shuffled copy (Fisher–Yates). */
	shuffled<Item>(items: readonly Item[]): Item[] {
		const mixed = [...items]
		for (let last = mixed.length - 1; last > 0; last -= 1) {
			const other = this.integer(0, last)
			const kept = mixed[last] as Item
			mixed[last] = mixed[other] as Item
			mixed[other] = kept
		}
		return mixed
	}
}

/** Picks from a list by given weights. */
export function weighted<Item>(
	random: Random,
	items: readonly Item[],
	weightOf: (position: number) => number,
): () => Item {
	if (items.length === 0) throw new RangeError('Expected at least one item to pick from; came none.')
	const sums: number[] = []
	let total = 0
	for (let position = 0; position < items.length; position += 1) {
		total += weightOf(position)
		sums.push(total)
	}
	return () => items[positionOf(sums, random.next() * total)] as Item
}

/** Picks by Zipf's law: the item of rank r with a chance in proportion to r^-exponent. */
export function zipf<Item>(random: Random, items: readonly Item[], exponent: number): () => Item {
	return weighted(random, items, (position) => (position + 1) ** -exponent)
}

/** The first position whose running sum is above the value. */
function positionOf(sums: readonly number[], value: number): number {
	let low = 0
	let high = sums.length - 1
	while (low < high) {
		const middle = (low + high) >> 1
		if ((sums[middle] as number) > value) high = middle
		else low = middle + 1
	}
	return low
}
