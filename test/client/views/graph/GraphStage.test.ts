// @vitest-environment jsdom
/** The stage without its renderers: where it puts actors, and whether they move there. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { GraphStage } from '../../../../client/views/graph/GraphStage'
import type { LayoutAnswer, LayoutQuestion } from '../../../../client/views/graph/layoutGraph'
import type { GraphArrangement, Picture } from '../../../../client/views/graph/picture'
import { lineOf, nodeOf } from './pictures'

let taken = 1
const camera = vi.hoisted(() => ({
	getState: () => ({ x: 0.5, y: 0.5, ratio: 1 }),
	setState: vi.fn(),
	animate: vi.fn(async () => {}),
}))

vi.mock('../../../../client/views/graph/createRenderer', () => ({
	createRenderer: () => ({
		on: () => {},
		off: () => {},
		kill: () => {},
		refresh: () => {},
		getDimensions: () => ({ width: 1000, height: 800 }),
		getCamera: () => camera,
		getCustomBBox: () => null,
		setCustomBBox: () => {},
		graphToViewport: ({ x, y }: { x: number; y: number }) => ({ x, y }),
	}),
}))
vi.mock('../../../../client/views/graph/OverlayLayers', () => ({
	OverlayLayers: class {
		light() {}
		show() {}
		layOut() {}
		kill() {}
	},
	officeKey: (line: string) => `office ${line}`,
	namesWidth: () => 200,
}))
vi.mock('../../../../client/views/graph/LayoutController', () => ({
	LayoutController: class {
		/** Each actor without a place gets the next one in a row. */
		async ask({ nodes }: LayoutQuestion): Promise<LayoutAnswer> {
			const free = nodes.filter(({ at }) => at === null)
			return {
				shape: { scale: 1, stretch: 1, isHigh: false },
				places: free.map(({ id }) => [id, { x: 50 * taken++, y: 0 }]),
			}
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

	it('keeps all actors in place when a filter or a day removes some, and returns those to their places', async () => {
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

	it('keeps a pinned actor where the reader put it, whatever the layout', async () => {
		const stage = new GraphStage(document.createElement('div'), document.createElement('div'), true, events)
		const pinned = { ...PLAIN, pins: new Map([['a', { x: 333, y: 444 }]]) }
		await stage.show(only('abx'), pinned)
		expect(stage.placeOf('a')).toEqual({ x: 333, y: 444 })
		await stage.show(only('abxyz'), pinned)
		expect(stage.placeOf('a')).toEqual({ x: 333, y: 444 })
		stage.kill()
	})
})

describe('Rolled-up actors', () => {
	const PLAIN: GraphArrangement = { layout: 'forces', groups: new Map(), pins: new Map() }
	const events = { onChoose() {}, onOpen() {}, onPin() {}, onLasso() {} }
	const others = ['x', 'y'].map((id) => nodeOf(id, { side: 'partner' }))
	const towns = ['a', 'b'].map((id) => nodeOf(id, { within: ['region'] }))
	const apart: Picture = { nodes: [...towns, ...others], lines: [], results: [] }
	const together: Picture = { nodes: [nodeOf('region'), ...others], lines: [], results: [] }

	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] })
		camera.animate.mockClear()
		camera.setState.mockClear()
	})
	afterEach(() => {
		vi.useRealTimers()
	})

	async function rollUp(isStill: boolean) {
		const stage = new GraphStage(
			document.createElement('div'),
			document.createElement('div'),
			isStill,
			events,
		)
		await stage.show(apart, PLAIN)
		vi.advanceTimersByTime(1000)
		const [a, b] = [stage.placeOf('a'), stage.placeOf('b')]
		await stage.show(together, PLAIN)
		return { stage, middle: { x: ((a?.x ?? 0) + (b?.x ?? 0)) / 2, y: 0 } }
	}

	it('move into the territory that represents them, which appears in their middle', async () => {
		const { stage, middle } = await rollUp(false)
		expect(stage.placeOf('region')).toEqual(middle)
		expect(stage.placeOf('a')).not.toBeNull()
		vi.advanceTimersByTime(600)
		expect(stage.placeOf('region')?.x).toBeGreaterThan(middle.x)
		expect([stage.placeOf('a'), stage.placeOf('b')]).toEqual([null, null])
		stage.zoom(0.5)
		expect(camera.animate).toHaveBeenCalled()
		stage.kill()
	})

	it('disappear at once for a reader who wants no motion, with the territory in place', async () => {
		const { stage, middle } = await rollUp(true)
		const there = stage.placeOf('region')
		expect(there?.x).toBeGreaterThan(middle.x)
		expect([stage.placeOf('a'), stage.placeOf('b')]).toEqual([null, null])
		vi.advanceTimersByTime(600)
		expect(stage.placeOf('region')).toEqual(there)
		camera.setState.mockClear()
		stage.zoom(0.5)
		expect(camera.animate).not.toHaveBeenCalled()
		expect(camera.setState).toHaveBeenCalledWith({ ratio: 0.5 })
		stage.kill()
	})
})
