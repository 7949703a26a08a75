/** A head as it is ordered: what stands in it, and what breaks ties. */
interface OrderedHead {
	readonly key: string
	readonly count: number
}

/**
 * Heads by likeness, in a greedy chain: the first has most records; after each comes the one of those left whose counts
 * over the heads of the other side are most like its own, by the cosine of the two. Of equals the one with more
 * records comes first, then the lower key; what has nothing in common with anything before comes by the same
 * rule. Pauses between heads. Cost: the square of the heads, times those of the other side.
 *
 * A chain and no barycentre: it needs no number of rounds, and what is added at its end changes nothing before.
 *
 * Example: rows [3 0], [0 2], [1 0] → the first, the third, the second.
 *
 * @param heads the largest first, then by key.
 * @param count records of a head that stand in a head of the other side, by their keys.
 */
export function* bySimilaritySteps<Head extends OrderedHead>(
	heads: readonly Head[],
	others: readonly OrderedHead[],
	count: (key: string, other: string) => number,
): Generator<void, readonly Head[]> {
	const left = heads.map((head) => ({
		head,
		vector: unitVector(others.map(({ key }) => count(head.key, key))),
	}))
	const chain: Head[] = []
	let last = left.shift()
	while (last !== undefined) {
		chain.push(last.head)
		yield
		const { vector } = last
		let [nearest, likeness] = [0, -1]
		for (const [at, one] of left.entries()) {
			const cosine = product(vector, one.vector)
			// Those left are the largest first: an equal one does not come before.
			if (cosine > likeness + EPSILON) [nearest, likeness] = [at, cosine]
		}
		;[last] = left.splice(nearest, 1)
	}
	return chain
}

/** Two cosines nearer than this are equal: sums of the same products may differ by their last digit. */
const EPSILON = 1e-9

function unitVector(counts: readonly number[]): readonly number[] {
	const length = Math.sqrt(product(counts, counts))
	return length === 0 ? counts : counts.map((count) => count / length)
}

/** The product of two vectors that have a number for each of the same heads. */
function product(one: readonly number[], other: readonly number[]): number {
	let sum = 0
	for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (other[at] as number)
	return sum
}
