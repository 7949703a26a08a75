/** Nobody learns of hidden drafts through any channel; deep, each channel is shown to reveal a leak. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { openSession } from '../../../server/accounts/sessions'
import type { Activity } from '../../../server/domain/activity'
import type { GraphRecord } from '../../../server/domain/records'
import type { Role } from '../../../server/domain/role'
import { AnswerCache } from '../../../server/http/answerCache'
import { Caches } from '../../../server/queries/caches'
import { queryContextOf } from '../../../server/queries/queryContext'
import { isHidden } from '../../../server/snapshot/hiddenRecords'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { fc } from '../../fixtures/fastCheck'
import { hiddenRecords } from '../../fixtures/hiddenRecords'
import { MemoryStore } from '../../fixtures/memoryStore'
import { INVENTED, readWithUsed } from '../../fixtures/readWithUsed'
import { isDeep } from '../../isDeep'
import { someAccounts, withAccount } from '../accounts/someAccounts'
import { memoryStore, searchByName } from '../graphql/memoryStore'
import { runQuery } from '../graphql/runQuery'
import { type Listening, listening } from '../http/listening'
import {
	type Attack,
	type Attacked,
	CHANNELS,
	type Channel,
	type Heard,
	learnOfADraft,
	questionsOf,
	type Seen,
} from './learnOfADraft'

const CREUSE = 'territory:FR:departement:23'
const BRETAGNE = 'territory:FR:region:53'
const PONANT = 'Comptoir du Ponant'
const UNSAID = 'Bureau qui n’est pas dit'

const NAMING_VERSIONS: readonly string[] = ['Judgement', 'AcceptedProposal']

const MEMBER: Role = { role: 'MEMBER', group: 'XV', actorId: null }
/** Who attacks, and what of another actor's records they may not see. */
const ATTACKERS: Readonly<
	Record<string, readonly [roles: readonly Role[] | null, unseen: readonly string[]]>
> = {
	'a visitor': [null, ['private', 'counted', 'group']],
	'a member': [[MEMBER], ['private', 'counted']],
	'an editor of another actor': [
		[{ role: 'EDITOR', group: null, actorId: BRETAGNE }],
		['private', 'counted', 'group'],
	],
}

let open: Snapshots
let drawn: readonly GraphRecord[]
const servers: Listening[] = []

beforeAll(async () => {
	const { datasets, records } = await readWithUsed(INVENTED)
	open = Snapshots.of(records, datasets)
	const choice = { owners: [CREUSE], represented: 'territory:XV:C-AUREL', count: 80 }
	const [all = []] = fc.sample(hiddenRecords(open, choice), { seed: 7, numRuns: 1 })
	const ids = new Set([...records, ...all].map(({ id }) => id))
	drawn = all
		// Some name versions, and a wish may name an office that is none of them: the store in memory takes neither.
		.filter(
			(record) =>
				!NAMING_VERSIONS.includes(record.kind) &&
				(record.kind !== 'Wish' || record.office === null || ids.has(record.office)),
		)
		.map((record) => (record.kind === 'Office' ? { ...record, name: PONANT, note: UNSAID } : record))
}, 60_000)
afterAll(async () => {
	for (const server of servers) await server.stop()
})

interface Served extends Attacked {
	/** What comes while readers ask. */
	receive(records: readonly GraphRecord[]): void
}

