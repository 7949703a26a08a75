import type { Id } from './ids'

/** The verdict of a party to a record that another actor answers for. */
export type PartyVerdict = 'CONFIRMED' | 'CONTESTED'

/** One per party and record: a later answer replaces an earlier one. It does not change the record. */
export interface PartyAnswer {
	readonly recordId: Id
	/** The actor in whose name it is given. */
	readonly actor: Id
	readonly verdict: PartyVerdict
	/** null if none was given. */
	readonly reason: string | null
	/** Version of the record that the answer is about. */
	readonly version: number
}

/** ISO instant, UTC. */
export interface StoredPartyAnswer extends PartyAnswer {
	readonly at: string
}
