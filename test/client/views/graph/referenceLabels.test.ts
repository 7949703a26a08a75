/** Names on the graph of the reference data: the 300 most linked actors, and the neighbours of its largest hub. */
import { beforeAll, describe, expect, it } from 'vitest'
import { frameOf } from '../../../../client/views/graph/frameOf'
import { layoutGraph } from '../../../../client/views/graph/layoutGraph'
import { doBoxesMeet, type LabelRequest, placeLabels } from '../../../../client/views/graph/placeLabels'
import { neighbourhood } from '../../../../server/queries/neighbourhood'
import { type QueryContext, queryContextOf } from '../../../../server/queries/queryContext'
import { memoryStore } from '../../../server/graphql/memoryStore'
import { seededSnapshots } from '../../../server/graphql/seededSnapshots'

const SCREEN = { width: 830, height: 740 }
/** Width of a letter, and height of a line, in pixels. */
const LETTER = 7.4
const LINE = 17

let queryContext: QueryContext
beforeAll(async () => {
	const surroundings = { store: memoryStore(), today: '2026-11-25', contactEmail: null, version: '0' }
	queryContext = queryContextOf(await seededSnapshots(), surroundings)
})

/** The requested names, largest actors first, with the positions of their signs on a screen. */
async function labelsOf(ids: readonly string[]): Promise<readonly LabelRequest[]> {
	const { nodes, edges } = await neighbourhood(queryContext, { ids, filter: { recordKinds: null } })
	const { places } = layoutGraph({
		nodes: nodes.map(({ actor, linkCount }) => ({ id: actor.id, at: null, size: linkCount })),
		edges: edges.map(({ from, to }) => ({ from, to, weight: 1 })),
		shape: null,
		room: SCREEN,
	})
	const points = new Map(places)
	const box = frameOf([...points.values()], SCREEN, 0)
	const scale = SCREEN.width / (box.x[1] - box.x[0])
	return nodes
		.toSorted((one, other) => other.linkCount - one.linkCount)
		.flatMap(({ actor, linkCount }, index): LabelRequest[] => {
			const point = points.get(actor.id)
			if (!point) return []
			return [
				{
					key: actor.id,
					x: (point.x - box.x[0]) * scale,
					y: (box.y[1] - point.y) * scale,
					radius: 4 + Math.sqrt(linkCount),
					width: actor.names.fr.length * LETTER,
					height: LINE,
					isMain: index < 24,
				},
			]
		})
}

describe.each([
	['among the 300 most linked', [], 300, 40],
	['around Shanghai', ['territory:CN:310000'], 20, 15],
] as const)('Names %s', (_where, ids, actors, least) => {
	it('cover no other name, and include the largest actors', async () => {
		const asked = await labelsOf(ids)
		expect(asked.length).toBeGreaterThanOrEqual(actors)
		const placed = placeLabels(asked)
		expect(placed.size).toBeGreaterThan(least)
		expect(asked.slice(0, 5).filter(({ key }) => !placed.has(key))).toEqual([])
		const boxes = asked.flatMap(({ key, width, height }) => {
			const place = placed.get(key)
			if (!place) return []
			const left = place.x - { start: 0, middle: width / 2, end: width }[place.anchor]
			return [{ left, right: left + width, top: place.y - height / 2, bottom: place.y + height / 2 }]
		})
		const meeting = boxes.filter((one, index) =>
			boxes.slice(index + 1).some((other) => doBoxesMeet(one, other)),
		)
		expect(meeting).toEqual([])
	})
})
