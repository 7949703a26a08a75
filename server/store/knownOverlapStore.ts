/** Overlaps that an account's editor was told about. */
import neo4j from 'neo4j-driver'
import { AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'
import { type NewLetter, writeLetters } from './mailStore'

/** Overlaps that an account was told about, or that existed at the first look. */
export interface KnownOverlaps {
	readonly accountId: string
	/** JSON; ids alone. */
	readonly overlaps: string
	/** The number of the change feed up to which it looked. */
	readonly seq: number
}

/** As read: null if they are those of the present record. */
export type FoundOverlaps = Omit<KnownOverlaps, 'overlaps'> & { readonly overlaps: string | null }

export class Neo4jKnownOverlapStore extends AuditedStore {
	/** For each account; @param seq of the present record: lists that are as recent are not read. */
	all(seq: number): Promise<readonly FoundOverlaps[]> {
		return this.database.read<FoundOverlaps>(KNOWN_OVERLAPS, { seq })
	}

	/** Stores what is known and writes a letter; false if another server was first. */
	async keep(known: KnownOverlaps, before: number, letter: NewLetter | null): Promise<boolean> {
		const row = { ...known, seq: neo4j.int(known.seq), before: neo4j.int(before) }
		return this.database.write(async (run) => {
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

/** Compares and sets: of two servers that look at the same changes, one writes. */
export const SAVE_KNOWN_OVERLAPS = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
MERGE (known:KnownOverlaps {accountId: $accountId})
SET known.accountId = $accountId
WITH known, account WHERE coalesce(known.seq, -1) = $before
SET known.seq = $seq, known.overlaps = $overlaps
MERGE (known)-[:OF]->(account)
RETURN known.accountId AS accountId`
