/**
 * Affinity of two actors Σ 1/ln deg(z) over their shared partners z (Adamic and Adar 2003): a partner of few actors
 * counts more than one that everybody has. Partners of degree under 2 are left out. Symmetric.
 *
 * Cost: linear in the smaller set. Example: one shared partner of degree 2 → 1/ln 2 = 1.4427.
 *
 * @param degreeOf number of actors linked to a partner.
 */
export function affinity<T>(
	one: ReadonlySet<T>,
	other: ReadonlySet<T>,
	degreeOf: (partner: T) => number,
): number {
	const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one]
	let sum = 0
	for (const partner of smaller) {
		const degree = larger.has(partner) ? degreeOf(partner) : 0
		if (degree >= 2) sum += 1 / Math.log(degree)
	}
	return sum
}
