import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { letters } from '../../../server/mail/letters'
import { partnership } from '../../fixtures/records'
import { writeAccounts } from '../../fixtures/writeAccounts'
import { withAccount } from '../accounts/someAccounts'
import { contextOf } from '../queries/contextOf'
import { coordinatorOf, type Declaring, declaring, editorOf } from './declaring'

const COORDINATOR = coordinatorOf('VM')

/** Links that wait for a word: five of the north, one of the south, whose editor is on record as the north's is. */
let world: Declaring
beforeEach(async () => {
	const links = ['one', 'two', 'three', 'four', 'five'].map((name) =>
		partnership(`partnership:${name}`, ['north'], ['littoral'], { owner: 'north' }),
	)
	world = await declaring([
		...links,
		partnership('partnership:south', ['south'], ['littoral'], { owner: 'south' }),
		partnership('partnership:isle', ['isle'], ['littoral'], { owner: 'isle' }),
	])
	Object.assign(world.accounts, { hasMail: true })
	await withAccount(world.accounts, 'south', { role: 'EDITOR', group: null, actorId: 'south' })
})

interface Shown {
	readonly confirmationProgress: {
		readonly totalCount: number
		readonly recordsTotal: number
		readonly confirmedTotal: number
		readonly pageInfo: { readonly endCursor: string }
		readonly nodes: readonly object[]
	}
}

const progress = async (page = '') =>
	(
		await world.ask<Shown>(
			COORDINATOR,
			`{ confirmationProgress(group: "VM"${page}) { totalCount recordsTotal confirmedTotal pageInfo { endCursor }
				nodes { actorId records confirmed hasEditor remindedAt } } }`,
		)
	).confirmationProgress

const remind = (actor: string, { reader = COORDINATOR, key = randomUUID() } = {}) =>
	world.ask<object>(
		reader,
		`mutation { remindOfConfirmation(actor: "${actor}", group: "VM", idempotencyKey: "${key}") { actorId letters } }`,
	)

const row = (actorId: string, records: number, hasEditor: boolean, remindedAt: string | null = null) => ({
	actorId,
	records,
	confirmed: 0,
	hasEditor,
	remindedAt,
})

describe('A campaign of confirmation', () => {
	it('lists those that can be reminded first, then those with most left, page by page, with the sums of all', async () => {
		const { pageInfo, ...first } = await progress(', first: 2')
		expect(first).toEqual({
			totalCount: 3,
			recordsTotal: 7,
			confirmedTotal: 0,
			nodes: [row('south', 1, true), row('north', 5, false)],
		})
		expect(await progress(`, first: 2, after: "${pageInfo.endCursor}"`)).toMatchObject({
			totalCount: 3,
			nodes: [row('isle', 1, false)],
		})
	})

	it('reminds the editors of an actor by letter and in their feed, once in a week, whoever coordinates', async () => {
		const before = world.store.audit.length
		const key = randomUUID()
		const once = await remind('south', { key })
		expect(once).toEqual({ remindOfConfirmation: { actorId: 'south', letters: 1 } })
		expect(await remind('south', { key })).toEqual(once)
		await expect(remind('south')).rejects.toMatchObject({ code: 'CONFLICT' })
		expect(world.store.letters).toMatchObject([{ kind: 'REMINDER', details: null }])
		expect(world.store.activity).toMatchObject([
			{ kind: 'REMINDED', concerned: ['south'], audience: 'CONCERNED' },
		])
		expect(world.store.audit.slice(before).map(({ action, object }) => [action, object])).toEqual([
			['confirmations.remind', 'south'],
		])
		expect((await progress(', first: 1')).nodes).toEqual([row('south', 1, true, '2026-11-25T08:00:00.000Z')])
		expect(await world.ask(editorOf('south'), '{ ownRecords(actor: "south") { remindedAt } }')).toEqual({
			ownRecords: { remindedAt: '2026-11-25T08:00:00.000Z' },
		})
	})

	it('reminds nobody of whom nothing waits, nor where nobody would read it', async () => {
		await expect(remind('north')).rejects.toMatchObject({ code: 'BAD_INPUT' })
		await writeAccounts(world.accounts.store, {
			kind: 'FREEZE',
			accountId: 'account:south',
			at: '2026-11-25T00:00:00.000Z',
		})
		await expect(remind('south')).rejects.toMatchObject({ code: 'BAD_INPUT' })
		await writeAccounts(world.accounts.store, { kind: 'UNFREEZE', accountId: 'account:south' })
		const south = editorOf('south')
		await world.write(south, 'confirmRecord', { id: 'partnership:south', version: 1 })
		await expect(remind('south')).rejects.toMatchObject({ code: 'BAD_INPUT' })
		expect(world.store.letters).toEqual([])
	})

	it('without a server for letters tells it in the feed alone, and says so', async () => {
		Object.assign(world.accounts, { hasMail: false })
		expect(await remind('south')).toEqual({ remindOfConfirmation: { actorId: 'south', letters: 0 } })
		expect(world.store.activity).toHaveLength(1)
	})

	it('writes to who still answers for the actor when the letter is sent', async () => {
		await remind('south')
		const [written] = world.store.letters
		if (written === undefined) throw new Error('Expected a letter.')
		const claimed = {
			...written,
			email: null,
			name: null,
			title: null,
			text: null,
			attempts: 1,
			accountEmail: 'south@example.org',
			accountNewEmail: null,
			accountName: null,
			language: null,
		}
		const { REMINDER } = letters({
			accounts: world.accounts,
			address: () => 'https://constellations.example',
			queryContext: () => contextOf(world.snapshots(), '2026-11-25'),
			all: () => [],
		})
		const letter = await REMINDER(claimed)
		expect(letter?.to).toBe('south@example.org')
		expect(letter?.subject).toMatch(/: une fiche attend votre confirmation$/)
		expect(letter?.text).toContain('https://constellations.example/mon-organisation?pour=south#a-confirmer')
		expect(await REMINDER({ ...claimed, content: written.content.replace('south', 'north') })).toBeNull()
	})
})
