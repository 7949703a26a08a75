/** Rolled up, a record keeps who really holds it. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { harbourSnapshots } from '../../fixtures/harbours'
import { mission, office, partnership } from '../../fixtures/records'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

interface Held {
	readonly sentence: string
	readonly en: string
	readonly zh: string
	readonly evidence: readonly {
		readonly recordId: string
		readonly label: string
		readonly heldBy: string | null
		readonly english: string | null
		readonly chinese: string | null
		readonly holders: readonly { readonly id: string }[]
	}[]
}

const QUERY = `query Held($filter: OverlapFilter) { overlaps(filter: $filter) { nodes {
	sentence en: sentence(language: EN) zh: sentence(language: ZH)
	evidence { recordId label heldBy english: heldBy(language: EN) chinese: heldBy(language: ZH) holders { id } }
} } }`
const held = (snapshots: Snapshots, filter: object) =>
	runQuery<{ overlaps: { nodes: readonly Held[] } }>(snapshots, QUERY, { variables: { filter } }).then(
		({ overlaps }) => overlaps.nodes,
	)

const ESSONNE = 'territory:FR:departement:91'

describe('on the reference data, by région', () => {
	let reference: Snapshots
	beforeAll(async () => {
		reference = await seededSnapshots()
	})

	it('the link of the Essonne with Wuhan is « par l’Essonne », in three languages', async () => {
		const filter = { rollUpFrench: 'region', actor: ESSONNE, kinds: ['SAME_PARTNER'] }
		const [overlap] = await held(reference, filter)
		expect(overlap?.sentence).toContain('la Région Île-de-France (par l’Essonne)')
		expect(overlap?.en).toContain('the Région Île-de-France (by Essonne)')
		expect(overlap?.zh).toMatch(/Île-de-France（由[^）]*Essonne[^）]*承担）/)
		const evidence = overlap?.evidence.find(({ holders }) => holders.some(({ id }) => id === ESSONNE))
		expect(evidence).toMatchObject({
			heldBy: 'par l’Essonne',
			english: 'by Essonne',
			chinese: '由 Essonne 承担',
		})
		// A label names who is on record.
		expect(evidence?.label).toContain('Essonne')
	})

	it('names the holder of every rolled-up record, and of no other', async () => {
		for (const rollUpFrench of [null, 'region'] as const) {
			let rolled = 0
			for (const { evidence } of await held(reference, { rollUpFrench })) {
				for (const { holders, heldBy } of evidence) {
					expect(heldBy === null).toBe(holders.length === 0)
					rolled += holders.length
				}
			}
			expect(rolled > 0).toBe(rollUpFrench !== null)
		}
	})

	it('an edge of the picture names the holders at both ends', async () => {
		const query = `{ neighbourhood(ids: ["territory:FR:region:11"], filter: { rollUpFrench: "region", recordKinds: [PARTNERSHIP] }) {
			edges { from heldBy fromHolders { id } toHolders { id } record { actors { id } } }
		} }`
		const { neighbourhood } = await runQuery<{
			neighbourhood: {
				edges: readonly {
					from: string
					heldBy: string | null
					fromHolders: readonly { id: string }[]
					toHolders: readonly { id: string }[]
					record: { actors: readonly { id: string }[] }
				}[]
			}
		}>(reference, query)
		const own = neighbourhood.edges.filter(({ from }) => from === 'territory:FR:region:11')
		expect(own.some(({ heldBy }) => heldBy === 'par l’Essonne')).toBe(true)
		for (const { fromHolders, toHolders, record } of own) {
			const onRecord = new Set(record.actors.map(({ id }) => id))
			for (const { id } of fromHolders) expect(onRecord).toContain(id)
			if (fromHolders.length === 0) expect(onRecord).toContain('territory:FR:region:11')
			expect(toHolders).toEqual([])
		}
	})
})

describe('the whole territory of a province', () => {
	it('is one actor of the picture, whose edges name the holder in it', async () => {
		const query = `{ neighbourhood(ids: ["territory:CN:370000"], actorScope: WITHIN) {
			nodes { actor { id } } edges { from to fromHolders { id } toHolders { id } record { id } }
		} }`
		const { neighbourhood } = await runQuery<{
			neighbourhood: {
				nodes: readonly { actor: { id: string } }[]
				edges: readonly {
					from: string
					to: string
					fromHolders: readonly { id: string }[]
					toHolders: readonly { id: string }[]
				}[]
			}
		}>(await seededSnapshots(), query)
		const { nodes, edges } = neighbourhood
		const ids = nodes.map(({ actor }) => actor.id)
		expect(new Set(ids).size).toBe(ids.length)
		expect(ids).not.toContain('territory:CN:370200')
		const held = edges.flatMap(({ from, to, fromHolders, toHolders }) => [
			...(from === 'territory:CN:370000' ? fromHolders : []),
			...(to === 'territory:CN:370000' ? toHolders : []),
		])
		expect(held.map(({ id }) => id)).toContain('territory:CN:370200')
		for (const { id } of held) expect(ids.includes(id)).toBe(id === 'territory:CN:370000')
	})
})

describe('who holds', () => {
	it('separates the actor itself from those it stands for', async () => {
		const snapshots = harbourSnapshots([
			partnership('partnership:p1', ['north'], ['oriel']),
			partnership('partnership:p2', ['city'], ['oriel']),
			partnership('partnership:p3', ['south'], ['oriel']),
		])
		const [overlap] = await held(snapshots, { rollUpFrench: 'region', kinds: ['SAME_PARTNER'] })
		expect(overlap?.sentence).toContain('north (en propre et par city)')
		expect(overlap?.en).toContain('north (itself and by city)')
		expect(overlap?.zh).toContain('north（自身及由 city 承担）')
		const holders = overlap?.evidence.map(({ recordId, holders: some }) => [
			recordId,
			some.map(({ id }) => id),
		])
		expect(holders).toEqual([
			['partnership:p1', []],
			['partnership:p2', ['city']],
			['partnership:p3', []],
		])
	})

	it('leads a mission, and has an office', async () => {
		const snapshots = harbourSnapshots([
			mission('mission:m1', 'city', 'oriel', '2014-03-01..2014-03-05'),
			mission('mission:m2', 'south', 'oriel', '2014-03-04..2014-03-08'),
			office('office:o1', 'city', 'oriel'),
			office('office:o2', 'south', 'oriel'),
		])
		const overlaps = await held(snapshots, { rollUpFrench: 'region' })
		expect(overlaps.map(({ sentence }) => sentence.includes('north (par city)'))).toEqual([true, true])
		expect(overlaps.map(({ evidence }) => evidence.map(({ heldBy }) => heldBy))).toEqual([
			['par city', null],
			['par city', null],
		])
	})

	it('is named three times at most', async () => {
		const towns = ['city', 'village', 'metropole', 'coast', 'university']
		const snapshots = harbourSnapshots([
			...towns.map((town, at) => partnership(`partnership:p${at}`, [town], ['oriel'])),
			partnership('partnership:south', ['south'], ['oriel']),
		])
		const [overlap] = await held(snapshots, { rollUpFrench: 'region', kinds: ['SAME_PARTNER'] })
		expect(overlap?.sentence).toMatch(/\(par [^)]+, [^)]+, [^)]+ et 2 autres\)/)
	})
})
