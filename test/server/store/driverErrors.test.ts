/** On errors that the driver made itself wherever it can be brought to make them without a Neo4j. */
import { type AddressInfo, createServer, type Server } from 'node:net'
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BadInput, Refused, Unavailable } from '../../../server/errors'
import { freePort } from '../../../server/localDatabase/freePort'
import { translatedError } from '../../../server/store/driverErrors'

const RECORD = { OPERATION: '', OPERATION_CODE: '0', CURRENT_SCHEMA: '/' }

/** As the driver makes the errors that a database sends. */
function sent(code: string, message: string, cause?: Error): Neo4jError {
	return new Neo4jError(
		message,
		code,
		'50N42',
		`error: general processing exception. ${message}`,
		RECORD,
		cause,
	)
}

/** What the driver throws for a read. */
async function errorOf(driver: Driver): Promise<unknown> {
	const session = driver.session()
	try {
		await session.executeRead((transaction) => transaction.run('RETURN 1'))
	} catch (error) {
		return error
	} finally {
		await session.close()
	}
	throw new Error('Expected the read to fail.')
}

/** Accepts connections and never says a word, as a process that was stopped does: its kernel still accepts. */
let stalled: Server
beforeAll(async () => {
	stalled = createServer(() => {}).listen(0, '127.0.0.1')
	await new Promise((listens) => stalled.once('listening', listens))
})
afterAll(() => stalled.close())

function driverTo(port: number): Driver {
	return neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', 'x'), {
		connectionTimeout: 200,
		connectionAcquisitionTimeout: 200,
		maxTransactionRetryTime: 0,
	})
}

describe('a database that cannot answer for now is Unavailable', () => {
	it('where it accepts a connection and does not answer, for which the driver has no code', async () => {
		const driver = driverTo((stalled.address() as AddressInfo).port)
		const error = await errorOf(driver)
		expect(error).toMatchObject({
			code: 'N/A',
			message: expect.stringMatching(/^Connection acquisition timed out in 200 ms/),
		})
		expect(translatedError(error)).toMatchObject({ code: 'UNAVAILABLE', cause: error })
		await driver.close()
	})

	it('where nothing listens', async () => {
		const driver = driverTo(await freePort())
		const error = await errorOf(driver)
		expect(error).toMatchObject({ code: 'ServiceUnavailable' })
		expect(translatedError(error)).toBeInstanceOf(Unavailable)
		await driver.close()
	})

	it('where the driver was closed meanwhile, as when the server stops', async () => {
		const driver = driverTo((stalled.address() as AddressInfo).port)
		const asked = errorOf(driver)
		await driver.close()
		const error = await asked
		expect(error).toBeInstanceOf(Neo4jError)
		expect(translatedError(error)).toBeInstanceOf(Unavailable)
		expect(translatedError(await errorOf(driver))).toBeInstanceOf(Unavailable)
	})

	it.each([
		['ServiceUnavailable', 'Connection was closed by server'],
		['ServiceUnavailable', 'Connection lost. Server didn’t respond in 120000ms'],
		['SessionExpired', 'No longer possible to write to server at 127.0.0.1:7687'],
		['Neo.TransientError.General.DatabaseUnavailable', 'The database is not currently available.'],
		['Neo.TransientError.Transaction.DeadlockDetected', 'ForsetiClient cannot acquire a lock.'],
		[
			'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
			'The transaction has been terminated.',
		],
		['Neo.ClientError.Security.AuthorizationExpired', 'The authorization has expired.'],
		['N/A', 'Pool is closed, it is no more able to serve requests.'],
		['N/A', 'No connection available'],
	])('%s: %s', (code, message) => {
		expect(translatedError(sent(code, message))).toBeInstanceOf(Unavailable)
	})

	it('where a cluster is choosing another leader', () => {
		const cause = sent('Neo.ClientError.Cluster.NotALeader', 'No write operations are allowed.')
		const error = sent('SessionExpired', 'No longer possible to write to server at 127.0.0.1:7687', cause)
		expect(translatedError(error)).toBeInstanceOf(Unavailable)
	})
})

describe('what trying again does not mend is Refused, with the ways out', () => {
	const noWrites = 'No write operations are allowed on this database.'

	it.each([
		// What 5.26 sends where server.databases.default_to_read_only is true.
		[
			'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
			noWrites,
			/read-only.*server\.databases.*NEO4J_URI/,
		],
		[
			'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
			noWrites,
			/read-only.*server\.databases.*NEO4J_URI/,
		],
		['Neo.ClientError.Cluster.NotALeader', noWrites, /cluster.*neo4j:\/\//],
		['Neo.ClientError.Security.Unauthorized', 'Wrong password.', /NEO4J_USER and NEO4J_PASSWORD/],
		[
			'Neo.ClientError.Security.Forbidden',
			'Create node is not allowed.',
			/Grant NEO4J_USER to read, to write/,
		],
		['Neo.ClientError.Database.DatabaseNotFound', 'No such database.', /NEO4J_DATABASE/],
	])('%s', (code, message, waysOut) => {
		const error = sent(code, message)
		const refused = translatedError(error)
		expect(refused).toBeInstanceOf(Refused)
		expect(refused).toMatchObject({ message: expect.stringMatching(waysOut), cause: error })
	})

	it('a read-only database, behind the name that a routed driver gives to every refused write', () => {
		const cause = sent('Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', noWrites)
		const error = sent('SessionExpired', 'No longer possible to write to server at 127.0.0.1:7687', cause)
		expect(translatedError(error)).toMatchObject({
			code: 'REFUSED',
			message: expect.stringMatching(/read-only/),
		})
	})
})

describe('what is our fault stays what it is', () => {
	it.each([
		['Neo.ClientError.Statement.SyntaxError', 'Invalid input.'],
		['Neo.ClientError.Statement.AccessMode', 'Writing in read access mode not allowed.'],
		['N/A', 'Cannot begin a transaction on a closed session.'],
	])('%s: %s', (code, message) => {
		const error = sent(code, message)
		expect(translatedError(error)).toBe(error)
	})

	it('an error of the family, and one of neither', () => {
		const ours = new BadInput('Expected a day.')
		expect(translatedError(ours)).toBe(ours)
		const others = new TypeError('x')
		expect(translatedError(others)).toBe(others)
	})
})
