import { beforeAll, describe, expect, it } from 'vitest'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { harbourSnapshots } from '../../fixtures/harbours'
import { date, mission, office, partnership } from '../../fixtures/records'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

interface OverlapEffect {
	readonly effect: string
	readonly severityBefore: number | null
	readonly severityAfter: number | null
	readonly sentence: string
	readonly before: Shown | null
	readonly after: Shown | null
}
interface Shown {
	readonly id: string
	readonly kind: string
	readonly actorCount: number
	readonly severity: number
	readonly evidence: readonly {
		readonly recordId: string
		readonly label: string
		readonly record: { readonly id: string } | null
	}[]
}
interface WhatIf {
	readonly sentence: string
	readonly overlaps: readonly OverlapEffect[]
	readonly overlapsTotal: number
	readonly overlapCounts: Readonly<Record<string, number>>
	readonly opportunities: readonly {
		readonly effect: string
		readonly scoreBefore: number | null
		readonly scoreAfter: number | null
		readonly sentence: string
		readonly before: { readonly id: string; readonly score: number } | null
		readonly after: { readonly id: string; readonly score: number } | null
	}[]
	readonly opportunitiesTotal: number
	readonly opportunityCounts: Readonly<Record<string, number>>
}

const SHOWN = 'id kind actorCount severity evidence(first: 30) { recordId label(language: EN) record { id } }'
const QUERY = `query WhatIf($changes: [WhatIfChange!]!, $filter: GraphFilter) { whatIf(changes: $changes, filter: $filter) {
	sentence(language: EN)
	overlaps(first: 50) { effect severityBefore severityAfter sentence(language: FR) before { ${SHOWN} } after { ${SHOWN} } }
	overlapsTotal overlapCounts { comes goes changes }
	opportunities(first: 50) { effect scoreBefore scoreAfter sentence(language: FR) before { id score } after { id score } }
	opportunitiesTotal opportunityCounts { comes goes changes }
} }`

async function whatIf(
	snapshots: Snapshots,
	changes: readonly object[],
	filter: object = {},
): Promise<WhatIf> {
	const variables = { changes, filter }
	return (await runQuery<{ whatIf: WhatIf }>(snapshots, QUERY, { variables })).whatIf
}

const stay = { places: ['oriel'], start: '2010-05-10', end: '2010-05-14' }
const snapshots = harbourSnapshots([
	mission('mission:north', 'north', 'oriel', '2010-05-08..2010-05-12'),
	mission('mission:isle', 'isle', 'brume', '2010-05-08..2010-05-12'),
	office('office:north', 'north', 'oriel', { since: date('2005') }),
	office('office:south', 'south', 'oriel', { since: date('2006') }),
	partnership('partnership:north', ['north'], ['capital'], { since: date('2007'), sectors: ['sector:wine'] }),
	partnership('partnership:isle', ['isle'], ['capital'], { since: date('2008'), sectors: ['sector:wine'] }),
])

