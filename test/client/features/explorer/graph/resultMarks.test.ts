import { describe, expect, it } from 'vitest'
import { containersOf, sideOf } from '../../../../../client/features/explorer/graph/actorLocation'
import {
	measureActors,
	scaleOf,
	shareOfScale,
} from '../../../../../client/features/explorer/graph/graphMeasures'
import { type FoundResults, withResultMarks } from '../../../../../client/features/explorer/graph/resultMarks'
import { lineOf } from '../../../views/graph/pictures'

const actor = (id: string, container?: string) => ({
	id,
	country: { code: 'FR' },
	territory: {
		id,
		name: id,
		partOf: [
			...(container === undefined ? [] : [{ id: container, name: container, partOf: [] }]),
			{ id: 'territory:FR', name: 'France', partOf: [] },
		],
	},
})
const overlap = (certainty: 'ESTABLISHED' | 'POSSIBLE', place: string, ...actors: string[]) => ({
	id: `${certainty} ${place}`,
	certainty,
	place: actor(place),
	partner: null,
	actors: actors.map((id) => actor(id)),
})
const found = (
	overlaps: FoundResults['overlaps']['nodes'],
	opportunities: FoundResults['opportunities']['nodes'] = [],
): FoundResults => ({
	overlaps: { totalCount: overlaps.length, nodes: overlaps },
	opportunities: { totalCount: opportunities.length, nodes: opportunities },
})
const LINES = [lineOf('bretagne', 'shandong'), lineOf('loire', 'shandong'), lineOf('corse', 'shandong')]
const SHOWN = new Set(['bretagne', 'loire', 'corse', 'vosges', 'shandong', 'hebei'])
const BOTH = { overlaps: true, opportunities: true }

describe('Many results on a graph', () => {
	it('mark the lines of their members and put a halo where they meet, and mark no stranger', () => {
		const { lines, results } = withResultMarks(
			LINES,
			SHOWN,
			found([overlap('ESTABLISHED', 'shandong', 'bretagne', 'loire')]),
			BOTH,
		)
		expect(lines.map(({ key, resultKind }) => [key, resultKind])).toEqual([
			['bretagne shandong', 'overlap'],
			['loire shandong', 'overlap'],
			['corse shandong', null],
		])
		expect(results.map(({ haloed }) => haloed)).toEqual([['shandong']])
	})

	it('stay established on a line that another only makes possible', () => {
		const results = found([
			overlap('ESTABLISHED', 'shandong', 'bretagne', 'loire'),
			overlap('POSSIBLE', 'shandong', 'bretagne', 'corse'),
		])
		const { lines } = withResultMarks(LINES, SHOWN, results, BOTH)
		expect(lines.map(({ isPossible }) => isPossible)).toEqual([false, false, true])
	})

	it('show what a proposal would add: a line from its guest to the place, or to what represents it', () => {
		const proposal = {
			id: 'o',
			host: actor('loire'),
			guest: actor('épinal', 'vosges'),
			place: actor('qingdao', 'shandong'),
			actors: [],
		}
		const { lines, results } = withResultMarks(LINES, SHOWN, found([], [proposal]), BOTH)
		expect(lines.at(-1)).toMatchObject({ key: 'shandong vosges', resultKind: 'opportunity' })
		expect(results[0]?.haloed).toEqual(['shandong', 'vosges'])
	})

	it('are hidden when the reader hides them', () => {
		const results = found([overlap('ESTABLISHED', 'shandong', 'bretagne', 'loire')])
		expect(withResultMarks(LINES, SHOWN, results, { overlaps: false, opportunities: false })).toEqual({
			lines: LINES,
			results: [],
		})
	})
})

it('an actor lies in its territories, the nearest first, without countries', () => {
	expect(containersOf('épinal', actor('épinal', 'vosges')).map(({ id }) => id)).toEqual(['vosges'])
	expect(sideOf({ country: { code: 'FR' } })).toBe('french')
	// The town is two steps from its région by its département, and three by its métropole: the région is still the
	// widest.
	const region = { id: 'region', name: 'region', partOf: [] }
	const place = (id: string, ...partOf: object[]) => ({ id, name: id, partOf })
	const town = place('town', place('departement', region), place('metropole', place('capital', region)))
	expect(containersOf('town', { territory: town } as never).at(-1)?.id).toBe('region')
	expect(sideOf({ country: { code: 'XV' } })).toBe('partner')
})

describe('Measures of the graph', () => {
	const record = (from: string, to: string, year: string | null) => ({
		from,
		to,
		kind: 'PARTNERSHIP' as const,
		news: { kind: 'PARTNERSHIP' as const, lastNews: year },
	})
	const graph = {
		actors: new Map(['a', 'b', 'x', 'y'].map((id) => [id, { links: id === 'a' ? 4 : 1 }])),
		links: [
			record('a', 'x', '2012'),
			record('a', 'x', '2019-05'),
			record('a', 'y', null),
			record('b', 'x', null),
		],
		results: [{ resultKind: 'overlap' as const, haloed: ['x'] }],
		overlapLines: [
			{ from: 'a', to: 'x' },
			{ from: 'b', to: 'x' },
		],
	}

	it('count each partner once, overlaps by place, and the year of the latest news', () => {
		expect(Object.fromEntries(measureActors('partners', graph))).toEqual({ a: 2, b: 1, x: 2, y: 1 })
		expect(Object.fromEntries(measureActors('overlaps', graph))).toEqual({ a: 1, b: 1, x: 1 })
		expect(Object.fromEntries(measureActors('lastNews', graph))).toEqual({ a: 2019, x: 2019 })
	})

	it("show how much of an actor's records go to one partner", () => {
		const values = measureActors('concentration', graph)
		expect(values.get('a')).toBeCloseTo((2 / 3) ** 2 + (1 / 3) ** 2)
		expect(values.get('b')).toBe(1)
	})

	it('are unchanged if they come from elsewhere; reciprocity has its own two ends', () => {
		const given = { reciprocity: new Map([['a', 0.5]]), betweenness: new Map([['x', 0.4]]) }
		const values = measureActors('reciprocity', { ...graph, given })
		expect(shareOfScale(values.get('a'), scaleOf('reciprocity', values))).toBe(0.75)
		expect(measureActors('betweenness', { ...graph, given }).get('x')).toBe(0.4)
		expect(measureActors('betweenness', graph).size).toBe(0)
		const meetings = { ofActor: new Map([['a', 7]]) }
		expect(measureActors('overlaps', { ...graph, meetings }).get('a')).toBe(7)
	})

	it('are shares of the greatest value; years are shares from the oldest', () => {
		const links = measureActors('links', graph)
		expect(shareOfScale(1, scaleOf('links', links))).toBe(0.25)
		expect(scaleOf('lastNews', measureActors('lastNews', graph))).toEqual({ least: 2019, greatest: 2019 })
		expect(shareOfScale(undefined, scaleOf('links', links))).toBeNull()
		expect(scaleOf('links', new Map())).toBeNull()
	})
})
