import { afterAll, describe, expect, it } from 'vitest'
import { communityNumbers, type NumberedGraph } from '../../../server/analysis/communities'
import { Overloaded } from '../../../server/errors'
import { CommunityWorker } from '../../../server/queries/communityWorker'
import type { Turn } from '../../../server/snapshot/steps'

/** Rings of nodes; one tie connects each ring with the next. */
function rings(count: number, size: number): NumberedGraph {
	const ties: number[] = []
	for (let ring = 0; ring < count; ring += 1) {
		const node = (at: number) => ring * size + (at % size)
		for (let at = 0; at < size; at += 1) ties.push(node(at), node(at + 1), 1)
		if (ring > 0) ties.push(node(0), node(0) - size, 0.1)
	}
	return { order: count * size, ties: Float64Array.from(ties) }
}

describe('communities of a large graph', { timeout: 30_000 }, () => {
	const worker = new CommunityWorker()
	let charged = 0
	const turn: Turn = {
		isOver: () => false,
		pause: async () => {},
		charge: (milliseconds) => {
			charged += milliseconds
		},
	}
	afterAll(() => worker.stop())

	it('equal those of a direct call, are found off the event loop, and are charged', async () => {
		const graph = rings(300, 8)
		let turns = 0
		const others = setInterval(() => {
			turns += 1
		}, 1)
		const found = await worker.find(graph, turn)
		clearInterval(others)
		expect(found).toEqual(communityNumbers(graph))
		expect(new Set(found).size).toBeGreaterThan(10)
		expect(turns).toBeGreaterThan(3)
		expect(charged).toBeGreaterThan(0)
	})

	it('are found without a thread if the graph is small', async () => {
		const before = charged
		expect(await worker.find(rings(3, 5), turn)).toEqual(communityNumbers(rings(3, 5)))
		expect(charged).toBe(before)
	})

	it('are found one graph at a time, with at most sixteen waiting', async () => {
		const graphs = Array.from({ length: 17 }, (_, at) => rings(200 + at, 6))
		const found = await Promise.allSettled(graphs.map((graph) => worker.find(graph, turn)))
		expect(found.at(-1)).toMatchObject({ status: 'rejected', reason: expect.any(Overloaded) })
		const answers = found.flatMap((one) => (one.status === 'fulfilled' ? [one.value.length] : []))
		expect(answers).toEqual(graphs.slice(0, 16).map(({ order }) => order))
	})
})
