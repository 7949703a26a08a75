/** Over HTTP: hidden records and readers who see them change neither visitors' answers nor their cache. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../../server/domain/records'
import { AnswerCache } from '../../../server/http/answerCache'
import { Caches } from '../../../server/queries/caches'
import { queryContextOf } from '../../../server/queries/queryContext'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { fc } from '../../fixtures/fastCheck'
import { HIDDEN_TITLE, hiddenRecords } from '../../fixtures/hiddenRecords'
import { isDeep } from '../../isDeep'
import { programOf } from '../accounts/programOf'
import { PASSWORD, withAccount } from '../accounts/someAccounts'
import {
	askedOfReference,
	EVERY_QUESTION,
	SOURCE_LISTS,
	type Subjects,
	subjectsOf,
} from '../graphql/askedOfReference'
import { memoryStore, searchByName } from '../graphql/memoryStore'
import { seededSnapshots } from '../graphql/seededSnapshots'
import { browser } from './accounts/browser'
import { type Answered, type Listening, listening, post } from './listening'
import { type WritingServer, writingServer } from './writingServer'

const LOIRE = 'territory:FR:region:52'
const MEMBER = { role: 'MEMBER', group: 'CN', actorId: null } as const
const EDITOR = { role: 'EDITOR', group: null, actorId: LOIRE } as const
/**
 * A part of them, for each is asked five times; all are asked in `../graphql/readersViews.test.ts`. The lists of sources are asked
 * in every world.
 */
const QUESTIONS = EVERY_QUESTION.filter(
	([name], at) => name !== 'Precheck' && name !== SOURCE_LISTS[0] && at % 3 === 0,
)
const DECLARE = `mutation ($record: DeclaredRecord!, $key: ID!) {
	declare(actor: "${LOIRE}", record: $record, idempotencyKey: $key) { id }
}`
const FORMS = {
	mission: { host: 'territory:CN:370200', start: { date: '2027-05-10' }, end: { date: '2027-05-13' } },
	partnership: {
		form: 'jumelage',
		partners: ['territory:CN:370000'],
		status: 'ACTIF',
		since: { date: '2010' },
	},
	office: { form: 'regional-office', name: 'Bureau', place: 'territory:CN:370200', status: 'ACTIF' },
	wish: { direction: 'SEEKS', what: 'office', place: 'territory:CN:310000' },
	unavailability: { form: 'closure', start: { date: '2027-05-11' } },
} as const
const DECLARATION = fc.record({
	kind: fc.constantFrom(...(Object.keys(FORMS) as (keyof typeof FORMS)[])),
	visibility: fc.constantFrom('PRIVATE', 'COUNTED', 'GROUP'),
	afterwards: fc.constantFrom('changeRecord', 'confirmRecord', 'endRecord', 'retractRecord'),
	number: fc.nat(),
})
const MISSIONS = '{ missions(first: 1) { totalCount } }'

let writing: WritingServer
let subjects: Subjects
let answers: AnswerCache
let server: Listening
let accounts: WritingServer['accounts']
let member: Readonly<Record<string, string>>
let editor: Readonly<Record<string, string>>
beforeAll(async () => {
	const first = await seededSnapshots({ scenario: true })
	subjects = await subjectsOf(first)
	answers = new AnswerCache()
	writing = await writingServer(first, { answers })
	server = writing.server
	accounts = writing.accounts
	member = await programOf(accounts, 'member', MEMBER)
	editor = await programOf(accounts, 'editor', EDITOR)
}, 60_000)
afterAll(() => server.stop())

/** Worlds that differ only in hidden records: their number, owners, kinds and visibility. */
function hiddenWorlds(base: Snapshots): fc.Arbitrary<readonly GraphRecord[]> {
	const choice = fc.record({
		count: fc.constantFrom(1, 2, 9, 60, 300),
		owners: fc.subarray([LOIRE, 'territory:FR:region:53', 'territory:FR:commune:33063', null], {
			minLength: 1,
		}),
		represented: fc.constantFrom('territory:CN:370200', 'territory:CN:310000'),
	})
	return choice.chain((chosen) => hiddenRecords(base, chosen))
}
const WORLDS = isDeep ? 20 : 3
const QUESTIONS_OF_A_WORLD = 4
const SEED_WITH_SOURCES = 20170203

/** What a client can tell an answer by, but for the request's own id and the clock. */
function told({ status, headers, text }: Answered): unknown {
	const own = new Set(['x-request-id', 'date', 'keep-alive', 'connection'])
	return { status, headers: [...headers].filter(([name]) => !own.has(name)), text }
}

const asked = ([name, query]: (typeof QUESTIONS)[number]) => ({
	query,
	variables: askedOfReference(name, query, subjects),
	operationName: null,
})
const total = ({ json }: Answered): number =>
	(json.data as { missions: { totalCount: number } }).missions.totalCount

