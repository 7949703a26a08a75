/** Small random worlds with possible duplicates and with mandates for one place. */

import { defaultParameters } from '../../../../server/analysis/overlaps/parameters'
import type { GraphRecord } from '../../../../server/domain/records'
import { fc } from '../../../fixtures/fastCheck'
import { HARBOUR_RECORDS } from '../../../fixtures/harbours'
import type { LevelledParameters } from '../../../fixtures/overlaps'
import { date, mandate, mission, names, organisation, partnership } from '../../../fixtures/records'

/** 2012-01-01 is 366 days after 2010-12-31, 2012-01-02 one too many. */
const since = fc
	.constantFrom(
		'2009',
		'2010',
		'2010-02',
		'2010-12-31',
		'2009~',
		'2010-03~',
		'2012-01-01',
		'2012-01-02',
		'2012-06-01',
		null,
	)
	.map((text) => (text === null ? null : date(text)))
const visibility = fc.constantFrom('public' as const, 'public' as const, 'public' as const, 'group' as const)
const links = fc.array(
	fc.record({
		french: fc.uniqueArray(fc.constantFrom('north', 'south'), { minLength: 1, maxLength: 2 }),
		partner: fc.constantFrom('oriel', 'brume'),
		form: fc.constantFrom('jumelage', 'accord'),
		since,
		visibility,
		scenario: fc.constantFrom(false, false, false, true),
	}),
	{ minLength: 2, maxLength: 6 },
)
const trips = fc.array(
	fc.record({
		leader: fc.constantFrom('north', 'south', null),
		host: fc.constantFrom('oriel', 'docks', 'brume'),
		stay: fc.constantFrom(
			'2010-05-01..2010-05-04',
			'2010-05-04..2010-05-06',
			'2010-05-05',
			'2010-05',
			'2011~',
			'',
		),
		visibility,
	}),
	{ maxLength: 4 },
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

export const twinWorlds: fc.Arbitrary<readonly GraphRecord[]> = fc
	.tuple(links, bodies, trips)
	.map(([drawnLinks, drawnBodies, drawnTrips]) => [
		...HARBOUR_RECORDS,
		...drawnLinks.map(({ french, partner, ...more }, index) =>
			partnership(`p${index}`, french, [partner], more),
		),
		...drawnBodies.map(({ name, city, country }, index) =>
			organisation(`o${index}`, 'university', city, { names: names(name), country }),
		),
		...drawnTrips.map(({ leader, host, stay, ...more }, index) =>
			mission(`m${index}`, leader, host, stay, more),
		),
	])

const letters = fc.array(
	fc.record({
		represented: fc.constantFrom('oriel', 'brume'),
		holderText: fc.constantFrom('A', 'B', 'C'),
		since,
		until: fc.constantFrom(null, null, null, date('2010'), date('2010-06'), date('2015~')),
		status: fc.constantFrom(
			'declared' as const,
			'declared' as const,
			'verified' as const,
			'verified' as const,
			'contested' as const,
			'expired' as const,
			'refused' as const,
		),
		confidence: fc.constantFrom('high' as const, 'high' as const, 'low' as const),
		visibility: fc.constantFrom('group' as const, 'group' as const, 'private' as const),
		scenario: fc.constantFrom(false, false, true),
	}),
	{ minLength: 3, maxLength: 8 },
)

export interface MandateWorld {
	readonly records: readonly GraphRecord[]
	readonly parameters: LevelledParameters
}

export const mandateWorlds: fc.Arbitrary<MandateWorld> = fc
	.tuple(letters, fc.constantFrom('2010-12-31', '2013-01-01', '2015-06-01', '2027-01-01'), fc.boolean())
	.map(([drawn, asOf, includeScenario]) => ({
		records: [
			...HARBOUR_RECORDS,
			...drawn.map(({ represented, ...more }, index) => mandate(`d${index}`, represented, more)),
		],
		parameters: { ...defaultParameters(asOf), includeScenario },
	}))
