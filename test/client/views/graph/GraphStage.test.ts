// @vitest-environment jsdom
/** The stage without what draws: where it puts actors. */
import { describe, expect, it, vi } from 'vitest'
import { GraphStage } from '../../../../client/views/graph/GraphStage'
import type { LayoutAnswer, LayoutQuestion } from '../../../../client/views/graph/layoutGraph'
import type { GraphArrangement, Picture } from '../../../../client/views/graph/picture'
import { lineOf, nodeOf } from './pictures'

let taken = 1

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
		/** Whoever has no place gets the next one of a row. */
		async ask({ nodes }: LayoutQuestion): Promise<LayoutAnswer> {
			const free = nodes.filter(({ at }) => at === null)
			return { scale: 1, places: free.map(({ id }) => [id, { x: 50 * taken++, y: 0 }]) }
		}
		kill() {}
	},
}))
vi.mock('../../../../client/views/graph/MiniMap', () => ({
	MiniMap: class {
		draw() {}
		name() {}
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

describe('Closeness on the stage', () => {
	const PLAIN: GraphArrangement = { layout: 'forces', groups: new Map(), pins: new Map() }
	const events = { onChoose() {}, onOpen() {}, onPin() {}, onLasso() {} }
	const only = (ids: string): Picture => ({
		nodes: NODES.filter(({ id }) => ids.includes(id)),
		lines: [],
		results: [],
	})

	it('keeps everybody in place when a filter or another day takes some away, and gives them back where they were', async () => {
		const stage = new GraphStage(document.createElement('div'), document.createElement('div'), true, events)
		const places = (ids: string) => [...ids].map((id) => stage.placeOf(id))
		await stage.show(only('abcxy'), PLAIN)
		const before = places('abcxy')
		await stage.show(only('abx'), PLAIN)
		expect(places('abx')).toEqual([before[0], before[1], before[3]])
		await stage.show(only('abcxyz'), PLAIN)
		expect(places('abcxy')).toEqual(before)
		expect(stage.placeOf('z')).not.toBeNull()
		stage.kill()
	})

	it('keeps a pinned actor where the reader put it, whatever the layout says', async () => {
		const stage = new GraphStage(document.createElement('div'), document.createElement('div'), true, events)
		const pinned = { ...PLAIN, pins: new Map([['a', { x: 333, y: 444 }]]) }
		await stage.show(only('abx'), pinned)
		expect(stage.placeOf('a')).toEqual({ x: 333, y: 444 })
		await stage.show(only('abxyz'), pinned)
		expect(stage.placeOf('a')).toEqual({ x: 333, y: 444 })
		stage.kill()
	})
})
