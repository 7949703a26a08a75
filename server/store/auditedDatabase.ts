import { groupBy } from '../../schema/groupBy'
import type { AuditLine } from '../domain/auditLog'
import { appendAudit } from './auditLog'
import type { CypherText } from './cypherText'
import type { Database, Parameters, RunStatement } from './database'

/** A line of the audit log; with fields if only some of an object changed. */
export type NewAuditLine = Omit<AuditLine, 'fields'> & Partial<Pick<AuditLine, 'fields'>>

export interface AccountRow {
	readonly accountId: string
}

export interface CountRow {
	readonly count: number
}

/** The database as the stores beside the record use it: writes add their audit log lines in the same transaction. */
export class AuditedDatabase {
	/** The time of audit log lines. */
	readonly now: () => Date
	readonly database: Database

	constructor(database: Database, now: () => Date) {
		this.database = database
		this.now = now
	}

	read<Row>(query: CypherText, parameters?: Parameters, timeout?: number): Promise<readonly Row[]> {
		return this.database.read<Row>(query, parameters, timeout)
	}

	/** The first row of a query; null: there is none. */
	async readOne<Row>(query: CypherText, parameters?: Parameters): Promise<Row | null> {
		const [row] = await this.read<Row>(query, parameters)
		return row ?? null
	}

	/** Rows of a query about accounts, grouped by account, in the order of the query. */
	async readByAccount<Item>(
		query: CypherText,
		parameters: Parameters,
	): Promise<ReadonlyMap<string, readonly Item[]>> {
		const rows = await this.read<Item & AccountRow>(query, parameters)
		const groups = groupBy(rows, ({ accountId }) => accountId)
		return new Map(
			[...groups].map(([id, group]) => [id, group.map(({ accountId: _owner, ...item }) => item as Item)]),
		)
	}

	/** The same if an account has at most one row. */
	async readOneByAccount<Item>(
		query: CypherText,
		parameters: Parameters,
	): Promise<ReadonlyMap<string, Item>> {
		const rows = await this.read<Item & AccountRow>(query, parameters)
		return new Map(rows.map(({ accountId, ...item }) => [accountId, item as Item]))
	}

	/** Runs `work` in one transaction, again if the database asks for it: `work` must be idempotent. */
	async write<Result>(work: (run: RunStatement) => Promise<Result>): Promise<Result> {
		return (await this.database.write(work)).result
	}

	/** Runs one statement without an audit log line. */
	async run(query: CypherText, parameters: Parameters): Promise<void> {
		await this.write((run) => run(query, parameters))
	}

	/** Runs work and writes its audit log line, in one transaction. */
	audited(work: (run: RunStatement) => Promise<unknown>, line: NewAuditLine): Promise<void> {
		return this.write(async (run) => {
			await work(run)
			await this.audit(run, line)
		})
	}

	/** Runs a statement that counts what it removed, and writes the audit log line if that is not zero. Returns whether it is not. */
	removed(query: CypherText, parameters: Parameters, line: NewAuditLine): Promise<boolean> {
		return this.write(async (run) => {
			const [row] = await run<CountRow>(query, parameters)
			const isRemoved = row !== undefined && row.count > 0
			if (isRemoved) await this.audit(run, line)
			return isRemoved
		})
	}

	audit(run: RunStatement, ...lines: readonly NewAuditLine[]): Promise<void> {
		return appendAudit(
			run,
			lines.map((line) => ({ fields: [], ...line })),
			this.now(),
		)
	}
}

/** A store beside the record, for one subject. */
export abstract class AuditedStore {
	protected readonly database: AuditedDatabase

	constructor(database: AuditedDatabase) {
		this.database = database
	}
}
