// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { storedText } from '../../../client/state/storedText'

afterEach(() => {
	vi.restoreAllMocks()
	window.localStorage.clear()
})

describe('A text that the browser keeps', () => {
	it('is there for the next reader, and subscribers hear of it', () => {
		const text = storedText('one')
		const notify = vi.fn()
		const end = text.follow(notify)
		expect(text.read()).toBeNull()
		text.write('something')
		expect(storedText('one').read()).toBe('something')
		expect(storedText('other').read()).toBeNull()
		window.dispatchEvent(new StorageEvent('storage'))
		expect(notify).toHaveBeenCalledTimes(2)
		end()
		text.write('else')
		expect(notify).toHaveBeenCalledTimes(2)
	})

	it('lasts as long as the page if storage is refused', () => {
		const refuse = () => {
			throw new DOMException('refused')
		}
		vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
		const text = storedText('one')
		text.write('something')
		expect(text.read()).toBe('something')
	})

	it('is the last one written when storage is full, not the one that storage still has', () => {
		const text = storedText('one')
		text.write('older')
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('full')
		})
		text.write('newer')
		expect(text.read()).toBe('newer')
	})
})
