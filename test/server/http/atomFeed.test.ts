import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hashOf } from '../../../server/accounts/secrets'
import { RateLimiter } from '../../../server/http/rateLimiter'
import { harbourSnapshots } from '../../fixtures/harbours'
import { mission } from '../../fixtures/records'
import { newFollow, writeAccounts } from '../../fixtures/writeAccounts'
import { someAccounts, stillClock, withAccount } from '../accounts/someAccounts'
import { type Listening, listening } from './listening'

const clock = stillClock()
const accounts = someAccounts(clock)
const AT = '2026-11-01T00:00:00.000Z'
let server: Listening

beforeAll(async () => {
	const note = { nameOfTheTime: 'Région <Nord> & "Sud"', scenario: false } as const
	const snapshots = harbourSnapshots([
		mission('mission:past', 'north', 'oriel', '2026-05-10..2026-05-12', note),
		mission('mission:other', 'south', 'capital', '2026-06-10..2026-06-12', { scenario: false }),
		mission('mission:group', 'north', 'oriel', '2026-07-10..2026-07-12', {
			visibility: 'group',
			scenario: false,
		}),
	])
	server = await listening(snapshots, { accounts: { services: accounts, publicAddress: null } })
}, 60_000)
afterAll(() => server.stop())
beforeEach(() => accounts.renew())

async function read(query = '', url = server.url) {
	const response = await fetch(`${url}/fil.atom${query}`)
	const text = await response.text()
	return {
		status: response.status,
		type: response.headers.get('content-type'),
		cache: response.headers.get('cache-control'),
		ids: [...text.matchAll(/<link rel="alternate" href="[^"]*\/fiches\/([^"]+)"/g)].map(([, id]) => id),
		text,
	}
}

describe('The feed for readers of feeds', () => {
	it('tells visitors what is public, as escaped XML', async () => {
		const { status, type, ids, text } = await read()
		expect([status, type]).toEqual([200, 'application/atom+xml; charset=utf-8'])
		expect(ids).toEqual(['mission:other', 'mission:past'])
		expect(text).toContain('Région &lt;Nord&gt; &amp; &quot;Sud&quot;')
		expect(text).not.toContain('<Nord>')
		expect(await read('?langue=zh')).toMatchObject({ status: 200 })
	})

	it('leads to the pages of the country that it was asked of', async () => {
		const { text } = await read('?pays=VM')
		const paths = [...text.matchAll(/ href="https?:\/\/[^/]+([^"]+)"/g)].map(([, path]) => path)
		expect(paths).toContain('/fiches/mission:past?country=VM')
		expect(paths.filter((path) => !path?.includes('country=VM'))).toEqual([])
	})

	it('refuses wrong parameters, and secrets that no longer hold', async () => {
		expect((await read('?langue=de')).status).toBe(400)
		expect((await read('?lieu=nowhere')).status).toBe(400)
		expect((await read('?cle=unknown')).status).toBe(404)
	})

	it('tells an account what it follows, as it may see it, until the address is revoked or the account closed', async () => {
		const member = { role: 'MEMBER', group: 'VM', actorId: null } as const
		const account = await withAccount(accounts, 'reader', member)
		await writeAccounts(accounts.store, {
			kind: 'REPLACE_FEED_ADDRESS',
			accountId: account,
			tokenHash: hashOf('secret'),
			at: AT,
		})
		expect((await read('?cle=secret')).ids).toEqual(['mission:group', 'mission:other', 'mission:past'])
		const place = { kind: 'PLACE', subjectId: 'littoral', question: null, title: null, group: 'VM' } as const
		await writeAccounts(accounts.store, {
			kind: 'FOLLOW',
			follow: newFollow({ ...place, id: 'follow:1', accountId: account, createdAt: AT }),
		})
		const own = await read('?cle=secret')
		expect(own.ids).toEqual(['mission:group', 'mission:past'])
		expect(own.cache).toBe('private, no-store')
		await writeAccounts(accounts.store, { kind: 'REMOVE_FEED_ADDRESS', accountId: account })
		expect((await read('?cle=secret')).status).toBe(404)
		await writeAccounts(accounts.store, {
			kind: 'REPLACE_FEED_ADDRESS',
			accountId: account,
			tokenHash: hashOf('another'),
			at: AT,
		})
		await writeAccounts(accounts.store, { kind: 'CLOSE', accountId: account, at: AT, erased: null })
		expect((await read('?cle=another')).status).toBe(404)
	})

	it('counts against the budget of its network', async () => {
		const limited = await listening(harbourSnapshots(), { rateLimiter: new RateLimiter({ bytes: 500 }) })
		try {
			const statuses: number[] = []
			for (let time = 0; time < 3; time += 1) statuses.push((await read('', limited.url)).status)
			expect(statuses).toEqual([200, 429, 429])
		} finally {
			await limited.stop()
		}
	})
})

describe('A link that stops letters', () => {
	it('stops them by POST only, in one click, and can start them again', async () => {
		const account = await withAccount(accounts, 'reader')
		await writeAccounts(accounts.store, {
			kind: 'CHOOSE_LETTERS',
			accountId: account,
			at: '2026-11-24T08:00:00.000Z',
			choice: {
				frequency: 'DAILY',
				weekday: 1,
				language: 'en',
				overlaps: true,
				correspondence: true,
				cases: true,
				reminders: true,
				nextAt: AT,
				sentUntil: AT,
			},
		})
		await accounts.store.letterChoices.keepStopLink(
			{ accountId: account },
			'DIGEST',
			hashOf('stop'),
			'2100-01-01T00:00:00.000Z',
		)
		const link = `${server.url}/letters/stop?cle=stop`
		const looked = await fetch(link, { redirect: 'manual' })
		expect([looked.status, looked.headers.get('location')]).toEqual([303, '/lettres#cle=stop'])
		const choice = async () => (await accounts.store.letterChoices.ofAccounts([account])).get(account)
		expect(await choice()).toMatchObject({ frequency: 'DAILY' })
		for (let time = 0; time < 2; time += 1) {
			const headers = { 'content-type': 'application/x-www-form-urlencoded' }
			const answer = await fetch(link, { method: 'POST', headers, body: 'List-Unsubscribe=One-Click' })
			expect([answer.status, await answer.json()]).toEqual([200, { done: true, letters: 'DIGEST' }])
		}
		expect(await choice()).toMatchObject({ frequency: 'NEVER', nextAt: null, overlaps: true, language: 'en' })
		const started = await fetch(`${server.url}/letters/start?cle=stop`, { method: 'POST' })
		expect([started.status, await started.json()]).toEqual([200, { done: true, letters: 'DIGEST' }])
		expect(await choice()).toMatchObject({ frequency: 'DAILY', nextAt: expect.stringMatching(/T0[56]:00/) })
		for (const path of ['stop', 'start']) {
			for (const secret of ['?cle=other', '?cle=', '']) {
				const refused = await fetch(`${server.url}/letters/${path}${secret}`, { method: 'POST' })
				expect([path, secret, refused.status]).toEqual([path, secret, 404])
			}
		}
	})
})
