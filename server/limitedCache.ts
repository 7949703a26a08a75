import { LRUCache } from 'lru-cache'

/**
 * A map of so many entries: past them, the one used longest ago is forgotten.
 *
 * Not with the `max` of LRUCache, which reserves the room of all entries at once: a millisecond and 300 kB for ten thousand.
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
