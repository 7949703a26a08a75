import { describe, expect, it } from 'vitest'
import { RateLimited } from '../../../server/errors'
import {
	DraftRateLimiter,
	MAX_QUESTIONS_A_DAY,
	type PrecheckLogEntry,
} from '../../../server/queries/draftRateLimiter'

const question = (place: string) => ({
	places: [place],
	start: '2027-05-10',
	end: '2027-05-14',
	sectors: ['wine'],
})
const askTen = (limiter: DraftRateLimiter, asker: string, day = '2027-01-01') => {
	for (let index = 0; index < MAX_QUESTIONS_A_DAY; index += 1)
		limiter.admit(asker, day, question(`place ${index}`))
}

describe('the limiter', () => {
	it('admits ten questions of one asker on a day, and no eleventh', () => {
		const limiter = new DraftRateLimiter()
		askTen(limiter, 'one')
		expect(() => limiter.admit('one', '2027-01-01', question('another'))).toThrow(RateLimited)
		expect(() => limiter.admit('one', '2027-01-01', question('another'))).toThrow('ask again tomorrow')
	})

	it('counts each asker apart, and each day anew', () => {
		const limiter = new DraftRateLimiter()
		askTen(limiter, 'one')
		askTen(limiter, 'two')
		askTen(limiter, 'one', '2027-01-02')
	})

	it('does not count the same question again, and another one for its sectors alone', () => {
		const limiter = new DraftRateLimiter()
		askTen(limiter, 'one')
		limiter.admit('one', '2027-01-01', question('place 3'))
		const otherSectors = { ...question('place 3'), sectors: ['water'] }
		expect(() => limiter.admit('one', '2027-01-01', otherSectors)).toThrow(RateLimited)
	})

	it('logs who asked how often, and nothing of the draft', () => {
		const log: PrecheckLogEntry[] = []
		const limiter = new DraftRateLimiter((asked) => log.push(asked))
		limiter.admit('one', '2027-01-01', question('oriel'))
		limiter.admit('one', '2027-01-01', question('capital'))
		expect(log).toEqual([
			{ asker: 'one', questions: 1 },
			{ asker: 'one', questions: 2 },
		])
	})
})
