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

	it('stands at levels where it is asked to', async () => {
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
