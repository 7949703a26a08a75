import { describe, expect, it } from 'vitest'
import { readAllPages } from '../../../client/export/readAllPages'

const PAGES = new Map<string | null, { items: readonly number[]; total: number; next: string | null }>([
	[null, { items: [1, 2], total: 5, next: 'b' }],
	['b', { items: [3, 4], total: 5, next: 'c' }],
	['c', { items: [5], total: 5, next: null }],
])
const read = async (after: string | null) => {
	const page = PAGES.get(after)
	if (!page) throw new Error(`No page after ${after}.`)
	return page
}

describe('Reading a whole list', () => {
	it('goes through all its pages, and reports its progress after each', async () => {
		const told: string[] = []
		const all = await readAllPages(
			read,
			(here, total) => told.push(`${here}/${total}`),
			new AbortController().signal,
		)
		expect(all).toEqual([1, 2, 3, 4, 5])
		expect(told).toEqual(['2/5', '4/5', '5/5'])
	})

	it('stops when told to, and returns no partial list', async () => {
		const controller = new AbortController()
		const asked: (string | null)[] = []
		const reading = readAllPages(
			(after) => {
				asked.push(after)
				return read(after)
			},
			() => controller.abort(),
			controller.signal,
		)
		await expect(reading).rejects.toThrow(/abort/i)
		expect(asked).toEqual([null])
	})

	it('fails when a page does not come', async () => {
		const reading = readAllPages(
			async (after) => (after === 'b' ? Promise.reject(new Error('away')) : read(after)),
			() => undefined,
			new AbortController().signal,
		)
		await expect(reading).rejects.toThrow('away')
	})
})
