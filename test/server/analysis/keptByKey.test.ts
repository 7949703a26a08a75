import { describe, expect, it } from 'vitest'
import { KeptByKey } from '../../../server/analysis/keptByKey'

describe('what was found at a key', () => {
	const [rows, others] = [[1], [2]]

	it('is kept as long as each list that it was found from is the same', () => {
		const kept = new KeptByKey<string>()
		expect(kept.at(7, [rows, others], () => 'first')).toBe('first')
		expect(kept.at(7, [rows, others], () => 'again')).toBe('first')
		expect(kept.at(7, [rows, [2]], () => 'changed')).toBe('changed')
		expect(kept.at(7, [rows], () => 'fewer')).toBe('fewer')
	})

	it('is not that of another key', () => {
		const kept = new KeptByKey<string>()
		kept.at(7, [rows], () => 'seven')
		expect(kept.known(8, [rows])).toBeUndefined()
		expect(kept.known(7, [rows])).toBe('seven')
		expect(kept.known(7, [others])).toBeUndefined()
	})
})
