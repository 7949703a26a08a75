/** What is asked of Neo4j about personal data as a whole: what was erased, and what of it a restore brought back. */
import type { Erasure, Redact } from '../domain/erasure'

export interface PersonalDataStore {
	/** In the order in which they were done. */
	erasures(): Promise<readonly Erasure[]>
	/** Those of some subjects of which something is held all the same. */
	heldAgain(subjects: readonly string[]): Promise<readonly string[]>
	/**
	 * Erases again what an older state of the database brought back: the subject, and what free texts hold of it. Idempotent.
	 * Returns in how many texts something was found.
	 */
	eraseAgain(erasure: Erasure, redact: Redact): Promise<number>
}
