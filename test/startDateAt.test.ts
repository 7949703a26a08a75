import { afterEach, describe, expect, it, vi } from 'vitest'
import { noonOf, startDateAt } from './startDateAt'

const usual = globalThis.Date
afterEach(() => {
	globalThis.Date = usual
})

describe('A clock that was set', () => {
	it('tells another day, whichever way it is asked', () => {
		startDateAt(noonOf('2031-07-01'))
		expect(new Date().toISOString()).toMatch(/^2031-07-01T12:00/)
		expect(new Date(Date.now()).toISOString()).toMatch(/^2031-07-01T12:00/)
		expect(Date()).toMatch(/Jul 01 2031/)
	})

	it('tells the last day that it was set to', () => {
		startDateAt(noonOf('2031-07-01'))
		startDateAt(noonOf('1999-12-31'))
		expect(new Date().toISOString()).toMatch(/^1999-12-31T12:00/)
	})

	it('leaves alone what names its day, and what a date is', () => {
		startDateAt(noonOf('2031-07-01'))
		expect(new Date('2017-01-31').toISOString()).toBe('2017-01-31T00:00:00.000Z')
		expect(new Date(2017, 0, 31).getFullYear()).toBe(2017)
		expect(Date.UTC(2017, 0, 31)).toBe(Date.parse('2017-01-31'))
		expect(new Date()).toBeInstanceOf(Date)
		expect(new Date()).toBeInstanceOf(usual)
	})

	it('goes on, and comes back after fake timers', async () => {
		startDateAt(noonOf('2031-07-01'))
		const began = Date.now()
		await new Promise((done) => setTimeout(done, 20))
		expect(Date.now() - began).toBeGreaterThanOrEqual(10)
		vi.useFakeTimers()
		vi.useRealTimers()
		expect(new Date().getFullYear()).toBe(2031)
	})
})