describe('Answers to visitors', () => {
	it('are the same to the byte, and are still kept, after hidden records and readers of them', async () => {
		// Asked twice: a cached answer is sent in one piece, with other headers.
		for (const question of QUESTIONS) await post(server.url, asked(question))
		const before = []
		for (const question of QUESTIONS) before.push(told(await post(server.url, asked(question))))
		const kept = QUESTIONS.filter((question) => answers.get(asked(question)) !== null)
		expect(kept.length).toBeGreaterThan(QUESTIONS.length / 2)
		expect(before.map((one) => (one as { status: number }).status)).toEqual(QUESTIONS.map(() => 200))
		const [hidden = []] = fc.sample(
			hiddenRecords(writing.snapshots(), {
				owners: [LOIRE, null],
				represented: 'territory:CN:370200',
				count: 200,
			}),
			{ seed: 1, numRuns: 1 },
		)
		writing.apply(hidden.map((after) => ({ kind: after.kind, id: after.id, after })))
		// A member, who sees them, asks the same first.
		const others = []
		for (const question of QUESTIONS) others.push(told(await post(server.url, asked(question), member)))
		expect(others.map((one) => (one as { status: number }).status)).toEqual(QUESTIONS.map(() => 200))
		expect(QUESTIONS.filter((question) => answers.get(asked(question)) === null).length).toBe(
			QUESTIONS.length - kept.length,
		)
		const after = []
		for (const question of QUESTIONS) after.push(told(await post(server.url, asked(question))))
		expect(after).toEqual(before)
		expect(others).not.toEqual(before)
		expect(JSON.stringify(after)).not.toContain('hidden-')
		expect(JSON.stringify(others)).toContain('hidden-')
	}, 120_000)

	it('are the same to the byte, and are still kept, after what an editor declares and changes that is not public', async () => {
		const before = []
		for (const question of QUESTIONS) before.push(told(await post(server.url, asked(question))))
		const kept = QUESTIONS.filter((question) => answers.get(asked(question)) !== null).length
		await withAccount(accounts, 'declarer', EDITOR)
		const declarer = browser(server.url)
		await declarer.send('/account/sign-in', { email: 'declarer@example.org', password: PASSWORD })
		const [drawn = []] = fc.sample(fc.array(DECLARATION, { minLength: 12, maxLength: 12 }), {
			seed: 3,
			numRuns: 1,
		})
		const written: string[] = []
		for (const { kind, visibility, afterwards, number } of drawn) {
			const key = () => randomUUID()
			const record = { [kind]: { visibility, ...FORMS[kind] } }
			const { data, message } = await declarer.ask<{ declare: { id: string } }>(DECLARE, {
				record,
				key: key(),
			})
			expect(message).toBeUndefined()
			const id = data?.declare.id ?? ''
			written.push(id)
			const changed = { [kind]: { visibility, ...FORMS[kind], note: `Note ${number}` } }
			const again = {
				changeRecord: `record: $record`,
				confirmRecord: '',
				endRecord: 'on: { date: "2028" }',
				retractRecord: 'reason: "Rien de tel"',
			}[afterwards]
			const head = afterwards === 'changeRecord' ? ', $record: DeclaredRecord!' : ''
			const next = `mutation ($id: ID!, $key: ID!${head}) { ${afterwards}(id: $id, version: 1, idempotencyKey: $key ${again}) { id } }`
			const variables = { id, key: key(), ...(head !== '' && { record: changed }) }
			expect((await declarer.ask(next, variables)).message).toBeUndefined()
		}
		expect(written.every((id) => writing.snapshots().record(id) !== undefined)).toBe(true)
		expect(QUESTIONS.filter((question) => answers.get(asked(question)) !== null)).toHaveLength(kept)
		const after = []
		for (const question of QUESTIONS) after.push(told(await post(server.url, asked(question))))
		expect(after).toEqual(before)
		// A public record does change the answer.
		const record = { mission: { ...FORMS.mission, visibility: 'PUBLIC' } }
		const visitors = total(await post(server.url, { query: MISSIONS }))
		expect((await declarer.ask(DECLARE, { record, key: randomUUID() })).message).toBeUndefined()
		expect(total(await post(server.url, { query: MISSIONS }))).toBe(visitors + 1)
	}, 120_000)

	it('are the same to the byte in any world that differs only in hidden records, new or cached, data version included', async () => {
		const base = await seededSnapshots({ scenario: true })
		let world = base
		let caches = new Caches()
		let keeping = new AnswerCache()
		const one = await listening(base, {
			answers: new Proxy(keeping, {
				get: (_first, name) => {
					const value: unknown = Reflect.get(keeping, name)
					return typeof value === 'function' ? value.bind(keeping) : value
				},
			}),
			accounts: { services: accounts, publicAddress: null },
			queryContext: () => {
				const around = { store: memoryStore({ search: searchByName(base) }), caches }
				return queryContextOf(world, { ...around, today: '2026-11-25', contactEmail: null, version: '0' })
			},
		})
		/** Nothing is kept of the world before. */
		const enter = (next: Snapshots): void => {
			world = next
			caches = new Caches()
			keeping = new AnswerCache()
		}
		const VERSION = { query: '{ coverage { dataVersion } }' }
		const heard = async (body: object, headers = {}) => told(await post(one.url, body, headers))
		const before = new Map<string, unknown>()
		const inBase = async (name: string, body: object): Promise<unknown> => {
			if (!before.has(name)) {
				enter(base)
				before.set(name, [await heard(body), await heard(body)])
			}
			return before.get(name)
		}
		let seenByMembers = 0
		let citedToMembers = 0
		const questions = fc.shuffledSubarray([...QUESTIONS], {
			minLength: QUESTIONS_OF_A_WORLD,
			maxLength: QUESTIONS_OF_A_WORLD,
		})
		try {
			await fc.assert(
				fc.asyncProperty(hiddenWorlds(base), questions, async (hidden, chosen) => {
					const bodies = [
						['dataVersion', VERSION] as const,
						['sources', asked(SOURCE_LISTS)] as const,
						...chosen.map((question) => [question[0], asked(question)] as const),
					]
					for (const [name, body] of bodies) await inBase(name, body)
					expect(before.get('sources')).toMatchObject([{ status: 200 }, { status: 200 }])
					enter(
						base.changed(
							hidden.map((after) => ({ kind: after.kind, id: after.id, after })),
							hidden.length,
						),
					)
					for (const [name, body] of bodies) {
						expect([name, [await heard(body), await heard(body)]]).toEqual([name, before.get(name)])
					}
					const isTold = hidden.some((record) => 'visibility' in record && record.visibility === 'group')
					if (!isTold) return
					seenByMembers += 1
					expect(await heard(VERSION, member)).not.toEqual(await heard(VERSION))
					// Members do see the cited sources.
					const cited = (await post(one.url, asked(SOURCE_LISTS), member)).text
					if (cited.includes(HIDDEN_TITLE)) citedToMembers += 1
				}),
				{
					// One of them is known to hold what members read of hidden sources: three drawn ones may hold nothing of it.
					examples: fc.sample(fc.tuple(hiddenWorlds(base), questions), {
						seed: SEED_WITH_SOURCES,
						numRuns: 1,
					}),
					numRuns: WORLDS,
					// A smaller world says no more than the seed, and takes as long.
					endOnFailure: true,
				},
			)
		} finally {
			await one.stop()
		}
		expect(seenByMembers).toBeGreaterThan(0)
		expect(citedToMembers).toBeGreaterThan(0)
	}, 120_000)

	it('carry no hash of what they say', async () => {
		expect((await post(server.url, { query: MISSIONS })).headers.get('etag')).toBeNull()
	})

	it('are what a reader who is signed in is answered, and no more, without a role', async () => {
		const nobody = await programOf(accounts, 'nobody', { ...MEMBER, group: 'VM' })
		expect(total(await post(server.url, { query: MISSIONS }, nobody))).toBe(
			total(await post(server.url, { query: MISSIONS })),
		)
	})
})

