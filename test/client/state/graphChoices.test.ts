import { describe, expect, it } from 'vitest'
import {
	formatGraphChoices,
	MAX_PINS,
	parseGraphChoices,
	withHidden,
	withPin,
} from '../../../client/state/graphChoices'
import { historyOf, redone, undone, withStep } from '../../../client/state/history'

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

	it('has one pin per actor, and no more than an address can hold', () => {
		const twice = withPin(withPin(PLAIN_CHOICES, BREST, { x: 1, y: 2 }), BREST, { x: 3.4, y: 4 })
		expect(twice.pins).toEqual([{ id: BREST, x: 3, y: 4 }])
		expect(withPin(twice, BREST, null).pins).toEqual([])
		const pins = Array.from({ length: MAX_PINS + 5 }, (_, x) => ({ id: `territory:CN:${x}`, x, y: 0 }))
		expect(
			parseGraphChoices(new URLSearchParams(formatGraphChoices({ ...PLAIN_CHOICES, pins }))).pins,
		).toEqual(pins.slice(-MAX_PINS))
	})

	it('removes the pin of a hidden actor', () => {
		const pinned = withPin(PLAIN_CHOICES, BREST, { x: 1, y: 2 })
		expect(withHidden(pinned, [BREST, QINGDAO])).toMatchObject({ without: [BREST, QINGDAO], pins: [] })
	})
})

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
