/** What stays in full ink where something is selected: the rest dims, whole marks, and its words are not shown. */
import type { Picture } from './picture'

export interface Highlight {
	/** Those that are selected themselves. */
	readonly selected: ReadonlySet<string>
	readonly nodes: ReadonlySet<string>
	/** Keys of lines. */
	readonly lines: ReadonlySet<string>
}

/**
 * The selected actors, those that a line links to them, and these lines. null, all alike, where none of the selected is
 * in the picture.
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
