/** A path on the reference data: a wish and what contains a city lead on where nothing else does. */
import { expect, it } from 'vitest'
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
