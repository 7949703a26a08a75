import { LRUCache } from 'lru-cache'
import type { OperationSize } from '../graphql/limits/checkOperation'

/** Characters of documents that are remembered. */
const MAX_CHARACTERS = 2_000_000
/** Of a document that was never asked, in milliseconds: for each root question, and for each field that its answer may hold. */
const MS_OF_ROOT_FIELD = 10
const MS_OF_FIELD = 0.01
/** How much the last time counts beside those before it. */
const WEIGHT_OF_LAST = 0.5

/**
 * What answers to documents took, as it was measured: the client asks the same ones over and over. Only who comes first
 * follows from it, never what is allowed or charged. What was never asked is guessed by its size.
 */
export class DocumentCosts {
	readonly #milliseconds = new LRUCache<string, number>({
		maxSize: MAX_CHARACTERS,
		sizeCalculation: (_milliseconds, document) => Math.max(1, document.length),
	})

	/** Milliseconds of processor time that an answer is likely to take. */
	expected(document: string, { rootFields, fields }: OperationSize): number {
		return this.#milliseconds.get(document) ?? rootFields * MS_OF_ROOT_FIELD + fields * MS_OF_FIELD
	}

	learn(document: string, milliseconds: number): void {
		const before = this.#milliseconds.get(document) ?? milliseconds
		this.#milliseconds.set(document, before + (milliseconds - before) * WEIGHT_OF_LAST)
	}
}
