import { beforeEach, describe, expect, it } from 'vitest'
import { checkByPassword, expectChecked } from '../../../server/accounts/checks'
import { newSetupSecret, setUp } from '../../../server/accounts/newAccounts'
import { hashOf } from '../../../server/accounts/secrets'
import { closeSessions, openSession } from '../../../server/accounts/sessions'
import { changePassword, signIn } from '../../../server/accounts/signIn'
import type { Role } from '../../../server/domain/role'
import { writeAccounts } from '../../fixtures/writeAccounts'
import {
	PASSWORD,
	type StillClock,
	someAccounts,
	stillClock,
	withAccount,
	withAdministrator,
} from './someAccounts'

let clock: StillClock
let accounts: ReturnType<typeof someAccounts>
let administrator: string
beforeEach(async () => {
	clock = stillClock()
	accounts = someAccounts(clock)
	administrator = await withAdministrator(accounts)
})

const RIGHT = { email: 'Admin@Example.org ', password: PASSWORD, network: '192.0.2.1' }
const readerOf = (accountId: string) => ({ accountId, roles: [], scopes: null })
const wrong = (network = '192.0.2.1', email = RIGHT.email) =>
	signIn(accounts, { email, password: 'not the password', network })
/** Seconds to wait, by the error of a sign-in. */
const refusedFor = async (trying: Promise<unknown>): Promise<number> => {
	const error = await trying.then(
		() => null,
		(error: unknown) => error,
	)
	expect(error).toMatchObject({ code: 'RATE_LIMITED' })
	return (error as { retryAfter: number }).retryAfter
}

describe('Signing in', () => {
	it('takes the address however it is written', async () => {
		expect(await signIn(accounts, RIGHT)).toBe(administrator)
	})

	it('answers the same, after the same work, whether or not there is such an account', async () => {
		const answers = []
		for (const email of ['admin@example.org', 'nobody@example.org', 'no address at all']) {
			const before = accounts.verified()
			const error = await wrong('192.0.2.1', email).catch((error: unknown) => error)
			answers.push({ error, work: accounts.verified() - before })
		}
		expect(new Set(answers.map(({ error }) => (error as Error).message)).size).toBe(1)
		expect(answers.map(({ error, work }) => [(error as { code: string }).code, work])).toEqual([
			['UNAUTHENTICATED', 2],
			['UNAUTHENTICATED', 2],
			['UNAUTHENTICATED', 2],
		])
	})

	it('waits longer and longer after five tries of one account, from wherever they come', async () => {
		for (let tried = 0; tried < 5; tried += 1)
			await expect(wrong(`192.0.2.${tried}`)).rejects.toThrow(/not those of/)
		const waits: number[] = []
		for (let tried = 0; tried < 12; tried += 1) {
			const wait = await refusedFor(wrong('198.51.100.7'))
			expect(await refusedFor(signIn(accounts, { ...RIGHT, network: '198.51.100.8' }))).toBe(wait)
			waits.push(wait)
			clock.pass(wait)
			await expect(wrong(`203.0.113.${tried}`)).rejects.toThrow(/not those of/)
		}
		expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900])
	})

	it('counts tries of an account that does not exist in the same way', async () => {
		for (let tried = 0; tried < 5; tried += 1) {
			await expect(wrong(`192.0.2.${tried}`, 'nobody@example.org')).rejects.toThrow(/not those of/)
		}
		expect(await refusedFor(wrong('192.0.2.9', 'nobody@example.org'))).toBe(1)
	})

	it('waits after five tries from one network, whichever accounts are tried', async () => {
		for (let tried = 0; tried < 5; tried += 1) {
			await expect(wrong('192.0.2.1', `some${tried}@example.org`)).rejects.toThrow(/not those of/)
		}
		const before = accounts.verified()
		expect(await refusedFor(signIn(accounts, RIGHT))).toBe(1)
		expect(accounts.verified()).toBe(before)
		expect(await signIn(accounts, { ...RIGHT, network: '192.0.2.2' })).toBe(administrator)
	})

	it('counts nothing against a network whose people know their passwords', async () => {
		for (let tried = 0; tried < 20; tried += 1) expect(await signIn(accounts, RIGHT)).toBe(administrator)
	})

	it('lets no more through when many come at once', async () => {
		const tried = await Promise.allSettled(Array.from({ length: 20 }, (_, at) => wrong(`192.0.2.${at}`)))
		const codes = tried.map((one) => one.status === 'rejected' && (one.reason as { code: string }).code)
		expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(5)
		expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(15)
	})

	it('forgets tries after an hour, and those of an account that is signed in', async () => {
		for (let tried = 0; tried < 4; tried += 1) await expect(wrong()).rejects.toThrow()
		await signIn(accounts, RIGHT)
		for (let tried = 0; tried < 4; tried += 1) await expect(wrong(`203.0.113.${tried}`)).rejects.toThrow()
		expect(await signIn(accounts, { ...RIGHT, network: '203.0.113.9' })).toBe(administrator)
		for (let tried = 0; tried < 5; tried += 1)
			await expect(wrong('198.51.100.1')).rejects.toThrow(/not those of/)
		await refusedFor(wrong('198.51.100.1'))
		clock.pass(3_601)
		await expect(wrong('198.51.100.1')).rejects.toThrow(/not those of/)
	})
})