describe('what if', () => {
	it('a mission more were there: a crossing comes, with the mission among its evidence', async () => {
		const found = await whatIf(snapshots, [{ addMission: { actor: 'south', ...stay } }])
		expect(found.overlapCounts).toEqual({ comes: 1, goes: 0, changes: 0 })
		const [crowding] = found.overlaps
		expect(crowding).toMatchObject({ effect: 'COMES', severityBefore: null, before: null })
		expect(crowding?.after).toMatchObject({ kind: 'CROWDING', actorCount: 2 })
		expect(crowding?.severityAfter).toBe(crowding?.after?.severity)
		const added = crowding?.after?.evidence.find(({ recordId }) => recordId === 'mission:what-if-1')
		// Said from the record as it would be.
		expect(added?.record).toEqual({ id: 'mission:what-if-1' })
		expect(added?.label).toMatch(/2010/)
		expect(crowding?.sentence).toMatch(
			/^Un croisement à oriel apparaîtrait, d’intensité (?:forte|moyenne|faible)\.$/i,
		)
	})

	it('an office ended: two offices in one city are one, and the overlap goes', async () => {
		const found = await whatIf(snapshots, [{ endRecord: { record: 'office:south', date: '2020' } }])
		expect(found.overlapCounts).toEqual({ comes: 0, goes: 1, changes: 0 })
		expect(found.overlaps[0]).toMatchObject({
			effect: 'GOES',
			before: { kind: 'SAME_CITY_OFFICES' },
			after: null,
			severityAfter: null,
		})
		expect(found.overlaps[0]?.sentence).toMatch(/disparaîtrait/)
		// On a day before its end it is open still: all that changes is until when.
		const before = await whatIf(snapshots, [{ endRecord: { record: 'office:south', date: '2020' } }], {
			asOf: '2019-01-01',
		})
		expect(before.overlaps.map(({ effect }) => effect)).toEqual(['CHANGES'])
		expect(before.overlaps[0]?.severityAfter).toBe(before.overlaps[0]?.severityBefore)
	})

	it('offices were one: its owners count as one actor', async () => {
		const found = await whatIf(snapshots, [{ mergeOffices: ['office:north', 'office:south'] }])
		expect(found.overlaps.map(({ effect, before }) => [effect, before?.kind])).toEqual([
			['GOES', 'SAME_CITY_OFFICES'],
		])
	})

	it('several changes follow one another: what one ends, the next does not find', async () => {
		const merge = { mergeOffices: ['office:north', 'office:south'] }
		const end = { endRecord: { record: 'office:south', date: '2020' } }
		await expect(whatIf(snapshots, [merge, end])).rejects.toThrow(
			/must be the id of a link or an office on record; "office:south" came/,
		)
		const found = await whatIf(snapshots, [
			{ addMission: { actor: 'south', ...stay } },
			{ addMission: { actor: 'isle', ...stay } },
			{ endRecord: { record: 'partnership:isle', date: '2015-06' } },
		])
		expect(found.overlaps.map(({ effect, before, after }) => [effect, (after ?? before)?.kind])).toEqual([
			['COMES', 'CROWDING'],
			['GOES', 'SAME_PARTNER'],
		])
		expect(found.overlaps[0]?.after?.actorCount).toBe(3)
	})

	it('an earlier mission joined a crossing, it changes, though its id follows from its first mission', async () => {
		const two = harbourSnapshots([
			mission('mission:north', 'north', 'oriel', '2010-05-08..2010-05-12'),
			mission('mission:isle', 'isle', 'oriel', '2010-05-10..2010-05-14'),
		])
		const found = await whatIf(two, [
			{ addMission: { actor: 'south', places: ['oriel'], start: '2010-05-01', end: '2010-05-09' } },
		])
		expect(found.overlapCounts).toEqual({ comes: 0, goes: 0, changes: 1 })
		const [changed] = found.overlaps
		expect([changed?.before?.actorCount, changed?.after?.actorCount]).toEqual([2, 3])
		expect(changed?.before?.id).not.toBe(changed?.after?.id)
		expect(changed?.sentence).toMatch(/réunirait 3 acteurs au lieu de 2/)
	})

	it('nothing of it is there afterwards: everybody else reads the same, byte for byte', async () => {
		const EVERYTHING = `{
			overlaps(first: 60) { totalCount nodes { id severity title sentence evidence(first: 20) { recordId version } } }
			opportunities(first: 60) { totalCount nodes { id score title } }
			records(first: 60) { totalCount nodes { record { id version } } }
			missions(first: 60) { totalCount }
		}`
		const untouched = JSON.stringify(await runQuery(harbourSnapshots(EVERYTHING_RECORDS), EVERYTHING))
		const read = harbourSnapshots(EVERYTHING_RECORDS)
		const before = JSON.stringify(await runQuery(read, EVERYTHING))
		const found = await whatIf(read, [
			{ addMission: { actor: 'south', ...stay } },
			{ endRecord: { record: 'office:south', date: '2020' } },
		])
		expect(found.overlapsTotal).toBeGreaterThan(1)
		expect(JSON.stringify(await runQuery(read, EVERYTHING))).toBe(before)
		expect(before).toBe(untouched)
		await expect(runQuery(read, '{ record(id: "mission:what-if-1") { id } }')).resolves.toEqual({
			record: null,
		})
	})

	const mission1 = { addMission: { actor: 'south', ...stay } }
	it.each<readonly [string, readonly object[], RegExp]>([
		['no change', [], /"changes" takes 1 to 10 changes; 0 came/],
		['eleven', Array(11).fill(mission1), /"changes" takes 1 to 10 changes; 11 came/],
		['an empty one', [mission1, {}], /one of "addMission", "endRecord" and "mergeOffices"; the 2nd has 0/],
		['two in one', [{ ...mission1, mergeOffices: ['office:north'] }], /the 1st has 2 of them/],
		['nobody', [{ addMission: { ...mission1.addMission, actor: 'nobody' } }], /"actor" must be the id of/],
		[
			'a place at home',
			[{ addMission: { ...mission1.addMission, places: ['south'] } }],
			/of the country that is visited/,
		],
		[
			'an end first',
			[{ addMission: { ...mission1.addMission, end: '2010-05-01' } }],
			/"end" must not come before/,
		],
		[
			'a mission that ends',
			[{ endRecord: { record: 'mission:north', date: '2020' } }],
			/a link or an office on record/,
		],
		['no date', [{ endRecord: { record: 'office:south', date: 'soon' } }], /"endRecord\.date"/],
		[
			'before it began',
			[{ endRecord: { record: 'office:south', date: '2001' } }],
			/must not come before 2006/,
		],
		[
			'one office',
			[{ mergeOffices: ['office:north', 'office:north'] }],
			/takes 2 to 5 different offices; 1 came/,
		],
		['no office', [{ mergeOffices: ['office:north', 'mission:north'] }], /must be ids of offices on record/],
	])('refuses %s, and says what it expected', async (_name, changes, message) => {
		await expect(whatIf(snapshots, changes)).rejects.toThrow(message)
	})
})

