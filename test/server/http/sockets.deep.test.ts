/** Subscriptions over sockets: who is told what, and what a socket may not do. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { accountContext } from '../../../server/accounts/accountContext'
import { createApiToken } from '../../../server/accounts/apiTokens'
import { NOBODY } from '../../../server/accounts/readers'
import { closeSessions, openSession } from '../../../server/accounts/sessions'
import type { Activity } from '../../../server/domain/activity'
import type { GraphRecord } from '../../../server/domain/records'
import type { Role } from '../../../server/domain/role'
import { RateLimiter } from '../../../server/http/rateLimiter'
import { SOCKET_LIMITS, type SocketLimits } from '../../../server/http/sockets'
import { queryContextOf } from '../../../server/queries/queryContext'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { HARBOUR_RECORDS, VELMAR } from '../../fixtures/harbours'
import { dataset, mission, source } from '../../fixtures/records'
import { newFollow, writeAccounts } from '../../fixtures/writeAccounts'
import {
	type SomeAccounts,
	type StillClock,
	someAccounts,
	stillClock,
	withAccount,
} from '../accounts/someAccounts'
import { memoryStore } from '../graphql/memoryStore'
import { type Listening, listening, post } from './listening'

const QUERY = 'subscription { activityAdded { id sentence } }'
const editorOf = (actorId: string): Role => ({ role: 'EDITOR', group: null, actorId })
const MEMBER: Role = { role: 'MEMBER', group: 'VM', actorId: null }

let clock: StillClock
let accounts: SomeAccounts
let server: Listening
let snapshots: Snapshots
let listeners: Set<(fresh: readonly Activity[]) => void>
let seq = 0
const opened: Socket[] = []

beforeEach(() => {
	clock = stillClock('2026-11-25T08:00:00.000Z')
	accounts = someAccounts(clock)
	listeners = new Set()
	record()
})
afterEach(async () => {
	for (const { socket } of opened.splice(0)) socket.terminate()
	await server.stop()
	expect(server.reported).toEqual([])
})

function record(...records: readonly GraphRecord[]): void {
	snapshots = Snapshots.of([...HARBOUR_RECORDS, source('source:test'), ...records], [dataset(VELMAR)])
}

async function serve(
	limits: Partial<SocketLimits> = {},
	more: { readonly safelist?: ReadonlySet<string>; readonly rateLimiter?: RateLimiter } = {},
): Promise<void> {
	server = await listening(snapshots, {
		socketLimits: { ...SOCKET_LIMITS, ...limits },
		...more,
		queryContext: () =>
			queryContextOf(snapshots, {
				store: memoryStore(),
				today: '2026-11-25',
				contactEmail: null,
				version: '0',
			}),
		accounts: {
			services: accounts,
			publicAddress: null,
			activity: {
				all: () => [],
				listen: (listener) => {
					listeners.add(listener)
					return () => void listeners.delete(listener)
				},
				catchUp: async () => {},
				stop: async () => {},
			},
		},
	})
}

/** What a server that polls is told of, wherever it was written. */
function tell(parts: Partial<Activity> = {}): string {
	seq += 1
	const activity: Activity = {
		id: `activity:${seq}`,
		seq,
		kind: 'PROPOSAL_SENT',
		at: '2026-11-25T08:00:00.000Z',
		actors: ['north'],
		concerned: ['south'],
		places: ['oriel'],
		sectors: [],
		subject: 'PROPOSAL',
		subjectId: 'proposal:1',
		group: 'VM',
		audience: 'PUBLIC',
		outcome: null,
		...parts,
	}
	for (const listener of listeners) listener([activity])
	return activity.id
}

interface Message {
	readonly type: string
	readonly id?: string
	readonly payload?: unknown
}

interface Socket {
	readonly socket: WebSocket
	readonly messages: readonly Message[]
	send(message: object): void
	/** The next message of a type that was not taken yet. */
	next(type: string): Promise<Message>
	/** The code with which it is closed. */
	readonly closed: Promise<number>
}

