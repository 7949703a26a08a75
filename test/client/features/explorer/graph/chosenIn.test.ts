import { describe, expect, it } from 'vitest'
import type { GraphPart } from '../../../../../client/features/explorer/graph/graphParts'
import { chosenIn } from '../../../../../client/features/explorer/graph/useGraph'
import { DEFAULT_VIEW } from '../../../../../client/state/explorerView'

const QINGDAO = 'territory:CN:370200'
const SHANDONG = 'territory:CN:370000'
const view = { ...DEFAULT_VIEW, ids: [QINGDAO] }
const around = (...nodes: readonly [string, number][]) =>
	({ nodes: nodes.map(([id, depth]) => ({ depth, actor: { id } })) }) as unknown as GraphPart

describe('The actor shown in the panel', () => {
	it('is the chosen one, else the first unfolded one', () => {
		expect(chosenIn(view, around([QINGDAO, 0]))).toBe(QINGDAO)
		expect(chosenIn({ ...view, chosen: [SHANDONG] }, around([QINGDAO, 0]))).toBe(SHANDONG)
		expect(chosenIn(DEFAULT_VIEW, around())).toBeNull()
	})

	it('is, at a level, the actor that represents it in the graph', () => {
		const provinces = { ...view, rollUpPartner: 'province' }
		expect(chosenIn(provinces, around([SHANDONG, 0], ['territory:FR:region:53', 1]))).toBe(SHANDONG)
		expect(chosenIn(provinces, null)).toBe(QINGDAO)
	})
})
