/** What was found at a key, and what it was found from. */
interface Kept<Found> {
	readonly from: readonly unknown[]
	readonly found: Found
}

/**
 * What was found at the numbers of keys, kept until the lists that it was found from are others. Lists of the columns
 * stay the same as long as their records do: so a change is looked at for its own keys alone.
 */
export class KeptByKey<Found> {
	readonly #byKey = new Map<number, Kept<Found>>()

	/** What is kept of a key; undefined where it has to be found. */
	known(key: number, from: readonly unknown[]): Found | undefined {
		const kept = this.#byKey.get(key)
		return kept !== undefined && areSame(kept.from, from) ? kept.found : undefined
	}

	/** What is kept of a key, else what `find` finds, which then is. */
	at(key: number, from: readonly unknown[], find: () => Found): Found {
		const known = this.known(key, from)
		if (known !== undefined) return known
		return this.keep(key, from, find())
	}

	/** What was found at a key last, whether it still holds or not. */
	last(key: number): Found | undefined {
		return this.#byKey.get(key)?.found
	}

	protected keep(key: number, from: readonly unknown[], found: Found): Found {
		this.#byKey.set(key, { from, found })
		return found
	}
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
	if (one.length !== other.length) return false
	for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false
	return true
}
