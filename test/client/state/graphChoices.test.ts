import { describe, expect, it } from 'vitest'
import { formatGraphChoices, MAX_PINS, parseGraphChoices } from '../../../client/state/graphChoices'

const BREST = 'territory:FR:commune:29019'
const QINGDAO = 'territory:CN:370200'

const PLAIN_CHOICES = parseGraphChoices('')

describe('The arrangement of the graph', () => {
	it('is fully described by the address', () => {
		const choices = {
			layout: 'forces',
			group: 'sector',
			ink: 'lastNews',
			area: 'overlaps',
			without: [BREST],
			pins: [{ id: QINGDAO, x: -120, y: 40 }],
		} as const
		const parameters = new URLSearchParams(formatGraphChoices(choices))
		expect(parameters.get('pins')).toBe(`${QINGDAO}@-120@40`)
		expect(parseGraphChoices(parameters)).toEqual(choices)
	})

	it('adds nothing by default, and ignores what cannot be read', () => {
		expect(PLAIN_CHOICES).toEqual({ layout: null, group: null, ink: null, area: null, without: [], pins: [] })
		expect(formatGraphChoices(PLAIN_CHOICES)).toEqual({})
		expect(
			parseGraphChoices(`layout=sphere&group=x&ink=&without=a b&pins=${BREST}@1,${BREST}@a@2,x y@1@2`),
		).toEqual(PLAIN_CHOICES)
	})

	it('has no more pins than an address can hold', () => {
		const pins = Array.from({ length: MAX_PINS + 5 }, (_, x) => ({ id: `territory:CN:${x}`, x, y: 0 }))
		expect(
			parseGraphChoices(new URLSearchParams(formatGraphChoices({ ...PLAIN_CHOICES, pins }))).pins,
		).toEqual(pins.slice(-MAX_PINS))
	})
})
