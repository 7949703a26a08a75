/** Items by each of their keys, once per key, in the order given. */
export function groupByKeys<Key, Item>(
	items: Iterable<Item>,
	keysOf: (item: Item) => readonly Key[],
): ReadonlyMap<Key, readonly Item[]> {
	const groups = new Map<Key, Item[]>()
	for (const item of items) {
		for (const key of keysOf(item)) {
			const group = groups.get(key)
			if (group === undefined) groups.set(key, [item])
			else if (group.at(-1) !== item) group.push(item)
		}
	}
	return groups
}
