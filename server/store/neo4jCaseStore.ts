import neo4j from 'neo4j-driver'
import { groupBy } from '../../schema/groupBy'
import type { CountryCode, Id } from '../domain/ids'
import { recordActivity } from './activityLog'
import { appendAudit } from './auditLog'
import type { Case, CaseChange, CaseEvent, CaseStore, CaseWrite, SharedCase } from './caseStore'
import * as cases from './cypher/cases'
import type { Database, RunStatement } from './database'
import { writeUnderKey } from './idempotentWrites'
import { writeLetters } from './outbox'

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

	async write({
		next,
		version,
		events,
		activity = [],
		letters = [],
		action,
		accountId,
		once,
		answer,
	}: CaseWrite): Promise<{ readonly answer: string } | 'STALE'> {
		const now = this.#now()
		try {
			const { result } = await this.#database.write((run) =>
				writeUnderKey(run, once, now, async () => {
					if ((await put(run, [{ next, version }])).length === 0) throw new StaleCase()
					await run(cases.ADD_CASE_EVENTS, { events })
					await writeLetters(run, letters)
					await recordActivity(run, activity, now)
					const line = { account: accountId, action, object: next.id, fields: [] }
					await appendAudit(run, [line], now)
					return answer
				}),
			)
			return { answer: result.answer }
		} catch (error) {
			if (error instanceof StaleCase) return 'STALE'
			throw error
		}
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

/** Undoes the transaction: nothing of a stale write stays, not even its key. */
class StaleCase extends Error {}

/** Writes the cases that still have the version that was read; which. */
async function put<Change extends Pick<CaseChange, 'next' | 'version'>>(
	run: RunStatement,
	changes: readonly Change[],
): Promise<readonly Change[]> {
	const ids = changes.map(({ next }) => next.id).sort()
	const locked = await run<{ id: string; version: number }>(cases.LOCK_CASES, { ids })
	const present = new Map(locked.map(({ id, version }) => [id, version]))
	const written = changes.filter(({ next, version }) => present.get(next.id) === version)
	await run(cases.WRITE_CASES, {
		cases: written.map(({ next }) => ({ ...next, version: neo4j.int(next.version) })),
	})
	return written
}
