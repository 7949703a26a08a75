/** Letters to the correspondents of an actor: who may write, whom they reach, and what nobody is shown. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { accountContext } from '../../../server/accounts/accountContext'
import { switchLettersOfLink } from '../../../server/activity/following'
import type { Role } from '../../../server/domain/role'
import { letters } from '../../../server/mail/letters'
import { sendDueLetters } from '../../../server/mail/outbox'
import type { Mail } from '../../../server/mail/transport'
import type { Directory } from '../../../server/policy/directory'
import { VISITOR } from '../../../server/policy/reader'
import { harbourSnapshots } from '../../fixtures/harbours'
import { kept } from '../../fixtures/kept'
import { MemoryStore } from '../../fixtures/memoryStore'
import { writeAccounts } from '../../fixtures/writeAccounts'
import {
	type SomeAccounts,
	type StillClock,
	someAccounts,
	stillClock,
	withAccount,
} from '../accounts/someAccounts'
import { runQuery } from '../graphql/runQuery'
import { READERS, type ReaderName, ROLES } from '../policy/readers'
import { contextOf } from '../queries/contextOf'
import { withContact } from './contactStoreContract'

const snapshots = harbourSnapshots()
const GROUPS: Readonly<Record<string, readonly string[]>> = {
	north: ['VM'],
	south: ['VM'],
	elsewhere: ['ZZ'],
}
const DIRECTORY: Directory = {
	hasGroup: (group) => group === 'VM' || group === 'ZZ',
	groupsOfActor: (id) => GROUPS[id] ?? [],
}
const editorOf = (actorId: string): Role => ({ role: 'EDITOR', group: null, actorId })
const WRITE = `mutation ($actor: ID!, $subject: String!, $text: String!, $key: ID!) {
	writeToCorrespondents(actor: $actor, subject: $subject, text: $text, language: EN, idempotencyKey: $key)
}`
const KNOWN = 'query ($actor: ID!) { correspondence(actor: $actor) { replyTo correspondentsTotal } }'

let clock: StillClock
let records: MemoryStore
let accounts: SomeAccounts & { readonly hasMail: boolean }
let sent: Omit<Mail, 'id'>[]

beforeEach(async () => {
	clock = stillClock('2026-11-25T08:00:00.000Z')
	records = new MemoryStore()
	accounts = { ...someAccounts(clock, records), hasMail: true }
	sent = []
	await withAccount(accounts, 'editor', editorOf('north'))
	await withAccount(accounts, 'writer', { role: 'MEMBER', group: 'VM', actorId: null }, editorOf('south'))
})

async function contact(
	name: string,
	informedOn: string | null,
	email = `${name}@example.org`,
): Promise<void> {
	const { contacts } = accounts.store
	await withContact(accounts.store, name, { organisation: 'north', collectedOn: '2026-11-01', informedOn })
	const head = await contacts.head(`contact:${name}`)
	if (head === null) throw new Error('Expected the contact.')
	const values = {
		name,
		function: 'Adjointe',
		email,
		phone: null,
		source: 'carte',
	}
	await kept(accounts.store, { contact: { head: { ...head, version: 2 }, values } })
}

function asking(name: string, roles: readonly Role[]) {
	const reader = { accountId: `account:${name}`, roles, scopes: null }
	return accountContext(accounts, { reader, sessionId: null }, DIRECTORY)
}
const writer = () => asking('writer', [{ role: 'MEMBER', group: 'VM', actorId: null }, editorOf('south')])
const said = (parts: object = {}) => ({
	actor: 'north',
	subject: 'Un déplacement commun',
	text: 'Bonjour,\n\npartons-nous ensemble ?',
	key: randomUUID(),
	...parts,
})
const write = (variables: object = said(), account = writer()) =>
	runQuery<{ writeToCorrespondents: number }>(snapshots, WRITE, {
		account,
		variables: variables as Readonly<Record<string, unknown>>,
	}).then(({ writeToCorrespondents }) => writeToCorrespondents)
const refusalOf = (writing: Promise<unknown>): Promise<string> =>
	writing.then(
		() => 'written',
		(error: { code: string }) => error.code,
	)

async function send(): Promise<number> {
	return sendDueLetters({
		store: accounts.store.mail,
		transport: { send: async (mail) => void sent.push(mail) },
		compose: letters({
			accounts,
			address: () => 'https://constellations.example',
			queryContext: () => contextOf(snapshots),
			all: () => [],
		}),
		clock: clock.now,
		onFailure: (failure) => {
			throw new Error(failure.code)
		},
	})
}

describe('A letter to correspondents', () => {
	it('reaches the editors of the actor and its contacts who know of it, who answer to the writer', async () => {
		await contact('informed', '2026-11-02')
		await contact('unaware', null)
		expect(await runQuery(snapshots, KNOWN, { account: writer(), variables: { actor: 'north' } })).toEqual({
			correspondence: { replyTo: 'writer@example.org', correspondentsTotal: 2 },
		})
		expect(await write()).toBe(2)
		expect(await send()).toBe(2)
		expect(sent.map(({ to }) => to).sort()).toEqual(['editor@example.org', 'informed@example.org'])
		for (const { subject, text, replyTo, unsubscribe } of sent) {
			expect(subject).toBe('Un déplacement commun')
			expect(text).toContain('partons-nous ensemble ?')
			expect(text).toContain('writer@example.org')
			expect([replyTo, unsubscribe]).toEqual([
				'writer@example.org',
				expect.stringContaining('/letters/stop?cle='),
			])
		}
		// Neither is shown the other's address.
		expect(sent.find(({ to }) => to === 'editor@example.org')?.text).not.toContain('informed@example.org')
	})

	it('is stopped by the link in it, without an account or with one, which its writer is not told, and started again', async () => {
		await contact('contact', '2026-11-02')
		const reached = async (): Promise<readonly string[]> => {
			sent = []
			expect(await write()).toBe(2)
			const known = await runQuery(snapshots, KNOWN, { account: writer(), variables: { actor: 'north' } })
			expect(known).toEqual({ correspondence: { replyTo: 'writer@example.org', correspondentsTotal: 2 } })
			await send()
			return sent.map(({ to }) => to).sort()
		}
		expect(await reached()).toEqual(['contact@example.org', 'editor@example.org'])
		const links = new Map(sent.map(({ to, text }) => [to, /#cle=(\S+)/.exec(text)?.[1] ?? '']))
		const linkOf = (to: string): string => links.get(to) ?? ''
		expect(await switchLettersOfLink(accounts, linkOf('contact@example.org'), false)).toBe('CORRESPONDENCE')
		expect(await reached()).toEqual(['editor@example.org'])
		expect(await switchLettersOfLink(accounts, linkOf('editor@example.org'), false)).toBe('CORRESPONDENCE')
		expect(await reached()).toEqual([])
		for (const to of links.keys()) await switchLettersOfLink(accounts, linkOf(to), true)
		expect(await reached()).toEqual(['contact@example.org', 'editor@example.org'])
	})

	it('stays stopped where somebody enters the same address again', async () => {
		await writeAccounts(accounts.store, {
			kind: 'CLOSE',
			accountId: 'account:editor',
			at: '2026-11-25T08:00:00.000Z',
			erased: null,
		})
		await contact('contact', '2026-11-02')
		await write()
		await send()
		const secret = /#cle=(\S+)/.exec(sent[0]?.text ?? '')?.[1] ?? ''
		await switchLettersOfLink(accounts, secret, false)
		await contact('again', '2026-11-02', 'CONTACT@example.org')
		sent = []
		expect(await write()).toBe(2)
		expect(await send()).toBe(0)
	})

	it('is written once under its key, and told to those concerned without a word of it', async () => {
		const variables = said()
		expect(await write(variables)).toBe(1)
		expect(await write(variables)).toBe(1)
		expect(await send()).toBe(1)
		const told = records.activity
		expect(told).toHaveLength(1)
		expect(told[0]).toMatchObject({
			kind: 'WROTE',
			actors: ['south'],
			concerned: ['north'],
			subject: 'ACTOR',
			group: 'VM',
			audience: 'CONCERNED',
		})
		expect(JSON.stringify(told)).not.toContain('ensemble')
	})

	it('is not sent by a writer who is gone, nor to a contact that was frozen, nor twice to an editor', async () => {
		await contact('frozen', '2026-11-02')
		await contact('editor', '2026-11-02')
		expect(await write()).toBe(3)
		const { contacts } = accounts.store
		const head = await contacts.head('contact:frozen')
		if (head === null) throw new Error('Expected the contact.')
		await kept(accounts.store, { contact: { head: { ...head, state: 'FROZEN', version: 3 }, values: null } })
		expect(await send()).toBe(1)
		expect(sent.map(({ to }) => to)).toEqual(['editor@example.org'])
		expect(await write()).toBe(2)
		await writeAccounts(accounts.store, {
			kind: 'FREEZE',
			accountId: 'account:writer',
			at: '2026-11-25T08:00:00.000Z',
		})
		expect(await send()).toBe(0)
	})

	it('is limited in its length and in number, and is one line of subject', async () => {
		for (const parts of [
			{ subject: ' ' },
			{ subject: 'x'.repeat(121) },
			{ subject: 'Objet\nBcc: other@example.org' },
			{ text: '' },
			{ text: 'x'.repeat(4_001) },
			{ key: 'no key' },
			{ actor: 'nobody' },
		]) {
			expect([parts, await refusalOf(write(said(parts)))]).toEqual([parts, 'BAD_INPUT'])
		}
		clock.pass(3_600)
		const written = []
		const letters = Array.from({ length: 11 }, (_, time) => said({ text: `${time}` }))
		for (const letter of letters) written.push(await refusalOf(write(letter)))
		expect(written.filter((one) => one === 'written')).toHaveLength(10)
		expect(written.at(-1)).toBe('RATE_LIMITED')
		// The last one, asked for again since its answer was lost.
		expect(await write(letters[9])).toBe(1)
	})

	it('is for members of a group on whose record the actor is, and editors there', async () => {
		const may: Readonly<Record<ReaderName, string>> = {
			visitor: 'UNAUTHENTICATED',
			'without a role': 'FORBIDDEN',
			member: 'written',
			editor: 'written',
			coordinator: 'written',
			administrator: 'FORBIDDEN',
			program: 'FORBIDDEN',
		}
		const directory: Directory = {
			...DIRECTORY,
			groupsOfActor: (id) => (id === 'territory:north' ? ['VM'] : DIRECTORY.groupsOfActor(id)),
		}
		for (const [name, expected] of Object.entries(may) as [ReaderName, string][]) {
			clock.pass(3_600)
			accounts.renew()
			await withAccount(accounts, 'editor', editorOf('north'))
			await withAccount(accounts, 'own', ...(name === 'visitor' ? [] : ROLES[name]))
			const reader = name === 'visitor' ? VISITOR : READERS[name]
			const account = accountContext(accounts, { reader, sessionId: null }, directory)
			expect([name, await refusalOf(write(said(), account))]).toEqual([name, expected])
			const known = runQuery(snapshots, KNOWN, { account, variables: { actor: 'north' } }).then(
				({ correspondence }) => (correspondence === null ? 'nothing' : 'written'),
				({ code }) => code,
			)
			const isAnswered = name === 'program' || expected === 'written'
			expect([name, await known]).toEqual([name, isAnswered ? expected : 'nothing'])
			// Of another group's record.
			const far = await refusalOf(write(said({ actor: 'elsewhere' }), account))
			expect([name, far]).toEqual([name, name === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN'])
		}
	})

	it('is not offered where there is nobody, or no letter can be sent', async () => {
		const alone = asking('editor', [editorOf('north')])
		const account = { account: alone, variables: { actor: 'north' } }
		expect(await runQuery(snapshots, KNOWN, account)).toEqual({ correspondence: null })
		expect(await refusalOf(write(said(), alone))).toBe('CONFLICT')
		const without = accountContext(
			{ ...accounts, hasMail: false },
			{ reader: writer().reader, sessionId: null },
			DIRECTORY,
		)
		expect(await runQuery(snapshots, KNOWN, { account: without, variables: { actor: 'north' } })).toEqual({
			correspondence: null,
		})
		expect(await refusalOf(write(said(), without))).toBe('CONFLICT')
	})
})
