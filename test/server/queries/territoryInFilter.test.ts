/** A territory in a filter means itself and the actors in it: it finds what they find one by one. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { ActorScope } from '../../../schema/enums'
import { missions } from '../../../server/queries/missions'
import { chosenOpportunities, opportunities } from '../../../server/queries/opportunities'
import { chosenOverlaps, type OverlapFilter, overlaps } from '../../../server/queries/overlaps'
import { partnerships } from '../../../server/queries/partnerships'
import type { QueryContext } from '../../../server/queries/queryContext'
import { seededSnapshots } from '../graphql/seededSnapshots'
import { contextOf } from './contextOf'

let context: QueryContext
beforeAll(async () => {
	context = contextOf(await seededSnapshots())
})

const ESSONNE = 'territory:FR:departement:91'
const GRAND_EST = 'territory:FR:region:44'
const HUBEI = 'territory:CN:420000'
const ILE_DE_FRANCE = 'territory:FR:region:11'
const WUHAN = 'territory:CN:420100'

/** Régions and provinces with the actors in each, found from the records alone. */
function widestTerritories(): ReadonlyMap<string, readonly string[]> {
	const records = [...context.snapshot.geography.actors.values()].flatMap(({ record }) => record ?? [])
	const levels = ['region', context.snapshot.geography.partner?.levels[0]?.level]
	const roots = records.filter((record) => record.kind === 'Territory' && levels.includes(record.level))
	return new Map(
		roots.map(({ id }) => {
			const inside = new Set([id])
			for (let size = 0; size !== inside.size; ) {
				size = inside.size
				for (const record of records) {
					const outer =
						record.kind === 'Territory' ? record.partOf : record.territory === null ? [] : [record.territory]
					if (outer.some((one) => inside.has(one))) inside.add(record.id)
				}
			}
			return [id, [...inside]]
		}),
	)
}

type Find = (actor: string, actorScope: ActorScope) => Promise<readonly string[]>

const FINDS: Readonly<Record<string, Find>> = {
	overlaps: async (actor, actorScope) =>
		(await chosenOverlaps(context, { actor, actorScope })).chosen.map(({ finding }) => finding.id),
	'overlaps rolled up to départements': async (actor, actorScope) =>
		(await chosenOverlaps(context, { actor, actorScope, rollUpFrench: 'departement' })).chosen.map(
			({ finding }) => finding.id,
		),
	'overlaps rolled up to provinces': async (actor, actorScope) =>
		(await chosenOverlaps(context, { actor, actorScope, rollUpPartner: 'province' })).chosen.map(
			({ finding }) => finding.id,
		),
	'overlaps of 2014, as the other actor': async (withActor, withActorScope) =>
		(await chosenOverlaps(context, { withActor, withActorScope, asOf: '2014-06-01' })).chosen.map(
			({ finding }) => finding.id,
		),
	opportunities: async (actor, actorScope) =>
		(await chosenOpportunities(context, { actor, actorScope, asOf: '2017-01-31' })).map(({ id }) => id),
	missions: async (actor, actorScope) =>
		(await missions(context, { actor, actorScope }, { first: 200 })).page.items.map(({ item }) => item.id),
	partnerships: async (actor, actorScope) =>
		(await partnerships(context, { actor, actorScope }, { first: 200 })).page.items.map(
			({ item }) => item.id,
		),
}

