/** Overlaps that the editors of an account were told of. */
import neo4j from 'neo4j-driver'
import type { AuditedDatabase } from './auditedDatabase'
import { cypher } from './cypherText'
import { type NewLetter, writeLetters } from './mailStore'

/** Overlaps that the editors of an account were told of, or that were there when it was first looked. */
export interface KnownOverlaps {
	readonly accountId: string
	/** JSON; ids alone. */
	readonly overlaps: string
	/** Of the change feed, up to which it was looked. */
	readonly seq: number
}

/** As they are read: null where they are of the record as it stands. */
export type FoundOverlaps = Omit<KnownOverlaps, 'overlaps'> & { readonly overlaps: string | null }

export class Neo4jKnownOverlapStore {
	readonly #database: AuditedDatabase

	constructor(database: AuditedDatabase) {
		this.#database = database
	}

	/** Of each account; @param seq of the change feed, as the record stands: lists of that state are not read. */
	all(seq: number): Promise<readonly FoundOverlaps[]> {
		return this.#database.read<FoundOverlaps>(KNOWN_OVERLAPS, { seq })
	}

	/** Keeps what is known and writes a letter, if there is one; false where another server did meanwhile. */
	async keep(known: KnownOverlaps, before: number, letter: NewLetter | null): Promise<boolean> {
		const row = { ...known, seq: neo4j.int(known.seq), before: neo4j.int(before) }
		return this.#database.write(async (run) => {
			const kept = await run(SAVE_KNOWN_OVERLAPS, row)
			if (kept.length > 0 && letter !== null) await writeLetters(run, [letter])
			return kept.length > 0
		})
	}
}

export type KnownOverlapStore = Pick<Neo4jKnownOverlapStore, keyof Neo4jKnownOverlapStore>

export const KNOWN_OVERLAPS = cypher`
MATCH (known:KnownOverlaps)
RETURN known.accountId AS accountId, known.seq AS seq,
  CASE WHEN known.seq < $seq THEN known.overlaps END AS overlaps`

/** Compared and set: of two servers that look at the same changes one alone writes. */
export const SAVE_KNOWN_OVERLAPS = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
MERGE (known:KnownOverlaps {accountId: $accountId})
SET known.accountId = $accountId
WITH known, account WHERE coalesce(known.seq, -1) = $before
SET known.seq = $seq, known.overlaps = $overlaps
MERGE (known)-[:OF]->(account)
RETURN known.accountId AS accountId`
