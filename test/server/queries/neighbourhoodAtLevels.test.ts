/** A second implementation of neighbourhoods at levels, which moves each end of each record up by itself. */

import { expect, it } from 'vitest'
import type { GraphRecord } from '../../../server/domain/records'
import { neighbourhood } from '../../../server/queries/neighbourhood'
import { queryContextOf } from '../../../server/queries/queryContext'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { fc } from '../../fixtures/fastCheck'
import { VELMAR } from '../../fixtures/harbours'
import { dataset } from '../../fixtures/records'
import { isDeep } from '../../isDeep'
import { NaiveGraph } from '../analysis/naive/naiveGraph'
import { OWNERS } from '../analysis/naive/naiveRollUp'
import { worlds } from '../analysis/naive/worlds'
import { memoryStore } from '../graphql/memoryStore'

interface Levels {
	readonly rollUpFrench: string | null
	readonly rollUpPartner: string | null
}

/** Record, from, to: every pair of moved ends, except an actor with itself. */
function naiveEdges(records: readonly GraphRecord[], levels: Levels, includeScenario: boolean): Set<string> {
	const graph = new NaiveGraph(records)
	const stand = (id: string): string =>
		graph.atLevel(id, graph.isFrench(id) ? levels.rollUpFrench : levels.rollUpPartner)
	const edges = new Set<string>()
	for (const record of records) {
		if (!('visibility' in record) || record.visibility !== 'public') continue
		if (record.scenario && !includeScenario) continue
		const [doers, others] = sidesOf(record)
		for (const doer of doers) {
			const isOwner = graph.isFrench(doer) && OWNERS.includes(graph.typeOf(doer))
			const from = record.kind === 'Office' && !isOwner ? doer : stand(doer)
			for (const other of others) if (from !== stand(other)) edges.add(`${record.id} ${from} ${stand(other)}`)
		}
	}
	return edges
}

function sidesOf(record: GraphRecord): readonly [readonly string[], readonly string[]] {
	const some = (...ids: (string | null)[]): string[] => ids.flatMap((id) => id ?? [])
	if (record.kind === 'Partnership') return [record.frenchActors, some(...record.partnerActors, record.body)]
	if (record.kind === 'Office') return [record.owners, some(record.place)]
	if (record.kind !== 'Mission') return [[], []]
	return [some(record.leader, ...record.participants), some(record.host, ...record.stops)]
}

it('A neighbourhood at levels equals one whose record ends were each moved up separately', async () => {
	await fc.assert(
		fc.asyncProperty(worlds, async ({ records, parameters }) => {
			const { includeScenario, rollUpFrench = null, rollUpPartner = null } = parameters
			const levels = { rollUpFrench, rollUpPartner }
			const queryContext = queryContextOf(Snapshots.of(records, [dataset(VELMAR)]), {
				store: memoryStore(),
				today: '2020-01-01',
				contactEmail: null,
				version: '0',
			})
			const found = await neighbourhood(queryContext, { ids: [], filter: { ...levels, includeScenario } })
			const expected = naiveEdges(records, levels, includeScenario)
			expect(new Set(found.edges.map(({ record, from, to }) => `${record?.id} ${from} ${to}`))).toEqual(
				expected,
			)
			for (const { actor, linkCount, hidden } of found.nodes) {
				const own = [...expected].filter((edge) => edge.split(' ').slice(1).includes(actor.id))
				expect(linkCount).toBe(new Set(own.map((edge) => edge.split(' ')[0])).size)
				expect(hidden).toBe(0)
			}
		}),
		{ numRuns: isDeep ? 1000 : 100, seed: 25 },
	)
}, 240_000)
