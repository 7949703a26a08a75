import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { acceptLocally } from '../../../../server/accounts/invitations'
import { hashOf } from '../../../../server/accounts/secrets'
import type { Role } from '../../../../server/domain/role'
import type { Directory } from '../../../../server/policy/directory'
import { harbourSnapshots } from '../../../fixtures/harbours'
import { writeAccounts } from '../../../fixtures/writeAccounts'
import { PASSWORD, someAccounts, stillClock, withAccount } from '../../accounts/someAccounts'
import { type Listening, listening, post } from '../listening'
import { type Browser, browser } from './browser'

const ADMINISTRATOR: Role = { role: 'ADMINISTRATOR', group: null, actorId: null }
const COORDINATOR: Role = { role: 'COORDINATOR', group: 'VM', actorId: null }
const editorOf = (actorId: string): Role => ({ role: 'EDITOR', group: null, actorId })

const clock = stillClock()
const accounts = someAccounts(clock)
let server: Listening
beforeAll(async () => {
	server = await listening(harbourSnapshots(), { accounts: { services: accounts, publicAddress: null } })
}, 60_000)
afterAll(() => server.stop())
beforeEach(async () => {
	// What a network has asked and tried before counts no more.
	clock.pass(3_600)
	accounts.renew()
	server.reported.length = 0
	await withAccount(accounts, 'admin', ADMINISTRATOR)
})

async function signedIn(name: string, ...roles: readonly Role[]): Promise<Browser> {
	if (name !== 'admin') await withAccount(accounts, name, ...roles)
	const reader = browser(server.url)
	const answer = await reader.send('/account/sign-in', { email: `${name}@example.org`, password: PASSWORD })
	expect(answer.status).toBe(200)
	return reader
}
const ROLES = '{ me { roles { role group actorId actor { name } } } }'
async function invite(by: Browser, parts: string): Promise<string> {
	const { data, message } = await by.ask<{ invite: { secret: string } }>(
		`mutation { invite(${parts}) { secret } }`,
	)
	expect(message).toBeUndefined()
	return data?.invite.secret ?? ''
}
const accept = (reader: Browser, token: string, name: string, password = PASSWORD) =>
	reader.send('/account/invitations/accept', { token, name, email: `${name}@example.org`, password })

