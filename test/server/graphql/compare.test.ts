import { beforeAll, describe, expect, it } from 'vitest'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { harbourSnapshots } from '../../fixtures/harbours'
import { date, mission, office, partnership } from '../../fixtures/records'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

interface Item {
	readonly key: string
	readonly evidenceOfATotal: number
	readonly evidenceOfBTotal: number
	readonly evidenceOfA: readonly { readonly recordId: string; readonly certainty: string }[]
}
interface Items {
	readonly shared: readonly Item[]
	readonly onlyA: readonly Item[]
	readonly onlyB: readonly Item[]
	readonly sharedTotal: number
	readonly onlyATotal: number
	readonly onlyBTotal: number
}
interface Comparison {
	readonly sentence: string
	readonly partners: Items
	readonly cities: Items
	readonly sectors: Items
	readonly joint: readonly { readonly id: string }[]
	readonly jointTotal: number
	readonly nearMissions: readonly {
		readonly a: { readonly id: string }
		readonly b: { readonly id: string }
		readonly days: number
		readonly sameCity: boolean
	}[]
	readonly nearMissionsTotal: number
	readonly overlaps: {
		readonly totalCount: number
		readonly nodes: readonly { readonly id: string; readonly kind: string }[]
	}
	readonly opportunities: {
		readonly totalCount: number
		readonly nodes: readonly { readonly id: string; readonly actors: readonly { readonly id: string }[] }[]
	}
	readonly affinity: { readonly value: number | null; readonly reason: string | null } | null
	readonly pairOverlap: { readonly value: number | null } | null
}

const ITEM = 'key evidenceOfATotal evidenceOfBTotal evidenceOfA(first: 50) { recordId certainty }'
const ITEMS = `shared(first: 50) { ${ITEM} } onlyA(first: 50) { ${ITEM} } onlyB(first: 50) { ${ITEM} } sharedTotal onlyATotal onlyBTotal`
const QUERY = `query Compare($a: ID!, $b: ID!, $filter: GraphFilter) { compare(a: $a, b: $b, filter: $filter) {
	sentence(language: EN) partners { ${ITEMS} } cities { ${ITEMS} } sectors { ${ITEMS} }
	joint(first: 50) { id } jointTotal nearMissions(first: 50) { a { id } b { id } days sameCity } nearMissionsTotal
	overlaps(first: 50) { totalCount nodes { id kind } } opportunities(first: 50) { totalCount nodes { id actors(first: 50) { id } } }
	affinity { value reason } pairOverlap { value }
} }`

async function compared(
	snapshots: Snapshots,
	a: string,
	b: string,
	filter: object = {},
): Promise<Comparison> {
	const variables = { a, b, filter }
	return (await runQuery<{ compare: Comparison }>(snapshots, QUERY, { variables })).compare
}

const keys = (items: readonly Item[]) => items.map(({ key }) => key)
const open = { since: date('2008') }

const snapshots = harbourSnapshots([
	partnership('partnership:north', ['city'], ['oriel'], {
		...open,
		sectors: ['sector:wine', 'sector:water'],
	}),
	partnership('partnership:south', ['south'], ['oriel'], { ...open, sectors: ['sector:wine'] }),
	partnership('partnership:docks', ['north'], ['docks'], open),
	office('office:south', 'south', 'capital'),
	mission('mission:north', 'north', 'oriel', '2010-05-01..2010-05-06'),
	mission('mission:far', 'south', 'oriel', '2010-07-01'),
	mission('mission:near', 'south', 'capital', '2010-05-20'),
	mission('mission:year', 'south', 'oriel', '2010'),
	mission('mission:both', 'city', 'brume', '2014-03', { participants: ['south'] }),
])

