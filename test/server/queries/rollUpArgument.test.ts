import { describe, expect, it } from 'vitest'
import { rollUpArgument } from '../../../server/queries/rollUpArgument'
import { harbours } from '../../fixtures/harbours'

const { geography } = harbours()

describe('the levels of a roll-up', () => {
	it('are none where none is asked', () => {
		expect(rollUpArgument(geography, { rollUpFrench: null }).isNone).toBe(true)
	})

	it('are those asked', () => {
		const { levels } = rollUpArgument(geography, { rollUpFrench: 'region', rollUpPartner: 'state' })
		expect(levels).toEqual({ french: 'region', partner: 'state' })
	})

	it('are refused, with those accepted, where no territory stands at them', () => {
		expect(() => rollUpArgument(geography, { rollUpFrench: 'state' })).toThrow(
			'"rollUpFrench" takes commune, departement, metropole, region; "state" came.',
		)
		expect(() => rollUpArgument(geography, { rollUpPartner: 'region' })).toThrow(
			'"rollUpPartner" takes state, town, ward, grouping; "region" came.',
		)
	})
})