describe('An invitation', () => {
	it('says what it offers, makes an account and signs it in, once', async () => {
		const admin = await signedIn('admin')
		const secret = await invite(admin, 'role: EDITOR, actor: "north"')
		const guest = browser(server.url)
		const expiresAt = new Date(clock.now() + 14 * 86_400_000).toISOString()
		const OFFER =
			'query ($secret: String!) { invitation(secret: $secret) { role group actor { id } expiresAt } }'
		expect((await guest.ask(OFFER, { secret })).data).toEqual({
			invitation: {
				role: 'EDITOR',
				group: null,
				actor: { id: 'north' },
				expiresAt,
			},
		})
		expect((await accept(guest, secret, 'guest')).json).toEqual({ done: true })
		expect((await guest.ask(ROLES)).data).toMatchObject({
			me: { roles: [{ role: 'EDITOR', group: null, actorId: 'north', actor: { name: expect.any(String) } }] },
		})
		expect((await guest.ask(OFFER, { secret })).data).toEqual({ invitation: null })
		expect(await accept(browser(server.url), secret, 'late')).toMatchObject({
			status: 401,
			json: { errors: [{ message: expect.stringMatching(/^This invitation holds no more/) }] },
		})
	})

	it('adds its role to the account that is signed in, or that signs in by it', async () => {
		const admin = await signedIn('admin')
		const known = await signedIn('known', editorOf('north'))
		const first = await invite(admin, 'role: MEMBER, group: "VM"')
		expect((await known.send('/account/invitations/accept', { token: first })).json).toEqual({ done: true })
		const second = await invite(admin, 'role: EDITOR, actor: "south"')
		const elsewhere = browser(server.url)
		expect((await accept(elsewhere, second, 'known')).status).toBe(200)
		const roles = { role: 'MEMBER', group: 'VM' }
		expect((await elsewhere.ask(ROLES)).data).toMatchObject({
			me: { roles: [{ actorId: 'north' }, roles, { actorId: 'south' }] },
		})
	})

	it('does not tell an address that is taken from a wrong password, and is not used up by either', async () => {
		const admin = await signedIn('admin')
		await withAccount(accounts, 'known')
		const secret = await invite(admin, 'role: MEMBER, group: "VM"')
		const before = accounts.verified()
		const wrong = await accept(browser(server.url), secret, 'known', 'not the password')
		expect(accounts.verified() - before).toBe(2)
		const signIn = await browser(server.url).send('/account/sign-in', {
			email: 'known@example.org',
			password: 'not the password',
		})
		expect([wrong.status, wrong.json.errors?.[0]?.message]).toEqual([
			signIn.status,
			signIn.json.errors?.[0]?.message,
		])
		expect((await accept(browser(server.url), secret, 'fresh')).status).toBe(200)
	})

	it('ends with the fifth known address, so that it cannot test many', async () => {
		const secret = await invite(await signedIn('admin'), 'role: MEMBER, group: "VM"')
		const offered = async () =>
			(
				await browser(server.url).ask('query ($secret: String!) { invitation(secret: $secret) { role } }', {
					secret,
				})
			).data
		for (const name of ['a', 'b', 'c', 'd', 'e']) {
			await withAccount(accounts, name)
			expect(await offered()).toEqual({ invitation: { role: 'MEMBER' } })
			// Tries of before are forgotten, the invitation’s are not.
			clock.pass(3_600)
			expect((await accept(browser(server.url), secret, name, 'not the password')).status).toBe(401)
		}
		expect(await offered()).toEqual({ invitation: null })
		expect((await accept(browser(server.url), secret, 'fresh')).status).toBe(401)
	})

	it('is tried with five known addresses at most, even at once', async () => {
		const secret = await invite(await signedIn('admin'), 'role: MEMBER, group: "VM"')
		const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
		for (const name of names) await withAccount(accounts, name)
		const before = accounts.verified()
		// From as many networks: none of them waits for its own tries.
		const known: Directory = { hasGroup: () => true, groupsOfActor: () => ['VM'] }
		const tried = await Promise.allSettled(
			names.map((name) =>
				acceptLocally(accounts, known, secret, {
					name,
					email: `${name}@example.org`,
					password: 'not the password',
					network: name,
				}),
			),
		)
		expect(tried.every(({ status }) => status === 'rejected')).toBe(true)
		// Each check costs two: an account that asked for the address is checked too.
		expect((accounts.verified() - before) / 2).toBe(5)
	})

	it('holds two weeks, and no longer than its maker may give the role', async () => {
		const admin = await signedIn('admin')
		const old = await invite(admin, 'role: MEMBER, group: "VM"')
		clock.pass(14 * 86_400)
		expect((await accept(browser(server.url), old, 'late')).status).toBe(401)
		const again = await signedIn('admin')
		const coordinator = await signedIn('coordinator', COORDINATOR)
		const secret = await invite(coordinator, 'role: MEMBER, group: "VM"')
		const take =
			'mutation { takeRole(account: "account:coordinator", role: COORDINATOR, group: "VM") { id } }'
		expect((await again.ask(take)).code).toBeUndefined()
		expect((await accept(browser(server.url), secret, 'guest')).status).toBe(401)
	})

	it('can be withdrawn by its maker', async () => {
		const coordinator = await signedIn('coordinator', COORDINATOR)
		const secret = await invite(coordinator, 'role: MEMBER, group: "VM"')
		const { data } = await coordinator.ask<{ invitations: { nodes: { id: string }[] } }>(
			'{ invitations { totalCount nodes { id role group by { name } } } }',
		)
		expect(data).toMatchObject({ invitations: { totalCount: 1, nodes: [{ by: { name: 'coordinator' } }] } })
		const id = data?.invitations.nodes[0]?.id
		const withdraw = 'mutation ($id: ID!) { withdrawInvitation(id: $id) }'
		expect((await coordinator.ask(withdraw, { id })).data).toEqual({ withdrawInvitation: id })
		expect((await accept(browser(server.url), secret, 'guest')).status).toBe(401)
		expect((await coordinator.ask(withdraw, { id })).code).toBe('NOT_FOUND')
	})

	it('names a complete role, with a known group or actor', async () => {
		const admin = await signedIn('admin')
		for (const parts of [
			'role: MEMBER',
			'role: MEMBER, actor: "north"',
			'role: EDITOR, group: "VM"',
			'role: EDITOR, actor: "nobody"',
			'role: COORDINATOR, group: "ZZ"',
			'role: ADMINISTRATOR, group: "VM"',
		]) {
			expect((await admin.ask(`mutation { invite(${parts}) { secret } }`)).code).toBe('BAD_INPUT')
		}
	})
})

