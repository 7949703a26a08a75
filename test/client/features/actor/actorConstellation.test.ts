import { describe, expect, it } from 'vitest'
import {
	constellationOf,
	MAX_NAMES,
	withMostLinked,
} from '../../../../client/features/actor/actorConstellation'
import type { Subgraph } from '../../../../client/features/actor/shownActor'
import type { RollUp } from '../../../../client/state/rollUp'
import { newsAgeOf } from '../../../../schema/newsAge'

type Node = Subgraph['nodes'][number]
type Edge = Subgraph['edges'][number]

const node = (id: string, country: string, level = 'commune'): Node => ({
	actor: {
		id,
		kind: country === 'FR' ? 'FRENCH_TERRITORY' : 'PARTNER_TERRITORY',
		kindName: '',
		name: id,
		nameLanguage: 'fr',
		nameLocal: null,
		localLanguage: null,
		level,
		country: { code: country },
		territory: null,
	},
})

const edge = (from: string, to: string, more: Partial<Edge> = {}): Edge => ({
	id: `${from}-${to}`,
	from,
	to,
	kind: 'PARTNERSHIP',
	label: '',
	heldBy: null,
	openness: 'ESTABLISHED',
	record: { id: `${from}-${to}`, lastNews: '2017', fromMemory: false },
	period: null,
	fromHolders: [],
	toHolders: [],
	...more,
})

const AS_RECORDED = { rollUpFrench: null, rollUpPartner: null }
const constellationIn = (subgraph: Pick<Subgraph, 'nodes' | 'edges'>, levels: RollUp = AS_RECORDED) =>
	constellationOf(subgraph, ({ lastNews }) => newsAgeOf(lastNews, '2026-11-26'), levels)

describe('The constellation of a territory', () => {
	it('has France on the left whatever the direction of a link, the largest first', () => {
		const { left, right, edges } = constellationIn({
			nodes: [node('town', 'FR'), node('region', 'FR', 'region'), node('port', 'OR')],
			edges: [edge('port', 'town'), edge('region', 'port', { openness: 'POSSIBLE' })],
		})
		expect(left.map(({ id }) => id)).toEqual(['region', 'town'])
		expect(right.map(({ id }) => id)).toEqual(['port'])
		expect(edges.map(({ from, certain }) => [from, certain])).toEqual([
			['town', true],
			['region', false],
		])
	})

	it('draws each link in the ink of its latest news', () => {
		const { edges } = constellationIn({
			nodes: [node('town', 'FR'), node('port', 'OR'), node('bay', 'OR')],
			edges: [edge('town', 'port'), edge('town', 'bay', { record: null })],
		})
		expect(edges.map(({ age }) => age)).toEqual(['OLD', 'SILENT'])
	})

	it('draws a side grouped by level at that level, and names the holder of the link', () => {
		const town = node('town', 'FR')
		const held = { fromHolders: [town.actor], toHolders: [node('quay', 'OR').actor] }
		const { edges } = constellationIn(
			{
				nodes: [node('region', 'FR', 'region'), node('port', 'OR')],
				edges: [edge('region', 'port', { ...held, label: 'Jumelage', heldBy: 'par town' })],
			},
			{ rollUpFrench: 'region', rollUpPartner: null },
		)
		expect(edges.map(({ from, to, label, heldBy }) => [from, to, label, heldBy])).toEqual([
			['region', 'quay', 'Jumelage', 'par town'],
		])
	})

	it('draws the holder of a link where a territory represents all actors in it, on either side', () => {
		const [region, town, port] = [node('region', 'FR', 'region'), node('town', 'FR'), node('port', 'OR')]
		const drawn = constellationIn({
			nodes: [region, port],
			edges: [
				edge('region', 'port', { id: 'one', fromHolders: [region.actor, town.actor] }),
				edge('region', 'port', {
					id: 'two',
					fromHolders: [town.actor],
					toHolders: [node('quay', 'OR').actor],
				}),
			],
		})
		expect(drawn.edges.map(({ from, to }) => `${from}-${to}`)).toEqual([
			'region-port',
			'town-port',
			'town-quay',
		])
		expect(drawn.left.map(({ id }) => id)).toEqual(['region', 'town'])
		expect(drawn.right.map(({ id }) => id)).toEqual(['port', 'quay'])
	})

	it('leaves out links that are not open, and actors without links', () => {
		const { left, edges } = constellationIn({
			nodes: [node('town', 'FR'), node('alone', 'FR'), node('port', 'OR')],
			edges: [edge('town', 'port', { openness: 'NOT_OPEN' })],
		})
		expect([left, edges]).toEqual([[], []])
	})

	it('is drawn with the names that have the most links, if there are too many', () => {
		const towns = Array.from({ length: MAX_NAMES + 5 }, (_, index) => `town${index}`)
		const all = constellationIn({
			nodes: [...towns.map((id) => node(id, 'FR')), node('port', 'OR'), node('bay', 'OR')],
			edges: [...towns.map((id) => edge(id, 'port')), edge('town28', 'bay')],
		})
		const shown = withMostLinked(all)
		expect(shown.left).toHaveLength(MAX_NAMES)
		expect(shown.left.map(({ id }) => id)).toContain('town28')
		// Even if the partners fit, none is named whose town was cut.
		const ports = Array.from({ length: MAX_NAMES + 5 }, (_, index) => `port${index}`)
		const pairs = withMostLinked(
			constellationIn({
				nodes: [...towns.map((id) => node(id, 'FR')), ...ports.map((id) => node(id, 'OR'))],
				edges: towns.map((id, index) => edge(id, `port${towns.length - 1 - index}`)),
			}),
		)
		const ends = pairs.edges.flatMap(({ from, to }) => [from, to])
		for (const { id } of [...pairs.left, ...pairs.right]) expect(ends).toContain(id)
	})
})
