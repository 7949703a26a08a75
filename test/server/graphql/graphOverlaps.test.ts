/** The graph at levels draws every overlap that the lists have, each once, as the matrix places them. */
import { expect, it } from 'vitest'
import { explorerFilter } from '../../../client/features/explorer/explorerFilter'
import { withOverlapMarks } from '../../../client/features/explorer/graph/graphOverlaps'
import type {
	ExplorerGraphQuery,
	ExplorerMatrixQuery,
	ExplorerMeetingsQuery,
} from '../../../client/graphql/generated/types'
import { DEFAULT_VIEW } from '../../../client/state/explorerView'
import { operationText } from './operationText'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

const snapshots = await seededSnapshots()
const DAY = '2026-11-25'

function ask<Data>(name: string, variables: Record<string, unknown>): Promise<Data> {
	return runQuery<Data>(snapshots, operationText(name), { variables })
}

it('the overlaps of a graph at the widest levels are those of the lists and of the matrix', async () => {
	const levels = { rollUpFrench: 'region', rollUpPartner: 'province' }
	const view = { ...DEFAULT_VIEW, ...levels, as: 'graph' as const }
	const filter = explorerFilter(view, { asOf: DAY, includeScenario: false })
	const { neighbourhood } = await ask<ExplorerGraphQuery>('ExplorerGraph', {
		language: 'FR',
		ids: [],
		depth: 1,
		filter,
	})
	const { matrix } = await ask<ExplorerMeetingsQuery>('ExplorerMeetings', { filter })
	const { matrix: table } = await ask<ExplorerMatrixQuery>('ExplorerMatrix', {
		language: 'FR',
		filter,
		rows: 'FRENCH_ACTOR',
		columns: 'PARTNER_PLACE',
		order: 'COUNT',
		includeEmpty: false,
	})
	const { overlaps } = await runQuery<{ overlaps: { totalCount: number } }>(
		snapshots,
		`{ overlaps(filter: { asOf: "${DAY}" }) { totalCount } }`,
	)
	const shown = new Set(neighbourhood.nodes.map(({ actor }) => actor.id))
	const { counts } = withOverlapMarks([], shown, matrix)
	expect(counts.total).toBe(overlaps.totalCount)
	expect(counts.inside).toBeGreaterThan(10)
	for (const { row, column, overlapsTotal } of table.cells) {
		const cell = matrix.cells.find((one) => one.row === row && one.column === column)
		expect(cell?.overlaps.length ?? 0).toBe(overlapsTotal)
	}
})
