import { describe, expect, it } from 'vitest'
import { discussionVoices, mayChangeComment, mayReadDiscussion } from '../../../server/policy/discussions'
import { EVERYBODY } from './expectedRights'
import { READERS } from './readers'

const OVERLAP = {
	group: 'VM',
	actors: ['territory:north', 'territory:south'],
	hasCoordination: true,
	isForGroup: false,
}

describe('A discussion', () => {
	it.each([
		[OVERLAP, ['editor', 'coordinator'], ['editor', 'coordinator']],
		[{ ...OVERLAP, hasCoordination: false }, ['editor'], ['editor']],
		[{ ...OVERLAP, isForGroup: true }, ['member', 'editor', 'coordinator'], ['editor', 'coordinator']],
		[{ ...OVERLAP, group: 'ZZ' }, ['editor'], ['editor']],
		[{ ...OVERLAP, actors: ['territory:south'] }, ['coordinator'], ['coordinator']],
	])('about %j is read by %j, and written by %j', (subject, readers, writers) => {
		expect(EVERYBODY.filter((name) => mayReadDiscussion(READERS[name], subject))).toEqual(readers)
		const speaking = EVERYBODY.filter((name) => discussionVoices(READERS[name], subject).length > 0)
		expect(speaking).toEqual(writers)
	})

	it('is written in the name of the own actor, or of the coordination', () => {
		expect(discussionVoices(READERS.editor, OVERLAP)).toEqual(['territory:north'])
		expect(discussionVoices(READERS.coordinator, OVERLAP)).toEqual([null])
	})
})

describe('A comment', () => {
	it('is changed by its author alone, and not once it was withdrawn', () => {
		const comment = { accountId: 'account:own', withdrawnAt: null }
		expect(mayChangeComment(READERS.editor, comment)).toBe(true)
		expect(mayChangeComment(READERS.editor, { ...comment, accountId: 'account:other' })).toBe(false)
		expect(mayChangeComment(READERS.visitor, { ...comment, accountId: null })).toBe(false)
		expect(mayChangeComment(READERS.editor, { ...comment, withdrawnAt: '2026-11-25T00:00:00.000Z' })).toBe(
			false,
		)
	})
})
