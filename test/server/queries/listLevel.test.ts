import { describe, expect, it } from 'vitest'
import { accountContext } from '../../../server/accounts/accountContext'
import { ownOverlaps } from '../../../server/judgements/ownOverlaps'
import { constellations } from '../../../server/queries/constellations'
import { closestTo } from '../../../server/queries/fragmentation'
import { overlap } from '../../../server/queries/overlap'
import { type OverlapFilter, overlaps } from '../../../server/queries/overlaps'
import { harbourSnapshots, VELMAR } from '../../fixtures/harbours'
import { MemoryStore } from '../../fixtures/memoryStore'
import { dataset, date, mission, partnership } from '../../fixtures/records'
import { someAccounts } from '../accounts/someAccounts'
import { editorOf } from '../declarations/declaring'
import { contextOf } from './contextOf'

/** Two missions to two towns of one state: only the state has an overlap. */
const APART = [
	mission('a', 'north', 'oriel', '2010-05-01'),
	mission('b', 'south', 'brume', '2010-05-03'),
	mission('c', 'isle', 'brume', '2010-05-04'),
]
const plain = harbourSnapshots(APART)
const withLevel = harbourSnapshots(APART, [dataset({ ...VELMAR, listLevel: 'state' })])

const found = async (snapshots: typeof plain, filter: OverlapFilter = {}) => {
	const { page } = await overlaps(contextOf(snapshots), { kinds: ['CROWDING'], ...filter }, { first: 20 })
	return page.items.map(({ item }) => item)
}
const placesOf = async (snapshots: typeof plain, filter: OverlapFilter = {}) =>
	(await found(snapshots, filter)).map(({ place }) => place)

const NO_DIRECTORY = { hasGroup: () => true, groupsOfActor: () => [] }

describe('the level of lists', () => {
	it('groups overlaps unless a reader asks for another level', async () => {
		expect(await placesOf(plain)).toEqual(['brume'])
		expect(await placesOf(withLevel)).toEqual(['littoral'])
		expect(await found(withLevel)).toEqual(await found(plain, { rollUpPartner: 'state' }))
		expect(await placesOf(withLevel, { rollUpPartner: 'town' })).toEqual(['brume'])
	})

	it('is ignored at the narrowest level and for a place below it', async () => {
		expect(await found(withLevel, { rollUpPartner: 'ward' })).toEqual(await found(plain))
		expect(await found(withLevel, { place: 'brume' })).toEqual(await found(plain, { place: 'brume' }))
		expect(await found(withLevel, { within: 'brume' })).toEqual(await found(plain, { within: 'brume' }))
		expect(await placesOf(withLevel, { within: 'brume' })).toEqual(['brume'])
		expect(await placesOf(withLevel, { place: 'littoral' })).toEqual(['littoral'])
		expect(await placesOf(withLevel, { within: 'littoral' })).toEqual(['littoral'])
	})

	it('keeps an overlap reachable by the id from either level', async () => {
		const [listed] = await found(withLevel)
		const [recorded] = await found(plain)
		for (const one of [listed, recorded]) {
			const again = await overlap(contextOf(withLevel), one?.id ?? '', {})
			expect(again?.place).toBe(one?.place)
		}
	})

	it('also groups the partners of constellations and closest actors', async () => {
		const links = [
			partnership('link:a', ['north'], ['oriel'], { since: date('2010') }),
			partnership('link:b', ['south'], ['brume'], { since: date('2010') }),
		]
		const asked = { asOf: '2011-01-01', includeScenario: false }
		const answersOf = async (snapshots: typeof plain) => {
			const context = contextOf(snapshots)
			const page = await constellations(context, asked, { actor: 'brume' }, { first: 5 })
			return {
				centres: page.items.map(({ item }) => item.centre),
				closest: closestTo(context, 'north', asked).map(({ actor, sharedPartners }) => [
					actor.id,
					...sharedPartners.map(({ id }) => id),
				]),
			}
		}
		expect(await answersOf(harbourSnapshots(links))).toEqual({ centres: [], closest: [] })
		const atState = harbourSnapshots(links, [dataset({ ...VELMAR, listLevel: 'state' })])
		expect(await answersOf(atState)).toEqual({ centres: ['littoral'], closest: [['south', 'littoral']] })
	})

	it('also groups an actor’s own list', async () => {
		const account = accountContext(
			someAccounts(),
			{ reader: editorOf('north'), sessionId: null },
			NO_DIRECTORY,
		)
		const queryContext = contextOf(withLevel)
		const reading = {
			account,
			queryContext,
			writing: { store: new MemoryStore(), catchUp: async () => undefined },
		}
		const { page } = await ownOverlaps(reading, 'north', 'OPEN', {})
		expect(page.items.map(({ item }) => item.listed.finding.place?.id)).toEqual(['littoral'])
	})
})
