import { describe, expect, it } from 'vitest'
import { entryPath } from '../../../server/activity/entryPath'

describe('An entry of a letter or of a reader of feeds', () => {
	const about = { subject: 'ACTOR', subjectId: 'territory:FR:region:52', record: null } as const

	it('that reminds leads to where records are confirmed: it is told to those who may', () => {
		expect(entryPath({ kind: 'REMINDED', ...about })).toBe(
			'/mon-organisation?pour=territory:FR:region:52#a-confirmer',
		)
	})

	it('about an actor leads to its page', () => {
		expect(entryPath({ kind: 'WROTE', ...about })).toBe('/acteurs/territory:FR:region:52')
	})
})