describe('An actor', () => {
	it('is handed over by the coordinator once its last editor left, and not before', async () => {
		const coordinator = await signedIn('coordinator', COORDINATOR)
		const editor = await signedIn('editor', editorOf('north'))
		await withAccount(accounts, 'next', { role: 'MEMBER', group: 'VM', actorId: null })
		const give =
			'mutation { giveRole(account: "account:next", role: EDITOR, actor: "north") { roles { actorId } } }'
		expect((await coordinator.ask(give)).code).toBe('FORBIDDEN')
		const leave =
			'mutation { takeRole(account: "account:editor", role: EDITOR, actor: "north") { roles { role } } }'
		expect((await editor.ask(leave)).data).toEqual({ takeRole: { roles: [] } })
		expect((await coordinator.ask(give)).data).toMatchObject({
			giveRole: { roles: expect.arrayContaining([{ actorId: 'north' }]) },
		})
		expect((await coordinator.ask(give)).code).toBe('FORBIDDEN')
	})

	it('is handed over only to people whom the coordinator sees', async () => {
		const coordinator = await signedIn('coordinator', COORDINATOR)
		await withAccount(accounts, 'elsewhere', { role: 'MEMBER', group: 'ZZ', actorId: null })
		await withAccount(accounts, 'neighbour', editorOf('south'))
		const give = (name: string) =>
			coordinator.ask(
				`mutation { giveRole(account: "account:${name}", role: EDITOR, actor: "north") { id } }`,
			)
		const [stranger, nobody] = [await give('elsewhere'), await give('nobody')]
		expect(stranger).toMatchObject({ status: 404, code: 'NOT_FOUND' })
		expect([stranger.status, stranger.message]).toEqual([nobody.status, nobody.message])
		expect(
			(await accounts.store.roles.ofAccounts(['account:elsewhere'])).get('account:elsewhere'),
		).toHaveLength(1)
		expect((await give('neighbour')).code).toBeUndefined()
	})

	it('without an editor is listed for the coordinator, with who left when and whether somebody is invited', async () => {
		const VACANT = `{ vacantActors(group: "VM") {
			totalCount nodes { actorId actor { name } leftAt invitedUntil } } }`
		const coordinator = await signedIn('coordinator', COORDINATOR)
		const editor = await signedIn('editor', editorOf('north'))
		expect((await coordinator.ask(VACANT)).data).toEqual({ vacantActors: { totalCount: 0, nodes: [] } })
		await editor.ask('mutation { takeRole(account: "account:editor", role: EDITOR, actor: "north") { id } }')
		const leftAt = new Date(clock.now()).toISOString()
		await invite(coordinator, 'role: EDITOR, actor: "south"')
		const invitedUntil = new Date(clock.now() + 14 * 86_400_000).toISOString()
		const name = expect.any(String)
		const north = { actorId: 'north', actor: { name }, leftAt, invitedUntil: null }
		const south = { actorId: 'south', actor: { name }, leftAt: null, invitedUntil }
		expect((await coordinator.ask(VACANT)).data).toEqual({
			vacantActors: { totalCount: 2, nodes: [north, south] },
		})
		// The later of two invitations.
		clock.pass(60)
		await invite(coordinator, 'role: EDITOR, actor: "north"')
		const later = new Date(clock.now() + 14 * 86_400_000).toISOString()
		await coordinator.ask(
			'mutation { giveRole(account: "account:coordinator", role: EDITOR, actor: "south") { id } }',
		)
		expect((await coordinator.ask(VACANT)).data).toEqual({
			vacantActors: { totalCount: 1, nodes: [{ ...north, invitedUntil: later }] },
		})
		const admin = await signedIn('admin')
		expect((await admin.ask('{ vacantActors { nodes { actorId } } }')).data).toEqual({
			vacantActors: { nodes: [{ actorId: 'north' }] },
		})
		expect((await coordinator.ask('{ vacantActors { nodes { actorId } } }')).code).toBe('FORBIDDEN')
		// An invitation that is over keeps no actor on the list which never had an editor.
		clock.pass(15 * 86_400)
		const again = await signedIn('admin')
		expect((await again.ask('{ vacantActors { nodes { actorId invitedUntil } } }')).data).toEqual({
			vacantActors: { nodes: [{ actorId: 'north', invitedUntil: null }] },
		})
	})

	it('without an editor goes to the first who takes up the coordinator’s invitations', async () => {
		const coordinator = await signedIn('coordinator', COORDINATOR)
		const [first, second] = [
			await invite(coordinator, 'role: EDITOR, actor: "north"'),
			await invite(coordinator, 'role: EDITOR, actor: "north"'),
		]
		expect((await accept(browser(server.url), first, 'first')).status).toBe(200)
		expect((await accept(browser(server.url), second, 'second')).status).toBe(401)
	})
})

