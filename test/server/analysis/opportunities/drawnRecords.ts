/** Small random worlds for opportunities: records of every sort on the harbours. */

import type { GraphRecord, Wish } from '../../../../server/domain/records'
import { fc } from '../../../fixtures/fastCheck'
import {
	date,
	meeting,
	mission,
	office,
	organisation,
	partnership,
	territory,
	wish,
} from '../../../fixtures/records'

const FRENCH = [
	'north',
	'south',
	'coast',
	'metropole',
	'city',
	'village',
	'town',
	'university',
	'school',
] as const
const ABROAD = ['littoral', 'marches', 'oriel', 'brume', 'capital', 'docks', 'free', 'consulate'] as const
const PLACES = ['littoral', 'oriel', 'brume', 'docks', 'capital', 'free'] as const
const SECTORS = ['sector:wine', 'sector:tourism', 'sector:water'] as const
const OBJECTS: readonly Wish['what'][] = ['office', 'partner', 'joint-mission', 'event-place']

/** Towns and a second university, without which some kinds find nothing in the harbours. */
export const MORE_ACTORS: readonly GraphRecord[] = [
	territory('town', 'commune', { partOf: ['coast'], population: 15_000 }),
	organisation('school', 'grande-ecole', 'village'),
]

const french = fc.constantFrom(...FRENCH)
const sectors = fc.uniqueArray(fc.constantFrom(...SECTORS), { maxLength: 2 })
const scenario = fc.integer({ min: 0, max: 5 }).map((drawn) => drawn === 0)
const number = fc.nat({ max: 5 })

const link = fc.record({
	number,
	actors: fc.uniqueArray(french, { minLength: 1, maxLength: 2 }),
	partners: fc.uniqueArray(fc.constantFrom(...ABROAD), { minLength: 1, maxLength: 2 }),
	sectors,
	status: fc.constantFrom('actif' as const, 'inconnu' as const, 'prospect' as const),
	scenario,
})
const trip = fc.record({
	number,
	leader: french,
	participants: fc.uniqueArray(french, { maxLength: 1 }),
	host: fc.constantFrom(...PLACES),
	stops: fc.uniqueArray(fc.constantFrom(...PLACES), { maxLength: 1 }),
	stay: fc.constantFrom('2020-07-01..2020-07-05', '2020-07-20', '2020-08', '2020', '2018-03-01'),
	status: fc.constantFrom(null, 'confirmed' as const, 'draft' as const),
	coordinated: fc.boolean(),
	sectors,
	scenario,
})
const wished = fc.record({
	number,
	actor: french,
	direction: fc.constantFrom('SEEKS' as const, 'OFFERS' as const),
	what: fc.constantFrom(...OBJECTS),
	place: fc.constantFrom(null, ...PLACES),
	other: fc.constantFrom(null, null, ...FRENCH),
	event: fc.constantFrom(null, 'expo'),
	sectors,
	status: fc.constantFrom('open' as const, 'inconnu' as const, 'withdrawn' as const),
	scenario,
})
const bureau = fc.record({
	number,
	owner: french,
	place: fc.constantFrom('oriel', 'brume', 'capital'),
	status: fc.constantFrom('actif' as const, 'inconnu' as const, 'ferme' as const),
	capacity: fc.constantFrom(null, 2),
	scenario,
})

/** One record; several drawn ones can be versions of it. */
export const drawnRecord: fc.Arbitrary<GraphRecord> = fc.oneof(
	link.map(({ number: at, actors, partners, ...more }) =>
		partnership(`link-${at}`, actors, partners, { since: date('2000'), ...more }),
	),
	trip.map(({ number: at, leader, host, stay, ...more }) => mission(`trip-${at}`, leader, host, stay, more)),
	wished.map(({ number: at, actor, ...more }) => wish(`wish-${at}`, actor, more)),
	bureau.map(({ number: at, owner, place, ...more }) =>
		office(`bureau-${at}`, owner, place, { since: date('2006'), ...more }),
	),
	fc.constantFrom('oriel', 'littoral', 'city').map((place) => meeting('expo', place, '2020-10-01')),
)
