/** Shorter names are acronyms: one different letter means another organisation. */
const MIN_LENGTH_WITH_A_SLIP = 6
/** In Chinese each character has a meaning: only an identical name is near. */
const SIGNS = /\p{Script=Han}/u

/** Something and the names it has. */
export interface Named {
	readonly names: readonly string[]
}

/**
 * Pairs of things with a nearly identical name, each pair once: equal except for accents, case, spaces and punctuation,
 * or one letter apart with the same digits (« 2es rencontres » is not « 3es rencontres »). Cost: the letters of the
 * names, plus the pairs that share a name with one letter left out; never every pair.
 *
 * Example: « Université de Lyon » and « UNIVERSITE DE LION » are near; AFD and ARF are not.
 */
export function nearNames<Thing extends Named>(
	things: readonly Thing[],
): readonly (readonly [Thing, Thing])[] {
	const byVariant = new Map<string, Folded<Thing>[]>()
	const pairs: (readonly [Thing, Thing])[] = []
	for (const thing of things) {
		const folded = { thing, names: foldedNames(thing.names) }
		const compared = new Set<Folded<Thing>>()
		for (const variant of new Set(folded.names.flatMap(variants))) {
			const others = byVariant.get(variant)
			for (const other of others ?? []) {
				if (compared.has(other)) continue
				compared.add(other)
				if (areNear(folded.names, other.names)) pairs.push([other.thing, thing])
			}
			if (others) others.push(folded)
			else byVariant.set(variant, [folded])
		}
	}
	return pairs
}

interface Folded<Thing> {
	readonly thing: Thing
	readonly names: readonly string[]
}

/** Names without accents, case, spaces and punctuation, each once, without empty ones. */
function foldedNames(names: readonly string[]): readonly string[] {
	return [...new Set(names.map(fold))].filter((name) => name !== '')
}

function fold(name: string): string {
	const plain = name
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
	return plain.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Near names share one of these: the folded name itself, or the name with any one letter left out. */
function variants(name: string): readonly string[] {
	if (!allowsASlip(name)) return [name]
	return [name, ...Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1))]
}

function areNear(names: readonly string[], others: readonly string[]): boolean {
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
	return name.length >= MIN_LENGTH_WITH_A_SLIP && !SIGNS.test(name)
}

function figures(name: string): string {
	return name.replace(/\D+/g, ' ')
}