async function served(roles: readonly Role[] | null): Promise<Served> {
	let snapshots = open
	const answers = new AnswerCache()
	const store = new MemoryStore()
	const accounts = someAccounts(undefined, store)
	const around = { caches: new Caches(), contactEmail: null, version: '0', today: '2026-11-25' }
	await store.write([...open.records(), ...drawn], 'import:test')
	const listeners = new Set<(fresh: readonly Activity[]) => void>()
	let drafts: readonly GraphRecord[] = []
	const server = await listening(open, {
		answers,
		accounts: {
			services: accounts,
			publicAddress: null,
			writing: { store, catchUp: async () => {} },
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
		queryContext: () =>
			queryContextOf(snapshots, { ...around, store: memoryStore({ search: searchByName(snapshots) }) }),
	})
	servers.push(server)
	const headers: Record<string, string> = { 'content-type': 'application/json', origin: server.url }
	if (roles !== null) {
		const account = await withAccount(accounts, 'attacker', ...roles)
		headers.cookie = `session=${await openSession(accounts, account, null)}`
	}
	const seen = async (path: string, init: RequestInit): Promise<Seen> => {
		const began = performance.now()
		const response = await fetch(`${server.url}${path}`, init)
		const text = await response.text()
		const milliseconds = performance.now() - began
		const own = new Set(['x-request-id', 'date', 'keep-alive', 'connection'])
		return {
			status: response.status,
			headers: [...response.headers].filter(([name]) => !own.has(name)),
			text: text.replace(/"requestId":"[^"]*"/g, ''),
			milliseconds,
		}
	}
	return {
		graphql: (question) => seen('/graphql', { method: 'POST', headers, body: JSON.stringify(question) }),
		get: (path, more = {}) =>
			seen(path, { headers: { ...more, ...(headers.cookie && { cookie: headers.cookie }) } }),
		isKept: (question) => answers.get(question) !== null,
		subscribe: (subscriptions) =>
			heardBy(server.url, headers.cookie ?? null, subscriptions, {
				drafts,
				tell: (fresh) => {
					for (const listener of listeners) listener(fresh)
				},
			}),
		receive: (records) => {
			drafts = records
			snapshots = snapshots.changed(
				records.map((after) => ({ kind: after.kind, id: after.id, after })),
				1,
			)
		},
	}
}

/** Rounds of activity that everybody may see. */
const ROUNDS = 30

/** What one socket hears while things are done; drafts are declared to every audience. */
async function heardBy(
	url: string,
	cookie: string | null,
	subscriptions: Readonly<Record<string, string>>,
	{
		drafts,
		tell,
	}: { readonly drafts: readonly GraphRecord[]; readonly tell: (fresh: readonly Activity[]) => void },
): Promise<readonly Heard[]> {
	const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
		headers: { origin: url, ...(cookie !== null && { cookie }) },
	})
	const heard: Heard[] = []
	let since = performance.now()
	let acknowledged = false
	let isOver = false
	socket.on('message', (data) => {
		const {
			type,
			id = '',
			payload,
		} = JSON.parse(String(data)) as {
			readonly type: string
			readonly id?: string
			readonly payload?: unknown
		}
		if (type === 'connection_ack') acknowledged = true
		else
			heard.push({
				of: id,
				text: `${type} ${JSON.stringify(payload)}`,
				milliseconds: performance.now() - since,
			})
	})
	socket.on('error', () => {})
	socket.once('close', (code) => {
		isOver = true
		if (!acknowledged) heard.push({ of: 'socket', text: `closed with ${code}`, milliseconds: 0 })
	})
	const until = async (isSo: () => boolean): Promise<void> => {
		for (const giveUp = performance.now() + 2_000; !isSo() && !isOver && performance.now() < giveUp; ) {
			await new Promise((next) => setTimeout(next, 1))
		}
	}
	await new Promise<void>((resolve) => {
		socket.once('open', () => resolve())
		socket.once('close', () => resolve())
	})
	if (!isOver) socket.send(JSON.stringify({ type: 'connection_init' }))
	await until(() => acknowledged)
	if (isOver) return heard
	for (const [id, query] of Object.entries(subscriptions)) {
		socket.send(JSON.stringify({ type: 'subscribe', id, payload: { query } }))
	}
	// Nothing tells that a subscription listens: the loop has its turns.
	await new Promise((next) => setTimeout(next, 100))
	let seq = 0
	const activity = (parts: Partial<Activity>): Activity => {
		seq += 1
		return {
			id: `activity:${seq}`,
			seq,
			kind: 'PROPOSAL_SENT',
			at: '2026-11-25T08:00:00.000Z',
			actors: [BRETAGNE],
			concerned: [],
			places: ['territory:XV:C-AUREL'],
			sectors: [],
			subject: 'PROPOSAL',
			subjectId: 'proposal:1',
			group: 'XV',
			audience: 'PUBLIC',
			outcome: null,
			...parts,
		}
	}
	const meant = new Set(drawn.filter(isHidden).map(({ id }) => id))
	const hidden = drafts.filter(({ id }) => meant.has(id))
	const ofDraft = (at: number): readonly Activity[] =>
		(['PUBLIC', 'GROUP', 'CONCERNED', 'COORDINATORS'] as const).flatMap((audience) => {
			const draft = hidden[at % Math.max(1, hidden.length)]
			if (draft === undefined) return []
			const about = { kind: 'DECLARED', subject: 'RECORD', subjectId: draft.id, audience } as const
			return [
				activity({ ...about, id: `activity:draft-${at}-${audience}`, actors: [CREUSE], concerned: [CREUSE] }),
			]
		})
	for (let round = 0; round < ROUNDS; round += 1) {
		const before = ofDraft(2 * round)
		const shown = activity({ id: `activity:shown-${round}` })
		const after = ofDraft(2 * round + 1)
		since = performance.now()
		if (round % 2 === 0) tell([...before, shown, ...after])
		else for (const fresh of [before, [shown], after]) if (fresh.length > 0) tell(fresh)
		await until(() =>
			['all', 'ofPlace'].every((of) =>
				heard.some((one) => one.of === of && one.text.includes(`"${shown.id}"`)),
			),
		)
	}
	await new Promise((next) => setTimeout(next, 50))
	socket.terminate()
	return heard
}