describe('People', () => {
	it('are those of a group and the editors of its actors, by name, in four reads', async () => {
		const coordinator = await signedIn('coordinator', COORDINATOR)
		await withAccount(accounts, 'zoe', { role: 'MEMBER', group: 'VM', actorId: null })
		await withAccount(accounts, 'abel', editorOf('oriel'))
		await withAccount(accounts, 'other', { role: 'MEMBER', group: 'ZZ', actorId: null })
		const { accounts: persons, roles, sessions } = accounts.store
		const asked = [
			vi.spyOn(roles, 'holders'),
			vi.spyOn(persons, 'detailsOf'),
			vi.spyOn(roles, 'ofAccounts'),
			vi.spyOn(sessions, 'ofAccounts'),
		]
		const PEOPLE = '{ people(group: "VM", first: 20) { totalCount nodes { name email roles { role } } } }'
		const { data } = await coordinator.ask<{ people: { totalCount: number; nodes: { name: string }[] } }>(
			PEOPLE,
		)
		expect(data?.people.nodes.map(({ name }) => name)).toEqual(['abel', 'coordinator', 'zoe'])
		expect(asked.map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1, 0])
	})
})

describe('What an account is refused', () => {
	it('is noted once a minute for each right, and nothing of visitors', async () => {
		const member = await signedIn('member', { role: 'MEMBER', group: 'ZZ', actorId: null })
		const noted: unknown[] = []
		accounts.store.noteRefusal = async (...line) => void noted.push(line)
		const people = '{ people(group: "VM") { totalCount } }'
		for (const query of [people, people, '{ rivalMandates { totalCount } }', people]) {
			expect((await member.ask(query)).code).toBe('FORBIDDEN')
		}
		expect((await browser(server.url).ask(people)).code).toBe('UNAUTHENTICATED')
		expect(noted).toEqual([
			['account:member', 'right.refuse', 'account.list'],
			['account:member', 'right.refuse', 'groupRecord.read'],
		])
	})
})

describe('Roles', () => {
	it('taken from an account end at once for its sessions on that server', async () => {
		const admin = await signedIn('admin')
		const coordinator = await signedIn('coordinator', COORDINATOR)
		const people = '{ people(group: "VM") { totalCount } }'
		expect((await coordinator.ask(people)).code).toBeUndefined()
		await admin.ask(
			'mutation { takeRole(account: "account:coordinator", role: COORDINATOR, group: "VM") { id } }',
		)
		expect((await coordinator.ask(people)).code).toBe('FORBIDDEN')
	})

	it('of the last administrator stay', async () => {
		const admin = await signedIn('admin')
		for (const mutation of [
			'takeRole(account: "account:admin", role: ADMINISTRATOR) { id }',
			'closeAccount(account: "account:admin", idempotencyKey: "0d6c7a52-6a0f-4d6b-9f0c-8f2a2f7b1c11")',
		]) {
			expect(await admin.ask(`mutation { ${mutation} }`)).toMatchObject({ status: 409, code: 'CONFLICT' })
		}
	})

	const closing = (account: string, key = 'c') =>
		`mutation { closeAccount(account: "${account}", idempotencyKey: "0d6c7a52-6a0f-4d6b-9f0c-${key.repeat(12)}") }`

	it('are closed once: who lost the answer may ask again with the same key, even signed out', async () => {
		const admin = await signedIn('admin')
		const editor = await signedIn('editor', editorOf('north'))
		const member = await signedIn('member', editorOf('north'))
		const done = { closeAccount: 'account:editor' }
		for (const _time of [1, 2]) expect((await editor.ask(closing('account:editor'))).data).toEqual(done)
		expect((await editor.ask(closing('account:editor', 'd'))).code).toBe('UNAUTHENTICATED')
		// To anybody else, and of another account, the key says nothing.
		expect((await member.ask(closing('account:editor'))).code).toBe('FORBIDDEN')
		expect((await editor.ask(closing('account:member'))).code).toBe('UNAUTHENTICATED')
		expect((await admin.ask(closing('account:editor', 'd'))).code).toBe('NOT_FOUND')
		for (const _time of [1, 2]) expect((await admin.ask(closing('account:member'))).code).toBeUndefined()
	})

	it('go with a closed account, and so does all that it signs in by', async () => {
		const admin = await signedIn('admin')
		const editor = await signedIn('editor', editorOf('north'))
		expect((await admin.ask(closing('account:editor'))).data).toEqual({
			closeAccount: 'account:editor',
		})
		expect((await editor.ask(ROLES)).data).toEqual({ me: null })
		const again = await browser(server.url).send('/account/sign-in', {
			email: 'editor@example.org',
			password: PASSWORD,
		})
		expect(again.status).toBe(401)
	})
})

