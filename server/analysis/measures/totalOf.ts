import { BadInput } from '../../errors'

/** The sum of some weights. Throws BadInput if one is negative or not finite. */
export function totalOf(weights: Iterable<number>): number {
	let total = 0
	for (const weight of weights) {
		if (!Number.isFinite(weight) || weight < 0)
			throw new BadInput(`A weight is a finite number, 0 or more; ${weight} came.`)
		total += weight
	}
	return total
}
