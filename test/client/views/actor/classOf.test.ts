import { describe, expect, it } from 'vitest'
import { classOf } from '../../../../client/views/actor/classOf'
import { radiusOf, SIGNS } from '../../../../client/views/graph/signs'

const level = (level: string, isCity = false) => ({ level, name: level, isCity })
/** Two levels above its cities, and one below. */
const LEVELS = [level('marche'), level('canton'), level('cite', true), level('quartier')]

describe('The class of an actor', () => {
	it.each([
		['FRENCH_TERRITORY', 'region', 'region'],
		['FRENCH_TERRITORY', 'departement', 'departement'],
		['FRENCH_TERRITORY', 'metropole', 'intercommunal'],
		['FRENCH_TERRITORY', 'epci', 'intercommunal'],
		['FRENCH_TERRITORY', 'commune', 'commune'],
		['PARTNER_TERRITORY', 'marche', 'aboveCity'],
		['PARTNER_TERRITORY', 'canton', 'aboveCity'],
		['PARTNER_TERRITORY', 'cite', 'city'],
		['PARTNER_TERRITORY', 'quartier', 'belowCity'],
		['PARTNER_TERRITORY', 'littoral', 'city'],
		['UNIVERSITY', undefined, 'university'],
		['HOSPITAL', undefined, 'hospital'],
		['OTHER_ORGANISATION', undefined, 'other'],
	])('of a %s at level %s is %s', (kind, level, expected) => {
		expect(classOf({ kind, level }, LEVELS)).toBe(expected)
	})

	it("is a city if the levels are not known yet, or if none is a city's", () => {
		expect(classOf({ kind: 'PARTNER_TERRITORY', level: 'marche' }, [])).toBe('city')
		expect(classOf({ kind: 'PARTNER_TERRITORY', level: 'marche' }, [level('marche')])).toBe('city')
	})
})

describe('The sign of a class', () => {
	it('is filled on the French side, hollow on the partner’s', () => {
		expect(SIGNS.region).toMatchObject({ outline: 'square', filled: true })
		expect(SIGNS.aboveCity).toMatchObject({ outline: 'square', filled: false })
		expect(SIGNS.city).toMatchObject({ outline: 'circle', filled: false, dot: true })
		expect(SIGNS.belowCity).toMatchObject({ outline: 'circle', filled: false, dot: false })
	})

	it('differs from every other in outline, filling, dot or size, so that it is readable without colour', () => {
		const drawn = Object.values(SIGNS).map(({ outline, filled, dot, scale }) =>
			[outline, filled, dot, scale].join(),
		)
		expect(new Set(drawn).size).toBe(drawn.length)
	})

	it('grows with the number of links up to a limit', () => {
		expect(radiusOf(9, SIGNS.commune, 20)).toBeGreaterThan(radiusOf(1, SIGNS.commune, 20))
		expect(radiusOf(10_000, SIGNS.commune, 20)).toBe(16)
	})
})