describe('A mutation', () => {
	const RENAME = 'mutation { renameMe(name: "Another") { name } }'

	it('is refused to a visitor, to a page of another site and to one that does not say where it comes from', async () => {
		const admin = await signedIn('admin')
		expect(await browser(server.url).ask(RENAME)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
		expect(await admin.ask(RENAME, {}, { origin: 'https://evil.example' })).toMatchObject({
			status: 401,
			code: 'UNAUTHENTICATED',
		})
		const cookie = `session=${admin.cookies.get('session')}`
		expect((await post(server.url, { query: RENAME }, { cookie })).status).toBe(401)
		expect((await admin.ask('{ me { name } }')).data).toEqual({ me: { name: 'admin' } })
		expect((await admin.ask(RENAME)).data).toEqual({ renameMe: { name: 'Another' } })
	})

	it('is never run by GET', async () => {
		const admin = await signedIn('admin')
		const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(RENAME)}`, {
			headers: { cookie: `session=${admin.cookies.get('session')}`, origin: server.url },
		})
		expect(response.status).toBe(405)
		expect((await admin.ask('{ me { name } }')).data).toEqual({ me: { name: 'admin' } })
	})

	it('with wrong input is told so, and nothing is reported', async () => {
		const admin = await signedIn('admin')
		expect(await admin.ask('mutation { renameMe(name: "") { name } }')).toMatchObject({
			status: 400,
			code: 'BAD_INPUT',
		})
		expect(server.reported).toEqual([])
	})
})

describe('An API token', () => {
	const CREATE =
		'mutation { createApiToken(name: "Bench", scopes: [READ], days: 30) { secret apiToken { id name expiresAt } } }'
	const asProgram = (secret: string, query: string) =>
		post(server.url, { query }, { authorization: `Bearer ${secret}` })
	async function created(reader: Browser): Promise<{ readonly secret: string; readonly id: string }> {
		const { data } = await reader.ask<{ createApiToken: { secret: string; apiToken: { id: string } } }>(
			CREATE,
		)
		return { secret: data?.createApiToken.secret ?? '', id: data?.createApiToken.apiToken.id ?? '' }
	}

	it('asks in the name of its account, until it is revoked', async () => {
		const member = await signedIn('member', { role: 'MEMBER', group: 'VM', actorId: null })
		const { secret, id } = await created(member)
		const answer = await asProgram(secret, '{ me { name roles { role } } }')
		expect(answer.json.data).toEqual({ me: { name: 'member', roles: [{ role: 'MEMBER' }] } })
		const shown = JSON.stringify(await member.ask('{ me { apiTokens { id name scopes usedAt revokedAt } } }'))
		expect(shown).toContain('"name":"Bench"')
		expect(shown).toContain('"usedAt":"2027-')
		expect(shown).not.toContain(secret)
		await member.ask('mutation ($id: ID!) { revokeApiToken(id: $id) { id } }', { id })
		expect(await asProgram(secret, '{ me { name } }')).toMatchObject({
			status: 401,
			json: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
		})
	})

	it('that is unknown is looked up sixty times a minute for a network, while known ones work', async () => {
		const { secret } = await created(await signedIn('member'))
		expect((await asProgram(secret, '{ me { name } }')).status).toBe(200)
		let read = 0
		const { owner } = accounts.store.apiTokens
		vi.spyOn(accounts.store.apiTokens, 'owner').mockImplementation((...asked) => {
			read += 1
			return owner(...asked)
		})
		const answers = await Promise.all(
			Array.from({ length: 80 }, (_, at) => asProgram(`none-${at}`, '{ me { name } }')),
		)
		expect(read).toBe(60)
		expect(answers.filter(({ status }) => status === 429)).toHaveLength(20)
		// One that was looked for is not looked for again at once, nor is who asks with it kept from asking.
		expect((await asProgram('none-0', '{ me { name } }')).status).toBe(401)
		expect((await asProgram(secret, '{ me { name } }')).status).toBe(200)
		clock.pass(60)
		expect((await asProgram('none-70', '{ me { name } }')).status).toBe(401)
	})

	it('holds as many days as it was made for', async () => {
		const { secret } = await created(await signedIn('member'))
		clock.pass(30 * 86_400 - 1)
		expect((await asProgram(secret, '{ me { name } }')).status).toBe(200)
		clock.pass(1)
		expect((await asProgram(secret, '{ me { name } }')).status).toBe(401)
	})

	it('reads, and neither writes nor looks at how its account signs in', async () => {
		const { secret } = await created(await signedIn('admin'))
		for (const query of [
			'mutation { renameMe(name: "Another") { name } }',
			CREATE,
			'mutation { invite(role: MEMBER, group: "VM") { secret } }',
			'{ people { totalCount } }',
			'{ me { sessions { id } } }',
			'{ me { apiTokens { id } } }',
			'{ invitations { totalCount } }',
		]) {
			expect((await asProgram(secret, query)).json.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
		}
	})

	it('that is unknown is refused: a program must not take public answers for its own', async () => {
		expect((await asProgram('A'.repeat(43), '{ missions { totalCount } }')).status).toBe(401)
		const basic = await post(
			server.url,
			{ query: '{ missions { totalCount } }' },
			{ authorization: 'Basic YTpi' },
		)
		expect(basic.status).toBe(200)
	})

	it('needs a name, days and a scope, and an account has twenty at most', async () => {
		const admin = await signedIn('admin')
		for (const parts of ['name: "", scopes: [READ], days: 9', 'name: "A", scopes: [], days: 9']) {
			expect((await admin.ask(`mutation { createApiToken(${parts}) { secret } }`)).code).toBe('BAD_INPUT')
		}
		for (const days of [0, 366]) {
			const parts = `name: "A", scopes: [READ], days: ${days}`
			expect((await admin.ask(`mutation { createApiToken(${parts}) { secret } }`)).code).toBe('BAD_INPUT')
		}
		for (let made = 0; made < 20; made += 1) await created(admin)
		expect((await admin.ask(CREATE)).code).toBe('CONFLICT')
	})
})

describe('A server that keeps to its list', () => {
	let strict: Listening
	let secret: string
	beforeAll(async () => {
		const own = someAccounts()
		strict = await listening(harbourSnapshots(), {
			accounts: { services: own, publicAddress: null },
			safelist: new Set(),
		})
		await withAccount(own, 'admin', ADMINISTRATOR)
		const reader = browser(strict.url)
		await reader.send('/account/sign-in', { email: 'admin@example.org', password: PASSWORD })
		secret = 'A'.repeat(43)
		await writeAccounts(own.store, {
			kind: 'CREATE_API_TOKEN',
			token: {
				id: 'token:one',
				accountId: 'account:admin',
				tokenHash: hashOf(secret),
				name: 'P',
				scopes: ['READ'],
				createdAt: '2027-01-01T00:00:00.000Z',
				expiresAt: '2028-01-01T00:00:00.000Z',
			},
		})
	})
	afterAll(() => strict.stop())

	it('answers what a program with a token asks', async () => {
		const query = '{ missions { totalCount } }'
		expect((await post(strict.url, { query })).status).toBe(400)
		const asked = await post(strict.url, { query }, { authorization: `Bearer ${secret}` })
		expect(asked.status).toBe(200)
	})
})
