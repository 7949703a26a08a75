/** Small random worlds on the harbours, with few actors and close dates so that they often meet. */

import { defaultParameters } from '../../../../server/analysis/overlaps/parameters'
import type { GraphRecord } from '../../../../server/domain/records'
import { fc } from '../../../fixtures/fastCheck'
import { HARBOUR_RECORDS } from '../../../fixtures/harbours'
import type { LevelledParameters } from '../../../fixtures/overlaps'
import {
	date,
	meeting,
	mission,
	office,
	organisation,
	partnership,
	territory,
} from '../../../fixtures/records'

export interface World {
	readonly records: readonly GraphRecord[]
	readonly parameters: LevelledParameters
}

const FRENCH = ['north', 'south', 'isle', 'coast', 'metropole', 'city', 'village', 'border', 'university']
const PARTNERS = [
	'oriel',
	'oriel',
	'brume',
	'docks',
	'littoral',
	'capital',
	'outpost',
	'free',
	'their-school',
]
const french = fc.constantFrom(...FRENCH)
const partner = fc.constantFrom(...PARTNERS)
const sectors = fc.subarray(['sector:tourism', 'sector:water', 'sector:wine'])
const confidence = fc.constantFrom(...Array<'high'>(5).fill('high'), 'medium' as const, 'low' as const)
const scenario = fc.constantFrom(false, false, false, false, false, false, true)
const visibility = fc.constantFrom(...Array<'public'>(9).fill('public'), 'group' as const)
const stated = { confidence, scenario, visibility }

const day = fc.constantFrom(
	...[
		'2009-02-10',
		'2009-09-01',
		'2010-01-03',
		'2010-01-20',
		'2010-02-28',
		'2010-03-31',
		'2010-05-01',
		'2010-06-30',
	],
)
/** A date and one that does not end before it, cut or approximate in any way. */
const stay = fc
	.record({
		start: day,
		length: fc.constantFrom(0, 3, 29, 31, 60, 200),
		cuts: fc.tuple(fc.constantFrom(4, 7, 10, 10, 10), fc.constantFrom(7, 10, 10)),
		about: fc.constantFrom('', '', '', '~'),
		shape: fc.constantFrom('both', 'both', 'start'),
	})
	.map(({ start, length, cuts: [first, last], about, shape }) => {
		const end = new Date(`${start}T00:00:00Z`)
		end.setUTCDate(end.getUTCDate() + length)
		const from = `${start.slice(0, first)}${about}`
		return shape === 'start' ? from : `${from}..${end.toISOString().slice(0, 10).slice(0, last)}${about}`
	})
const year = fc.constantFrom(
	'1999',
	'2005',
	'2009',
	'2010',
	'2010-02',
	'2010-05-01',
	'2009~',
	'2010-03~',
	null,
)
const since = year.map((text) => (text === null ? null : date(text)))
const until = fc.constantFrom(
	null,
	null,
	null,
	null,
	null,
	null,
	date('2010'),
	date('2010-06'),
	date('2012'),
	date('2010-03-15'),
)
const status = fc.constantFrom(
	...Array<'actif'>(5).fill('actif'),
	'inconnu' as const,
	'dormant' as const,
	'prospect' as const,
)

const news = {
	/** Mostly recent; else long before the day of the query, or never. */
	lastAttested: fc.constantFrom(
		...Array(15).fill(date('2009-11')),
		date('1999-12-31'),
		null,
		date('2010-06-30'),
	),
	fromMemory: fc.constantFrom(...Array<boolean>(19).fill(false), true),
}

const parties = fc.uniqueArray(french, { minLength: 1, maxLength: 2 })
const links = fc.array(
	fc.record({
		parties,
		partners: fc.uniqueArray(partner, { minLength: 1, maxLength: 2 }),
		since,
		until,
		status,
		sectors,
		...news,
		...stated,
	}),
	{ minLength: 5, maxLength: 8 },
)
const offices = fc.array(
	fc.record({
		owners: fc.uniqueArray(fc.constantFrom(...FRENCH, 'alliance'), { minLength: 1, maxLength: 2 }),
		place: fc.constantFrom('oriel', 'docks', 'brume', 'littoral', 'free'),
		since,
		until,
		status,
		...news,
		...stated,
	}),
	{ minLength: 2, maxLength: 5 },
)
const missions = fc.array(
	fc.record({
		out: fc.constantFrom(true, true, true, true, false),
		leader: french,
		guest: partner,
		participants: fc.uniqueArray(french, { maxLength: 1 }),
		host: fc.constantFrom('oriel', 'oriel', 'oriel', 'oriel', 'docks', 'docks', 'littoral', 'brume'),
		stops: fc.subarray(['brume', 'outpost']),
		town: fc.constantFrom('city', 'metropole', 'village', 'border'),
		stay,
		status: fc.constantFrom(
			null,
			null,
			null,
			null,
			null,
			'planned' as const,
			'cancelled' as const,
			'draft' as const,
		),
		coordinated: fc.constantFrom(false, false, false, false, false, true),
		coordinatedWith: fc.uniqueArray(french, { maxLength: 1 }),
		sectors,
		...stated,
	}),
	{ minLength: 6, maxLength: 13 },
)
const wholeDays = fc
	.tuple(day, fc.constantFrom(2, 10, 90))
	.map(
		([start, length]) =>
			`${start}..${new Date(Date.parse(start) + length * 86_400_000).toISOString().slice(0, 10)}`,
	)
const events = fc.array(
	fc.record({
		place: fc.constantFrom('oriel', 'docks', 'city'),
		stay: fc.oneof(wholeDays, wholeDays, stay),
		...stated,
	}),
	{ minLength: 1, maxLength: 2 },
)

const parameters = fc.record({
	asOf: fc.constantFrom('2010-05-01', '2010-12-31', '2011-01-01', '2020-01-01', '2027-01-01'),
	gapDays: fc.constantFrom(0, 3, 30, 30),
	maxSpanDays: fc.constantFrom(1, 20, 60, 184, 184),
	minConfidence: fc.constantFrom(null, null, 'medium' as const),
	includeScenario: fc.boolean(),
	rollUpFrench: fc.constantFrom(null, null, null, 'region', 'departement', 'metropole'),
	rollUpPartner: fc.constantFrom(null, null, null, 'state', 'town'),
})

export const worlds: fc.Arbitrary<World> = fc
	.record({ links, offices, missions, events, parameters })
	.map((drawn) => ({
		parameters: { ...defaultParameters('2010-05-01'), ...drawn.parameters },
		records: [
			...HARBOUR_RECORDS,
			territory('plain', 'departement', { partOf: ['south'] }),
			territory('border', 'commune', { partOf: ['plain', 'metropole'] }),
			organisation('alliance', 'alliance', 'isle'),
			organisation('their-school', 'university', 'docks', { country: 'VM' }),
			...drawn.links.map(({ parties, partners, ...more }, index) =>
				partnership(`link-${index}`, parties, partners, more),
			),
			...drawn.offices.map(({ owners, place, ...more }, index) =>
				office(`office-${index}`, owners[0] ?? '', place, { ...more, owners }),
			),
			...drawn.missions.map(({ out, leader, guest, host, town, stay, stops, ...more }, index) =>
				out
					? mission(`mission-${index}`, leader, host, stay, { ...more, stops })
					: mission(`mission-${index}`, guest, town, stay, {
							...more,
							participants: [],
							coordinatedWith: [],
							direction: 'PARTNER_TO_FR',
						}),
			),
			...drawn.events.map(({ place, stay, ...more }, index) => meeting(`event-${index}`, place, stay, more)),
		],
	}))
