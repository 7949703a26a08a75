import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { MailStore, NewLetter } from '../../../server/store/mailStore'
import { openStore } from '../../../server/store/openStore'
import type { Neo4jStore } from '../../../server/store/store'
import { kept } from '../../fixtures/kept'
import { writeAccounts } from '../../fixtures/writeAccounts'
import { describeOnNeo4j, emptyStore, runRaw, testConnection } from '../../neo4j'

const NOW = '2027-03-01T08:00:00.000Z'
const LATER = '2027-03-01T08:05:00.000Z'
const LONG_AFTER = '2027-03-04T08:00:00.000Z'

const letter = (number: number, parts: Partial<NewLetter> = {}): NewLetter => ({
	id: `letter:${number}`,
	kind: 'FORGOTTEN_PASSWORD',
	accountId: null,
	content: '{}',
	createdAt: NOW,
	expiresAt: LONG_AFTER,
	details: { email: 'reader@example.org', name: null, title: null, text: null },
	...parts,
})

describeOnNeo4j('Letters in Neo4j', () => {
	let store: Neo4jStore
	let other: Neo4jStore
	beforeAll(async () => {
		store = await emptyStore()
		other = await openStore(testConnection())
	})
	beforeEach(() => runRaw('MATCH (letter:Letter|LetterDetails) DETACH DELETE letter'))
	afterAll(async () => {
		await store.close()
		await other.close()
	})

	it('are each taken by one of two servers that look at once', async () => {
		const { mail } = store.stores
		const some = Array.from({ length: 30 }, (_, number) => letter(number))
		await mail.write(some)
		await mail.write(some.slice(0, 3))
		const servers = [mail, other.stores.mail, mail, other.stores.mail]
		const takeAll = async (one: MailStore, ids: string[] = []): Promise<string[]> => {
			const taken = await one.claim(NOW, LATER)
			return taken === null ? ids : takeAll(one, [...ids, taken.id])
		}
		const ids = (await Promise.all(servers.map((one) => takeAll(one)))).flat()
		expect(ids.sort()).toEqual(some.map(({ id }) => id).sort())
		expect(await mail.waiting()).toEqual({ count: 30, oldest: NOW })
		// A server that died with a letter in hand leaves it to the others.
		expect(await mail.claim(LATER, LONG_AFTER)).toMatchObject({ attempts: 2 })
	})

	it('from a person are written once with their key, activity and line of the audit log', async () => {
		const { mail, activity } = store.stores
		const before = (await activity.head()).seq
		const told = {
			id: 'activity:letter',
			kind: 'WROTE',
			actors: [],
			concerned: ['north'],
			places: [],
			sectors: [],
			subject: 'ACTOR',
			subjectId: 'north',
			group: 'VM',
			audience: 'CONCERNED',
			outcome: null,
		} as const
		const written = {
			letters: [letter(1), letter(2)],
			activity: [told],
			audit: { action: 'letter.write', object: 'north', fields: [] },
			answer: '{"letters":2}',
		}
		const once = { account: 'account:a', idempotencyKey: 'k', input: 'i' }
		const servers = [store.stores, other.stores, store.stores]
		expect(await Promise.all(servers.map((one) => kept(one, written, once)))).toEqual(
			servers.map(() => '{"letters":2}'),
		)
		expect((await mail.waiting()).count).toBe(2)
		expect((await activity.after(before, 9)).map(({ id }) => id)).toEqual(['activity:letter'])
		const lines = await runRaw(
			"MATCH (entry:AuditEntry {action: 'letter.write'}) RETURN entry.object AS object",
		)
		expect(lines).toEqual([{ object: 'north' }])
	})

	it('keep nothing about a person once they have ended', async () => {
		const { mail } = store.stores
		await mail.write([letter(1)])
		const claimed = await mail.claim(NOW, LATER)
		expect(claimed).toMatchObject({ email: 'reader@example.org', attempts: 1, accountEmail: null })
		await mail.finish('letter:1', 'SENT', NOW)
		expect(await mail.claim(LONG_AFTER, LONG_AFTER)).toBeNull()
		expect(await runRaw('MATCH (details:LetterDetails) RETURN details')).toEqual([])
		const [row] = await runRaw('MATCH (letter:Letter) RETURN properties(letter) AS row')
		expect(JSON.stringify(row)).not.toContain('example.org')
		await mail.purge(LONG_AFTER)
		expect(await runRaw('MATCH (letter:Letter) RETURN letter')).toEqual([])
	})

	it('go to the address that the account has when they are sent, and to none that is closed', async () => {
		const { stores } = store
		await stores.accounts.keepSetupLink('setup', LONG_AFTER)
		const account = { id: 'account:a', name: 'A', email: 'a@example.org', emailKey: 'a@example.org' }
		await stores.accounts.setUp('setup', { ...account, passwordHash: 'x', identity: null, createdAt: NOW })
		await writeAccounts(stores, {
			kind: 'GIVE_ROLE',
			accountId: 'account:a',
			role: { role: 'ADMINISTRATOR', group: null, actorId: null },
			since: NOW,
		})
		await stores.mail.write([letter(1, { accountId: 'account:a', details: null })])
		const claimed = await stores.mail.claim(NOW, LATER)
		expect(claimed).toMatchObject({ accountEmail: 'a@example.org', email: null })
		await runRaw("MATCH (account:Account {id: 'account:a'}) SET account.frozenAt = $at", { at: NOW })
		const frozen = await stores.mail.claim(LATER, LONG_AFTER)
		expect(frozen).toMatchObject({ accountEmail: null })
		await runRaw("MATCH (account:Account {id: 'account:a'}) DETACH DELETE account")
	})
})
