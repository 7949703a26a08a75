import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Direction, GraphRecord } from '../../../server/domain/records'
import { Projection } from '../../../server/projection/projection'
import { publicView } from '../../../server/projection/publicView'
import { HARBOUR_RECORDS, harbours, VELMAR } from '../../fixtures/harbours'
import { dataset, mission, office, partnership, territory, wish } from '../../fixtures/records'

const upsert = (seq: number, record: GraphRecord) => ({
	seq,
	kind: record.kind,
	id: record.id,
	after: record,
})
const gone = (seq: number, { kind, id }: GraphRecord) => ({ seq, kind, id, after: null })

/** Rows of the missions that stop at a city; the same list as long as these stay. */
const rowsAt = ({ columns }: Projection, direction: Direction, city: string) =>
	columns.missions.byCity(direction).at(columns.actors.numbers.of(city))
const missionsAt = (projection: Projection, direction: Direction, city: string) =>
	rowsAt(projection, direction, city).map((row) => projection.columns.missions.recordAt(row))
const citiesOf = ({ columns }: Projection, direction: Direction) =>
	columns.missions
		.byCity(direction)
		.keys()
		.map((city) => columns.actors.id(city))
const ids = (records: readonly { id: string }[]) => records.map((record) => record.id)

describe('a change', () => {
	const first = mission('m1', 'north', 'oriel', '2010-05-01')
	const moved = { ...first, host: 'brume', version: 2 }

	it('replaces the whole record and remembers its number', () => {
		const projection = harbours()
		projection.apply(upsert(4, first))
		projection.apply(upsert(5, moved))
		expect(projection.missions.get('m1')?.host).toBe('brume')
		expect(projection.seq).toBe(5)
	})

	it('applied twice or over a newer version changes nothing', () => {
		const projection = harbours([moved])
		const before = projection.hash()
		projection.apply(upsert(1, first))
		projection.apply(upsert(2, moved))
		expect(projection.hash()).toBe(before)
		expect(ids(missionsAt(projection, 'FR_TO_PARTNER', 'brume'))).toEqual(['m1'])
		expect(missionsAt(projection, 'FR_TO_PARTNER', 'oriel')).toEqual([])
	})

	it('without a record after it removes it', () => {
		const projection = harbours([first])
		projection.apply(gone(1, first))
		expect(projection.missions.size).toBe(0)
		expect(citiesOf(projection, 'FR_TO_PARTNER')).toEqual([])
	})

	it('replaces the lists of its own keys and leaves the others as they are', () => {
		const projection = harbours([first, mission('m2', 'south', 'capital', '2010-05-01')])
		const [oriel, capital] = ['oriel', 'capital'].map((city) => rowsAt(projection, 'FR_TO_PARTNER', city))
		projection.apply(upsert(1, { ...first, note: 'seen again', version: 2 }))
		expect(rowsAt(projection, 'FR_TO_PARTNER', 'oriel')).not.toBe(oriel)
		expect(rowsAt(projection, 'FR_TO_PARTNER', 'capital')).toBe(capital)
	})

	it('of a territory moves the missions that stop there', () => {
		const projection = harbours([mission('m1', 'north', 'docks', '2010-05-01')])
		expect(ids(missionsAt(projection, 'FR_TO_PARTNER', 'oriel'))).toEqual(['m1'])
		projection.apply(
			upsert(1, { ...territory('docks', 'ward', { country: 'VM', partOf: ['brume'] }), version: 2 }),
		)
		expect(ids(missionsAt(projection, 'FR_TO_PARTNER', 'brume'))).toEqual(['m1'])
	})
})

describe('the hash', () => {
	const records = [
		mission('m1', 'north', 'oriel', '2010'),
		mission('m2', 'south', 'oriel', '2011'),
		partnership('p1', ['north'], ['oriel']),
	]

	it('is that of a fresh load, whatever the order of the changes', () => {
		const fresh = harbours(records).hash()
		fc.assert(
			fc.property(
				fc.shuffledSubarray([...HARBOUR_RECORDS, ...records], {
					minLength: HARBOUR_RECORDS.length + records.length,
				}),
				(shuffled) => {
					const projection = Projection.empty()
					for (const record of shuffled) projection.load(record)
					projection.loadDataset(dataset(VELMAR))
					expect(projection.hash()).toBe(fresh)
				},
			),
			{ numRuns: 20 },
		)
	})

	it('changes with any property of any record', () => {
		const before = harbours(records)
		const after = harbours([...records.slice(1), { ...mission('m1', 'north', 'oriel', '2010'), note: 'x' }])
		expect(after.hash()).not.toBe(before.hash())
	})
})

