/**
 * Probability of at least `count` events when `expected` are usual: P(X ≥ count) for X that follows a Poisson law of
 * mean λ = `expected`, that is 1 − Σ e^−λ λ^i / i! over i under `count`. Cost: `count` steps. Indicative: missions are
 * not independent.
 *
 * Example: λ = 1.97, count = 6 → .016.
 */
export function poissonTail(expected: number, count: number): number {
	if (count <= 0) return 1
	if (expected <= 0) return 0
	const logExpected = Math.log(expected)
	// In logarithms, because e^−λ underflows to 0 for a large mean.
	let logTerm = -expected
	let below = 0
	for (let i = 0; i < count; i += 1) {
		below += Math.exp(logTerm)
		logTerm += logExpected - Math.log(i + 1)
	}
	return Math.min(1, Math.max(0, 1 - below))
}
