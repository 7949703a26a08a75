import { LRUCache } from 'lru-cache'
import type { OperationSize } from '../graphql/limits/checkOperation'

/** Characters of all remembered documents. */
const MAX_CHARACTERS = 2_000_000
/** Estimate for an unknown document, in milliseconds: for each root field, and for each field of its answer. */
const MS_OF_ROOT_FIELD = 10
const MS_OF_FIELD = 0.01
/** Weight of the last time against the average of those before. */
const WEIGHT_OF_LAST = 0.5

/**
 * Remembers how long the answers to documents took: the client sends the same ones again and again. The scheduler orders requests by
 * it; no limit and no charge depends on it. For an unknown document the size of its answer is the estimate.
 */
export class DocumentCosts {
	readonly #milliseconds = new LRUCache<string, number>({
		maxSize: MAX_CHARACTERS,
		sizeCalculation: (_milliseconds, document) => Math.max(1, document.length),
	})

	/** Expected processor time of an answer, in milliseconds. */
	expected(document: string, { rootFields, fields }: OperationSize): number {
		return this.#milliseconds.get(document) ?? rootFields * MS_OF_ROOT_FIELD + fields * MS_OF_FIELD
	}

	learn(document: string, milliseconds: number): void {
		const before = this.#milliseconds.get(document) ?? milliseconds
		this.#milliseconds.set(document, before + (milliseconds - before) * WEIGHT_OF_LAST)
	}
}