/** Two servers with warm caches, of which one then gets drafts. */
async function attackOf(
	name: string,
	leak: (record: GraphRecord) => GraphRecord = (record) => record,
): Promise<Attack> {
	const [roles, unseen] = ATTACKERS[name] ?? [null, []]
	const drafts = drawn.filter((record) => !isHidden(record) || unseen.includes(record.visibility))
	const [without, drafted] = [await served(roles), await served(roles)]
	const isSignedIn = roles !== null
	for (const [, question] of questionsOf({ isSignedIn })) {
		for (const server of [without, drafted]) {
			await server.graphql(question)
			// Asked twice: a cached answer is sent in one piece, with other headers.
			await server.graphql(question)
		}
	}
	drafted.receive(drafts.map(leak))
	const hidden = drafts.filter(isHidden)
	const chosen = [...new Set(hidden.map(({ kind }) => kind))].flatMap((kind) =>
		hidden.filter((record) => record.kind === kind).slice(0, 2),
	)
	return {
		without,
		with: drafted,
		drafts: chosen.map(({ id }) => id),
		results: await resultsOf(drafts),
		words: [PONANT, UNSAID],
		isSignedIn,
	}
}

/** Ids of overlaps and opportunities that only the drafts' author sees. */
async function resultsOf(drafts: readonly GraphRecord[]): Promise<readonly string[]> {
	const written = drafts.map((after) => ({ kind: after.kind, id: after.id, after }))
	const owner = {
		accountId: 'account:own',
		roles: [{ role: 'EDITOR', group: null, actorId: CREUSE } as const],
		scopes: null,
	}
	const lists = '{ overlaps(first: 60) { nodes { id } } opportunities(first: 60) { nodes { id } } }'
	type Lists = Readonly<Record<string, { readonly nodes: readonly { readonly id: string }[] }>>
	const idsOf = (found: Lists) => Object.values(found).flatMap(({ nodes }) => nodes.map(({ id }) => id))
	const caches = new Caches()
	const known = new Set(idsOf(await runQuery<Lists>(open, lists, { caches })))
	const seen = idsOf(await runQuery<Lists>(open.changed(written, 1), lists, { caches, reader: owner }))
	return seen.filter((id) => !known.has(id)).slice(0, 4)
}

describe.each(isDeep ? Object.keys(ATTACKERS) : ['a visitor'])('%s', (name) => {
	it('learns nothing of a draft through any channel', { timeout: 240_000 }, async () => {
		const findings = await learnOfADraft(await attackOf(name), CHANNELS)
		console.info(
			`${name}: ${findings.map(({ channel, compared }) => `${channel} ${compared}`).join(', ')} compared.`,
		)
		expect(findings.map(({ channel, differences }) => [channel, differences])).toEqual(
			CHANNELS.map((channel) => [channel, []]),
		)
		expect(findings.filter(({ compared }) => compared === 0)).toEqual([])
	})
})

