import neo4j from 'neo4j-driver'
import * as reports from './cypher/reports'
import type { CypherText } from './cypherText'
import type { Database, Parameters } from './database'
import { groupBy } from './groupBy'
import type { NewAnswer, Report, ReportHead, ReportNote, ReportStore } from './reportStore'

/** Reports in the Neo4j of the record. */
export class Neo4jReportStore implements ReportStore {
	readonly #database: Database

	constructor(database: Database) {
		this.#database = database
	}

	async create(report: Report, tokenHash: string): Promise<void> {
		const parameters = { ...report, tokenHash, version: neo4j.int(report.version) }
		await this.#database.write((run) => run(reports.CREATE_REPORT, parameters))
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
			await run(reports.ANSWER_REPORT, { ...answer, reportId: id })
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
			const [locked] = await run<{ remarks: number; isDone: boolean }>(reports.LOCK_REPORT_OF_LINK, {
				tokenHash,
				noteId: remark.id,
			})
			if (locked === undefined) return 'ABSENT'
			if (locked.isDone) return 'ADDED'
			if (locked.remarks >= maximum) return 'TOO_MANY'
			await run(reports.ADD_REMARK, { ...remark, tokenHash })
			return 'ADDED'
		})
		return result
	}

	async withdraw(tokenHash: string): Promise<boolean> {
		return (await this.#counted(reports.WITHDRAW_REPORT, { tokenHash })) > 0
	}

	closedBefore(instant: string): Promise<readonly { readonly id: string; readonly closedAt: string }[]> {
		return this.#database.read<{ id: string; closedAt: string }>(reports.CLOSED_BEFORE, { instant })
	}

	removeClosedBefore(instant: string): Promise<number> {
		return this.#counted(reports.REMOVE_CLOSED_BEFORE, { instant })
	}

	async #counted(query: CypherText, parameters: Parameters): Promise<number> {
		const { result } = await this.#database.write((run) => run<{ count: number }>(query, parameters))
		return result[0]?.count ?? 0
	}
}