describe('two actors side by side', () => {
	it('show the partners, cities and sectors that they share and those of each alone, with records', async () => {
		const { partners, cities, sectors, sentence } = await compared(snapshots, 'north', 'south')
		expect(keys(partners.shared)).toEqual(['oriel', 'brume'])
		expect(keys(partners.onlyA)).toEqual(['docks'])
		expect(keys(partners.onlyB)).toEqual(['capital'])
		const oriel = partners.shared[0]
		expect([oriel?.evidenceOfATotal, oriel?.evidenceOfBTotal]).toEqual([2, 3])
		expect(oriel?.evidenceOfA).toEqual([
			{ recordId: 'mission:north', certainty: 'ESTABLISHED' },
			{ recordId: 'partnership:north', certainty: 'ESTABLISHED' },
		])
		// A ward stands in its town.
		expect(keys(cities.shared)).toEqual(['oriel', 'brume'])
		expect([keys(cities.onlyA), keys(cities.onlyB)]).toEqual([[], ['capital']])
		expect([keys(sectors.shared), keys(sectors.onlyA), sectors.onlyBTotal]).toEqual([
			['sector:wine'],
			['sector:water'],
			0,
		])
		expect(sentence).toMatch(/ and .+ share 2 partners, 2 cities and 1 sector\.$/)
	})

	it('show only what stood on the chosen day', async () => {
		const then = await compared(snapshots, 'north', 'south', { asOf: '2010-06-01' })
		// By then the south had not gone to Oriel in July, nor both to Brume.
		expect(keys(then.partners.shared)).toEqual(['oriel'])
		expect(then.partners.shared[0]?.evidenceOfBTotal).toBe(2)
		expect(then.jointTotal).toBe(0)
		expect((await compared(snapshots, 'north', 'south')).jointTotal).toBe(1)
	})

	it('list missions at near dates, the nearest of each, except joint ones', async () => {
		const found = await compared(snapshots, 'north', 'south')
		expect(found.nearMissions).toEqual([
			{ a: { id: 'mission:north' }, b: { id: 'mission:near' }, days: 14, sameCity: false },
		])
		expect([found.nearMissionsTotal, found.jointTotal]).toEqual([1, 1])
		expect(found.joint).toEqual([{ id: 'mission:both' }])
		const other = await compared(snapshots, 'south', 'north')
		expect(other.nearMissions.map(({ a, b }) => [a.id, b.id])).toEqual([['mission:near', 'mission:north']])
	})

	it('list the overlaps of both, with the measures of the pair', async () => {
		const found = await compared(snapshots, 'city', 'south')
		const { overlaps } = await runQuery<{ overlaps: Comparison['overlaps'] }>(
			snapshots,
			'{ overlaps(filter: { actor: "city", withActor: "south" }) { totalCount nodes { id kind } } }',
		)
		expect(found.overlaps).toEqual(overlaps)
		expect(overlaps.nodes.map(({ kind }) => kind)).toContain('SAME_PARTNER')
		const { actor } = await runQuery<{
			actor: {
				closest: readonly { actor: { id: string }; affinity: { value: number }; overlap: { value: number } }[]
			}
		}>(snapshots, '{ actor(id: "city") { closest { actor { id } affinity { value } overlap { value } } } }')
		const close = actor.closest.find((one) => one.actor.id === 'south')
		expect(close?.affinity.value).toBeGreaterThan(0)
		expect([found.affinity?.value, found.pairOverlap?.value]).toEqual([
			close?.affinity.value,
			close?.overlap.value,
		])
		expect((await compared(snapshots, 'isle', 'city')).affinity).toEqual({
			value: null,
			reason: 'NO_SHARED_PARTNER',
		})
	})

	it('are compared at the levels of the filter, over the records that it accepts', async () => {
		const filter = { rollUpPartner: 'state', recordKinds: ['MISSION'] }
		const { partners, sectors } = await compared(snapshots, 'north', 'south', filter)
		expect([keys(partners.shared), keys(partners.onlyA), keys(partners.onlyB)]).toEqual([
			['littoral'],
			[],
			['marches'],
		])
		expect(sectors.sharedTotal + sectors.onlyATotal + sectors.onlyBTotal).toBe(0)
	})

	it('may be of the other country, and then have French partners', async () => {
		const { partners, affinity } = await compared(snapshots, 'littoral', 'marches')
		expect(keys(partners.shared)).toEqual(['south'])
		expect(keys(partners.onlyA).toSorted()).toEqual(['city', 'north'])
		expect(affinity).toBeNull()
	})

	it.each<readonly [string, string, RegExp]>([
		['city', 'city', /must be two actors; one came twice/],
		['city', 'oriel', /must be two actors of one country; they are of two/],
		['nobody', 'city', /"a" must be the id of a territory or an organisation on record; "nobody" came/],
	])('are refused: %s and %s', async (a, b, message) => {
		await expect(compared(snapshots, a, b)).rejects.toThrow(message)
	})
})

describe('two régions of the reference data', () => {
	let reference: Snapshots
	beforeAll(async () => {
		reference = await seededSnapshots()
	})

	it('have opportunities that concern both, and every partner of each once', async () => {
		const [a, b] = ['territory:FR:region:53', 'territory:FR:region:52']
		const found = await compared(reference, a, b, { rollUpPartner: 'province' })
		const within = (id: string) => {
			const { geography } = reference.first.public
			return new Set([...geography.within(geography.actor(id))].map((actor) => actor.id))
		}
		expect(found.opportunities.totalCount).toBeGreaterThan(0)
		for (const { actors } of found.opportunities.nodes) {
			for (const members of [within(a), within(b)])
				expect(actors.some(({ id }) => members.has(id))).toBe(true)
		}
		const { shared, onlyA, onlyB } = found.partners
		const all = [...shared, ...onlyA, ...onlyB].map(({ key }) => key)
		expect(new Set(all).size).toBe(all.length)
		expect(all.length).toBeGreaterThan(5)
	})
})