describe('A session', () => {
	const rolesOf = async (token: string) => {
		const found = await accounts.readers.ofSession(token, '192.0.2.1')
		return found === null ? undefined : ([...found.reader.roles] as Role[]).map(({ role }) => role)
	}

	it('ends a week after its last use, and a month after it began', async () => {
		const token = await openSession(accounts, administrator, null)
		clock.pass(7 * 86_400 - 10)
		expect(await rolesOf(token)).toEqual(['ADMINISTRATOR'])
		for (let week = 1; week < 5; week += 1) {
			clock.pass(6 * 86_400)
			const isOver = clock.now() >= Date.parse('2027-01-31T08:00:00.000Z')
			expect(await rolesOf(token)).toEqual(isOver ? undefined : ['ADMINISTRATOR'])
		}
		expect(await rolesOf(token)).toBeUndefined()
	})

	it('that is not used for a week is over', async () => {
		const token = await openSession(accounts, administrator, null)
		clock.pass(7 * 86_400)
		expect(await rolesOf(token)).toBeUndefined()
	})

	it('is believed for half a minute, and no longer', async () => {
		const other = await withAccount(accounts, 'other', { role: 'MEMBER', group: 'VM', actorId: null })
		const token = await openSession(accounts, other, null)
		expect(await rolesOf(token)).toEqual(['MEMBER'])
		// By another server, which this one hears nothing of.
		const now = '2027-01-01T08:00:00.000Z'
		await writeAccounts(accounts.store, {
			kind: 'TAKE_ROLE',
			accountId: other,
			role: { role: 'MEMBER', group: 'VM', actorId: null },
			at: now,
		})
		clock.pass(29)
		expect(await rolesOf(token)).toEqual(['MEMBER'])
		clock.pass(1)
		expect(await rolesOf(token)).toEqual([])
	})

	it('that is closed while it is read is not kept', async () => {
		const token = await openSession(accounts, administrator, null)
		const reading = accounts.readers.ofSession(token, '192.0.2.1')
		await closeSessions(accounts, readerOf(administrator))
		await reading
		expect(await accounts.readers.ofSession(token, '192.0.2.1')).toBeNull()
	})
})

