import { describe, expect, it } from 'vitest'
import { harbourSnapshots } from '../../fixtures/harbours'
import { mission, office, partnership, wish } from '../../fixtures/records'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

const snapshots = harbourSnapshots([
	mission('mission:m1', 'north', 'docks', '2014-03-01..2014-03-05'),
	mission('mission:m2', 'north', 'capital', '2016-03-01'),
	mission('mission:m3', 'north', 'capital', '2017-03-01', { scenario: true }),
	office('office:o1', 'north', 'docks'),
	partnership('partnership:p1', ['north', 'university'], ['oriel'], {
		namesAtSignature: ['Nord d’alors', null],
	}),
	wish('wish:w1', 'south', { other: 'north', place: 'oriel' }),
])

describe('an actor', () => {
	it('comes with its records, the latest first, and how many there are', async () => {
		const query = `{ actor(id: "north") {
			__typename id name kind country { code name } linkCount
			missions(first: 1) { id } missionsTotal
			offices { id } partnerships { id namesAtSignature partnerActors { __typename name } } wishes { id }
			territory { id }
		} }`
		expect(await runQuery(snapshots, query)).toEqual({
			actor: {
				__typename: 'Territory',
				id: 'north',
				name: 'north',
				kind: 'FRENCH_TERRITORY',
				country: { code: 'FR', name: 'France' },
				linkCount: 5,
				missions: [{ id: 'mission:m2' }],
				missionsTotal: 2,
				offices: [{ id: 'office:o1' }],
				partnerships: [
					{
						id: 'partnership:p1',
						namesAtSignature: ['Nord d’alors', null],
						partnerActors: [{ __typename: 'Territory', name: 'oriel' }],
					},
				],
				wishes: [{ id: 'wish:w1' }],
				territory: { id: 'north' },
			},
		})
	})

	it('counts the scenario only when asked', async () => {
		const query =
			'{ actor(id: "north") { without: missionsTotal with: missionsTotal(includeScenario: true) } }'
		expect(await runQuery(snapshots, query)).toEqual({ actor: { without: 2, with: 3 } })
	})

	it('receives, when it is a place, the missions and the offices in it', async () => {
		const query = `{ actor(id: "littoral") { kind kindName country { name } missions { id } offices { id } } }`
		expect(await runQuery(snapshots, query)).toEqual({
			actor: {
				kind: 'PARTNER_TERRITORY',
				kindName: 'État',
				country: { name: 'Velmar' },
				missions: [{ id: 'mission:m1' }],
				offices: [{ id: 'office:o1' }],
			},
		})
	})

	it('is placed, when it is an organisation, in its city', async () => {
		const query = `{ actor(id: "university") { __typename kind territory { id } ... on Organisation { type status } } }`
		expect(await runQuery(snapshots, query)).toMatchObject({
			actor: {
				__typename: 'Organisation',
				kind: 'UNIVERSITY',
				territory: { id: 'city' },
				type: 'university',
			},
		})
	})

	it('of the other country has the short form of its local name, as sentences do', async () => {
		const query = `{
			shanghai: actor(id: "territory:CN:310000") { name nameLocal localLanguage romanisation zh: name(language: ZH) }
			region: actor(id: "territory:CN:150000") { nameLocal }
			french: actor(id: "territory:FR:region:52") { nameLocal localLanguage }
		}`
		expect(await runQuery(await seededSnapshots(), query)).toEqual({
			shanghai: {
				name: 'Shanghai',
				nameLocal: '上海',
				localLanguage: 'zh-Hans',
				romanisation: 'Shanghai',
				zh: '上海',
			},
			region: { nameLocal: '内蒙古' },
			french: { nameLocal: null, localLanguage: null },
		})
	})

	it('is null where nothing has the id', async () => {
		expect(await runQuery(snapshots, '{ actor(id: "nobody") { id } }')).toEqual({ actor: null })
	})
})
