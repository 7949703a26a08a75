/** Two columns of actors with lines between them, ordered so that lines hardly cross. */

export interface SideLink {
	readonly from: string
	readonly to: string
}

export interface TwoSides {
	/** From top to bottom. */
	readonly left: readonly string[]
	readonly right: readonly string[]
}

/** Sweeps from one side to the other; more change nothing for graphs of a panel. */
const SWEEPS = 12

/**
 * What hangs together stands together, the largest first. Within it each side in turn is sorted by the mean place of
 * those that it is linked to on the other (the barycentre method of Sugiyama, Tagawa and Toda, 1981); of all sweeps the
 * order with the fewest crossings stays.
 */
export function orderTwoSides(links: readonly SideLink[]): TwoSides {
	const parts = componentsOf(links)
		.sort((one, other) => other.length - one.length)
		.map(orderComponent)
	return { left: parts.flatMap(({ left }) => left), right: parts.flatMap(({ right }) => right) }
}

function orderComponent(links: readonly SideLink[]): TwoSides {
	let best: TwoSides = {
		left: [...new Set(links.map(({ from }) => from))],
		right: [...new Set(links.map(({ to }) => to))],
	}
	let fewest = countCrossings(links, best)
	let now = best
	for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
		const right = byBarycentre(now.right, now.left, links, 'to')
		now = { left: byBarycentre(now.left, right, links, 'from'), right }
		const crossings = countCrossings(links, now)
		if (crossings < fewest) {
			best = now
			fewest = crossings
		}
	}
	return best
}

/** The links of each connected part, in the order in which they came. */
function componentsOf(links: readonly SideLink[]): SideLink[][] {
	const parts: { left: Set<string>; right: Set<string>; links: SideLink[] }[] = []
	for (const link of links) {
		const touched = parts.filter(({ left, right }) => left.has(link.from) || right.has(link.to))
		const [first = { left: new Set(), right: new Set(), links: [] }, ...others] = touched
		if (touched.length === 0) parts.push(first)
		for (const other of others) {
			for (const id of other.left) first.left.add(id)
			for (const id of other.right) first.right.add(id)
			first.links.push(...other.links)
			parts.splice(parts.indexOf(other), 1)
		}
		first.left.add(link.from)
		first.right.add(link.to)
		first.links.push(link)
	}
	return parts.map((part) => part.links)
}

/** How many pairs of lines cross each other. */
export function countCrossings(links: readonly SideLink[], { left, right }: TwoSides): number {
	const from = placesIn(left)
	const to = placesIn(right)
	const lines = links.map((link) => [from.get(link.from) ?? 0, to.get(link.to) ?? 0] as const)
	let crossings = 0
	for (const [index, [a, b]] of lines.entries()) {
		for (const [c, d] of lines.slice(index + 1)) if ((a - c) * (b - d) < 0) crossings++
	}
	return crossings
}

function byBarycentre(
	side: readonly string[],
	other: readonly string[],
	links: readonly SideLink[],
	end: 'from' | 'to',
): readonly string[] {
	const places = placesIn(other)
	const means = new Map(
		side.map((id) => {
			const linked = links
				.filter((link) => link[end] === id)
				.map((link) => places.get(end === 'from' ? link.to : link.from) ?? 0)
			return [id, linked.reduce((sum, place) => sum + place, 0) / Math.max(1, linked.length)]
		}),
	)
	// Array.sort is stable: equals stay as they stood.
	return [...side].sort((one, two) => (means.get(one) ?? 0) - (means.get(two) ?? 0))
}

function placesIn(side: readonly string[]): ReadonlyMap<string, number> {
	return new Map(side.map((id, place) => [id, place]))
}
