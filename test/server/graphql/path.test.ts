/** A path as the API has it; on the reference data a wish and what contains a city lead on where nothing else does. */
import { describe, expect, it } from 'vitest'
import { harbourSnapshots } from '../../fixtures/harbours'
import { partnership } from '../../fixtures/records'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

interface Found {
	readonly path: {
		readonly nodes: readonly { readonly actor: { readonly id: string } }[]
		readonly edges: readonly { readonly kind: string; readonly from: string; readonly to: string }[]
	} | null
}

const VOSGES = 'territory:FR:departement:88'
const SHANDONG = 'territory:CN:370000'

const snapshots = harbourSnapshots([partnership('partnership:p1', ['city'], ['oriel'])])

describe('a way between two actors', () => {
	it('has its actors in order, with the records between them', async () => {
		const query =
			'{ path(from: "city", to: "oriel") { nodes { depth actor { id } } edges { record { id } } } }'
		expect(await runQuery(snapshots, query)).toEqual({
			path: {
				nodes: [
					{ depth: 0, actor: { id: 'city' } },
					{ depth: 1, actor: { id: 'oriel' } },
				],
				edges: [{ record: { id: 'partnership:p1' } }],
			},
		})
	})

	it('rolls up to the chosen levels', async () => {
		const query = `{ path(from: "city", to: "oriel", filter: { rollUpFrench: "region", rollUpPartner: "state" }) {
			nodes { actor { id } } edges { from to record { id } }
		} }`
		expect(await runQuery(snapshots, query)).toEqual({
			path: {
				nodes: [{ actor: { id: 'north' } }, { actor: { id: 'littoral' } }],
				edges: [{ from: 'north', to: 'littoral', record: { id: 'partnership:p1' } }],
			},
		})
	})

	it('is null where there is none', async () => {
		expect(await runQuery(snapshots, '{ path(from: "city", to: "capital") { left } }')).toEqual({
			path: null,
		})
	})

	it('refuses an actor that is not on record', async () => {
		await expect(runQuery(snapshots, '{ path(from: "city", to: "nobody") { left } }')).rejects.toThrow(
			/"to" must be .*; "nobody" came/,
		)
	})
})

it('the Vosges find their path to the Shandong', async () => {
	const snapshots = await seededSnapshots()
	const { path } = await runQuery<Found>(
		snapshots,
		`{ path(from: "${VOSGES}", to: "${SHANDONG}") { nodes { actor { id } } edges { kind from to } } }`,
	)
	expect(path?.nodes.at(0)?.actor.id).toBe(VOSGES)
	expect(path?.nodes.at(-1)?.actor.id).toBe(SHANDONG)
	expect(path?.nodes.length).toBeLessThanOrEqual(7)
})

/** On the reference data, paths through records of one kind. */
describe('a way leads over each kind of record', async () => {
	const snapshots = await seededSnapshots()
	it.each([
		['missions', 'territory:FR:region:52', 'territory:CN:110000', 'MISSION', 1],
		['offices', 'territory:FR:region:53', 'territory:FR:region:52', 'OFFICE', 2],
		['wishes', VOSGES, 'territory:CN:370200', 'WISH', 1],
		['links', 'territory:FR:commune:29019', 'territory:FR:commune:44109', 'PARTNERSHIP', 2],
		['territories', 'territory:CN:370211', SHANDONG, 'PART_OF', 2],
	])('%s', async (_, from, to, kind, steps) => {
		const { path } = await runQuery<Found>(
			snapshots,
			`query Way($kinds: [EdgeKind!]) { path(from: "${from}", to: "${to}", filter: { recordKinds: $kinds }) {
				nodes { actor { id } } edges { kind from to }
			} }`,
			{ variables: { kinds: [kind] } },
		)
		expect(path?.nodes).toHaveLength(steps + 1)
		expect(new Set(path?.edges.map((edge) => edge.kind))).toEqual(new Set([kind]))
	})

	it('and over several: the Vosges get to Beijing by their wish and a mission of whom they asked', async () => {
		const { path } = await runQuery<Found>(
			snapshots,
			`{ path(from: "${VOSGES}", to: "territory:CN:110000") { nodes { actor { id } } edges { kind from to } } }`,
		)
		expect(path?.edges.map(({ kind }) => kind).toSorted()).toEqual(['MISSION', 'WISH'])
	})
})
