import type Graph from 'graphology'
import Sigma from 'sigma'
import { type LineDrawing, type NodeDrawing, SOLID } from './drawings'
import { lineLayer } from './lineLayer'
import { linePath } from './linePath'
import { nodeShapes } from './nodeShapes'
import { signLayer } from './signLayer'
import { COLOURS } from './signs'

export type DrawnGraph = Graph<NodeDrawing, LineDrawing>
export type Renderer = Sigma<NodeDrawing, LineDrawing>

/**
 * Sigma with our signs and lines. Names are drawn apart from it, because they must not overlap and may have
 * two scripts. Sizes are in pixels at every zoom.
 */
export function createRenderer(graph: DrawnGraph, container: HTMLElement): Renderer {
	const renderer = new Sigma<NodeDrawing, LineDrawing>(graph, container, {
		primitives: {
			nodes: {
				shapes: nodeShapes(),
				layers: [signLayer()],
				variables: {
					ground: { type: 'color', default: COLOURS.paper },
					lineWidth: { type: 'number', default: 2 },
					dot: { type: 'number', default: 0 },
					dashed: { type: 'number', default: 0 },
				},
			},
			edges: {
				paths: [linePath()],
				layers: [lineLayer()],
				variables: {
					dash: { type: 'number', default: SOLID.dash },
					gap: { type: 'number', default: SOLID.gap },
					ease: { type: 'number', default: 0 },
					bow: { type: 'number', default: 0 },
				},
			},
		},
		styles: {
			nodes: {
				x: { attribute: 'x' },
				y: { attribute: 'y' },
				size: { attribute: 'size' },
				color: { attribute: 'color' },
				shape: { attribute: 'outline' },
				zIndex: { attribute: 'order' },
				labelVisibility: 'hidden',
				backdropVisibility: 'hidden',
				...bound('ground', 'lineWidth', 'dot', 'dashed'),
			},
			edges: {
				size: { attribute: 'size' },
				color: { attribute: 'color' },
				zIndex: { attribute: 'order' },
				labelVisibility: 'hidden',
				...bound('dash', 'gap', 'ease', 'bow'),
			},
		},
		settings: {
			renderLabels: false,
			renderEdgeLabels: false,
			itemSizesReference: 'screen',
			zoomToSizeRatioFunction: () => 1,
			autoRescale: true,
			stagePadding: 0,
			nodePickingPadding: 8,
			minCameraRatio: 0.05,
			maxCameraRatio: 3,
			minEdgeThickness: 1,
			enableCameraRotation: false,
			gestureTarget: 'graph',
			// The container may have no width for a moment while the page changes.
			allowInvalidContainer: true,
			enableNodeDrag: true,
			// Offices cannot be dragged off their line.
			getDraggedNodes: (node) => (node.startsWith('office ') ? [] : [node]),
		},
	})
	return renderer
}

function bound(...names: readonly string[]): Record<string, { attribute: string }> {
	return Object.fromEntries(names.map((name) => [name, { attribute: name }]))
}
