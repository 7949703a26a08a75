/** Two columns of actors with lines between them, ordered so that lines hardly cross. */
import { type ColumnLine, type Columns, reduceEdgeCrossings } from '../../../views/graph/edgeCrossings'

/** What hangs together stands together, the largest first. */
export function orderTwoSides(links: readonly ColumnLine[]): Columns {
	const parts = componentsOf(links)
		.sort((one, other) => other.length - one.length)
		.map((part) => reduceEdgeCrossings(asTheyCame(part), part))
	return { left: parts.flatMap(({ left }) => left), right: parts.flatMap(({ right }) => right) }
}

function asTheyCame(links: readonly ColumnLine[]): Columns {
	return {
		left: [...new Set(links.map(({ from }) => from))],
		right: [...new Set(links.map(({ to }) => to))],
	}
}

/** The links of each connected part, in the order in which they came. */
function componentsOf(links: readonly ColumnLine[]): ColumnLine[][] {
	const parts: { left: Set<string>; right: Set<string>; links: ColumnLine[] }[] = []
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
