import { beforeAll, describe, expect, it } from 'vitest'
import { BadInput } from '../../../server/errors'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { harbourSnapshots } from '../../fixtures/harbours'
import { mission } from '../../fixtures/records'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

let reference: Snapshots
beforeAll(async () => {
	reference = await seededSnapshots()
})

interface Found {
	readonly overlaps: {
		readonly totalCount: number
		readonly countsByWhen: Readonly<Record<'upcoming' | 'current' | 'past', number>>
		readonly countsByKind: readonly { readonly kind: string; readonly count: number }[]
		readonly nodes: readonly {
			readonly id: string
			readonly when: string
			readonly place: { readonly id: string } | null
			readonly severity: number
		}[]
	}
}

const FOUND = `query Found($filter: OverlapFilter, $first: Int) {
	overlaps(filter: $filter, first: $first) {
		totalCount
		countsByWhen { upcoming current past }
		countsByKind { kind count }
		nodes { id when severity place { id } }
	}
}`
const ask = (snapshots: Snapshots, filter: object, first = 200) =>
	runQuery<Found>(snapshots, FOUND, { variables: { filter, first } }).then(({ overlaps }) => overlaps)

describe('the crowding of Shanghai in 2010', () => {
	it('comes with its dates, its evidence down to the source, and its sentence in three languages', async () => {
		const query = `{ overlaps(first: 1, filter: { kinds: [CROWDING], from: "2010", to: "2010", place: "territory:CN:310000" }) {
			totalCount
			nodes {
				kind certainty when
				period { start end }
				evidenceCount
				evidence(first: 200) { recordId record { __typename id ... on Mission { startPrecision } } sources { title url } }
				possible(first: 200) { recordId }
				french: sentence english: sentence(language: EN) chinese: sentence(language: ZH)
				sentenceParts { text link language }
				contacts { name }
				crowding { leaders peakCertain }
				factors { name value weight sentence }
				cypher
			}
		} }`
		const { overlaps } = await runQuery<{
			overlaps: { totalCount: number; nodes: Record<string, unknown>[] }
		}>(reference, query)
		expect(overlaps.totalCount).toBe(1)
		const [overlap] = overlaps.nodes
		const ids = (rows: unknown) => (rows as { recordId: string }[]).map(({ recordId }) => recordId).sort()
		expect(overlap).toMatchObject({
			kind: 'CROWDING',
			when: 'PAST',
			period: { start: '2010-05-01', end: '2010-10-31' },
			evidenceCount: 8,
		})
		expect(ids(overlap?.evidence)).toEqual(
			['M007', 'M008', 'M009', 'M010', 'M011', 'M012', 'M013', 'M014'].map((id) => `mission:${id}`),
		)
		expect(ids(overlap?.possible)).toEqual(expect.arrayContaining(['mission:M005', 'mission:M006']))
		expect(overlap?.french).toContain('À Shanghai')
		expect(overlap?.english).toContain('Shanghai')
		expect(overlap?.chinese).toContain('上海')
		const parts = overlap?.sentenceParts as { text: string; link: boolean }[]
		expect(parts.map(({ text }) => text).join('')).toBe(overlap?.french)
		expect(parts.some(({ link }) => link)).toBe(true)
		expect(overlap?.cypher).toContain("'mission:M007'")
	})

	it('is found by its id whatever the filter, and is null for an unknown id', async () => {
		const [first] = (await ask(reference, { kinds: ['CROWDING'], from: '2010', to: '2010' })).nodes
		const query = `query One($id: ID!, $filter: OverlapFilter) { overlap(id: $id, filter: $filter) { id } }`
		const one = (id: string | undefined, filter: object) =>
			runQuery(reference, query, { variables: { id, filter } })
		expect(await one(first?.id, { kinds: ['SAME_PARTNER'] })).toEqual({ overlap: { id: first?.id } })
		expect(await one('overlap:none', {})).toEqual({ overlap: null })
	})
})

