import neo4j from 'neo4j-driver'
import { groupBy } from '../../schema/groupBy'
import type { CountryCode, Id } from '../domain/ids'
import { appendAudit } from './auditLog'
import type { Case, CaseChange, CaseEvent, CaseStore, CaseWrite, SharedCase } from './caseStore'
import * as cases from './cypher/cases'
import type { Database, RunStatement } from './database'

/** Cases in the Neo4j of the record. */
export class Neo4jCaseStore implements CaseStore {
	readonly #database: Database
	readonly #now: () => Date

	/** @param now when what is written into the audit log was done. */
	constructor(database: Database, now: () => Date) {
		this.#database = database
		this.#now = now
	}

	ofGroup(group: CountryCode, pairs: boolean): Promise<readonly Case[]> {
		return this.#database.read<Case>(cases.CASES_OF_GROUP, { group, pairs })
	}

	byIds(ids: readonly string[]): Promise<readonly Case[]> {
		return this.#database.read<Case>(cases.CASES_BY_IDS, { ids })
	}

	async eventsOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly CaseEvent[]>> {
		return groupBy(
			await this.#database.read<CaseEvent>(cases.EVENTS_OF_CASES, { ids }),
			({ caseId }) => caseId,
		)
	}

	toldOf(actors: readonly Id[]): Promise<readonly SharedCase[]> {
		return this.#database.read<SharedCase>(cases.TOLD_CASES, { actors })
	}

	async record(changes: readonly CaseChange[]): Promise<void> {
		if (changes.length === 0) return
		const now = this.#now()
		await this.#database.write(async (run) => {
			const written = await put(run, changes)
			const events = written.flatMap(({ event }) => event ?? [])
			await run(cases.ADD_CASE_EVENTS, { events })
			const lines = events.map(({ kind, caseId }) => ({
				account: null,
				action: `case.${kind.toLowerCase()}`,
				object: caseId,
				fields: [],
			}))
			await appendAudit(run, lines, now)
		})
	}
}

/** A case that nobody else changes before the transaction ends; null: none of that id is on record, and nobody else puts it there. */
export async function lockCase(run: RunStatement, id: string): Promise<Case | null> {
	const [row] = await run<LockedCase>(cases.LOCK_CASES, { ids: [id] })
	return row?.version ? { ...row, version: row.version } : null
}

export async function writeCase(run: RunStatement, { next, events }: CaseWrite): Promise<void> {
	await run(cases.WRITE_CASES, { cases: [stored(next)] })
	await run(cases.ADD_CASE_EVENTS, { events })
}

/** null: it was put there by the lock alone. */
type LockedCase = Omit<Case, 'version'> & { readonly version: number | null }

/** Writes the cases that still have the version that was read; which. */
async function put(run: RunStatement, changes: readonly CaseChange[]): Promise<readonly CaseChange[]> {
	const ids = changes.map(({ next }) => next.id).sort()
	const locked = await run<LockedCase>(cases.LOCK_CASES, { ids })
	const present = new Map(locked.map(({ id, version }) => [id, version ?? 0]))
	const written = changes.filter(({ next, version }) => present.get(next.id) === version)
	await run(cases.WRITE_CASES, { cases: written.map(({ next }) => stored(next)) })
	return written
}

function stored({ version, ...known }: Case): object {
	return { ...known, version: neo4j.int(version) }
}
