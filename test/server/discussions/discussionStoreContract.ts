/** What a store of comments promises, whichever it is: run on the one in memory and on Neo4j. */
import { beforeEach, expect, it } from 'vitest'
import type { Comment, CommentWrite, DiscussionStore } from '../../../server/store/discussionStore'

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

export const someWrite = (next: Comment, key: string, more: Partial<CommentWrite> = {}): CommentWrite => ({
	next,
	version: next.version - 1,
	action: 'comment.add',
	once: { account: next.accountId, idempotencyKey: key, input: `input of ${key}` },
	answer: `answer to ${key}`,
	...more,
})

const ON_OVERLAP = { subject: 'OVERLAP', subjectId: 'crowding:1' } as const
const ON_LETTERS = { subject: 'RIVAL_MANDATES', subjectId: 'crowding:1' } as const

export function promisesOfADiscussionStore(empty: () => Promise<DiscussionStore>): void {
	let store: DiscussionStore
	beforeEach(async () => {
		store = await empty()
	})

	it('finds the comments on some subjects, whole, the oldest first, and no others', async () => {
		const later = someComment('a', 2, { actor: null })
		const sooner = someComment('b', 1, { subjectId: 'crowding:2', editedAt: at(2), version: 2 })
		const letters = someComment('letters', 0, ON_LETTERS)
		for (const one of [later, letters]) await store.write(someWrite(one, one.id))
		await store.write(someWrite({ ...sooner, version: 1, editedAt: null }, 'first'))
		await store.write(someWrite(sooner, 'second'))
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

	it('writes once under a key, and answers the same again', async () => {
		const first = someWrite(someComment('a'), 'one')
		expect(await store.write(first)).toEqual({ answer: 'answer to one' })
		expect(await store.write({ ...first, answer: 'another' })).toEqual({ answer: 'answer to one' })
		const otherwise = { ...first, once: { ...first.once, input: 'something else' } }
		await expect(store.write(otherwise)).rejects.toMatchObject({ code: 'BAD_INPUT' })
		expect(await store.commentsOn([ON_OVERLAP])).toEqual([someComment('a')])
	})

	it('refuses a write on another version, of which nothing stays, not even its key', async () => {
		await store.write(someWrite(someComment('a'), 'one'))
		expect(await store.write(someWrite(someComment('a', 0, { text: 'Late' }), 'two'))).toBe('STALE')
		expect(await store.write(someWrite(someComment('b', 0, { version: 3 }), 'three'))).toBe('STALE')
		expect(await store.byId('comment:b')).toBeNull()
		const withdrawn = someComment('a', 0, { text: '', withdrawnAt: at(1), version: 2 })
		expect(await store.write(someWrite(withdrawn, 'two'))).toEqual({ answer: 'answer to two' })
		expect(await store.byId('comment:a')).toEqual(withdrawn)
	})

	it('removes all comments on a subject, and no other', async () => {
		for (const name of ['a', 'b']) await store.write(someWrite(someComment(name), name))
		await store.write(someWrite(someComment('letters', 0, ON_LETTERS), 'letters'))
		expect(await store.removeAll(ON_OVERLAP)).toBe(2)
		expect(await store.removeAll(ON_OVERLAP)).toBe(0)
		expect(await store.commentsOn([ON_OVERLAP, ON_LETTERS])).toHaveLength(1)
	})
}
