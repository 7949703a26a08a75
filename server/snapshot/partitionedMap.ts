/** How many partitions a map has: a change copies one of them, 1/256 of the whole. */
const PARTITIONS = 256

/** Names the partition of a key: a whole number from 0 to 255, always the same for the same key. */
export type PartitionOf<Key> = (key: Key) => number

/** Partition of a text: its FNV-1a hash, cut to eight bits. */
export function partitionOfText(text: string): number {
	let hash = 0x811c9dc5
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
	return (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (PARTITIONS - 1)
}

/**
 * An immutable map in 256 partitions by hash of the key. What follows from it by a few changes shares all partitions but
 * those of the changed keys: a flat map of 300 000 entries would take 100 to 200 ms to copy.
 */
export class PartitionedMap<Key, Value> {
	readonly size: number

	/** @param partitions the entries in 256 maps: each the same object until a key of it changes. */
	constructor(
		readonly partitionOf: PartitionOf<Key>,
		readonly partitions: readonly ReadonlyMap<Key, Value>[] = emptyPartitions(),
	) {
		let size = 0
		for (const partition of partitions) size += partition.size
		this.size = size
	}

	get(key: Key): Value | undefined {
		return this.partitions[this.partitionOf(key)]?.get(key)
	}

	/** Partition after partition, in no other order. */
	*entries(): Generator<readonly [Key, Value]> {
		for (const partition of this.partitions) yield* partition
	}

	*keys(): Generator<Key> {
		for (const partition of this.partitions) yield* partition.keys()
	}

	*values(): Generator<Value> {
		for (const partition of this.partitions) yield* partition.values()
	}

	/** A copy to be changed; this map stays as it is. */
	edit(): PartitionedMapEdit<Key, Value> {
		return new PartitionedMapEdit(this)
	}
}

/** A map that is being changed: it copies a partition when a key of it changes for the first time. */
export class PartitionedMapEdit<Key, Value> {
	readonly #before: PartitionedMap<Key, Value>
	readonly #partitions: ReadonlyMap<Key, Value>[]
	readonly #copied = new Map<number, Map<Key, Value>>()

	constructor(before: PartitionedMap<Key, Value>) {
		this.#before = before
		this.#partitions = before.partitions.slice()
	}

	get(key: Key): Value | undefined {
		return this.#partitions[this.#before.partitionOf(key)]?.get(key)
	}

	set(key: Key, value: Value): void {
		this.#copyOf(this.#before.partitionOf(key)).set(key, value)
	}

	delete(key: Key): void {
		const partition = this.#before.partitionOf(key)
		if (this.#partitions[partition]?.has(key)) this.#copyOf(partition).delete(key)
	}

	/** The changed map; the same one where nothing changed. The edit ends: a later one would change a map that is read. */
	done(): PartitionedMap<Key, Value> {
		if (this.#copied.size === 0) return this.#before
		return new PartitionedMap(this.#before.partitionOf, this.#partitions)
	}

	#copyOf(partition: number): Map<Key, Value> {
		const known = this.#copied.get(partition)
		if (known) return known
		const copy = new Map(this.#partitions[partition])
		this.#copied.set(partition, copy)
		this.#partitions[partition] = copy
		return copy
	}
}

function emptyPartitions<Key, Value>(): readonly ReadonlyMap<Key, Value>[] {
	return Array(PARTITIONS).fill(new Map<Key, Value>())
}
