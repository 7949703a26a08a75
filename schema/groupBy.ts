/** Items by their key, in the order in which each key first came (`Map.groupBy` is not in Node.js 20). */
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
