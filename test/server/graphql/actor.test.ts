import { describe, expect, it } from 'vitest'
import { harbourSnapshots } from '../../fixtures/harbours'
import { date, mission, office, partnership, wish } from '../../fixtures/records'
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

	it('names the contacts where it stands: posts, the network, open offices in the place, its city and its province', async () => {
		const open = { since: date('2020'), status: 'actif' } as const
		const world = harbourSnapshots([
			office('office:docks', 'north', 'docks', open),
			office('office:brume', 'south', 'brume', open),
			office('office:closed', 'isle', 'docks', { ...open, until: date('2021') }),
			office('office:capital', 'isle', 'capital', open),
		])
		const ask = (id: string) =>
			runQuery(
				world,
				`{ actor(id: "${id}") { contacts { id } officesAround(first: 2) { id } officesAroundTotal } }`,
			)
		const contacts = [{ id: 'consulate' }, { id: 'organisation:o-cuf' }]
		const around = {
			officesAround: [{ id: 'office:docks' }, { id: 'office:brume' }],
			officesAroundTotal: 2,
		}
		expect(await ask('docks')).toEqual({ actor: { contacts, ...around } })
		expect(await ask('consulate')).toEqual({ actor: { contacts: contacts.slice(1), ...around } })
	})

	it('names the consulate of Chengdu on the profile of Chengdu, and on that of its province', async () => {
		const reference = await seededSnapshots()
		for (const id of ['territory:CN:510100', 'territory:CN:510000']) {
			const { actor } = await runQuery<{ actor: { contacts: readonly { id: string }[] } }>(
				reference,
				`{ actor(id: "${id}") { contacts { id } } }`,
			)
			expect(actor.contacts[0]?.id).toBe('organisation:R022')
		}
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

	it('is null for an unknown id', async () => {
		expect(await runQuery(snapshots, '{ actor(id: "nobody") { id } }')).toEqual({ actor: null })
	})
})
