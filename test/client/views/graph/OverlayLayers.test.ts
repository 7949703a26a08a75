// @vitest-environment jsdom
import Graph from 'graphology'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DrawnGraph, Renderer } from '../../../../client/views/graph/createRenderer'
import { OverlayLayers } from '../../../../client/views/graph/OverlayLayers'
import { PLAIN_ARRANGEMENT } from '../../../../client/views/graph/picture'
import { wrapName } from '../../../../client/views/graph/wrapName'
import { lineOf, nodeOf } from './pictures'

beforeEach(() => {
	vi.useFakeTimers()
	Object.assign(document, { fonts: { ready: new Promise(() => {}) } })
	vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})
afterEach(() => {
	vi.useRealTimers()
	vi.restoreAllMocks()
})

/** Two actors and the line between them, on a screen that `pan` moves. */
function drawn(words: string | null = null) {
	const graph = new Graph() as DrawnGraph
	for (const [id, x] of [
		['a', 100],
		['b', 300],
	] as const)
		graph.addNode(id, { x, y: 100, size: 8 } as Parameters<DrawnGraph['addNode']>[1])
	let [moved, afterRender] = [0, () => {}]
	const renderer = {
		on: (_event: string, listener: () => void) => {
			afterRender = listener
		},
		off: () => {},
		getDimensions: () => ({ width: 800, height: 600 }),
		graphToViewport: ({ x, y }: { x: number; y: number }) => ({ x: x + moved, y }),
	} as unknown as Renderer
	const stage = document.createElement('div')
	document.body.append(stage)
	const overlays = new OverlayLayers(stage, renderer, graph)
	overlays.show(
		{ nodes: [nodeOf('a', {}), nodeOf('b', {})], lines: [{ ...lineOf('a', 'b'), words }], results: [] },
		PLAIN_ARRANGEMENT,
		null,
	)
	const pan = (by: number): void => {
		moved += by
		afterRender()
	}
	return { stage, overlays, pan }
}

it('names are laid out again when the reader stops dragging, and not between slow frames', () => {
	const { stage, overlays, pan } = drawn()
	const layOut = vi.spyOn(overlays, 'layOut')
	stage.dispatchEvent(new Event('pointerdown'))
	for (let frame = 0; frame < 4; frame += 1) {
		pan(20)
		vi.advanceTimersByTime(600)
	}
	expect(layOut).not.toHaveBeenCalled()
	window.dispatchEvent(new Event('pointerup'))
	vi.advanceTimersByTime(600)
	expect(layOut).toHaveBeenCalledTimes(1)
	overlays.kill()
})

it('only lines with a label have words', () => {
	expect(drawn('Jumelage').overlays.named).toHaveLength(3)
	expect(drawn(null).overlays.named).toHaveLength(2)
})

it('a name without room breaks after a space or a hyphen, never within a word', () => {
	const widthOf = (text: string): number => text.length
	expect(wrapName('Provence-Alpes-Côte d’Azur', 12, widthOf)).toEqual(['Provence-', 'Alpes-Côte', 'd’Azur'])
	expect(wrapName('Pays de la Loire', 12, widthOf)).toEqual(['Pays de la', 'Loire'])
	expect(wrapName('Bourgogne-Franche-Comté', 9, widthOf)).toBeNull()
})
