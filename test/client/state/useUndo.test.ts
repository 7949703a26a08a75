import { describe, expect, it } from 'vitest'
import { historyOf, redone, undone, withStep } from '../../../client/state/useUndo'

describe('Steps', () => {
	it('can be undone one by one, and redone', () => {
		const history = withStep(withStep(historyOf('a'), 'b'), 'c')
		const back = undone(undone(history))
		expect(back.present).toBe('a')
		expect(undone(back)).toBe(back)
		expect(redone(back).present).toBe('b')
		expect(redone(redone(redone(back))).present).toBe('c')
	})

	it('can no longer be redone after a new one; one that changes nothing does not count', () => {
		const back = undone(withStep(historyOf('a'), 'b'))
		expect(withStep(back, 'a')).toBe(back)
		expect(withStep(back, 'z')).toEqual({ past: ['a'], present: 'z', future: [] })
	})
})
