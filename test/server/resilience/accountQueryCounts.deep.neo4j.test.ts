/** What the screens of accounts ask of the database: as many queries for forty rows as for one. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Accounts } from '../../../server/accounts/accounts'
import { argon2Passwords } from '../../../server/accounts/passwords'
import { Readers } from '../../../server/accounts/readers'
import { hashOf } from '../../../server/accounts/secrets'
import { openSession } from '../../../server/accounts/sessions'
import type { Role } from '../../../server/domain/role'
import { Scheduler } from '../../../server/http/scheduler'
import { ledgerInMemory } from '../../../server/store/ledger'
import type { Store } from '../../../server/store/store'
import { storesIn } from '../../../server/store/stores'
import { harbourSnapshots } from '../../fixtures/harbours'
import { describeOnNeo4j, emptyStore } from '../../neo4j'
import { stillClock, withAccount } from '../accounts/someAccounts'
import { ACCOUNT_OPERATIONS } from '../graphql/operationText'
import { type Browser, browser } from '../http/accounts/browser'
import { type Listening, listening } from '../http/listening'
import { CountingDatabase } from './countingDatabase'

/** Lets no request go on for longer than a field, as on a machine that is busy: what is asked for by each would be asked for apart. */
class ShortOfBreath extends Scheduler {
	override isRunning(): boolean {
		return false
	}
}

const MANY = 40
const at = (day: number): string => new Date(Date.UTC(2027, 0, day)).toISOString()
const COORDINATOR: Role = { role: 'COORDINATOR', group: 'VM', actorId: null }
const editorOf = (actorId: string): Role => ({ role: 'EDITOR', group: null, actorId })
/** Actors of the fixture, of which some are without an editor. */
const ACTORS = ['north', 'south', 'isle', 'coast', 'city', 'village', 'metropole', 'university'] as const

describeOnNeo4j('The database’s queries about accounts', { timeout: 180_000 }, () => {
	const clock = stillClock(at(2))
	let written: Store
	let database: CountingDatabase
	let accounts: Accounts
	let server: Listening

	beforeAll(async () => {
		written = await emptyStore()
		database = new CountingDatabase()
		const store = storesIn(database, () => new Date(clock.now()))
		const readers = new Readers(store, clock.now)
		accounts = { store, passwords: argon2Passwords(), readers, clock: clock.now, ledger: ledgerInMemory() }
		server = await listening(harbourSnapshots(), {
			accounts: { services: accounts, publicAddress: null },
			scheduler: new ShortOfBreath(),
		})
		await withAccount(accounts, 'administrator', { role: 'ADMINISTRATOR', group: null, actorId: null })
	}, 180_000)
	afterAll(async () => {
		await server.stop()
		await database.close()
		await written.close()
	})

	/** A browser of an account that has of everything as many as are asked for. */
	async function withRows(name: string, count: number): Promise<Browser> {
		const accountId = await withAccount(accounts, name, COORDINATOR)
		const { store } = accounts
		let token = ''
		for (let row = 0; row < count; row += 1) {
			const key = `${name} ${row}`
			token = await openSession(accounts, accountId, null)
			await store.roles.give(accountId, { role: 'MEMBER', group: key, actorId: null }, at(1), accountId)
			const times = { createdAt: at(1), expiresAt: at(20) }
			const scopes = ['READ'] as const
			await store.apiTokens.create({ ...times, id: key, accountId, name: key, scopes, tokenHash: key })
			const credential = { credentialId: key, publicKey: '', counter: 0, transports: [] }
			await store.passkeys.add({ ...credential, id: key, accountId, name: key, createdAt: at(1) })
		}
		const link = { by: 'account:administrator', createdAt: at(1), expiresAt: at(3), forgottenAt: at(30) }
		await store.passwords.createLink({ ...link, accountId, tokenHash: hashOf(`link of ${name}`) })
		return browser(server.url, new Map([['session', token]]))
	}

	/** How many queries a question takes, and how many rows it was answered with. */
	async function counted(
		reader: Browser,
		operation: string,
		variables: object,
	): Promise<{ asked: number; rows: number }> {
		accounts.readers.forget()
		database.asked = 0
		const { data, code } = await reader.ask(ACCOUNT_OPERATIONS.get(operation) ?? '', {
			language: 'FR',
			...variables,
		})
		expect([operation, code]).toEqual([operation, undefined])
		return { asked: database.asked, rows: rowsIn(data) }
	}

	it('of an account are as many for forty of each thing as for one', async () => {
		const [one, many] = [await withRows('one', 1), await withRows('many', MANY)]
		const [few, all] = [await counted(one, 'Me', {}), await counted(many, 'Me', {})]
		expect(all.rows).toBeGreaterThan(few.rows + 3 * MANY)
		// Whose session it is; details, roles, sessions, passkeys, tokens, ways in, the last link, and who made it.
		expect([few.asked, all.asked]).toEqual([9, 9])
	})

	it('of people, invitations, and actors without an editor are as many for forty as for one', async () => {
		const token = await openSession(accounts, await withAccount(accounts, 'coordinator', COORDINATOR), null)
		const reader = browser(server.url, new Map([['session', token]]))
		const questions = [
			['People', { group: 'VM' }],
			['Invitations', {}],
			['VacantActors', { group: 'VM' }],
		] as const
		const add = async (row: number): Promise<void> => {
			const actorId = ACTORS[row % ACTORS.length] ?? ''
			const account = await withAccount(accounts, `person ${row}`, editorOf(actorId))
			await accounts.store.roles.take(account, editorOf(actorId), at(1), account)
			await accounts.store.roles.give(account, { role: 'MEMBER', group: 'VM', actorId: null }, at(1), account)
			// By somebody else, so that the coordinator may withdraw it for the actor alone.
			const by = { id: `invitation ${row}`, by: account, createdAt: at(1), expiresAt: at(20) }
			await accounts.store.invitations.create({ ...editorOf(actorId), ...by }, hashOf(`secret ${row}`))
		}
		const askAll = async () => {
			const answers = []
			for (const [name, variables] of questions) answers.push(await counted(reader, name, variables))
			return answers
		}
		await add(0)
		const few = await askAll()
		for (let row = 1; row < MANY; row += 1) await add(row)
		const all = await askAll()
		expect(all.map(({ asked }) => asked)).toEqual(few.map(({ asked }) => asked))
		expect(few.map(({ asked }) => asked)).toEqual([4, 4, 4])
		for (const [index, { rows }] of all.entries()) expect(rows).toBeGreaterThan((few[index]?.rows ?? 0) + 6)
	})

	it('of what a link offers are as many whatever else there is', async () => {
		const offered = { id: 'invitation', by: 'account:administrator', createdAt: at(1), expiresAt: at(20) }
		await accounts.store.invitations.create(
			{ ...editorOf('north'), ...offered },
			hashOf('secret of the administrator'),
		)
		const guest = browser(server.url)
		const offers = [
			await counted(guest, 'InvitationOffer', { secret: 'secret of the administrator' }),
			await counted(guest, 'PasswordLinkOffer', { secret: 'link of many' }),
		]
		// Each, and the roles of who made it; of the invitation, also whether the actor has an editor by now.
		expect(offers.map(({ asked }) => asked)).toEqual([3, 2])
		for (const { rows } of offers) expect(rows).toBeGreaterThan(1)
	})
})

/** Objects in an answer. */
function rowsIn(value: unknown): number {
	if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + rowsIn(one), 0)
	if (typeof value !== 'object' || value === null) return 0
	return Object.values(value).reduce((sum: number, one) => sum + rowsIn(one), 1)
}