async function until(isSo: () => boolean, what: string): Promise<void> {
	for (const giveUp = performance.now() + 5_000; !isSo(); ) {
		if (performance.now() > giveUp) throw new Error(`Expected ${what}; it did not come.`)
		await new Promise((next) => setTimeout(next, 5))
	}
}

/** Opens a socket; rejects with the status where the upgrade is refused. */
async function open(headers: Readonly<Record<string, string>> = {}, protocol = 'graphql-transport-ws') {
	const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, protocol, { headers })
	const messages: Message[] = []
	let taken = 0
	socket.on('message', (data) => messages.push(JSON.parse(String(data)) as Message))
	const closed = new Promise<number>((resolve) => socket.once('close', resolve))
	await new Promise<void>((resolve, reject) => {
		socket.once('open', () => resolve())
		socket.once('unexpected-response', (_request, { statusCode }) =>
			reject(new Error(`status ${statusCode}`)),
		)
		socket.once('error', reject)
	})
	socket.on('error', () => {})
	const one: Socket = {
		socket,
		messages,
		closed,
		send: (message) => socket.send(JSON.stringify(message)),
		async next(type) {
			await until(() => messages.slice(taken).some((message) => message.type === type), `"${type}"`)
			const at = messages.findIndex((message, index) => index >= taken && message.type === type)
			taken = at + 1
			return messages[at] as Message
		},
	}
	opened.push(one)
	return one
}

/** A page of ours, of somebody who is signed in. */
async function pageOf(name: string, ...roles: readonly Role[]) {
	const account = await withAccount(accounts, name, ...roles)
	const token = await openSession(accounts, account, null)
	const headers = { origin: server.url, cookie: `session=${token}` }
	const socket = await open(headers)
	socket.send({ type: 'connection_init' })
	await socket.next('connection_ack')
	return { ...socket, account, token, headers }
}

const subscribe = (socket: Pick<Socket, 'send'>, id: string, query = QUERY, variables = {}): void =>
	socket.send({ type: 'subscribe', id, payload: { query, variables } })

/** Once a subscription listens, nothing tells of it: the loop has had its turns, on a busy machine too. */
const settle = () => new Promise((next) => setTimeout(next, 400))

