/**
 * The cases of overlaps that a group's coordinators work on, and their judgements of pairs of records. Beside the record: no kind
 * of the vocabulary, no Change. Instants are ISO texts in UTC.
 */
import neo4j from 'neo4j-driver'
import { groupBy } from '../../schema/groupBy'
import type { CaseEventKind } from '../../schema/judgements'
import type { CountryCode, Id } from '../domain/ids'
import type { Verdict } from '../domain/records'
import { AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'
import type { RunStatement } from './database'

/** The case of an overlap, or of a pair of records, as a coordinator or the server last left it. */
export interface Case {
	readonly id: string
	readonly group: CountryCode
	/** CROWDING, SAME_PARTNER… or DUPLICATE_RECORD. */
	readonly subject: string
	/** The stable key of its overlap or pair as found now. */
	readonly key: Id
	/** All keys that it had: an earlier mission gives an overlap a new key. */
	readonly keys: readonly Id[]
	readonly place: Id | null
	readonly partner: Id | null
	/** The actors with a part in it when it was last found. */
	readonly actors: readonly Id[]
	/** ISO days as far as known; null: unknown, or open. */
	readonly start: string | null
	readonly end: string | null
	readonly verdict: Verdict
	/** The outcome, in the coordinator's words. */
	readonly reason: string
	/** The proposal whose acceptance closed it. */
	readonly proposal: Id | null
	/** Each as `id@version`: the evidence of the judgement, or of the opening if it was not judged. */
	readonly evidence: readonly string[]
	/** ISO day of `evidence`. */
	readonly judgedOn: string
	/** Actors whose editors were told, and in the same order the last instants. */
	readonly toldActors: readonly Id[]
	readonly toldAt: readonly string[]
	readonly openedAt: string
	readonly changedAt: string
	/** Since when its overlap is no longer found; null: it is found. */
	readonly goneAt: string | null
	readonly version: number
}

export interface CaseEvent {
	readonly id: string
	readonly caseId: string
	readonly kind: CaseEventKind
	readonly at: string
	/** Who did it; null: the server found it. */
	readonly accountId: string | null
	/** Whose editors were told. */
	readonly actor: Id | null
	readonly verdict: Verdict | null
	readonly text: string
}

/** What a group's coordinators told an actor's editors. */
export interface SharedCase {
	readonly group: CountryCode
	readonly actor: Id
	readonly keys: readonly Id[]
	readonly at: string
}

/** The next state of a case, and what happened to it. */
export interface CaseWrite {
	/** Whole, with the next version. */
	readonly next: Case
	readonly events: readonly CaseEvent[]
}

/** A change of a case by the server. */
export interface CaseChange {
	readonly next: Case
	/** The version that was read; 0: it was not stored. */
	readonly version: number
	readonly event: CaseEvent | null
}

export class Neo4jCaseStore extends AuditedStore {
	/** Those of pairs, or those of overlaps, by id. */
	ofGroup(group: CountryCode, pairs: boolean): Promise<readonly Case[]> {
		return this.database.read<Case>(CASES_OF_GROUP, { group, pairs })
	}

	/** Those that exist, in no order. */
	byIds(ids: readonly string[]): Promise<readonly Case[]> {
		return this.database.read<Case>(CASES_BY_IDS, { ids })
	}

	/** By the id of the case, in order of time; one query for all. */
	async eventsOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly CaseEvent[]>> {
		return groupBy(await this.database.read<CaseEvent>(EVENTS_OF_CASES, { ids }), ({ caseId }) => caseId)
	}

	/** What some actors were told, latest last; one query for all. */
	toldOf(actors: readonly Id[]): Promise<readonly SharedCase[]> {
		return this.database.read<SharedCase>(TOLD_CASES, { actors })
	}

	/** Writes what the server found: cases that open, go, and return. Skips a case that changed meanwhile. */
	async record(changes: readonly CaseChange[]): Promise<void> {
		if (changes.length === 0) return
		await this.database.write(async (run) => {
			const written = await put(run, changes)
			const events = written.flatMap(({ event }) => event ?? [])
			await run(ADD_CASE_EVENTS, { events })
			const lines = events.map(({ kind, caseId }) => ({
				account: null,
				action: `case.${kind.toLowerCase()}`,
				object: caseId,
			}))
			await this.database.audit(run, ...lines)
		})
	}
}

export type CaseStore = Pick<Neo4jCaseStore, keyof Neo4jCaseStore>

/** A case locked until the transaction ends; null: there is none of that id, and nobody else can create it. */
export async function lockCase(run: RunStatement, id: string): Promise<Case | null> {
	const [row] = await run<LockedCase>(LOCK_CASES, { ids: [id] })
	return row?.version ? { ...row, version: row.version } : null
}

export async function writeCase(run: RunStatement, { next, events }: CaseWrite): Promise<void> {
	await run(WRITE_CASES, { cases: [stored(next)] })
	await run(ADD_CASE_EVENTS, { events })
}

/** `version` is null if only the lock created the case. */
type LockedCase = Omit<Case, 'version'> & { readonly version: number | null }

/** Writes the cases that still have the version that was read; returns these. */
async function put(run: RunStatement, changes: readonly CaseChange[]): Promise<readonly CaseChange[]> {
	const ids = changes.map(({ next }) => next.id).sort()
	const locked = await run<LockedCase>(LOCK_CASES, { ids })
	const present = new Map(locked.map(({ id, version }) => [id, version ?? 0]))
	const written = changes.filter(({ next, version }) => present.get(next.id) === version)
	await run(WRITE_CASES, { cases: written.map(({ next }) => stored(next)) })
	return written
}

function stored({ version, ...known }: Case): object {
	return { ...known, version: neo4j.int(version) }
}

const CASE = cypher`followed.id AS id, followed.group AS group, followed.subject AS subject, followed.key AS key, followed.keys AS keys,
  followed.place AS place, followed.partner AS partner, followed.actors AS actors, followed.start AS start, followed.end AS end,
  followed.verdict AS verdict, followed.reason AS reason, followed.proposal AS proposal, followed.evidence AS evidence,
  followed.judgedOn AS judgedOn, followed.toldActors AS toldActors, followed.toldAt AS toldAt, followed.openedAt AS openedAt,
  followed.changedAt AS changedAt, followed.goneAt AS goneAt, followed.version AS version`

export const CASES_OF_GROUP = cypher`
MATCH (followed:Case {group: $group}) WHERE (followed.subject = 'DUPLICATE_RECORD') = $pairs
RETURN ${CASE} ORDER BY id`

export const CASES_BY_IDS = cypher`
MATCH (followed:Case) WHERE followed.id IN $ids
RETURN ${CASE}`

export const EVENTS_OF_CASES = cypher`
MATCH (event:CaseEvent)-[:OF]->(followed:Case) WHERE followed.id IN $ids
RETURN event.id AS id, followed.id AS caseId, event.kind AS kind, event.at AS at, event.accountId AS accountId,
  event.actor AS actor, event.verdict AS verdict, event.text AS text
ORDER BY at, kind <> 'OPENED', id`

export const TOLD_CASES = cypher`
UNWIND $actors AS actor
MATCH (followed:Case) WHERE actor IN followed.toldActors
UNWIND range(0, size(followed.toldActors) - 1) AS position
WITH followed, actor, position WHERE followed.toldActors[position] = actor
RETURN followed.group AS group, actor, followed.keys AS keys, followed.toldAt[position] AS at
ORDER BY at, actor`

/** The SET takes the locks, so that of two writers the second finds what the first wrote. */
export const LOCK_CASES = cypher`
UNWIND $ids AS id
MERGE (followed:Case {id: id})
SET followed.id = id
WITH followed
RETURN ${CASE}`

export const WRITE_CASES = cypher`
UNWIND $cases AS properties
MERGE (followed:Case {id: properties.id})
SET followed = properties`

export const ADD_CASE_EVENTS = cypher`
UNWIND $events AS given
MATCH (followed:Case {id: given.caseId})
MERGE (event:CaseEvent {id: given.id})
SET event.kind = given.kind, event.at = given.at, event.accountId = given.accountId, event.actor = given.actor,
  event.verdict = given.verdict, event.text = given.text
MERGE (event)-[:OF]->(followed)`
