/** Duplicates and rival mandates against a second, naive implementation on a thousand small random worlds. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectRivalMandates } from '../../../../server/analysis/overlaps/detectRivalMandates'
import { duplicateRecords } from '../../../../server/analysis/overlaps/duplicateRecords'
import { defaultParameters } from '../../../../server/analysis/overlaps/parameters'
import { HARBOUR_RECORDS, VELMAR } from '../../../fixtures/harbours'
import {
	dataset,
	date,
	mandate,
	names,
	organisation,
	partnership,
	projectionOf,
} from '../../../fixtures/records'
import { naiveDuplicates, naiveRivals } from './naiveRecords'

const SEEDED = { seed: 20170131, numRuns: 1000 }
const since = fc
	.constantFrom('2009', '2010', '2010-02', '2010-12-31', '2009~', '2010-03~', '2012-06-01', null)
	.map((text) => (text === null ? null : date(text)))

const links = fc.array(
	fc.record({
		french: fc.uniqueArray(fc.constantFrom('north', 'south'), { minLength: 1, maxLength: 2 }),
		partner: fc.constantFrom('oriel', 'brume'),
		form: fc.constantFrom('jumelage', 'accord'),
		since,
	}),
	{ minLength: 2, maxLength: 6 },
)
const bodies = fc.array(
	fc.record({
		name: fc.constantFrom(
			'Université 1',
			'universite-1',
			'Université 2',
			'Universitéé 1',
			'Univercité 1',
			'UNI',
			'UNO',
		),
		city: fc.constantFrom('city', 'metropole', 'village', null),
		country: fc.constantFrom('FR', 'FR', 'FR', 'VM'),
	}),
	{ minLength: 2, maxLength: 5 },
)
const letters = fc.array(
	fc.record({
		represented: fc.constantFrom('oriel', 'brume'),
		holderText: fc.constantFrom('A', 'B', 'C'),
		since,
		until: fc.constantFrom(null, null, date('2010'), date('2010-06'), date('2015~')),
		status: fc.constantFrom(
			'declared' as const,
			'verified' as const,
			'contested' as const,
			'expired' as const,
			'refused' as const,
		),
		confidence: fc.constantFrom('high' as const, 'high' as const, 'low' as const),
		visibility: fc.constantFrom('group' as const, 'group' as const, 'private' as const),
		scenario: fc.constantFrom(false, false, true),
	}),
	{ minLength: 2, maxLength: 6 },
)

describe('a thousand small worlds', () => {
	it('have the duplicates that the definition says', { timeout: 120_000 }, () => {
		let found = 0
		fc.assert(
			fc.property(links, bodies, (drawnLinks, drawnBodies) => {
				const records = [
					...HARBOUR_RECORDS,
					...drawnLinks.map(({ french, partner, ...more }, index) =>
						partnership(`p${index}`, french, [partner], more),
					),
					...drawnBodies.map(({ name, city, country }, index) =>
						organisation(`o${index}`, 'university', city, { names: names(name), country }),
					),
				]
				const projection = projectionOf(records, [dataset(VELMAR)])
				const pairs = duplicateRecords(projection, { includeScenario: false })
				expect(pairs.map((pair) => pair.records.join(' ')).sort()).toEqual(naiveDuplicates(records))
				found += pairs.length
			}),
			SEEDED,
		)
		expect(found).toBeGreaterThan(500)
	})

	it('have the rival mandates that the definition says', { timeout: 120_000 }, () => {
		const days = fc.constantFrom('2010-03-01', '2011-01-01', '2013-01-01', '2027-01-01')
		let found = 0
		fc.assert(
			fc.property(letters, days, fc.boolean(), (drawn, asOf, includeScenario) => {
				const records = [
					...HARBOUR_RECORDS,
					...drawn.map(({ represented, ...more }, index) => mandate(`d${index}`, represented, more)),
				]
				const parameters = { ...defaultParameters(asOf), includeScenario }
				const rivals = detectRivalMandates(projectionOf(records, [dataset(VELMAR)]), parameters)
				const said = rivals.map((one) => `${one.represented} ${one.certainty} ${one.holderCount}`).sort()
				expect(said).toEqual(naiveRivals(records, parameters))
				found += said.length
			}),
			SEEDED,
		)
		expect(found).toBeGreaterThan(50)
	})
})
