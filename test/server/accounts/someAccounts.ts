import type { Accounts, Clock } from '../../../server/accounts/accounts'
import { newSetupSecret, setUp } from '../../../server/accounts/newAccounts'
import { argon2Passwords } from '../../../server/accounts/passwords'
import { Readers } from '../../../server/accounts/readers'
import type { Role } from '../../../server/domain/role'
import { ledgerInMemory } from '../../../server/store/ledger'
import { MemoryStore } from '../../fixtures/memoryStore'
import { writeAccounts } from '../../fixtures/writeAccounts'
import { memoryStores } from './memoryStores'

/** A clock that stands until it is moved. */
export interface StillClock {
	readonly now: Clock
	pass(seconds: number): void
}

export function stillClock(instant = '2027-01-01T08:00:00.000Z'): StillClock {
	let now = Date.parse(instant)
	return {
		now: () => now,
		pass: (seconds) => {
			now += seconds * 1_000
		},
	}
}

export interface SomeAccounts extends Accounts {
	/** How often a password was looked at. */
	readonly verified: () => number
	/** Begins anew, without an account: a server that has these keeps them. */
	readonly renew: () => void
}

/** Services of accounts over a store in memory. */
export function someAccounts(
	clock: StillClock = stillClock(),
	/** The record of the same database. */
	records = new MemoryStore(),
): SomeAccounts {
	let verified = 0
	let current = memoryStores(records)
	const store = new Proxy(current, {
		get: (_first, name) => Reflect.get(current, name),
		set: (_first, name, value) => Reflect.set(current, name, value),
	})
	const passwords = argon2Passwords()
	const readers = new Readers(store, clock.now)
	return {
		store,
		clock: clock.now,
		ledger: ledgerInMemory(),
		readers,
		passwords: {
			hash: passwords.hash,
			verify: (hash, password) => {
				verified += 1
				return passwords.verify(hash, password)
			},
		},
		verified: () => verified,
		renew: () => {
			records.answers.clear()
			current = memoryStores(records)
			readers.forget()
		},
	}
}

export const PASSWORD = 'correct horse battery'

/** Makes the first administrator; returns its id. */
export async function withAdministrator(accounts: Accounts, email = 'admin@example.org'): Promise<string> {
	const secret = await newSetupSecret(accounts)
	if (secret === null) throw new Error('Expected an instance without an administrator.')
	return setUp(accounts, secret, { name: 'Administration', email, password: PASSWORD, network: '192.0.2.1' })
}

/** Makes an account with roles; returns its id. */
export async function withAccount(
	accounts: Accounts,
	name: string,
	...roles: readonly Role[]
): Promise<string> {
	const { store, passwords, clock } = accounts
	const id = `account:${name}`
	const createdAt = new Date(clock()).toISOString()
	const [first = { role: 'MEMBER', group: 'XX', actorId: null } as const, ...others] = roles
	const invitation = { ...first, id: `invitation:${name}`, by: 'account:test', createdAt }
	await writeAccounts(store, {
		kind: 'CREATE_INVITATION',
		invitation: {
			...invitation,
			expiresAt: '2100-01-01T00:00:00.000Z',
			email: null,
			tokenHash: `invitation ${name}`,
		},
	})
	const email = `${name}@example.org`
	const account = {
		id,
		name,
		email,
		emailKey: email,
		passwordHash: await hashOfPassword(passwords),
		identity: null,
		createdAt,
	}
	await store.invitations.accept(`invitation ${name}`, account, createdAt)
	for (const role of others)
		await writeAccounts(store, { kind: 'GIVE_ROLE', accountId: id, role, since: createdAt })
	return id
}

let hashed: Promise<string> | undefined

/** Once for all: a hash takes its time, which is its purpose. */
function hashOfPassword(passwords: Accounts['passwords']): Promise<string> {
	hashed ??= passwords.hash(PASSWORD)
	return hashed
}
