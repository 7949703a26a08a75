/** What readers with an account ask and write leaves the server to others, too. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { watchTurns } from '../../../bench/resilience/watchTurns'
import { PASSWORD, withAccount } from '../accounts/someAccounts'
import { ACCOUNT_OPERATIONS, operationText } from '../graphql/operationText'
import { seededSnapshots } from '../graphql/seededSnapshots'
import { type Browser, browser } from './accounts/browser'
import { type WritingServer, writingServer } from './writingServer'

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

let writing: WritingServer
let editor: Browser
beforeAll(async () => {
	writing = await writingServer(await seededSnapshots({ scenario: true }), {
		answers: null,
		requestMilliseconds: 100_000,
	})
	const { accounts, server } = writing
	await withAccount(
		accounts,
		'editor',
		{ role: 'EDITOR', group: null, actorId: LOIRE },
		{ role: 'COORDINATOR', group: 'CN', actorId: null },
	)
	editor = browser(server.url)
	await editor.send('/account/sign-in', { email: 'editor@example.org', password: PASSWORD })
}, 60_000)
afterAll(() => writing.server.stop())

describe('A reader who is signed in', { timeout: 100_000 }, () => {
	it.each(Object.entries(QUESTIONS))(
		'holds the event loop for no longer than others: %s',
		async (_what, [text, variables]) => {
			writing.forget()
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
