/**
 * What is asked of Neo4j about reports: errors that a reader says there are, and what was answered. Nothing of it is a record.
 * Instants are ISO texts in UTC, so that they compare as texts. Of the secret of a link the store knows the hash alone. What is
 * written is told in the audit log in the same transaction.
 */
import neo4j from 'neo4j-driver'
import { groupBy } from '../../schema/groupBy'
import type { ReportFault, ReportState, ReportSubjectKind } from '../../schema/reports'
import type { CountryCode, Id } from '../domain/ids'
import type { Language } from '../domain/records'
import type { AuditedDatabase } from './auditedDatabase'
import { cypher } from './cypherText'
import type { RunStatement } from './database'

/** What decides who sees a report. */
export interface ReportHead {
	readonly id: string
	readonly subject: ReportSubjectKind
	/** Of the record, the actor or the result; null of a page. */
	readonly subjectId: Id | null
	/** The countries on whose record it was, when it was reported. */
	readonly groups: readonly CountryCode[]
}

export interface Report extends ReportHead {
	/** Path and query of the page that it was reported from. */
	readonly address: string
	/** What the subject was called, in the language of the reader; null of a page, and of a result that was gone. */
	readonly title: string | null
	/** In which it was written. */
	readonly language: Language
	readonly fault: ReportFault
	readonly text: string
	/** An https address; null: none was given. */
	readonly source: string | null
	readonly state: ReportState
	/** 1 when it came, one more at each change. */
	readonly version: number
	readonly createdAt: string
	readonly changedAt: string
	/** null while somebody has to answer. */
	readonly closedAt: string | null
}

/** An answer, or a remark of whoever reported. */
export interface ReportNote {
	readonly id: string
	readonly isAnswer: boolean
	/** The state that an answer gave; null of a remark. */
	readonly state: ReportState | null
	/** '' of an answer without a word. */
	readonly text: string
	readonly at: string
}

/** A report while nobody else changes it. */
export interface LockedReport extends Report {
	/** How many remarks were added to it. */
	readonly remarks: number
}

export interface ReportWrite {
	/** Whole, with the next version. */
	readonly next: Report
	/** Hash of the secret of its link, of one that is new. */
	readonly tokenHash?: string
	/** What is said of it; the account of who answers is kept, and shown to nobody. */
	readonly note?: ReportNote & { readonly accountId: string | null }
}

/** Reports in the Neo4j of the record. */
export class Neo4jReportStore {
	readonly #database: AuditedDatabase

	constructor(database: AuditedDatabase) {
		this.#database = database
	}

	/** null where no report has that link. */
	async byLink(tokenHash: string): Promise<Report | null> {
		const [row] = await this.#database.read<Report>(REPORT_BY_LINK, { tokenHash })
		return row ?? null
	}

	/** Open ones from the oldest, closed ones from the latest closed. */
	heads(isOpen: boolean): Promise<readonly ReportHead[]> {
		return this.#database.read<ReportHead>(isOpen ? OPEN_REPORTS : CLOSED_REPORTS)
	}

	async head(id: string): Promise<ReportHead | null> {
		const [row] = await this.#database.read<ReportHead>(REPORT_HEAD, { id })
		return row ?? null
	}

	/** In no order; those that are there. */
	byIds(ids: readonly string[]): Promise<readonly Report[]> {
		return this.#database.read<Report>(REPORTS_BY_IDS, { ids })
	}

	/** By the id of the report, in the order in which they came; one query for all. */
	async notesOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly ReportNote[]>> {
		const rows = await this.#database.read<ReportNote & { reportId: string }>(NOTES_OF_REPORTS, {
			ids,
		})
		const groups = groupBy(rows, ({ reportId }) => reportId)
		return new Map([...groups].map(([id, notes]) => [id, notes.map(({ reportId: _of, ...note }) => note)]))
	}

	/** Those that were closed before an instant, the oldest first. */
	closedBefore(instant: string): Promise<readonly { readonly id: string; readonly closedAt: string }[]> {
		return this.#database.read<{ id: string; closedAt: string }>(CLOSED_BEFORE, { instant })
	}

	/** Removes them; how many. */
	async removeClosedBefore(instant: string): Promise<number> {
		return this.#database.write(async (run) => {
			const rows = await run<{ id: string }>(REMOVE_CLOSED_BEFORE, { instant })
			const lines = rows.map(({ id }) => ({ account: null, action: 'report.purge', object: id, fields: [] }))
			await this.#database.audit(run, ...lines)
			return rows.length
		})
	}
}

export type ReportStore = Pick<Neo4jReportStore, keyof Neo4jReportStore>

