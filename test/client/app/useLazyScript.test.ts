import { describe, expect, it } from 'vitest'
import { isMissingScript } from '../../../client/app/useLazyScript'

describe('A script that a new version has removed', () => {
	it.each([
		['Chromium', 'Failed to fetch dynamically imported module: http://localhost/assets/a.js'],
		['Firefox', 'error loading dynamically imported module: http://localhost/assets/a.js'],
		['Safari', 'Importing a module script failed.'],
		['a style sheet of it', 'Unable to preload CSS for /assets/a.css'],
	])('is recognised by the message %s', (_, words) => {
		expect(isMissingScript(new TypeError(words))).toBe(true)
	})

	it('is not confused with a screen that failed', () => {
		expect(isMissingScript(new TypeError('Cannot read properties of null (reading "name")'))).toBe(false)
		expect(isMissingScript({ status: 404, data: 'Not found' })).toBe(false)
	})
})
