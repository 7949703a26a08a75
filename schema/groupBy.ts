/** Items by their key, keys in order of first appearance (Node.js 20 has no `Map.groupBy`). */
export function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
	const groups = new Map<Key, Item[]>()
	for (const item of items) {
		const key = keyOf(item)
		const known = groups.get(key)
		if (known === undefined) groups.set(key, [item])
		else known.push(item)
	}
	return groups
}