describe('A reader', () => {
	it('sees more by the cookie of a session and by an API token alike, and less once signed out', async () => {
		await withAccount(accounts, 'person', MEMBER)
		const person = browser(server.url)
		const visitors = total(await post(server.url, { query: MISSIONS }))
		const count = async () =>
			(await person.ask<{ missions: { totalCount: number } }>(MISSIONS)).data?.missions.totalCount
		expect(await count()).toBe(visitors)
		await person.send('/account/sign-in', { email: 'person@example.org', password: PASSWORD })
		const members = total(await post(server.url, { query: MISSIONS }, member))
		expect(members).toBeGreaterThan(visitors)
		expect(await count()).toBe(members)
		const editors = total(await post(server.url, { query: MISSIONS }, editor))
		expect(editors).toBeGreaterThan(visitors)
		expect(editors).not.toBe(members)
		await person.send('/account/sign-out')
		expect(await count()).toBe(visitors)
	})

	it('is a visitor on a page of another origin', async () => {
		const person = browser(server.url)
		await person.send('/account/sign-in', { email: 'person@example.org', password: PASSWORD })
		const elsewhere = await person.ask<{ missions: { totalCount: number } }>(
			MISSIONS,
			{},
			{ origin: 'https://example.net' },
		)
		expect(elsewhere.data?.missions.totalCount).toBe(total(await post(server.url, { query: MISSIONS })))
	})
})
