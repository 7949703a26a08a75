/** What a store of comments promises, whichever it is: run on the one in memory and on Neo4j. */
import { beforeEach, expect, it } from 'vitest'
import type { Comment, DiscussionStore } from '../../../server/store/discussionStore'
import type { Stores } from '../../../server/store/stores'
import { kept } from '../../fixtures/kept'

const at = (hour: number): string => new Date(Date.UTC(2027, 0, 1, hour)).toISOString()

export function someComment(name: string, hour = 0, more: Partial<Comment> = {}): Comment {
	return {
		id: `comment:${name}`,
		subject: 'OVERLAP',
		subjectId: 'crowding:1',
		group: 'VM',
		actor: 'territory:north',
		accountId: 'account:n',
		text: `Words of ${name},\nin two lines.`,
		at: at(hour),
		editedAt: null,
		withdrawnAt: null,
		version: 1,
		...more,
	}
}

const ON_OVERLAP = { subject: 'OVERLAP', subjectId: 'crowding:1' } as const
const ON_LETTERS = { subject: 'RIVAL_MANDATES', subjectId: 'crowding:1' } as const

type Accounts = Pick<Stores, 'perform' | 'discussions'>

export function promisesOfADiscussionStore(empty: () => Promise<Accounts>): void {
	let accounts: Accounts
	let store: DiscussionStore
	beforeEach(async () => {
		accounts = await empty()
		store = accounts.discussions
	})

	it('finds the comments on some subjects, whole, the oldest first, and no others', async () => {
		const later = someComment('a', 2, { actor: null })
		const sooner = someComment('b', 1, { subjectId: 'crowding:2', editedAt: at(2), version: 2 })
		const letters = someComment('letters', 0, ON_LETTERS)
		const before = { ...sooner, version: 1, editedAt: null }
		for (const comment of [later, letters, before, sooner]) await kept(accounts, { comment })
		expect(await store.commentsOn([ON_OVERLAP])).toEqual([later])
		expect(await store.commentsOn([ON_OVERLAP, { ...ON_OVERLAP, subjectId: 'crowding:2' }])).toEqual([
			sooner,
			later,
		])
		expect(await store.commentsOn([ON_LETTERS])).toEqual([letters])
		expect(await store.commentsOn([])).toEqual([])
		expect(await store.byId('comment:a')).toEqual(later)
		expect(await store.byId('comment:none')).toBeNull()
	})

	it('gives one to whoever changes it, whole, and null where there is none of that id', async () => {
		await kept(accounts, { comment: someComment('a') })
		const seen = await accounts.perform(null, async (locked) => {
			const found = [await locked.comment('comment:a'), await locked.comment('comment:none')]
			const audit = { action: 'comment.edit', object: null, fields: [] }
			return { by: 'account:n', audit, answer: JSON.stringify(found) }
		})
		expect(JSON.parse(seen)).toEqual([someComment('a'), null])
		expect(await store.byId('comment:none')).toBeNull()
	})

	it('removes all comments on a subject, and no other', async () => {
		for (const name of ['a', 'b']) await kept(accounts, { comment: someComment(name) })
		await kept(accounts, { comment: someComment('letters', 0, ON_LETTERS) })
		expect(await store.removeAll(ON_OVERLAP)).toBe(2)
		expect(await store.removeAll(ON_OVERLAP)).toBe(0)
		expect(await store.commentsOn([ON_OVERLAP, ON_LETTERS])).toHaveLength(1)
	})
}