describe('A subscription', () => {
	it('tells each reader what is done as it comes, as far as that reader may see it', async () => {
		await serve()
		const concerned = await pageOf('south', editorOf('south'))
		const member = await pageOf('member', MEMBER)
		for (const socket of [concerned, member]) subscribe(socket, 'a')
		await settle()
		const open = tell()
		const kept = tell({ audience: 'CONCERNED' })
		const last = tell()
		const idsOf = (socket: Socket) =>
			socket.messages
				.filter(({ type }) => type === 'next')
				.flatMap(
					({ payload }) => (payload as { data: { activityAdded: { id: string }[] } }).data.activityAdded,
				)
				.map(({ id }) => id)
		await until(() => idsOf(member).includes(last) && idsOf(concerned).includes(last), 'the last entry')
		expect(idsOf(concerned).sort()).toEqual([open, kept, last].sort())
		expect(idsOf(member).sort()).toEqual([open, last].sort())
	})

	it('tells others nothing of a private draft, not even that there was one', async () => {
		const draft: GraphRecord = {
			...mission('mission:draft', 'north', 'oriel', '2027-05-10..2027-05-12'),
			visibility: 'private',
			owner: 'north',
			status: 'draft',
		}
		record(draft)
		await serve()
		const readers = [
			await pageOf('own', editorOf('north')),
			await pageOf('other', editorOf('south'), MEMBER),
			await pageOf('coordinator', { ...MEMBER, role: 'COORDINATOR' }),
			await pageOf('administrator', { role: 'ADMINISTRATOR', group: null, actorId: null }),
		]
		for (const socket of readers) subscribe(socket, 'a')
		await settle()
		const declared = { kind: 'DECLARED', subject: 'RECORD', subjectId: draft.id, concerned: [] } as const
		for (const audience of ['PUBLIC', 'GROUP', 'CONCERNED', 'COORDINATORS'] as const) {
			tell({ ...declared, audience })
		}
		// Its author is told: there was something to tell.
		await until(() => readers[0]?.messages.some(({ type }) => type === 'next') === true, 'the own entry')
		await settle()
		const [, ...others] = readers.map(({ messages }) =>
			messages.filter(({ type }) => type !== 'connection_ack'),
		)
		expect(others).toEqual([[], [], []])
	})

	it('keeps to its filter, and to what the account follows', async () => {
		await serve()
		const page = await pageOf('south', editorOf('south'))
		await writeAccounts(accounts.store, {
			kind: 'FOLLOW',
			follow: newFollow({
				id: 'follow:1',
				accountId: page.account,
				kind: 'ACTOR',
				subjectId: 'isle',
				question: null,
				title: null,
				group: 'VM',
				createdAt: '2026-11-25T08:00:00.000Z',
			}),
		})
		subscribe(page, 'followed', 'subscription { activityAdded(followed: true) { id } }')
		subscribe(page, 'filtered', 'subscription { activityAdded(filter: { actor: "south" }) { id } }')
		await settle()
		const ofNeither = tell({ concerned: [] })
		const followed = tell({ actors: ['isle'], concerned: [] })
		const filtered = tell()
		await until(() => page.messages.filter(({ type }) => type === 'next').length === 2, 'two entries')
		const told = page.messages.map(({ id, payload }) => [id, JSON.stringify(payload)] as const)
		expect(told.find(([id]) => id === 'followed')?.[1]).toContain(followed)
		expect(told.find(([id]) => id === 'filtered')?.[1]).toContain(filtered)
		expect(JSON.stringify(told)).not.toContain(`"${ofNeither}"`)
	})

	it('is refused with what was expected where its arguments do not fit, and ends when its reader says so', async () => {
		await serve()
		const page = await pageOf('member', MEMBER)
		subscribe(page, 'bad', 'subscription { activityAdded(filter: { from: "tomorrow" }) { id } }')
		const refused = await page.next('next')
		expect(refused.payload).toMatchObject({
			errors: [{ extensions: { code: 'BAD_INPUT', argument: 'from' } }],
		})
		subscribe(page, 'good')
		await settle()
		page.send({ type: 'complete', id: 'good' })
		await settle()
		const before = page.messages.length
		tell()
		await settle()
		expect(page.messages.length).toBe(before)
	})
})

