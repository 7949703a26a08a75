import { LRUCache } from 'lru-cache'

/**
 * A map with a maximum of entries, which drops the least recently used one.
 *
 * It does not use `max` of LRUCache, which allocates all entries at once: a millisecond and 300 kB for ten thousand.
 *
 * @param milliseconds how long an entry is kept; absent: as long as there is room.
 */
export function limitedCache<Value extends {}>(
	entries: number,
	milliseconds?: number,
): LRUCache<string, Value> {
	return new LRUCache({
		maxSize: entries,
		sizeCalculation: () => 1,
		...(milliseconds !== undefined && { ttl: milliseconds }),
	})
}