/** A report that nobody else changes before the transaction ends; null: there is none of that id. */
export async function lockReport(run: RunStatement, id: string): Promise<LockedReport | null> {
	const [row] = await run<LockedReport>(LOCK_REPORT, { id })
	return row ?? null
}

/** The same by the hash of the secret of its link. */
export async function lockReportOfLink(run: RunStatement, tokenHash: string): Promise<LockedReport | null> {
	const [row] = await run<LockedReport>(LOCK_REPORT_OF_LINK, { tokenHash })
	return row ?? null
}

export async function writeReport(run: RunStatement, { next, tokenHash, note }: ReportWrite): Promise<void> {
	await run(WRITE_REPORT, { ...next, tokenHash: tokenHash ?? null, version: neo4j.int(next.version) })
	if (note) await run(ADD_NOTE, { ...note, reportId: next.id })
}

export async function removeReport(run: RunStatement, id: string): Promise<void> {
	await run(REMOVE_REPORT, { id })
}

const HEAD = cypher`report.id AS id, report.subject AS subject, report.subjectId AS subjectId,
  report.groups AS groups`

const REPORT = cypher`${HEAD}, report.address AS address, report.title AS title, report.language AS language,
  report.fault AS fault, report.text AS text, report.source AS source, report.state AS state,
  report.version AS version, report.createdAt AS createdAt, report.changedAt AS changedAt,
  report.closedAt AS closedAt`

/** Of one that is on record the link stays. */
export const WRITE_REPORT = cypher`
MERGE (report:Report {id: $id})
SET report.tokenHash = coalesce($tokenHash, report.tokenHash), report.subject = $subject, report.subjectId = $subjectId,
  report.groups = $groups, report.address = $address, report.title = $title, report.language = $language,
  report.fault = $fault, report.text = $text, report.source = $source, report.state = $state,
  report.version = $version, report.createdAt = $createdAt, report.changedAt = $changedAt,
  report.closedAt = $closedAt`

export const REPORT_BY_LINK = cypher`
MATCH (report:Report {tokenHash: $tokenHash})
RETURN ${REPORT}`

export const OPEN_REPORTS = cypher`
MATCH (report:Report) WHERE report.closedAt IS NULL
RETURN ${HEAD} ORDER BY report.createdAt, id`

export const CLOSED_REPORTS = cypher`
MATCH (report:Report) WHERE report.closedAt IS NOT NULL
RETURN ${HEAD} ORDER BY report.closedAt DESC, id`

export const REPORT_HEAD = cypher`
MATCH (report:Report {id: $id})
RETURN ${HEAD}`

export const REPORTS_BY_IDS = cypher`
MATCH (report:Report) WHERE report.id IN $ids
RETURN ${REPORT}`

export const NOTES_OF_REPORTS = cypher`
MATCH (note:ReportNote)-[:OF]->(report:Report) WHERE report.id IN $ids
RETURN report.id AS reportId, note.id AS id, note.isAnswer AS isAnswer, note.state AS state, note.text AS text,
  note.at AS at
ORDER BY at, id`

const LOCKED = cypher`WITH report
RETURN ${REPORT}, COUNT { MATCH (note:ReportNote)-[:OF]->(report) WHERE NOT note.isAnswer } AS remarks`

/** The SET takes the lock, so that one of two who answer at once finds what the other wrote. */
export const LOCK_REPORT = cypher`
MATCH (report:Report {id: $id})
SET report.id = $id
${LOCKED}`

export const LOCK_REPORT_OF_LINK = cypher`
MATCH (report:Report {tokenHash: $tokenHash})
SET report.tokenHash = $tokenHash
${LOCKED}`

export const ADD_NOTE = cypher`
MATCH (report:Report {id: $reportId})
CREATE (:ReportNote {
  id: $id, isAnswer: $isAnswer, state: $state, text: $text, at: $at, accountId: $accountId
})-[:OF]->(report)`

export const REMOVE_REPORT = cypher`
MATCH (report:Report {id: $id})
OPTIONAL MATCH (note:ReportNote)-[:OF]->(report)
WITH report, collect(note) AS notes
FOREACH (note IN notes | DETACH DELETE note)
DETACH DELETE report`

export const CLOSED_BEFORE = cypher`
MATCH (report:Report) WHERE report.closedAt < $instant
RETURN report.id AS id, report.closedAt AS closedAt ORDER BY closedAt, id`

export const REMOVE_CLOSED_BEFORE = cypher`
MATCH (report:Report) WHERE report.closedAt < $instant
OPTIONAL MATCH (note:ReportNote)-[:OF]->(report)
WITH report, report.id AS id, collect(note) AS notes
FOREACH (note IN notes | DETACH DELETE note)
DETACH DELETE report
RETURN id`
