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
const askTen = async (limiter: DraftRateLimiter, asker: string, day = '2027-01-01') => {
	for (let index = 0; index < MAX_QUESTIONS_A_DAY; index += 1)
		await limiter.admit(asker, day, question(`place ${index}`), false)
}

describe('the limiter', () => {
	it('allows each asker ten questions a day, and refuses the eleventh', async () => {
		const limiter = new DraftRateLimiter()
		await askTen(limiter, 'one')
		await expect(limiter.admit('one', '2027-01-01', question('another'), false)).rejects.toThrow(RateLimited)
		await expect(limiter.admit('one', '2027-01-01', question('another'), false)).rejects.toThrow(
			'ask again tomorrow',
		)
	})

	it('counts each asker and each day separately', async () => {
		const limiter = new DraftRateLimiter()
		await askTen(limiter, 'one')
		await askTen(limiter, 'two')
		await askTen(limiter, 'one', '2027-01-02')
	})

	it('counts a repeated question once, but a question with other sectors again', async () => {
		const limiter = new DraftRateLimiter()
		await askTen(limiter, 'one')
		await limiter.admit('one', '2027-01-01', question('place 3'), false)
		const otherSectors = { ...question('place 3'), sectors: ['water'] }
		await expect(limiter.admit('one', '2027-01-01', otherSectors, false)).rejects.toThrow(RateLimited)
	})

	it('logs who asked how often, but nothing of the draft', async () => {
		const log: PrecheckLogEntry[] = []
		const limiter = new DraftRateLimiter((asked) => log.push(asked))
		await limiter.admit('one', '2027-01-01', question('oriel'), false)
		await limiter.admit('one', '2027-01-01', question('capital'), false)
		expect(log).toEqual([
			{ asker: 'one', questions: 1 },
			{ asker: 'one', questions: 2 },
		])
	})

	it('counts members across all servers, and visitors on this one', async () => {
		const counted: string[] = []
		const shared = {
			countQuestion: async (asker: string) => {
				counted.push(asker)
				return counted.length > 2 ? null : counted.length
			},
		}
		const servers = [new DraftRateLimiter(() => {}, shared), new DraftRateLimiter(() => {}, shared)] as const
		await servers[0].admit('one', '2027-01-01', question('oriel'), true)
		await servers[1].admit('one', '2027-01-01', question('capital'), true)
		await expect(servers[0].admit('one', '2027-01-01', question('brume'), true)).rejects.toThrow(RateLimited)
		await servers[0].admit('192.0.2.1', '2027-01-01', question('brume'), false)
		expect(counted).toEqual(['one', 'one', 'one'])
	})
})
