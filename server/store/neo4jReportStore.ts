import neo4j from 'neo4j-driver'
import { groupBy } from '../../schema/groupBy'
import { recordActivity } from './activityLog'
import { appendAudit } from './auditLog'
import * as reports from './cypher/reports'
import type { CypherText } from './cypherText'
import type { Database, Parameters, RunStatement } from './database'
import type { NewAnswer, Report, ReportHead, ReportNote, ReportStore } from './reportStore'

/** Reports in the Neo4j of the record. */
export class Neo4jReportStore implements ReportStore {
	readonly #database: Database
	readonly #now: () => Date

	/** @param now when what is written into the audit log was done. */
	constructor(database: Database, now: () => Date) {
		this.#database = database
		this.#now = now
	}

	async create(report: Report, tokenHash: string): Promise<void> {
		const parameters = { ...report, tokenHash, version: neo4j.int(report.version) }
		await this.#database.write(async (run) => {
			await run(reports.CREATE_REPORT, parameters)
			await this.#audit(run, 'report.create', [report.id])
		})
	}

	async byLink(tokenHash: string): Promise<Report | null> {
		const [row] = await this.#database.read<Report>(reports.REPORT_BY_LINK, { tokenHash })
		return row ?? null
	}

	heads(isOpen: boolean): Promise<readonly ReportHead[]> {
		return this.#database.read<ReportHead>(isOpen ? reports.OPEN_REPORTS : reports.CLOSED_REPORTS)
	}

	async head(id: string): Promise<ReportHead | null> {
		const [row] = await this.#database.read<ReportHead>(reports.REPORT_HEAD, { id })
		return row ?? null
	}

	byIds(ids: readonly string[]): Promise<readonly Report[]> {
		return this.#database.read<Report>(reports.REPORTS_BY_IDS, { ids })
	}

	async notesOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly ReportNote[]>> {
		const rows = await this.#database.read<ReportNote & { reportId: string }>(reports.NOTES_OF_REPORTS, {
			ids,
		})
		const groups = groupBy(rows, ({ reportId }) => reportId)
		return new Map([...groups].map(([id, notes]) => [id, notes.map(({ reportId: _of, ...note }) => note)]))
	}

	async answer(id: string, version: number, answer: NewAnswer): Promise<'ANSWERED' | 'STALE' | 'ABSENT'> {
		const { result } = await this.#database.write(async (run) => {
			const [locked] = await run<{ version: number; isDone: boolean }>(reports.LOCK_REPORT, {
				id,
				noteId: answer.id,
			})
			if (locked === undefined) return 'ABSENT'
			if (locked.isDone) return 'ANSWERED'
			if (locked.version !== version) return 'STALE'
			const { activity, ...written } = answer
			await run(reports.ANSWER_REPORT, { ...written, reportId: id })
			await recordActivity(run, activity, this.#now())
			await this.#audit(run, 'report.answer', [id], answer.accountId)
			return 'ANSWERED'
		})
		return result
	}

	async remark(
		tokenHash: string,
		remark: Pick<ReportNote, 'id' | 'text' | 'at'>,
		maximum: number,
	): Promise<'ADDED' | 'TOO_MANY' | 'ABSENT'> {
		const { result } = await this.#database.write(async (run) => {
			const [locked] = await run<{ id: string; remarks: number; isDone: boolean }>(
				reports.LOCK_REPORT_OF_LINK,
				{ tokenHash, noteId: remark.id },
			)
			if (locked === undefined) return 'ABSENT'
			if (locked.isDone) return 'ADDED'
			if (locked.remarks >= maximum) return 'TOO_MANY'
			await run(reports.ADD_REMARK, { ...remark, tokenHash })
			await this.#audit(run, 'report.remark', [locked.id])
			return 'ADDED'
		})
		return result
	}

	async withdraw(tokenHash: string): Promise<boolean> {
		return (await this.#removed(reports.WITHDRAW_REPORT, { tokenHash }, 'report.withdraw')) > 0
	}

	closedBefore(instant: string): Promise<readonly { readonly id: string; readonly closedAt: string }[]> {
		return this.#database.read<{ id: string; closedAt: string }>(reports.CLOSED_BEFORE, { instant })
	}

	removeClosedBefore(instant: string): Promise<number> {
		return this.#removed(reports.REMOVE_CLOSED_BEFORE, { instant }, 'report.purge')
	}

	/** How many reports a statement removed, which gives their ids. */
	async #removed(query: CypherText, parameters: Parameters, action: string): Promise<number> {
		const { result } = await this.#database.write(async (run) => {
			const rows = await run<{ id: string }>(query, parameters)
			await this.#audit(
				run,
				action,
				rows.map(({ id }) => id),
			)
			return rows.length
		})
		return result
	}

	/** @param account null: whoever reports is nobody who is known, and a purge is nobody's. */
	#audit(
		run: RunStatement,
		action: string,
		ids: readonly string[],
		account: string | null = null,
	): Promise<void> {
		const lines = ids.map((object) => ({ account, action, object, fields: [] }))
		return appendAudit(run, lines, this.#now())
	}
}
