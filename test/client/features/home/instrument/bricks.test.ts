import { describe, expect, it } from 'vitest'
import { stackBricks } from '../../../../../client/features/home/instrument/bricks'
import { LILLE, LYON, mission, PORT } from './someData'

describe('The bricks', () => {
	it('lie as low as they fit, one over the other in the same month, those of the year alone on top', () => {
		const { bricks, rows } = stackBricks(
			[
				mission('year', LILLE, PORT, '2010', '2010'),
				mission('long', LILLE, PORT, '2010-05', '2010-10', 'overlap:one'),
				mission('short', LYON, PORT, '2010-06', '2010-06'),
				mission('later', LYON, PORT, '2011-01', '2011-01'),
			],
			9,
		)
		expect(Object.fromEntries(bricks.map(({ mission: { id }, row }) => [id, row]))).toEqual({
			'mission:long': 0,
			'mission:short': 1,
			'mission:later': 0,
			'mission:year': 2,
		})
		expect(rows).toBe(3)
	})

	it('are counted alone where they would be piled too high', () => {
		const many = Array.from({ length: 30 }, (_, at) => mission(`m${at}`, LILLE, PORT, '2010-05', '2010-05'))
		const { bricks, rows, unshown } = stackBricks(many, 9)
		expect([bricks.length, rows, unshown.get(2010)]).toEqual([9, 9, 21])
	})
})
