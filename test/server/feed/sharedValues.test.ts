import { describe, expect, it } from 'vitest'
import type { Partnership } from '../../../server/domain/records'
import { SharedValues } from '../../../server/feed/loadSnapshots'
import { partnership } from '../../fixtures/records'

/** Parses a record from text, so that it shares no value with another. */
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

describe('shared values of records', () => {
	const values = new SharedValues()
	const [one, other] = ['partnership:one', 'partnership:other'].map(
		(id) => values.record(read(id)) as Partnership,
	)

	it('equal those of the original records', () => {
		expect(one).toEqual(read('partnership:one'))
		expect(other).toEqual(read('partnership:other'))
	})

	it('are the same lists and dates for records with equal values', () => {
		for (const name of ['frenchActors', 'partnerActors', 'sources', 'since', 'rows'] as const) {
			expect(other?.[name], name).toBe(one?.[name])
		}
	})

	it('differ if only one date is approximate', () => {
		expect(one?.since).not.toBe(one?.until)
	})

	it('leave the original record unchanged', () => {
		const came = read('partnership:third')
		const { since } = came
		values.record(came)
		expect(came.since).toBe(since)
	})
})