describe('the filter of overlaps', () => {
	it('counts by time and by kind regardless of those two filters', async () => {
		const all = await ask(reference, {})
		const past = await ask(reference, { when: 'PAST' })
		expect(past.totalCount).toBe(all.countsByWhen.past)
		expect(past.countsByWhen).toEqual(all.countsByWhen)
		const crowding = await ask(reference, { kinds: ['CROWDING'] })
		expect(crowding.countsByKind).toEqual(all.countsByKind)
		expect(crowding.totalCount).toBe(all.countsByKind.find(({ kind }) => kind === 'CROWDING')?.count)
		expect(crowding.totalCount).toBeGreaterThan(0)
	})

	it('says what is past, current and upcoming against asOf', async () => {
		const filter = { kinds: ['CROWDING'], place: 'territory:CN:310000', from: '2010', to: '2010' }
		const whenAt = async (asOf: string) => (await ask(reference, { ...filter, asOf })).nodes[0]?.when
		expect(await whenAt('2010-04-30')).toBe('UPCOMING')
		expect(await whenAt('2010-07-01')).toBe('CURRENT')
		expect(await whenAt('2010-11-01')).toBe('PAST')
	})

	it('accepts a place, a territory, an actor, sectors and a severity', async () => {
		const all = await ask(reference, {})
		const inQingdao = await ask(reference, { place: 'territory:CN:370200' })
		expect(inQingdao.nodes.map(({ place }) => place?.id)).toContain('territory:CN:370200')
		const inShandong = await ask(reference, { within: 'territory:CN:370000' })
		expect(inShandong.totalCount).toBeGreaterThanOrEqual(inQingdao.totalCount)
		expect(inShandong.totalCount).toBeLessThan(all.totalCount)
		const ofLoire = await ask(reference, { actor: 'territory:FR:region:52' })
		expect(ofLoire.totalCount).toBeGreaterThan(0)
		expect(ofLoire.totalCount).toBeLessThan(all.totalCount)
		expect((await ask(reference, { sectors: ['tourisme'] })).totalCount).toBeLessThan(all.totalCount)
		const severe = await ask(reference, { minSeverity: 0.7 })
		expect(severe.nodes.every(({ severity }) => severity >= 0.7)).toBe(true)
		expect(severe.totalCount).toBeLessThan(all.totalCount)
	})

	it('changes the detection by gapDays', async () => {
		const snapshots = harbourSnapshots([
			mission('mission:m1', 'north', 'oriel', '2014-03-01..2014-03-05'),
			mission('mission:m2', 'south', 'oriel', '2014-03-25..2014-03-28'),
		])
		expect((await ask(snapshots, {})).totalCount).toBe(1)
		expect((await ask(snapshots, { gapDays: 10 })).totalCount).toBe(0)
	})

	it('leaves the scenario out unless it is asked for', async () => {
		const snapshots = harbourSnapshots([
			mission('mission:m1', 'north', 'oriel', '2014-03-01..2014-03-05'),
			mission('mission:m2', 'south', 'oriel', '2014-03-04..2014-03-08', { scenario: true }),
		])
		expect((await ask(snapshots, {})).totalCount).toBe(0)
		expect((await ask(snapshots, { includeScenario: true })).totalCount).toBe(1)
	})

	it('names each severity in three languages', async () => {
		const { overlaps } = await runQuery<{
			overlaps: { nodes: readonly Readonly<Record<'level' | 'french' | 'english' | 'chinese', string>>[] }
		}>(
			reference,
			`{ overlaps(first: 200) { nodes {
				level: severityLevel french: severityWord english: severityWord(language: EN) chinese: severityWord(language: ZH)
			} } }`,
		)
		const words = overlaps.nodes.map(({ level, french, english, chinese }) =>
			[level, french, english, chinese].join(' '),
		)
		expect(new Set(words)).toEqual(
			new Set(['HIGH forte high 高', 'MEDIUM moyenne medium 中', 'LOW faible low 低']),
		)
	})

	it.each([
		[{ place: 'nowhere' }, /"place" must be the id of a territory/],
		[{ within: 'university' }, /"within" must be the id of a territory/],
		[{ actor: 'nobody' }, /"actor" must be the id of a territory or an organisation/],
		[{ sectors: ['sorcery'] }, /"sectors" takes tourism, water, wine; "sorcery" came/],
		[{ asOf: '2017-02-30' }, /"asOf": A date is YYYY/],
		[{ asOf: '2017' }, /"asOf": A day is YYYY-MM-DD/],
		[{ from: 'yesterday' }, /"from": A date is YYYY/],
		[{ from: '2018', to: '2017' }, /"from" must not come after "to"/],
		[{ gapDays: -1 }, /"gapDays" must be an integer from 0 to 366; -1 came/],
		[{ maxSpanDays: 0 }, /"maxSpanDays" must be an integer from 1 to 3660; 0 came/],
		[{ minSeverity: 1.5 }, /"minSeverity" must be a number from 0 to 1; 1.5 came/],
	])('refuses %j and says what it expected', async (filter, message) => {
		await expect(ask(harbourSnapshots(), filter)).rejects.toThrow(message)
		await expect(ask(harbourSnapshots(), filter)).rejects.toBeInstanceOf(BadInput)
	})
})
