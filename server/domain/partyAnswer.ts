import type { Id } from './ids'

/** What a party of a record that another actor answers for says of it. */
export type PartyVerdict = 'CONFIRMED' | 'CONTESTED'

/** One a party and a record: a later answer takes the place of an earlier one. It changes nothing of the record. */
export interface PartyAnswer {
	readonly recordId: Id
	/** In whose name. */
	readonly actor: Id
	readonly verdict: PartyVerdict
	/** Why; null where none was given. */
	readonly reason: string | null
	/** Version of the record that it was said of. */
	readonly version: number
}

/** ISO instant, UTC. */
export interface StoredPartyAnswer extends PartyAnswer {
	readonly at: string
}