const EVERYTHING_RECORDS = [
	mission('mission:north', 'north', 'oriel', '2010-05-08..2010-05-12'),
	mission('mission:isle', 'isle', 'oriel', '2010-05-10..2010-05-14'),
	office('office:north', 'north', 'oriel', { since: date('2005') }),
	office('office:south', 'south', 'oriel', { since: date('2006') }),
]

describe('what if, of the reference data', () => {
	let reference: Snapshots
	beforeAll(async () => {
		reference = await seededSnapshots()
	})

	it('one more delegation were in Shanghai in May 2010: the crossing is stronger', async () => {
		const found = await whatIf(reference, [
			{
				addMission: {
					actor: 'territory:FR:departement:88',
					places: ['territory:CN:310000'],
					start: '2010-05-10',
					end: '2010-05-14',
				},
			},
		])
		const crowding = found.overlaps.find(({ after }) => after?.kind === 'CROWDING')
		expect(crowding?.effect).toBe('CHANGES')
		expect(crowding?.after?.actorCount).toBe((crowding?.before?.actorCount ?? 0) + 1)
		expect(crowding?.severityAfter).not.toBe(crowding?.severityBefore)
		expect(found.overlaps).toHaveLength(found.overlapsTotal)
	})

	it('an office were closed: an overlap goes or changes, and opportunities that rest on it', async () => {
		const { overlaps } = await runQuery<{
			overlaps: { nodes: readonly { evidence: readonly { recordId: string }[] }[] }
		}>(
			reference,
			'{ overlaps(first: 5, filter: { kinds: [SAME_CITY_OFFICES] }) { nodes { evidence(first: 20) { recordId } } } }',
		)
		const ends = overlaps.nodes[0]?.evidence.map(({ recordId }) => ({
			endRecord: { record: recordId, date: '2026-01-01' },
		}))
		const found = await whatIf(reference, ends?.slice(0, 10) ?? [])
		expect(found.overlaps).toContainEqual(
			expect.objectContaining({
				effect: 'GOES',
				before: expect.objectContaining({ kind: 'SAME_CITY_OFFICES' }),
			}),
		)
		const { comes, goes, changes } = found.opportunityCounts
		expect(Number(comes) + Number(goes) + Number(changes)).toBe(found.opportunitiesTotal)
		expect(found.opportunitiesTotal).toBeGreaterThan(0)
		for (const { effect, before, after, scoreBefore, scoreAfter, sentence } of found.opportunities) {
			expect([before?.score ?? null, after?.score ?? null]).toEqual([scoreBefore, scoreAfter])
			expect(before === null).toBe(effect === 'COMES')
			expect(after === null).toBe(effect === 'GOES')
			expect(sentence).toMatch(/^Une piste/)
		}
	})
})
