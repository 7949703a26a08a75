import neo4j from 'neo4j-driver'
import { groupBy } from '../../schema/groupBy'
import { appendAudit } from './auditLog'
import * as reports from './cypher/reports'
import type { Database, RunStatement } from './database'
import type { LockedReport, Report, ReportHead, ReportNote, ReportStore, ReportWrite } from './reportStore'

/** Reports in the Neo4j of the record. */
export class Neo4jReportStore implements ReportStore {
	readonly #database: Database
	readonly #now: () => Date

	/** @param now when what is written into the audit log was done. */
	constructor(database: Database, now: () => Date) {
		this.#database = database
		this.#now = now
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

	closedBefore(instant: string): Promise<readonly { readonly id: string; readonly closedAt: string }[]> {
		return this.#database.read<{ id: string; closedAt: string }>(reports.CLOSED_BEFORE, { instant })
	}

	async removeClosedBefore(instant: string): Promise<number> {
		const { result } = await this.#database.write(async (run) => {
			const rows = await run<{ id: string }>(reports.REMOVE_CLOSED_BEFORE, { instant })
			const lines = rows.map(({ id }) => ({ account: null, action: 'report.purge', object: id, fields: [] }))
			await appendAudit(run, lines, this.#now())
			return rows.length
		})
		return result
	}
}

/** A report that nobody else changes before the transaction ends; null: there is none of that id. */
export async function lockReport(run: RunStatement, id: string): Promise<LockedReport | null> {
	const [row] = await run<LockedReport>(reports.LOCK_REPORT, { id })
	return row ?? null
}

/** The same by the hash of the secret of its link. */
export async function lockReportOfLink(run: RunStatement, tokenHash: string): Promise<LockedReport | null> {
	const [row] = await run<LockedReport>(reports.LOCK_REPORT_OF_LINK, { tokenHash })
	return row ?? null
}

export async function writeReport(run: RunStatement, { next, tokenHash, note }: ReportWrite): Promise<void> {
	await run(reports.WRITE_REPORT, { ...next, tokenHash: tokenHash ?? null, version: neo4j.int(next.version) })
	if (note) await run(reports.ADD_NOTE, { ...note, reportId: next.id })
}

export async function removeReport(run: RunStatement, id: string): Promise<void> {
	await run(reports.REMOVE_REPORT, { id })
}
