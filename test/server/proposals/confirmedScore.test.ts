import { expect, it } from 'vitest'
import { runQuery } from '../graphql/runQuery'
import { seededSnapshots } from '../graphql/seededSnapshots'

it('The office of the Pays de la Loire for the Vosges would go from 0.71 to 0.93 if both confirmed on 25 November 2026', async () => {
	const { opportunities } = (await runQuery(
		await seededSnapshots(),
		`{ opportunities(first: 1, filter: { actor: "territory:FR:departement:88", kinds: [SHARED_OFFICE] }) {
			nodes { score ifConfirmed { score recordIds owners { id } } } } }`,
		{ today: '2026-11-25' },
	)) as {
		opportunities: {
			nodes: readonly { score: number; ifConfirmed: { score: number; recordIds: string[] } }[]
		}
	}
	const [first] = opportunities.nodes
	expect(first?.score).toBeCloseTo(0.71, 2)
	expect(first?.ifConfirmed.score).toBeCloseTo(0.93, 2)
	expect(first?.ifConfirmed.recordIds).toContain('office:R037')
})
