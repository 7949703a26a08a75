/** Two overlaps are compared whole: what they compute when it is read is part of them. */
import { expect } from 'vitest'
import { LazyOverlap, wholeOverlap } from '../server/analysis/overlaps/lazyOverlap'

expect.addEqualityTesters([
	function (this: { equals: (one: unknown, other: unknown) => boolean }, one, other) {
		if (!(one instanceof LazyOverlap && other instanceof LazyOverlap)) return undefined
		return one === other || this.equals(wholeOverlap(one), wholeOverlap(other))
	},
])