/** A leak by each channel, as an attacker would see it. */
const LEAKS: Readonly<Record<Channel, (attacked: Attacked, attack: Attack) => Attacked>> = {
	counts: saying((text) =>
		text.replace(/"totalCount":(\d+)/, (_all, count) => `"totalCount":${Number(count) + 1}`),
	),
	order: saying((text) => text.replace(/"id":"([^"]*)"(.*)"id":"([^"]*)"/s, '"id":"$3"$2"id":"$1"')),
	answers: saying((text) => text.replace('"data":', '"data" :')),
	exports: saying((text) => text.replace('"data":', '"data" :')),
	'data version': saying((text) => text.replace(/"dataVersion":"./, '"dataVersion":"~')),
	headers: (attacked) => ({
		...attacked,
		graphql: async (question) => {
			const seen = await attacked.graphql(question)
			return { ...seen, headers: [...seen.headers, ['etag', 'W/"of everything"']] }
		},
	}),
	'answer cache': (attacked) => ({ ...attacked, isKept: (question) => !attacked.isKept(question) }),
	search: saying((text) => text.replace('"nodes":[]', '"nodes":[{"actor":{"id":"x"}}]')),
	suggestions: saying((text) => text.replace('"suggest":[', '"suggest":[{"kind":"RECORD"},')),
	errors: ofDrafts((seen) => ({ ...seen, text: seen.text.replace('"record":null', '"record":{}') })),
	writes: ofDrafts((seen) => ({ ...seen, status: 403 })),
	pages: (attacked, { drafts }) => ({
		...attacked,
		get: async (path, headers) => {
			const seen = await attacked.get(path, headers)
			return drafts.some((id) => path.endsWith(id)) ? { ...seen, status: 403 } : seen
		},
	}),
	feeds: (attacked) => ({
		...attacked,
		get: async (path, headers) => {
			const seen = await attacked.get(path, headers)
			return path.startsWith('/fil') ? { ...seen, text: `${seen.text}<entry/>` } : seen
		},
	}),
	subscriptions: hearing((heard) => [
		...heard,
		{ of: 'all', text: 'next {"data":{"activityAdded":[]}}', milliseconds: 1 },
	]),
	times: ofDrafts((seen) => ({ ...seen, milliseconds: seen.milliseconds + 25 })),
}

function saying(change: (text: string) => string): (attacked: Attacked) => Attacked {
	return (attacked) => ({
		...attacked,
		graphql: async (question) => {
			const seen = await attacked.graphql(question)
			return { ...seen, text: change(seen.text) }
		},
	})
}

function hearing(
	change: (heard: readonly Heard[]) => readonly Heard[],
): (attacked: Attacked, attack?: Attack) => Attacked {
	return (attacked) => ({
		...attacked,
		subscribe: async (subscriptions) => change(await attacked.subscribe(subscriptions)),
	})
}

/** What could reveal a draft to a listener. */
const HEARD: Readonly<Record<string, (heard: readonly Heard[]) => readonly Heard[]>> = {
	presence: (heard) => [
		...heard,
		{ of: 'followed', text: 'next {"data":{"activityAdded":[{"id":"activity:draft"}]}}', milliseconds: 1 },
	],
	'an empty message': (heard) => [
		...heard,
		{ of: 'all', text: 'next {"data":{"activityAdded":[]}}', milliseconds: 1 },
	],
	count: (heard) => heard.slice(1),
	order: (heard) => [...heard.slice(-1), ...heard.slice(1, -1), ...heard.slice(0, 1)],
	time: (heard) => heard.map((one) => ({ ...one, milliseconds: one.milliseconds + 25 })),
}

function ofDrafts(change: (seen: Seen) => Seen): (attacked: Attacked, attack: Attack) => Attacked {
	return (attacked, { drafts }) => ({
		...attacked,
		graphql: async (question) => {
			const seen = await attacked.graphql(question)
			return drafts.some((id) => question.query.includes(id)) ? change(seen) : seen
		},
	})
}

if (isDeep) {
	describe('A leak', () => {
		let attack: Attack
		let member: Attack | null = null
		beforeAll(async () => {
			attack = await attackOf('a visitor')
		}, 120_000)

		it.each(CHANNELS)('would be found: %s', { timeout: 120_000 }, async (channel) => {
			const leaking = { ...attack, with: LEAKS[channel](attack.with, attack) }
			const found = (await learnOfADraft(leaking, [channel])).find((one) => one.channel === channel)
			expect(found?.differences.length).toBeGreaterThan(0)
		})

		it.each(Object.keys(HEARD))(
			'would be found: a subscription that tells %s',
			{ timeout: 120_000 },
			async (what) => {
				member ??= await attackOf('a member')
				const leaking = { ...member, with: hearing(HEARD[what] ?? ((heard) => heard))(member.with) }
				const [found] = await learnOfADraft(leaking, ['subscriptions'])
				expect(found?.compared).toBeGreaterThan(ROUNDS)
				expect(found?.differences.length).toBeGreaterThan(0)
			},
		)

		it('would be found: a subscription where a draft is shown to all', async () => {
			const shown = await attackOf('a member', (record) =>
				record.kind === 'Mission' && isHidden(record)
					? ({ ...record, visibility: 'public', retracted: null } as GraphRecord)
					: record,
			)
			const [found] = await learnOfADraft(shown, ['subscriptions'])
			expect(found?.differences).not.toEqual([])
		}, 120_000)

		it('would be found when one draft is shown to all: in counts, order, the data version, exports and the cache', async () => {
			const [draft] = drawn.filter(({ kind }) => kind === 'Mission')
			const shown = await attackOf('a visitor', (record) =>
				record.id === draft?.id && isHidden(record)
					? ({ ...record, visibility: 'public', retracted: null } as GraphRecord)
					: record,
			)
			const found = await learnOfADraft(shown, [
				'answer cache',
				'counts',
				'order',
				'answers',
				'exports',
				'data version',
			])
			expect(found.filter(({ differences }) => differences.length === 0)).toEqual([])
		}, 120_000)
	})
}
