import { describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../../server/domain/records'
import type { Fact } from '../../../server/snapshot/facts'
import { recordOf, type Snapshot } from '../../../server/snapshot/snapshot'
import { type RecordChange, Snapshots } from '../../../server/snapshot/snapshots'
import { fc } from '../../fixtures/fastCheck'
import { HARBOUR_RECORDS, harbourSnapshots, harbours, VELMAR } from '../../fixtures/harbours'
import {
	dataset,
	judgement,
	mission,
	names,
	office,
	partnership,
	source,
	territory,
	wish,
} from '../../fixtures/records'

const upsert = (after: GraphRecord): RecordChange => ({ kind: after.kind, id: after.id, after })
const gone = ({ kind, id }: GraphRecord): RecordChange => ({ kind, id, after: null })

const ids = (facts: Iterable<Fact>) => [...facts].map(({ id }) => id)
const outboundAt = ({ geography, missions }: Snapshot, city: string) =>
	missions.by.outboundCity.at(geography.actor(city))

describe('A change', () => {
	const first = mission('m1', 'north', 'oriel', '2010-05-01')
	const moved = { ...first, host: 'brume', version: 2 }

	it('replaces the whole record and remembers the number of the change', () => {
		const after = harbourSnapshots()
			.changed([upsert(first)], 4)
			.changed([upsert(moved)], 5)
		expect(after.first.public.missions.get('m1')?.record.host).toBe('brume')
		expect(after.record('m1')).toBe(moved)
		expect(after.feed.seq).toBe(5)
	})

	it('does not alter the snapshots from before it', () => {
		const before = harbourSnapshots([first])
		const { first: country } = before
		before.changed([upsert(moved)])
		expect(before.first).toBe(country)
		expect(ids(outboundAt(country.public, 'oriel'))).toEqual(['m1'])
		expect(country.public.missions.get('m1')?.record).toBe(first)
	})

	it('that comes twice, or after a newer version, has no effect', () => {
		const before = harbourSnapshots([moved])
		const after = before.changed([upsert(first), upsert(moved)])
		expect(after.hash()).toBe(before.hash())
		expect(ids(outboundAt(after.first.public, 'brume'))).toEqual(['m1'])
		expect(outboundAt(after.first.public, 'oriel')).toEqual([])
	})

	it('without a record afterwards removes it', () => {
		const { missions } = harbourSnapshots([first]).changed([gone(first)]).first.public
		expect(missions.size).toBe(0)
		expect([...missions.by.outboundCity.keys()]).toEqual([])
	})

	it('of a territory updates the links of every fact', () => {
		const before = harbourSnapshots([mission('m1', 'north', 'docks', '2010-05-01')])
		expect(ids(outboundAt(before.first.public, 'oriel'))).toEqual(['m1'])
		const docks = territory('docks', 'ward', { country: 'VM', partOf: ['brume'], version: 2 })
		const after = before.changed([upsert(docks)]).first.public
		expect(ids(outboundAt(after, 'brume'))).toEqual(['m1'])
		expect(after.missions.get('m1')?.stops).toEqual([after.geography.actor('docks')])
		expect(ids(outboundAt(before.first.public, 'oriel'))).toEqual(['m1'])
	})

	it('can bring an actor after a fact that names it', () => {
		const before = harbourSnapshots([mission('m1', 'newcomer', 'oriel', '2010-05-01')])
		expect(before.first.public.missions.get('m1')?.leader?.record).toBeNull()
		const after = before.changed([upsert(territory('newcomer', 'region'))])
		expect(after.first.public.missions.get('m1')?.leader?.isAtHome).toBe(true)
	})
})

describe('The hash', () => {
	const records = [
		mission('m1', 'north', 'oriel', '2010'),
		mission('m2', 'south', 'oriel', '2011'),
		partnership('p1', ['north'], ['oriel']),
	]
	const all = [...HARBOUR_RECORDS, ...records]

	it('is the same as after a fresh load, in any order of the changes', () => {
		const fresh = harbourSnapshots(records)
		fc.assert(
			fc.property(
				fc.shuffledSubarray(all, { minLength: all.length }),
				fc.nat(all.length),
				(shuffled, cut) => {
					const changed = Snapshots.of(shuffled.slice(0, cut), [dataset(VELMAR)]).changed(
						shuffled.slice(cut).map(upsert),
					)
					expect(changed.hash()).toBe(fresh.hash())
					expect(ids(outboundAt(changed.first.public, 'oriel'))).toEqual(['m1', 'm2'])
				},
			),
			{ numRuns: 20 },
		)
	})

	it('changes with any property of any record', () => {
		const after = harbourSnapshots([
			...records.slice(1),
			mission('m1', 'north', 'oriel', '2010', { note: 'x' }),
		])
		expect(after.hash()).not.toBe(harbourSnapshots(records).hash())
	})
})

describe('The other country', () => {
	it('is one that a data set describes, and those of scenarios come last', () => {
		const { first, countries } = harbourSnapshots(
			[],
			[
				dataset({ ...VELMAR, code: 'XX' }, { id: 'a', scenario: true }),
				dataset(VELMAR, { id: 'b' }),
				dataset(null, { id: 'c' }),
			],
		)
		expect(first.partner?.code).toBe('VM')
		expect(countries.map(({ partner }) => partner?.code)).toEqual(['VM', 'XX'])
	})

	it('is absent until a data set describes one, and the snapshot works without it', () => {
		const empty = Snapshots.of([], [])
		expect(empty.first.partner).toBeNull()
		const after = empty.changed([{ kind: 'Dataset', id: 'test', after: dataset(VELMAR) }])
		expect(after.country('VM')).toBe(after.first)
		expect(after.first.public.geography.partner).toEqual(VELMAR)
		expect(after.changed([{ kind: 'Dataset', id: 'test', after: null }]).first.partner).toBeNull()
	})
})

describe('Two countries side by side', () => {
	const NORDIA = { ...VELMAR, code: 'NO', territory: 'territory:NO' }
	const sets = [
		dataset(null, { id: 'base' }),
		dataset(VELMAR, { id: 'velmar' }),
		dataset(NORDIA, { id: 'nordia' }),
	]
	const base = HARBOUR_RECORDS.filter((record) => !('country' in record) || record.country === 'FR')
	const own = (records: readonly GraphRecord[], id: string) =>
		records.map((record) => ({ ...record, dataset: id }))
	const velmar = own(
		[
			...HARBOUR_RECORDS.filter((record) => 'country' in record && record.country === 'VM'),
			mission('m1', 'north', 'oriel', '2010'),
		],
		'velmar',
	)
	const nordia = own(
		[
			territory('territory:NO', 'country', { country: 'NO' }),
			territory('fjord', 'town', { country: 'NO', partOf: ['territory:NO'] }),
			territory('skerry', 'commune', { partOf: ['north'] }),
			mission('m2', 'north', 'fjord', '2010'),
			mission('m3', 'skerry', 'fjord', '2010'),
		],
		'nordia',
	)
	const both = Snapshots.of([...own(base, 'base'), ...velmar, ...nordia], sets)
	const [ofVelmar, ofNordia] = ['VM', 'NO'].map((code) => both.country(code)?.public)

	it('share the records of the base and none of their own data sets', () => {
		expect(ids(ofVelmar?.missions.values() ?? [])).toEqual(['m1'])
		expect(ids(ofNordia?.missions.values() ?? []).sort()).toEqual(['m2', 'm3'])
		expect([ofVelmar, ofNordia].map((one) => one?.geography.find('fjord')?.id)).toEqual([undefined, 'fjord'])
		expect([ofVelmar, ofNordia].map((one) => one?.geography.find('skerry')?.id)).toEqual([
			undefined,
			'skerry',
		])
		expect([ofVelmar, ofNordia].map((one) => one?.geography.find('north')?.id)).toEqual(['north', 'north'])
		expect(ofVelmar?.geography.datasets.map(({ id }) => id)).toEqual(['base', 'velmar'])
	})

	it('each link facts by their own Geography', () => {
		expect(ofNordia?.missions.get('m2')?.stops[0]?.countingPlace?.id).toBe('fjord')
		expect(ofVelmar?.geography.find('north')).not.toBe(ofNordia?.geography.find('north'))
	})

	it('share a territory that both state, and its changes', () => {
		const [first, second, third] = sets
		const stating = [first, { ...second, alsoStates: ['skerry'] }, third].filter((set) => set !== undefined)
		const shared = Snapshots.of([...own(base, 'base'), ...velmar, ...nordia], stating as typeof sets)
		const namesOf = (all: Snapshots) =>
			['VM', 'NO'].map((code) => all.country(code)?.public.geography.find('skerry')?.record?.names.fr)
		expect(namesOf(shared)).toEqual(['skerry', 'skerry'])
		const [renamed] = own([territory('skerry', 'commune', { names: names('Skerry'), version: 2 })], 'nordia')
		expect(namesOf(shared.changed(renamed ? [upsert(renamed)] : []))).toEqual(['Skerry', 'Skerry'])
	})

	it('show the records of a data set once the data set itself is stored', () => {
		const before = Snapshots.of([...own(base, 'base'), ...velmar], sets.slice(0, 2))
		const during = before.changed(nordia.map(upsert))
		expect(during.first).toBe(before.first)
		const after = during.changed([{ kind: 'Dataset', id: 'nordia', after: sets[2] ?? null }])
		expect(after.country('VM')).toBe(before.first)
		expect(ids(after.country('NO')?.public.missions.values() ?? []).sort()).toEqual(['m2', 'm3'])
		const gone = after.changed([{ kind: 'Dataset', id: 'nordia', after: null }])
		expect(gone.countries).toEqual([before.first])
	})

	it('each hold only the judgements of their own results', () => {
		const judged = judgement('j1', 'north', 'overlap:x', {
			dataset: 'judgements',
			evidence: ['m1@1', 'm9@1'],
		})
		const after = both.changed([upsert(judged)])
		expect(recordOf(after.country('VM')?.whole as Snapshot, 'j1')).toBe(judged)
		expect(recordOf(after.country('NO')?.whole as Snapshot, 'j1')).toBeUndefined()
		const fresh = Snapshots.of(after.records(), after.datasets)
		expect(['VM', 'NO'].map((code) => fresh.country(code)?.whole.judgements.size)).toEqual([1, 0])
	})

	it('hold the data sets that they use, even indirectly, and the scenarios that use theirs', () => {
		const [, second, third] = sets
		const declared = [
			dataset(null, { id: 'roots', uses: [] }),
			dataset(null, { id: 'base', uses: ['roots'] }),
			dataset(null, { id: 'elsewhere', uses: [] }),
			dataset(null, { id: 'story', uses: ['velmar'], scenario: true }),
			...[second, third].map((set) => ({ ...(set ?? dataset(null)), uses: ['base'] })),
		]
		const of = (code: string) =>
			Snapshots.of([], declared)
				.country(code)
				?.public.geography.datasets.map(({ id }) => id)
		expect(of('VM')).toEqual(['base', 'roots', 'story', 'velmar'])
		expect(of('NO')).toEqual(['base', 'nordia', 'roots'])
	})

	it('change independently of each other', () => {
		const [more] = own([mission('m4', 'south', 'oriel', '2011')], 'velmar')
		const after = both.changed(more ? [upsert(more)] : [])
		expect(after.country('NO')?.public).toBe(ofNordia)
		expect(ids(after.country('VM')?.public.missions.values() ?? []).sort()).toEqual(['m1', 'm4'])
	})

	it('pass on a record whose data set changes', () => {
		const [moved] = own([mission('m1', 'north', 'fjord', '2010', { version: 2 })], 'nordia')
		const after = both.changed(moved ? [upsert(moved)] : [])
		expect(after.country('VM')?.public.missions.size).toBe(0)
		expect(ids(after.country('NO')?.public.missions.values() ?? []).sort()).toEqual(['m1', 'm2', 'm3'])
	})
})

describe('The public snapshot', () => {
	const shown = mission('m1', 'north', 'oriel', '2010-05-01')
	const hidden = (visibility: 'private' | 'counted' | 'group') =>
		mission(`m-${visibility}`, 'south', 'oriel', '2010-05-01', { visibility })

	it('holds only public records', () => {
		const snapshot = harbours([shown, hidden('private'), hidden('counted'), hidden('group')])
		expect(ids(snapshot.missions.values())).toEqual(['m1'])
		expect(snapshot.geography.find('oriel')).toBeDefined()
	})

	it('is the same object after a change of records that are not public', () => {
		const before = harbourSnapshots([shown])
		const once = before.changed([upsert(hidden('private'))])
		expect(once.first.whole.missions.size).toBe(2)
		expect(once.first.public).toBe(before.first.public)
		const again = once.changed([
			upsert({ ...hidden('private'), version: 2 }),
			upsert(judgement('j', 'north', 'k')),
		])
		expect(again.first.public).toBe(before.first.public)
		expect(again.changed([gone(hidden('private'))]).first.public).toBe(before.first.public)
	})

	it('loses a record that becomes private, and an old change does not bring it back', () => {
		const hiddenNow = harbourSnapshots([shown]).changed([
			upsert({ ...shown, version: 2, visibility: 'private' }),
		])
		expect(hiddenNow.first.public.missions.size).toBe(0)
		expect(hiddenNow.changed([upsert(shown)]).first.public.missions.size).toBe(0)
		expect(hiddenNow.changed([upsert({ ...shown, version: 3 })]).first.public.missions.size).toBe(1)
	})

	it('holds only the sources that public records cite', () => {
		const citing = (id: string, visibility: 'public' | 'private', source: string) =>
			mission(id, 'north', 'oriel', '2010-05-01', { visibility, sources: [source] })
		const known = harbourSnapshots([citing('m1', 'public', 'source:a'), source('source:a')])
		expect(known.first.public).toBe(known.first.whole)
		const hiding = known.changed([upsert(source('source:b')), upsert(citing('m2', 'private', 'source:b'))])
		expect(hiding.first.public).toBe(known.first.public)
		expect(hiding.first.whole.sources.get('source:b')).toBeDefined()
		const shown = hiding.changed([upsert(citing('m3', 'public', 'source:b'))])
		expect(shown.first.public.sources.get('source:b')).toBeDefined()
		expect(shown.changed([gone(citing('m3', 'public', 'source:b'))]).first.public.sources.size).toBe(1)
		const renamed = { ...source('source:a'), version: 2, title: 'b' }
		expect(shown.changed([upsert(renamed)]).first.public.sources.get('source:a')).toBe(renamed)
	})
})

describe('a wish that names an office', () => {
	const bureau = office('office:b', 'north', 'oriel')
	const offer = wish('wish:w', 'north', {
		direction: 'OFFERS',
		what: 'office',
		place: 'oriel',
		office: bureau.id,
	})
	const other = wish('wish:other', 'south', { what: 'office', place: 'oriel' })
	const wrong = { ...bureau, version: 2, retracted: 'Jamais ouvert.', retractionBy: 'command' as const }
	const standing = ({ first }: Snapshots) => [...first.public.wishes.values()].map(({ id }) => id).sort()
	const change = (after: GraphRecord) => [{ kind: after.kind, id: after.id, after }]

	it('is retracted and restored with the office', () => {
		const all = harbourSnapshots([bureau, offer, other])
		const without = all.changed(change(wrong))
		expect([standing(all), standing(without)]).toEqual([['wish:other', 'wish:w'], ['wish:other']])
		expect(recordOf(without.first.public, 'wish:w')).toEqual({
			...offer,
			retracted: 'Jamais ouvert.',
			retractionBy: 'command',
		})
		expect(standing(harbourSnapshots([wrong, offer, other]))).toEqual(['wish:other'])
		const again = without.changed(change({ ...bureau, version: 3 }))
		expect(standing(again)).toEqual(['wish:other', 'wish:w'])
		expect(recordOf(again.first.public, 'wish:w')).toEqual(offer)
		expect(again.first.public.retracted.get('wish:w')).toBeUndefined()
	})

	it('is not affected by an office that the public cannot see', () => {
		const hidden = { ...wrong, visibility: 'private' as const }
		const alone = harbourSnapshots([offer])
		expect(recordOf(harbourSnapshots([hidden, offer]).first.public, 'wish:w')).toEqual(offer)
		const after = alone.changed(change(hidden))
		expect(after.first.public).toBe(alone.first.public)
		expect(after.first.whole.retracted.get('wish:w')).toBeDefined()
		const shown = after.changed(change({ ...hidden, version: 3, visibility: 'public' }))
		expect(standing(shown)).toEqual([])
		expect(standing(shown.changed(change({ ...hidden, version: 4 })))).toEqual(['wish:w'])
	})
})
