/**
 * « A new clash with one's own mission is mailed within the hour »: a whole server at the intervals that it has when nobody sets
 * them, on a clock that this test moves, with stores in memory and a real SMTP server.
 */
import { resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openSession } from '../../../server/accounts/sessions'
import { type Config, readConfig } from '../../../server/config'
import type { Mission, Visibility } from '../../../server/domain/records'
import { type RunningServer, serve } from '../../../server/main'
import { draftGridsInMemory } from '../../../server/queries/draftGrid'
import type { Store } from '../../../server/store/store'
import { HARBOUR_RECORDS, VELMAR } from '../../fixtures/harbours'
import { MemoryStore } from '../../fixtures/memoryStore'
import { dataset, mission, source } from '../../fixtures/records'
import { type SomeAccounts, someAccounts, withAccount } from '../accounts/someAccounts'
import { browser } from '../http/accounts/browser'
import { type SmtpProcess, smtpProcess } from './smtpProcess'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const STEP = MINUTE
/** Of the machine, not of the clock that is moved. */
const reallyAfter = setTimeout
const DECLARE = `mutation ($record: DeclaredRecord!, $key: ID!) {
	declare(actor: "south", record: $record, idempotencyKey: $key) { id }
}`

describe('A mission that comes to cross one’s own', () => {
	let smtp: SmtpProcess
	let server: RunningServer
	let accounts: SomeAccounts
	/** Letters that the SMTP server is being given. */
	const underWay = new Set<string>()

	beforeEach(async () => {
		smtp = await smtpProcess()
		vi.useFakeTimers({
			now: Date.parse('2026-11-25T08:00:00.000Z'),
			toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
		})
	})
	afterEach(async () => {
		vi.useRealTimers()
		await server?.stop()
		smtp?.stop()
	})

	async function served(own: Mission, changed: Partial<Config> = {}): Promise<void> {
		const store = new MemoryStore()
		await store.write([...HARBOUR_RECORDS, source('source:test'), own], 'import:test')
		await store.writeDataset(dataset(VELMAR), 'import:test')
		const rest: Pick<
			Store,
			'search' | 'probe' | 'countQuestion' | 'checkAudit' | 'draftGrid' | 'keepDraftGrid'
		> = {
			...draftGridsInMemory(),
			search: async () => [],
			probe: async () => {},
			countQuestion: async () => 0,
			checkAudit: async () => ({ entries: 0, broken: null }),
		}
		accounts = someAccounts({ now: Date.now, pass: () => {} }, store)
		const { mail } = accounts.store
		const watched: Partial<typeof mail> = {
			claim: async (...asked) => {
				const letter = await mail.claim(...asked)
				if (letter !== null) underWay.add(letter.id)
				return letter
			},
			finish: async (id, ...rest) => {
				await mail.finish(id, ...rest)
				underWay.delete(id)
			},
			putOff: async (id, until) => {
				await mail.putOff(id, until)
				underWay.delete(id)
			},
		}
		Object.assign(accounts.store, { mail: { ...mail, ...watched } })
		server = await serve(
			{
				...readConfig({ PORT: '0', SMTP_URL: smtp.url, MAIL_FROM: 'Constellations <no-reply@example.org>' }),
				...changed,
			},
			{
				store: Object.assign(store, rest),
				accounts: accounts.store,
				clock: Date.now,
				clientFolder: resolve(import.meta.dirname, '../../../dist/client'),
			},
		)
	}

	/** Moves the clock until a letter came, for so long at most; it stands while the SMTP server is given one. */
	async function pass(milliseconds: number): Promise<void> {
		const until = Date.now() + milliseconds
		while (Date.now() < until && smtp.taken.length === 0) {
			await vi.advanceTimersByTimeAsync(STEP)
			do await new Promise((next) => reallyAfter(next, 5))
			while (underWay.size > 0 && smtp.taken.length === 0)
		}
	}

	it.each<[string, Visibility]>([
		['that everybody sees', 'public'],
		['that is a draft', 'private'],
	])('%s, is told by letter within the hour', async (_which, visibility) => {
		const own = mission('mission:own', 'north', 'oriel', '2027-05-10..2027-05-12', {
			owner: 'north',
			visibility,
		})
		await served(own)
		await withAccount(accounts, 'north', { role: 'EDITOR', group: null, actorId: 'north' })
		const south = await withAccount(accounts, 'south', { role: 'EDITOR', group: null, actorId: 'south' })
		await pass(3 * MINUTE)
		expect(smtp.taken).toEqual([])

		const session = await openSession(accounts, south, null)
		const { message } = await browser(server.url.replace(/\/$/, ''), new Map([['session', session]])).ask(
			DECLARE,
			{
				record: {
					mission: {
						visibility: 'PUBLIC',
						host: 'oriel',
						start: { date: '2027-05-11' },
						end: { date: '2027-05-13' },
						status: 'PLANNED',
						sources: [{ title: 'Délibération', url: 'https://example.org/d' }],
					},
				},
				key: crypto.randomUUID(),
			},
		)
		expect(message).toBeUndefined()
		const declaredAt = Date.now()
		await pass(HOUR)
		expect(smtp.taken.map(({ to, subject }) => ({ to, subject }))).toEqual([
			{ to: ['north@example.org'], subject: 'Une mission croise la vôtre' },
		])
		expect(Date.now() - declaredAt).toBeLessThan(HOUR)
	})

	const OWN = mission('mission:own', 'north', 'oriel', '2027-05-10..2027-05-12')

	it('is no longer looked for when the server could not start', async () => {
		await expect(served(OWN, { trustProxy: 'nowhere' as never })).rejects.toThrow('nowhere')
		const looks = [
			vi.spyOn(accounts.store.activity, 'head'),
			vi.spyOn(accounts.store.knownOverlaps, 'all'),
			vi.spyOn(accounts.store.accounts, 'purge'),
		]
		await vi.advanceTimersByTimeAsync(HOUR)
		for (const look of looks) expect(look).not.toHaveBeenCalled()
	})

	it.each([
		['waits for the removal of expired sessions that is under way', 5_000, true],
		['waits for no removal that does not end', 20_000, false],
	])('a server that stops %s', async (_what, milliseconds, isWaitedFor) => {
		await served(OWN)
		let isDone = false
		vi.spyOn(accounts.store.accounts, 'purge').mockImplementation(async () => {
			await new Promise((next) => setTimeout(next, milliseconds))
			isDone = true
		})
		await vi.advanceTimersByTimeAsync(HOUR)
		let isDoneAtStop: boolean | null = null
		const stopping = server.stop().then(() => {
			isDoneAtStop = isDone
		})
		for (let seconds = 0; seconds < 15 && isDoneAtStop === null; seconds += 1) {
			await vi.advanceTimersByTimeAsync(1_000)
			await new Promise((next) => reallyAfter(next, 5))
		}
		expect(isDoneAtStop).toBe(isWaitedFor)
		await stopping
	})
})
