import { describe, expect, it } from 'vitest'
import { severityWord } from '../../../../client/features/overlaps/SeverityPanel'

describe('The word of an intensity', () => {
	it('follows the thirds of the scale', () => {
		expect([0, 0.33, 0.34, 0.66, 0.67, 1].map(severityWord)).toEqual([
			'weak',
			'weak',
			'medium',
			'medium',
			'strong',
			'strong',
		])
	})
})
