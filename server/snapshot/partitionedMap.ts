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
	readonly #partitionOf: PartitionOf<Key>
	/** The entries in 256 maps: always the same object until a key of it changes. */
	readonly partitions: readonly ReadonlyMap<Key, Value>[]

	private constructor(partitions: readonly ReadonlyMap<Key, Value>[], partitionOf: PartitionOf<Key>) {
		this.partitions = partitions
		this.#partitionOf = partitionOf
		let size = 0
		for (const partition of partitions) size += partition.size
		this.size = size
	}

	static empty<Key, Value>(partitionOf: PartitionOf<Key>): PartitionedMap<Key, Value> {
		return new PartitionedMap<Key, Value>(Array(PARTITIONS).fill(new Map<Key, Value>()), partitionOf)
	}

	get(key: Key): Value | undefined {
		return this.partitions[this.#partitionOf(key)]?.get(key)
	}

	has(key: Key): boolean {
		return this.partitions[this.#partitionOf(key)]?.has(key) ?? false
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
		const make = (partitions: readonly ReadonlyMap<Key, Value>[]) =>
			new PartitionedMap(partitions, this.#partitionOf)
		return new PartitionedMapEdit(this.partitions, this.#partitionOf, make)
	}
}

/** A map that is being changed: it copies a partition when a key of it changes for the first time. */
export class PartitionedMapEdit<Key, Value> {
	readonly #partitionOf: PartitionOf<Key>
	readonly #partitions: ReadonlyMap<Key, Value>[]
	readonly #copied = new Map<number, Map<Key, Value>>()
	readonly #make: (partitions: readonly ReadonlyMap<Key, Value>[]) => PartitionedMap<Key, Value>

	constructor(
		partitions: readonly ReadonlyMap<Key, Value>[],
		partitionOf: PartitionOf<Key>,
		make: (partitions: readonly ReadonlyMap<Key, Value>[]) => PartitionedMap<Key, Value>,
	) {
		this.#partitions = partitions.slice()
		this.#partitionOf = partitionOf
		this.#make = make
	}

	get(key: Key): Value | undefined {
		return this.#partitions[this.#partitionOf(key)]?.get(key)
	}

	set(key: Key, value: Value): void {
		this.#copyOf(this.#partitionOf(key)).set(key, value)
	}

	delete(key: Key): void {
		const partition = this.#partitionOf(key)
		if (this.#partitions[partition]?.has(key)) this.#copyOf(partition).delete(key)
	}

	/** The changed map. The edit ends: later changes of it would change a map that somebody reads. */
	done(): PartitionedMap<Key, Value> {
		return this.#make(this.#partitions)
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