describe('the lists by key', () => {
	const projection = harbours([
		mission('m2', 'north', 'oriel', '2010', { participants: ['university'] }),
		mission('m1', 'south', 'littoral', '2010', { stops: ['docks', 'oriel'] }),
		mission('m3', 'oriel', 'city', '2010', { direction: 'PARTNER_TO_FR' }),
		partnership('p1', ['north', 'south'], ['oriel']),
		office('o1', 'north', 'docks'),
		wish('w1', 'south'),
	])

	it('hold the missions of a city in the order of their ids, each once', () => {
		expect(ids(missionsAt(projection, 'FR_TO_PARTNER', 'oriel'))).toEqual(['m1', 'm2'])
		expect(citiesOf(projection, 'FR_TO_PARTNER')).toEqual(['littoral', 'oriel'])
	})

	it('hold the missions from the other country by EPCI or commune', () => {
		expect(ids(missionsAt(projection, 'PARTNER_TO_FR', 'metropole'))).toEqual(['m3'])
	})

	it('hold what an actor leads, joins, signed, opened and wishes', () => {
		expect(ids(projection.missionsOf('university'))).toEqual(['m2'])
		expect(ids(projection.partnershipsOf('south'))).toEqual(['p1'])
		expect(ids(projection.partnershipsOf('oriel'))).toEqual(['p1'])
		expect(ids(projection.officesOf('north'))).toEqual(['o1'])
		expect(ids(projection.wishesOf('south'))).toEqual(['w1'])
	})
})

describe('the other country', () => {
	it('is the one a data set describes, the scenario’s last', () => {
		const projection = harbours(
			[],
			[
				dataset({ ...VELMAR, code: 'XX' }, { id: 'a', scenario: true }),
				dataset(VELMAR, { id: 'b' }),
				dataset(null, { id: 'c' }),
			],
		)
		expect(projection.partner?.code).toBe('VM')
		expect(Projection.empty().partner).toBeNull()
	})
})

describe('the public view', () => {
	const shown = mission('m1', 'north', 'oriel', '2010-05-01')
	const hidden = (visibility: 'private' | 'counted' | 'group') =>
		mission(`m-${visibility}`, 'south', 'oriel', '2010-05-01', { visibility })

	it('holds public records alone', () => {
		const view = publicView(harbours([shown, hidden('private'), hidden('counted'), hidden('group')]))
		expect([...view.missions.keys()]).toEqual(['m1'])
		expect(view.territories.has('oriel')).toBe(true)
	})

	it('does not change by a byte when private records come', () => {
		const projection = harbours([shown])
		const view = publicView(projection)
		const [before, list] = [view.hash(), missionsAt(view, 'FR_TO_PARTNER', 'oriel')]
		projection.load(hidden('private'))
		expect(projection.missions.size).toBe(2)
		expect(view.hash()).toBe(before)
		expect(missionsAt(view, 'FR_TO_PARTNER', 'oriel')).toEqual(list)
	})

	it('follows its projection: a record made private goes, and does not come back with an old change', () => {
		const projection = harbours([shown])
		const view = publicView(projection)
		projection.apply(upsert(1, { ...shown, version: 2, visibility: 'private' }))
		projection.apply(upsert(2, shown))
		expect(view.missions.size).toBe(0)
		projection.apply(upsert(3, { ...shown, version: 3 }))
		expect(view.missions.size).toBe(1)
		expect(view.seq).toBe(3)
	})

	it('is made once, and is its own public view', () => {
		const projection = harbours()
		expect(publicView(projection)).toBe(publicView(projection))
		expect(publicView(publicView(projection))).toBe(publicView(projection))
	})
})