describe('A socket', () => {
	it('is for who is signed in, on a page of ours or with an API token', async () => {
		await serve()
		const page = await pageOf('member', MEMBER)
		await expect(open({ origin: 'https://evil.example', cookie: page.headers.cookie })).rejects.toThrow(
			'status 403',
		)
		// A program sends no origin: then a cookie says nothing.
		const silent: Readonly<Record<string, string>>[] = [
			{},
			{ cookie: page.headers.cookie },
			{ origin: server.url },
		]
		for (const headers of silent) {
			const socket = await open(headers)
			socket.send({ type: 'connection_init' })
			expect(await socket.closed).toBe(4401)
		}
		const asking = accountContext(
			accounts,
			(await accounts.readers.ofSession(page.token, '192.0.2.1')) ?? NOBODY,
			{
				hasGroup: () => true,
				groupsOfActor: () => [],
			},
		)
		const program = async (authorization: string) => {
			const socket = await open()
			socket.send({ type: 'connection_init', payload: { authorization } })
			return socket
		}
		const { secret, token } = await createApiToken(asking, { name: 'P', scopes: ['READ'], days: 9 })
		expect(await (await program('Bearer unknown')).closed).toBe(4401)
		const analyst = await program(`Bearer ${secret}`)
		await analyst.next('connection_ack')
		subscribe(analyst, 'a')
		await settle()
		await writeAccounts(accounts.store, {
			kind: 'REVOKE_API_TOKEN',
			accountId: page.account,
			id: token.id,
			at: '2026-11-25T08:00:00.000Z',
		})
		clock.pass(31)
		tell()
		expect(await analyst.closed).toBe(4401)
	})

	it('that does not identify itself in time is closed', async () => {
		await serve({ initMilliseconds: 50 })
		const socket = await open({ origin: server.url })
		expect(await socket.closed).toBe(4408)
	})

	it('of a session that is over is closed within a minute', async () => {
		// Less than `settle`, and long enough to answer a ping on a busy machine.
		await serve({ lookMilliseconds: 250 })
		const page = await pageOf('member', MEMBER)
		subscribe(page, 'a')
		await settle()
		// On another server: this one believes what it has read for half a minute.
		await writeAccounts(accounts.store, { kind: 'CLOSE_SESSIONS', accountId: page.account, except: null })
		await settle()
		expect(page.socket.readyState).toBe(WebSocket.OPEN)
		clock.pass(31)
		expect(await page.closed).toBe(4401)
		expect(SOCKET_LIMITS.lookMilliseconds + 30_000).toBeLessThan(60_000)
	})

	it('of a session that this server ends tells nothing more', async () => {
		await serve()
		const page = await pageOf('member', MEMBER)
		subscribe(page, 'a')
		await settle()
		await closeSessions(accounts, { accountId: page.account, roles: [], scopes: null })
		tell()
		expect(await page.closed).toBe(4401)
		expect(
			page.messages.filter(({ type }) => type === 'next').map(({ payload }) => JSON.stringify(payload)),
		).toEqual([])
	})

	it('follows a change of roles', async () => {
		await serve()
		const page = await pageOf('south', editorOf('south'))
		subscribe(page, 'a')
		await settle()
		await writeAccounts(accounts.store, {
			kind: 'TAKE_ROLE',
			accountId: page.account,
			role: editorOf('south'),
			at: '2026-11-25T08:00:00.000Z',
		})
		clock.pass(31)
		const hidden = tell({ audience: 'CONCERNED' })
		const shown = tell()
		// A reader who saw both would get them in one message.
		const { payload } = await page.next('next')
		expect(JSON.stringify(payload)).toContain(`"${shown}"`)
		expect(JSON.stringify(payload)).not.toContain(`"${hidden}"`)
	})

	it('answers subscriptions alone, within the limits of requests, and POST answers none', async () => {
		await serve()
		const page = await pageOf('member', MEMBER)
		const deep = `subscription { activityAdded { ${'record { '.repeat(12)} id ${'}'.repeat(12)} } }`
		const long = `subscription { activityAdded { id } } #${'x'.repeat(15_001)}`
		const unknown = 'subscription { secrets { id } }'
		const queries = ['{ me { id } }', 'mutation { renameMe(name: "X") { id } }', deep, long, unknown]
		for (const [at, query] of queries.entries()) {
			subscribe(page, String(at), query)
			const { id, payload } = await page.next('error')
			expect([id, (payload as { extensions: { code: string } }[])[0]?.extensions.code]).toEqual([
				String(at),
				at === 2 || at === 3 ? 'TOO_COSTLY' : 'BAD_INPUT',
			])
		}
		const sent = await post(server.url, { query: QUERY }, { origin: server.url, cookie: page.headers.cookie })
		expect(sent.status).toBe(400)
		expect(sent.json.errors?.[0]?.message).toMatch(/WebSocket/)
	})

	it('keeps to the list of operations where the server does', async () => {
		await serve({}, { safelist: new Set() })
		const page = await pageOf('member', MEMBER)
		subscribe(page, 'a')
		const { payload } = await page.next('error')
		expect(JSON.stringify(payload)).toContain('its own client only')
	})

	it('has the limits of the requirement: 20 subscriptions, messages of 64 KB, three seconds to say who it is', () => {
		expect(SOCKET_LIMITS).toMatchObject({
			subscriptions: 20,
			messageBytes: 64 * 1024,
			initMilliseconds: 3_000,
		})
	})

	it('is limited in its subscriptions, its messages, their size, and in number', async () => {
		await serve({ subscriptions: 2, messagesInTenSeconds: 9, socketsOfAccount: 2, socketsOfNetwork: 4 })
		const page = await pageOf('member', MEMBER)
		for (const id of ['a', 'b', 'c']) subscribe(page, id)
		const refused = await page.next('error')
		expect([refused.id, JSON.stringify(refused.payload)]).toEqual([
			'c',
			expect.stringContaining('RATE_LIMITED'),
		])
		const second = await open(page.headers)
		second.send({ type: 'connection_init' })
		await second.next('connection_ack')
		const third = await open(page.headers)
		third.send({ type: 'connection_init' })
		expect(await third.closed).toBe(4429)
		second.send({ type: 'ping', payload: { text: 'x'.repeat(65 * 1024) } })
		expect(await second.closed).toBe(1009)
		for (let time = 0; time < 12; time += 1) page.send({ type: 'ping' })
		expect(await page.closed).toBe(4429)
		for (let number = 0; number < 4; number += 1) await open({ origin: server.url })
		await expect(open({ origin: server.url })).rejects.toThrow('status 429')
	})

	it('is refused where its account has used up its minute, and another of the same network is not', async () => {
		const rateLimiter = new RateLimiter({ processorMs: 1_000 })
		await serve({}, { rateLimiter })
		const [page, other] = [await pageOf('member', MEMBER), await pageOf('south', editorOf('south'))]
		rateLimiter.usageOf('', page.account).charge(1_000)
		subscribe(page, 'a')
		subscribe(other, 'b')
		const refused = await page.next('error')
		expect([refused.id, JSON.stringify(refused.payload)]).toEqual([
			'a',
			expect.stringContaining('RATE_LIMITED'),
		])
		await settle()
		tell()
		expect((await other.next('next')).id).toBe('b')
	})

	it('that listens to nothing is closed after a while, and one that listens stays', async () => {
		await serve({ lookMilliseconds: 30 })
		const idle = await pageOf('member', MEMBER)
		const busy = await pageOf('south', editorOf('south'))
		subscribe(busy, 'a')
		expect(await idle.closed).toBe(4408)
		expect(busy.socket.readyState).toBe(WebSocket.OPEN)
	})

	it('that answers no ping is cut off', async () => {
		await serve({ lookMilliseconds: 30 })
		const page = await pageOf('member', MEMBER)
		subscribe(page, 'a')
		page.socket.pause()
		await new Promise((next) => setTimeout(next, 200))
		page.socket.resume()
		expect(await page.closed).toBe(1006)
	})

	it('is refused for another protocol or address', async () => {
		await serve()
		await expect(open({ origin: server.url }, 'graphql-ws')).rejects.toThrow('status 400')
		const elsewhere = new WebSocket(`${server.url.replace('http', 'ws')}/`, 'graphql-transport-ws')
		const status = await new Promise((resolve) => {
			elsewhere.once('unexpected-response', (_request, { statusCode }) => resolve(statusCode))
			elsewhere.once('error', () => {})
		})
		expect(status).toBe(404)
		const page = await pageOf('member', MEMBER)
		page.socket.send('no JSON')
		expect(await page.closed).toBe(4400)
	})

	it('is closed when the server stops, which does not wait for it', async () => {
		await serve()
		const page = await pageOf('member', MEMBER)
		subscribe(page, 'a')
		await settle()
		const began = performance.now()
		await server.stop()
		expect(await page.closed).toBe(1001)
		expect(performance.now() - began).toBeLessThan(3_000)
		await serve()
	})
})
