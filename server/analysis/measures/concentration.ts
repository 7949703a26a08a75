import { type Measure, measured, unmeasured } from './measure'
import { totalOf } from './totalOf'

/** With fewer actors, an index of concentration reflects chance more than a territory. */
const MIN_ACTORS = 3

/**
 * Concentration H = Σ s² of the actors' shares (Herfindahl 1950, Simpson 1949): from 1/n, all equal, to 1, one actor
 * has everything.
 *
 * Cost: linear. Example: 60, 20, 10, 10 → .42.
 *
 * @param weights one for each actor, 0 or more; actors of weight 0 do not count.
 * @returns no value under three actors.
 */
export function concentration(weights: readonly number[]): Measure {
	const total = totalOf(weights)
	let present = 0
	let squares = 0
	for (const weight of weights) {
		if (weight > 0) present += 1
		squares += weight * weight
	}
	if (present === 0) return unmeasured('nothing-recorded')
	if (present < MIN_ACTORS) return unmeasured('too-few-actors')
	// Divides once, not share by share: integer weights then give the same value in any order, and equal indexes tie.
	return measured(squares / (total * total))
}

/**
 * Émiettement N_eff = 1/H: the number of equal actors that would be equally scattered (Hill 1973, order 2): from 1 to
 * n.
 *
 * Cost: linear. Example: 60, 20, 10, 10 → 2.381.
 *
 * @returns no value under three actors.
 */
export function effectiveNumber(weights: readonly number[]): Measure {
	const index = concentration(weights)
	return 'none' in index ? index : measured(1 / index.value)
}
