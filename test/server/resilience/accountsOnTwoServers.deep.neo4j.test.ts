/** Who someone is, over HTTP, on two servers before one Neo4j. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { openSession } from '../../../server/accounts/sessions'
import { accountsIn } from '../../fixtures/accountsIn'
import { kept } from '../../fixtures/kept'
import { writeAccounts } from '../../fixtures/writeAccounts'
import { folderForFile } from '../../folderForFile'
import { describeOnNeo4j, runRaw } from '../../neo4j'
import { PASSWORD, stillClock, withAccount } from '../accounts/someAccounts'
import type { Browser } from '../http/accounts/browser'
import { type TwoServers, twoServersOf } from './twoServersOf'

const ME = '{ me { name roles { role } sessions { current } } }'

describeOnNeo4j('Accounts on two servers before one Neo4j', { timeout: 180_000 }, () => {
	const folder = folderForFile()
	const clock = stillClock()
	let two: TwoServers
	beforeAll(async () => {
		two = await twoServersOf(folder, async () => {}, clock.now)
	})
	afterAll(() => two.stop())

	const both = (): readonly [Browser, Browser] => two.browsers()
	const services = () => accountsIn(two.stores[0].stores, clock.now)
	const roles = async (reader: Browser): Promise<readonly string[] | null> => {
		const { data } = await reader.ask<{ me: { roles: { role: string }[] } | null }>(ME)
		return data?.me?.roles.map(({ role }) => role) ?? null
	}

	it('a start without an administrator has a link, which makes one at either server, once', async () => {
		const links = two.servers.map(({ setupLink }) => new URL(setupLink ?? ''))
		for (const [at, link] of links.entries()) {
			expect(link.origin).toBe(new URL(two.servers[at]?.url ?? '').origin)
			expect([link.pathname, link.search]).toEqual(['/premier-compte', ''])
		}
		const [token, otherToken] = links.map(({ hash }) => hash.replace('#token=', ''))
		expect(token).not.toBe(otherToken)
		const local = { name: 'First', email: 'first@example.org', password: PASSWORD }
		const [, atOther] = both()
		expect((await atOther.send('/account/setup', { token, ...local })).status).toBe(200)
		expect(await roles(atOther)).toEqual(['ADMINISTRATOR'])
		const second = { ...local, email: 'second@example.org' }
		expect((await both()[0].send('/account/setup', { token: otherToken, ...second })).status).toBe(401)
	})

	it('a session that one opened is served by the other, and closed by either', async () => {
		const [one, other] = both()
		await one.send('/account/sign-in', { email: 'first@example.org', password: PASSWORD })
		expect((await other.ask(ME)).data).toMatchObject({ me: { name: 'First' } })
		await other.send('/account/sign-out-everywhere')
		expect([await roles(one), await roles(other)]).toEqual([null, null])
	})

	it('a change of role by one is in force at the other within a minute, a closed session too', async () => {
		const member = { role: 'MEMBER', group: 'VM', actorId: null } as const
		const account = await withAccount(services(), 'member', member)
		const [one, other] = both()
		await one.send('/account/sign-in', { email: 'member@example.org', password: PASSWORD })
		expect(await roles(other)).toEqual(['MEMBER'])
		const now = new Date(clock.now()).toISOString()
		await writeAccounts(two.stores[0].stores, {
			kind: 'TAKE_ROLE',
			accountId: account,
			role: member,
			at: now,
		})
		// What a list shows is read at each request; what rights stand on is believed for a while.
		expect(await roles(other)).toEqual([])
		await writeAccounts(two.stores[0].stores, { kind: 'CLOSE_SESSIONS', accountId: account, except: null })
		clock.pass(29)
		expect(await roles(other)).not.toBeNull()
		clock.pass(1)
		expect(await roles(other)).toBeNull()
		expect(await roles(one)).toBeNull()
	})

	it('rights that one takes are refused by the other within a minute', async () => {
		const [admin] = both()
		await admin.send('/account/sign-in', { email: 'first@example.org', password: PASSWORD })
		const coordinator = { role: 'COORDINATOR', group: 'VM', actorId: null } as const
		const account = await withAccount(services(), 'coordinator', coordinator)
		const [one, other] = both()
		await one.send('/account/sign-in', { email: 'coordinator@example.org', password: PASSWORD })
		const refused = async (reader: Browser) =>
			(await reader.ask('{ people(group: "VM") { totalCount } }')).code
		expect([await refused(one), await refused(other)]).toEqual([undefined, undefined])
		const take = `mutation { takeRole(account: "${account}", role: COORDINATOR, group: "VM") { id } }`
		expect((await admin.ask(take)).code).toBeUndefined()
		expect(await refused(one)).toBe('FORBIDDEN')
		clock.pass(30)
		expect(await refused(other)).toBe('FORBIDDEN')
	})

	it('what one writes down is told over a socket at the other, within seconds', async () => {
		const account = await withAccount(services(), 'listener', { role: 'MEMBER', group: 'VM', actorId: null })
		const token = await openSession(services(), account, null)
		const url = two.servers[1].url.replace(/\/$/, '')
		const headers = { origin: url, cookie: `session=${token}` }
		const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers })
		const told = new Promise<string>((resolve) => {
			socket.on('message', (data) => {
				const { type } = JSON.parse(String(data)) as { type: string }
				const query = 'subscription { activityAdded { id } }'
				if (type === 'connection_ack')
					socket.send(JSON.stringify({ type: 'subscribe', id: 'a', payload: { query } }))
				if (type === 'next') resolve(String(data))
			})
		})
		await new Promise((opened) => socket.once('open', opened))
		socket.send(JSON.stringify({ type: 'connection_init' }))
		await new Promise((next) => setTimeout(next, 500))
		const activity = {
			id: 'activity:live',
			kind: 'CASE_CLOSED',
			actors: [],
			concerned: [],
			places: [],
			sectors: [],
			subject: 'PAGE',
			subjectId: '',
			group: null,
			audience: 'PUBLIC',
			outcome: 'HANDLED',
		} as const
		await kept(two.stores[0].stores, { by: account, activity: [activity] })
		expect(await told).toContain('activity:live')
		socket.terminate()
	})

	it('wrong passwords at one count at the other', async () => {
		// What came before from this network is forgotten.
		clock.pass(3_600)
		const wrong = { email: 'first@example.org', password: 'not the password' }
		const [one, other] = both()
		const statuses: number[] = []
		for (let tried = 0; tried < 6; tried += 1) {
			statuses.push((await (tried % 2 ? one : other).send('/account/sign-in', wrong)).status)
		}
		expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
	})

	it('neither the database nor a screen holds a secret that signs in', async () => {
		clock.pass(3_600)
		const [one] = both()
		await one.send('/account/sign-in', { email: 'first@example.org', password: PASSWORD })
		const secrets = [one.cookies.get('session') ?? '', PASSWORD]
		expect(secrets[0]).toHaveLength(43)
		const rows = await runRaw('MATCH (n) RETURN properties(n) AS properties')
		const answers = await one.ask(
			'{ me { id name email sessions { id createdAt } apiTokens { id } passkeys { id } } }',
		)
		const held = JSON.stringify([rows, answers])
		expect(secrets.filter((secret) => held.includes(secret))).toEqual([])
	})
})