describe('Changing the password', () => {
	const NEW = 'another long password'

	it('ends the other sessions', async () => {
		const [own, other] = [
			await openSession(accounts, administrator, null),
			await openSession(accounts, administrator, null),
		]
		await expect(changePassword(accounts, readerOf(administrator), 'short', own)).rejects.toThrow(/12 to 128/)
		await changePassword(accounts, readerOf(administrator), NEW, own)
		expect(await accounts.readers.ofSession(own, '192.0.2.1')).not.toBeNull()
		expect(await accounts.readers.ofSession(other, '192.0.2.1')).toBeNull()
		expect(await signIn(accounts, { ...RIGHT, password: NEW })).toBe(administrator)
	})

	it('gives none to an account that signs in otherwise', async () => {
		const account = { id: 'account:other', name: 'O', email: 'o@example.org', emailKey: 'o@example.org' }
		const now = new Date(clock.now()).toISOString()
		const invitation = {
			role: 'MEMBER',
			group: 'VM',
			actorId: null,
			id: 'invitation:o',
			by: administrator,
		} as const
		await writeAccounts(accounts.store, {
			kind: 'CREATE_INVITATION',
			invitation: {
				...invitation,
				createdAt: now,
				expiresAt: '2028-01-01T00:00:00.000Z',
				email: null,
				tokenHash: 'o',
			},
		})
		const made = { ...account, passwordHash: null, identity: 'issuer o', createdAt: now }
		expect(await accounts.store.invitations.accept('o', made, now)).toBe('MADE')
		const token = await openSession(accounts, 'account:other', null)
		await expect(changePassword(accounts, readerOf('account:other'), NEW, token)).rejects.toMatchObject({
			code: 'CONFLICT',
		})
	})
})

describe('A check of who asks', () => {
	const sessionId = async (token: string) =>
		(await accounts.store.sessions.owner(hashOf(token), new Date(clock.now()).toISOString()))?.session.id ??
		null
	const expectNow = async (token: string) => expectChecked(accounts, administrator, await sessionId(token))

	it('lasts ten minutes from signing in, and from the password that was given again', async () => {
		const token = await openSession(accounts, administrator, null)
		clock.pass(599)
		await expectNow(token)
		clock.pass(1)
		await expect(expectNow(token)).rejects.toMatchObject({ code: 'CHECK_NEEDED' })
		await checkByPassword(accounts, administrator, { password: PASSWORD, network: '192.0.2.1' }, token)
		clock.pass(599)
		await expectNow(token)
	})

	it('lasts no longer where the clock of a provider is ahead', async () => {
		const ahead = new Date(clock.now() + 3_600_000).toISOString()
		const token = await openSession(accounts, administrator, null, ahead)
		clock.pass(599)
		await expectNow(token)
		clock.pass(1)
		await expect(expectNow(token)).rejects.toMatchObject({ code: 'CHECK_NEEDED' })
	})

	it('of one browser is none of another', async () => {
		const [own, other] = [
			await openSession(accounts, administrator, null, null),
			await openSession(accounts, administrator, null, null),
		]
		await checkByPassword(accounts, administrator, { password: PASSWORD, network: '192.0.2.1' }, own)
		await expectNow(own)
		await expect(expectNow(other)).rejects.toMatchObject({ code: 'CHECK_NEEDED' })
	})

	it('is counted as signing in is', async () => {
		const token = await openSession(accounts, administrator, null, null)
		const check = (password: string, network: string) =>
			checkByPassword(accounts, administrator, { password, network }, token)
		for (let tried = 0; tried < 5; tried += 1) {
			await expect(check('not this one', `192.0.2.${tried}`)).rejects.toThrow(/not the password/)
		}
		await refusedFor(check(PASSWORD, '192.0.2.9'))
		await expect(expectNow(token)).rejects.toMatchObject({ code: 'CHECK_NEEDED' })
	})
})

describe('The link of a first start', () => {
	it('makes one administrator, within a day', async () => {
		const fresh = someAccounts(clock)
		const secret = (await newSetupSecret(fresh)) ?? ''
		const local = { name: 'A', email: 'a@example.org', password: PASSWORD, network: '192.0.2.1' }
		await expect(setUp(fresh, 'guessed', local)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
		await expect(setUp(fresh, secret, { ...local, password: 'short' })).rejects.toMatchObject({
			code: 'BAD_INPUT',
		})
		clock.pass(86_400)
		await expect(setUp(fresh, secret, local)).rejects.toThrow(/holds no more/)
		const again = (await newSetupSecret(fresh)) ?? ''
		await setUp(fresh, again, local)
		await expect(setUp(fresh, again, { ...local, email: 'b@example.org' })).rejects.toThrow(/holds no more/)
		expect(await newSetupSecret(fresh)).toBeNull()
	})
})
