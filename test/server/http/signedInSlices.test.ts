/** What readers with an account ask and write leaves the server to others, too. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { watchTurns } from '../../../bench/resilience/watchTurns'
import { Caches } from '../../../server/queries/caches'
import { queryContextOf } from '../../../server/queries/queryContext'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { MemoryStore } from '../../fixtures/memoryStore'
import { PASSWORD, someAccounts, withAccount } from '../accounts/someAccounts'
import { memoryStore } from '../graphql/memoryStore'
import { ACCOUNT_OPERATIONS, operationText } from '../graphql/operationText'
import { seededSnapshots } from '../graphql/seededSnapshots'
import { type Browser, browser } from './accounts/browser'
import { type Listening, listening } from './listening'

const LOIRE = 'territory:FR:region:52'
/** Milliseconds of processor that one turn of the event loop may take: twice the bar of `bench/blocks.ts`. */
const MAX_TURN_MS = 500

const record = {
	mission: {
		visibility: 'PUBLIC',
		host: 'territory:CN:370200',
		start: { date: '2027-05-10' },
		end: { date: '2027-05-13' },
	},
}
const own = (name: string): string => ACCOUNT_OPERATIONS.get(name) ?? ''
const QUESTIONS: Readonly<Record<string, readonly [text: string, variables: () => object]>> = {
	'the overlaps of one’s own': [
		own('OwnOverlaps'),
		() => ({ actor: LOIRE, state: 'OPEN', language: 'FR', first: 50 }),
	],
	'what a declaration would change': [
		own('PreviewDeclaration'),
		() => ({ actor: LOIRE, record, language: 'FR' }),
	],
	'mandates that compete': [
		own('RivalMandates'),
		() => ({ group: 'CN', includeScenario: true, language: 'FR' }),
	],
	'what could be pooled, by place': [
		operationText('OpportunityGroups'),
		() => ({ language: 'FR', grouping: 'PLACE', filter: {}, first: 50 }),
	],
	'to declare a mission': [
		`mutation ($record: DeclaredRecord!, $key: ID!) {
			declare(actor: "${LOIRE}", record: $record, idempotencyKey: $key) { id } }`,
		() => ({ record, key: randomUUID() }),
	],
}

let snapshots: Snapshots
let caches = new Caches()
let server: Listening
let editor: Browser
beforeAll(async () => {
	snapshots = await seededSnapshots({ scenario: true })
	const store = new MemoryStore()
	await store.write([...snapshots.records()], 'import:test')
	let applied = store.changes.length
	const catchUp = async (): Promise<void> => {
		snapshots = snapshots.changed(store.changes.slice(applied), store.changes.length)
		applied = store.changes.length
	}
	const accounts = someAccounts(undefined, store)
	const search = memoryStore()
	server = await listening(snapshots, {
		answers: null,
		requestMilliseconds: 100_000,
		accounts: { services: accounts, publicAddress: null, writing: { store, catchUp } },
		queryContext: () =>
			queryContextOf(snapshots, {
				store: search,
				caches,
				today: '2026-11-25',
				contactEmail: null,
				version: '0',
			}),
	})
	await withAccount(
		accounts,
		'editor',
		{ role: 'EDITOR', group: null, actorId: LOIRE },
		{ role: 'COORDINATOR', group: 'CN', actorId: null },
	)
	editor = browser(server.url)
	await editor.send('/account/sign-in', { email: 'editor@example.org', password: PASSWORD })
}, 60_000)
afterAll(() => server.stop())

describe('A reader who is signed in', { timeout: 100_000 }, () => {
	it.each(Object.entries(QUESTIONS))(
		'holds the event loop for no longer than others: %s',
		async (_what, [text, variables]) => {
			caches = new Caches()
			const turns = watchTurns()
			const { data, message } = await editor.ask(text, variables())
			const longest = turns.stop()
			expect(message).toBeUndefined()
			expect(data).toBeTruthy()
			expect(longest).toBeGreaterThan(0)
			expect(longest).toBeLessThan(MAX_TURN_MS)
		},
	)
})
