/** What keeps its full ink when something is selected; all other marks dim, and their words are hidden. */
import type { Picture } from './picture'

export interface Highlight {
	/** The selected actors themselves. */
	readonly selected: ReadonlySet<string>
	readonly nodes: ReadonlySet<string>
	/** Keys of lines. */
	readonly lines: ReadonlySet<string>
}

/**
 * The selected actors, the actors linked to them, and the lines between. null, so that nothing dims, if no
 * selected actor is in the picture.
 */
export function highlightOf(
	picture: Pick<Picture, 'nodes' | 'lines'>,
	selected: readonly string[],
): Highlight | null {
	const chosen = new Set(selected)
	const nodes = new Set(picture.nodes.flatMap(({ id }) => (chosen.has(id) ? [id] : [])))
	if (nodes.size === 0) return null
	const present = new Set(nodes)
	const lines = new Set<string>()
	for (const { key, from, to } of picture.lines) {
		if (!present.has(from) && !present.has(to)) continue
		lines.add(key)
		nodes.add(from).add(to)
	}
	return { selected: present, nodes, lines }
}
