/** A thing with the names it goes by. */
export interface Named<T> {
	readonly thing: T
	readonly names: readonly string[]
}

/** Shorter names are acronyms: one letter makes another body of them. */
const SHORTEST_WITH_A_SLIP = 6
/** A name in signs has a meaning in each of them: only the very same name is near. */
const SIGNS = /\p{Script=Han}/u

/**
 * Pairs of things of which one name each is nearly the same: equal once accents, case, blanks and marks are gone, or
 * one letter apart with the same figures (« 2es rencontres » is not « 3es rencontres »). In the order given. Cost:
 * the letters of all names, not the square of their number.
 */
export function nearNamed<T>(named: readonly Named<T>[]): readonly (readonly [Named<T>, Named<T>])[] {
	const folded = named.map(({ names }) => [...new Set(names.map(fold))].filter((name) => name !== ''))
	const candidates = new Map<string, Set<number>>()
	for (const [index, names] of folded.entries()) {
		for (const variant of names.flatMap(variants)) {
			const found = candidates.get(variant)
			if (found) found.add(index)
			else candidates.set(variant, new Set([index]))
		}
	}
	const near = new Map<string, readonly [number, number]>()
	for (const together of candidates.values()) {
		for (const [first, second] of pairsOf([...together].sort((one, other) => one - other))) {
			if (isNear(folded[first] ?? [], folded[second] ?? [])) near.set(`${first} ${second}`, [first, second])
		}
	}
	return [...near.values()]
		.sort((one, other) => one[0] - other[0] || one[1] - other[1])
		.flatMap(([first, second]) => {
			const one = named[first]
			const other = named[second]
			return one && other ? [[one, other] as const] : []
		})
}

function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
	return list.flatMap((first, index) => list.slice(index + 1).map((second) => [first, second] as const))
}

function fold(name: string): string {
	const plain = name
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
	return plain.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The name, and the name with any one letter left out: two names one letter apart have one of these in common. */
function variants(name: string): readonly string[] {
	if (!allowsASlip(name)) return [name]
	return [name, ...Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1))]
}

function isNear(names: readonly string[], others: readonly string[]): boolean {
	return names.some((name) => others.some((other) => name === other || isOneSlipAway(name, other)))
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
