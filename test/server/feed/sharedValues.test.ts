import { describe, expect, it } from 'vitest'
import type { Partnership } from '../../../server/domain/records'
import { SharedValues } from '../../../server/feed/loadSnapshots'
import { partnership } from '../../fixtures/records'

/** As one comes from a text: nothing of it is shared with another. */
function read(id: string): Partnership {
	return JSON.parse(
		JSON.stringify(
			partnership(id, ['territory:FR:region:52', 'territory:FR:commune:44109'], ['territory:CN:370200'], {
				since: { text: '2005', approximate: false },
				until: { text: '2005', approximate: true },
				note: `${'A long note. '.repeat(10)}`,
			}),
		),
	)
}

describe('values that records share', () => {
	const values = new SharedValues()
	const [one, other] = ['partnership:one', 'partnership:other'].map(
		(id) => values.record(read(id)) as Partnership,
	)

	it('are equal to those that came', () => {
		expect(one).toEqual(read('partnership:one'))
		expect(other).toEqual(read('partnership:other'))
	})

	it('are the same lists and dates for all who say the same', () => {
		for (const name of ['frenchActors', 'partnerActors', 'sources', 'since', 'rows'] as const) {
			expect(other?.[name], name).toBe(one?.[name])
		}
	})

	it('are not the same where one is approximate', () => {
		expect(one?.since).not.toBe(one?.until)
	})

	it('leave what came as it was', () => {
		const came = read('partnership:third')
		const { since } = came
		values.record(came)
		expect(came.since).toBe(since)
	})
})