describe('a territory in a filter', () => {
	it.each(Object.entries(FINDS))(
		'finds the %s of all actors in it, each once',
		async (_what, find) => {
			const alone = new Map<string, readonly string[]>()
			let more = 0
			for (const [territory, inside] of widestTerritories()) {
				const expected = new Set<string>()
				for (const actor of inside) {
					const found = alone.get(actor) ?? (await find(actor, 'EXACT'))
					alone.set(actor, found)
					for (const id of found) expected.add(id)
				}
				const within = await find(territory, 'WITHIN')
				expect([territory, [...within].sort()]).toEqual([territory, [...expected].sort()])
				more += within.length - (alone.get(territory)?.length ?? 0)
			}
			expect(more).toBeGreaterThan(10)
		},
		120_000,
	)

	it('finds Grand Est with Wuhan through the Université de Lorraine, which is named as the match', async () => {
		const filter: OverlapFilter = { actor: GRAND_EST, withActor: WUHAN }
		const { page, ownCount } = await overlaps(context, filter, {})
		expect([page.totalCount, ownCount]).toEqual([1, 0])
		const [found] = page.items.map(({ item }) => item.match)
		expect(found?.isOwn).toBe(false)
		const names = found?.actors.map(({ id }) => context.names.actor(id, 'fr').text)
		expect(names).toEqual(['Université de Lorraine', 'Wuhan University'])
		const exact = await overlaps(context, { ...filter, actorScope: 'EXACT' }, {})
		expect(exact.page.totalCount).toBe(0)
	})

	it('lists and counts its own results first, then those of the actors in it', async () => {
		for (const actor of widestTerritories().keys()) {
			const lists = {
				overlaps: await overlaps(context, { actor }, { first: 200 }),
				opportunities: await opportunities(context, { actor }, { first: 200 }),
				missions: await missions(context, { actor }, { first: 200 }),
				partnerships: await partnerships(context, { actor }, { first: 200 }),
			}
			for (const [what, find] of Object.entries(lists)) {
				const areOwn = find.page.items.map(({ item }) => item.match?.isOwn)
				const own = areOwn.filter((isOwn) => isOwn === true).length
				expect([what, actor, find.ownCount]).toEqual([what, actor, own])
				expect(areOwn).toEqual(areOwn.toSorted((one, other) => Number(other) - Number(one)))
			}
			const own = (await overlaps(context, { actor, actorScope: 'EXACT' }, { first: 200 })).page
			const items = lists.overlaps.page.items.slice(0, own.totalCount)
			expect(items.map(({ item }) => item.id)).toEqual(own.items.map(({ item }) => item.id))
			expect(lists.overlaps.ownCount).toBe(own.totalCount)
		}
	}, 60_000)

	it('follows the requested order', async () => {
		const order = { by: 'EARLIEST', language: 'fr' } as const
		const { page, ownCount } = await overlaps(context, { actor: ILE_DE_FRANCE }, { first: 200 }, order)
		const starts = page.items.flatMap(({ item }) => item.period.start?.text ?? [])
		expect(starts).toEqual(starts.toSorted())
		expect(ownCount).toBeLessThan(page.totalCount)
	})

	it('names the actors of each result that matched', async () => {
		const inside = new Set(widestTerritories().get(ILE_DE_FRANCE))
		const { page } = await overlaps(context, { actor: ILE_DE_FRANCE }, { first: 200 })
		for (const { item } of page.items) {
			const { actors, partner, match } = item
			const parts = [...actors, partner].filter((id) => id !== null && inside.has(id))
			expect(match?.actors.map(({ id }) => id)).toEqual(parts.toSorted())
			expect(parts.length).toBeGreaterThan(0)
		}
	})

	it('finds results by the owners of their records even under a roll-up', async () => {
		const rolled = { rollUpFrench: 'region' } as const
		const { page } = await overlaps(context, { ...rolled, actor: ESSONNE }, { first: 200 })
		expect(page.totalCount).toBeGreaterThan(0)
		const owns = page.items.map(({ item: { actors, evidence, match } }) => {
			expect(actors).toContain(ILE_DE_FRANCE)
			const holders = evidence.flatMap((one) => one.holders)
			expect(match?.actors.length).toBeGreaterThan(0)
			for (const { id } of match?.actors ?? []) expect(holders).toContain(id)
			expect(match?.isOwn).toBe(holders.includes(ESSONNE))
			return match?.isOwn
		})
		expect(owns[0]).toBe(true)
	})

	it('finds and names a city even if results are by province', async () => {
		const filter: OverlapFilter = { kinds: ['SAME_PARTNER'], rollUpPartner: 'province', actor: WUHAN }
		const { page, ownCount } = await overlaps(context, filter, { first: 200 })
		expect(page.items.map(({ item }) => item.partner)).toEqual([HUBEI])
		expect(ownCount).toBe(1)
		expect(page.items[0]?.item.match?.actors.map(({ id }) => id)).toContain(WUHAN)
	})

	it('means only itself if it is a country', async () => {
		for (const actor of ['territory:FR', 'territory:CN']) {
			const within = await FINDS.overlaps?.(actor, 'WITHIN')
			expect(within).toEqual(await FINDS.overlaps?.(actor, 'EXACT'))
		}
	})

	it('of the partner country includes its cities and their universities', async () => {
		const { page } = await partnerships(context, { actor: HUBEI }, { first: 200 })
		const matched = new Set(page.items.flatMap(({ item }) => item.match?.actors.map(({ id }) => id) ?? []))
		expect(matched).toContain(WUHAN)
		expect([...matched].some((id) => id.startsWith('organisation:'))).toBe(true)
	})
})

describe('a sector in a filter', () => {
	it('is named in the results that match it', async () => {
		const { page } = await overlaps(context, { sectors: ['agroalimentaire', 'tourisme'] }, { first: 200 })
		expect(page.totalCount).toBeGreaterThan(0)
		for (const { item } of page.items) {
			const codes = item.match?.sectors.map(({ code }) => code) ?? []
			expect(codes.length).toBeGreaterThan(0)
			for (const code of codes) expect(['agroalimentaire', 'tourisme']).toContain(code)
		}
	})
})
