/**
 * Reports: errors that readers point out, and the answers. Reports are not records. Instants are ISO texts in UTC, which compare as
 * texts. The store knows only the hash of a link's secret.
 */
import neo4j from 'neo4j-driver'
import { groupBy } from '../../schema/groupBy'
import type { ReportFault, ReportState, ReportSubjectKind } from '../../schema/reports'
import type { CountryCode, Id } from '../domain/ids'
import type { Language } from '../domain/records'
import { AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'
import type { RunStatement } from './database'

/** What decides who sees a report. */
export interface ReportHead {
	readonly id: string
	readonly subject: ReportSubjectKind
	/** Id of the record, the actor or the result; null for a page. */
	readonly subjectId: Id | null
	/** The countries on whose record the subject was when it was reported. */
	readonly groups: readonly CountryCode[]
}

export interface Report extends ReportHead {
	/** Path and query of the reported page. */
	readonly address: string
	/** The subject's name in the reader's language; null for a page, and for a result that was gone. */
	readonly title: string | null
	/** The writer's language. */
	readonly language: Language
	readonly fault: ReportFault
	readonly text: string
	/** An https address; null: none given. */
	readonly source: string | null
	readonly state: ReportState
	/** 1 at first, and one more with each change. */
	readonly version: number
	readonly createdAt: string
	readonly changedAt: string
	/** null while an answer is due. */
	readonly closedAt: string | null
}

/** An answer, or a remark by the report's author. */
export interface ReportNote {
	readonly id: string
	readonly isAnswer: boolean
	/** The state that an answer sets; null for a remark. */
	readonly state: ReportState | null
	/** '' for an answer without words. */
	readonly text: string
	readonly at: string
}

/** A locked report. */
export interface LockedReport extends Report {
	/** The number of its remarks. */
	readonly remarks: number
}

export interface ReportWrite {
	/** Whole, with the next version. */
	readonly next: Report
	/** Hash of the link's secret, for a new report. */
	readonly tokenHash?: string
	/** An answer or remark; the answering account is stored, and shown to nobody. */
	readonly note?: ReportNote & { readonly accountId: string | null }
}

export class Neo4jReportStore extends AuditedStore {
	/** null if no report has that link. */
	byLink(tokenHash: string): Promise<Report | null> {
		return this.database.readOne<Report>(REPORT_BY_LINK, { tokenHash })
	}

	/** Open ones oldest first, closed ones last closed first. */
	heads(isOpen: boolean): Promise<readonly ReportHead[]> {
		return this.database.read<ReportHead>(isOpen ? OPEN_REPORTS : CLOSED_REPORTS)
	}

	head(id: string): Promise<ReportHead | null> {
		return this.database.readOne<ReportHead>(REPORT_HEAD, { id })
	}

	/** Those that exist, in no order. */
	byIds(ids: readonly string[]): Promise<readonly Report[]> {
		return this.database.read<Report>(REPORTS_BY_IDS, { ids })
	}

	/** By the id of the report, in order of time; one query for all. */
	async notesOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly ReportNote[]>> {
		const rows = await this.database.read<ReportNote & { reportId: string }>(NOTES_OF_REPORTS, {
			ids,
		})
		const groups = groupBy(rows, ({ reportId }) => reportId)
		return new Map([...groups].map(([id, notes]) => [id, notes.map(({ reportId: _of, ...note }) => note)]))
	}

	/** Those closed before an instant, oldest first. */
	closedBefore(instant: string): Promise<readonly { readonly id: string; readonly closedAt: string }[]> {
		return this.database.read<{ id: string; closedAt: string }>(CLOSED_BEFORE, { instant })
	}

	/** Removes those; returns how many. */
	async removeClosedBefore(instant: string): Promise<number> {
		return this.database.write(async (run) => {
			const rows = await run<{ id: string }>(REMOVE_CLOSED_BEFORE, { instant })
			const lines = rows.map(({ id }) => ({ account: null, action: 'report.purge', object: id }))
			await this.database.audit(run, ...lines)
			return rows.length
		})
	}
}

export type ReportStore = Pick<Neo4jReportStore, keyof Neo4jReportStore>

/** A report locked until the transaction ends; null: there is none of that id. */
export async function lockReport(run: RunStatement, id: string): Promise<LockedReport | null> {
	const [row] = await run<LockedReport>(LOCK_REPORT, { id })
	return row ?? null
}

/** The same by the hash of its link's secret. */
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

/** An existing report keeps its link. */
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

/** The SET takes the lock, so that of two writers the second finds what the first wrote. */
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
