// @vitest-environment jsdom
/** The stage without what draws: where it puts actors. */
import { describe, expect, it, vi } from 'vitest'
import { GraphStage } from '../../../../client/views/graph/GraphStage'
import type { GraphArrangement, Picture } from '../../../../client/views/graph/picture'
import { lineOf, nodeOf } from './pictures'

vi.mock('../../../../client/views/graph/createRenderer', () => ({
	createRenderer: () => ({
		on: () => {},
		off: () => {},
		kill: () => {},
		refresh: () => {},
		getDimensions: () => ({ width: 1000, height: 800 }),
		getCamera: () => ({ getState: () => ({ x: 0.5, y: 0.5, ratio: 1 }), setState: () => {} }),
		getCustomBBox: () => null,
		setCustomBBox: () => {},
		graphToViewport: ({ x, y }: { x: number; y: number }) => ({ x, y }),
	}),
}))
vi.mock('../../../../client/views/graph/OverlayLayers', () => ({
	OverlayLayers: class {
		light() {}
		show() {}
		kill() {}
	},
	officeKey: (line: string) => `office ${line}`,
	roomForNames: () => 200,
}))
vi.mock('../../../../client/views/graph/LayoutController', () => ({
	LayoutController: class {
		kill() {}
	},
}))
vi.mock('../../../../client/views/graph/MiniMap', () => ({
	MiniMap: class {
		draw() {}
		kill() {}
	},
}))

const COLUMNS: GraphArrangement = { layout: 'columns', groups: new Map(), pins: new Map() }
const NODES = ['a', 'b', 'c', 'x', 'y', 'z'].map((id) =>
	nodeOf(id, { side: id < 'm' ? 'french' : 'partner' }),
)
const pictureOf = (pairs: string): Picture => ({
	nodes: NODES,
	lines: pairs.split(' ').map((pair) => lineOf(pair.charAt(0), pair.charAt(1))),
	results: [],
})

describe('Columns on the stage', () => {
	it('keep their order when a filter changes the lines', async () => {
		const events = { onChoose() {}, onOpen() {}, onPin() {}, onLasso() {} }
		const stage = new GraphStage(document.createElement('div'), document.createElement('div'), true, events)
		const order = (): readonly string[] =>
			NODES.map(({ id }) => id).toSorted(
				(one, other) => (stage.placeOf(other)?.y ?? 0) - (stage.placeOf(one)?.y ?? 0),
			)
		await stage.show(pictureOf('ax by cz'), COLUMNS)
		const before = order()
		await stage.show(pictureOf('az by cx'), COLUMNS)
		expect(order()).toEqual(before)
		stage.kill()
	})
})
