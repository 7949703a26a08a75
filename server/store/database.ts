/**
 * All work with the driver goes through here: managed transactions with a time limit, only a `CypherText`, rows as plain objects,
 * errors of the family. Bookmarks are kept, so that a read sees earlier writes.
 */
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'
import { Gate } from '../gate'
import type { CypherText } from './cypherText'
import { translatedError } from './driverErrors'

/** ISO, UTC, with milliseconds: instants compare as texts. */
export type Instant = string

export type Parameters = Readonly<Record<string, unknown>>

/** Runs one statement inside a write and returns its rows. */
export type RunStatement = <Row>(query: CypherText, parameters?: Parameters) => Promise<readonly Row[]>

export const READ_TIMEOUT = 5_000
/** While the store opens: a server that has just started is slow to plan its first queries. */
export const OPENING_TIMEOUT = 30_000
const WRITE_TIMEOUT = 30_000

/**
 * Simultaneous writes. They wait for each other's locks, and each holds one of the driver's 50 connections meanwhile: fast writers
 * must leave some for readers.
 */
const WRITES_AT_ONCE = 10
/** Milliseconds that a write waits for its turn: after that the client has been told that it took too long. */
const TURN_TIMEOUT = 5_000

export class Database {
	readonly #writers = new Gate({ atOnce: WRITES_AT_ONCE, milliseconds: TURN_TIMEOUT })
	readonly #driver: Driver
	readonly #name: string
	readonly #bookmarks = neo4j.bookmarkManager()

	constructor(driver: Driver, name: string) {
		this.#driver = driver
		this.#name = name
	}

	/** Rows of one query in the READ access mode. `timeout` in milliseconds. Throws Unavailable. */
	async read<Row>(
		query: CypherText,
		parameters: Parameters = {},
		timeout: number = READ_TIMEOUT,
	): Promise<readonly Row[]> {
		const session = this.#session(neo4j.session.READ)
		try {
			return await session.executeRead((transaction) => rows<Row>(transaction, query, parameters), {
				timeout,
			})
		} catch (error) {
			throw translatedError(error)
		} finally {
			await session.close()
		}
	}

	/** Rows of one query in the READ access mode as they come, for more than fit in memory; not asked again where it fails. */
	async *stream<Row>(query: CypherText, timeout: number): AsyncGenerator<Row> {
		const session = this.#session(neo4j.session.READ)
		try {
			for await (const record of session.run(query.text, {}, { timeout })) yield record.toObject() as Row
		} catch (error) {
			throw translatedError(error)
		} finally {
			await session.close()
		}
	}

	/** Runs `work` in one transaction, again if the database asks for it: `work` must be idempotent. */
	async write<Result>(
		work: (run: RunStatement) => Promise<Result>,
		timeout: number = WRITE_TIMEOUT,
	): Promise<{ readonly result: Result; readonly bookmark: string }> {
		return this.#writers.run(async () => {
			const session = this.#session(neo4j.session.WRITE)
			try {
				const result = await session.executeWrite(
					(transaction) => work((query, parameters) => rows(transaction, query, parameters ?? {})),
					{ timeout },
				)
				return { result, bookmark: session.lastBookmarks().at(-1) ?? '' }
			} catch (error) {
				throw translatedError(error)
			} finally {
				await session.close()
			}
		})
	}

	async close(): Promise<void> {
		await this.#driver.close()
	}

	#session(defaultAccessMode: 'READ' | 'WRITE') {
		return this.#driver.session({
			database: this.#name,
			defaultAccessMode,
			bookmarkManager: this.#bookmarks,
		})
	}
}

async function rows<Row>(
	transaction: ManagedTransaction,
	query: CypherText,
	parameters: Parameters,
): Promise<readonly Row[]> {
	const { records } = await transaction.run(query.text, parameters)
	return records.map((record) => record.toObject() as Row)
}
