/** Shorter names are acronyms: one letter makes another body of them. */
const SHORTEST_WITH_A_SLIP = 6
/** A name in signs has a meaning in each of them: only the very same name is near. */
const SIGNS = /\p{Script=Han}/u

/** Names without accents, case, blanks and marks, each once; those of which nothing is left are no names. */
export function foldedNames(names: readonly string[]): readonly string[] {
	return [...new Set(names.map(fold))].filter((name) => name !== '')
}

/** What two folded names that are near have in common: a name, and the name with any one letter left out. */
export function variants(name: string): readonly string[] {
	if (!allowsASlip(name)) return [name]
	return [name, ...Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1))]
}

/**
 * Whether a folded name of some is near one of others: the same, or one letter apart with the same figures (« 2es
 * rencontres » is not « 3es rencontres »).
 */
export function areNear(names: readonly string[], others: readonly string[]): boolean {
	return names.some((name) => others.some((other) => name === other || isOneSlipAway(name, other)))
}

function fold(name: string): string {
	const plain = name
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
	return plain.replace(/[^\p{L}\p{N}]+/gu, '')
}

function isOneSlipAway(name: string, other: string): boolean {
	if (!allowsASlip(name) || !allowsASlip(other) || figures(name) !== figures(other)) return false
	const [short, long] = name.length <= other.length ? [name, other] : [other, name]
	if (long.length - short.length > 1) return false
	let same = 0
	while (same < short.length && short[same] === long[same]) same += 1
	const rest = long.slice(same + 1)
	return short.slice(same + (short.length === long.length ? 1 : 0)) === rest
}

function allowsASlip(name: string): boolean {
	return name.length >= SHORTEST_WITH_A_SLIP && !SIGNS.test(name)
}

function figures(name: string): string {
	return name.replace(/\D+/g, ' ')
}
