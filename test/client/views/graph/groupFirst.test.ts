import { describe, expect, it } from 'vitest'
import { groupFirst, isGroupNode } from '../../../../client/views/graph/groupFirst'
import { lineOf, nodeOf } from './pictures'

const nodes = ['a1', 'a2', 'a3', 'b1', 'b2'].map((id) => nodeOf(id, { within: [id.charAt(0)] }))
const picture = {
	nodes,
	lines: [lineOf('a1', 'a2'), lineOf('a1', 'b1'), lineOf('a2', 'b2', { resultKind: 'overlap' })],
	results: [
		{ resultKind: 'overlap' as const, isPossible: false, haloed: ['b1', 'b2'], title: null, lines: [] },
	],
}

describe('More actors than the graph can draw', () => {
	it('are put in groups, which show how many they have, with one line between two', () => {
		const { nodes: shown, lines, results } = groupFirst(picture, [], new Map([['a', 'Alsace']]), 4)
		expect(shown.map(({ name, folded }) => [name, folded])).toEqual([
			['Alsace (3)', 3],
			['b (2)', 2],
		])
		expect(shown.every(({ id }) => isGroupNode(id))).toBe(true)
		expect(lines.map(({ key, resultKind }) => [key, resultKind])).toEqual([['group:a group:b', 'overlap']])
		expect(results[0]?.haloed).toEqual(['group:b'])
	})

	it('are joined by a line as old as the latest news among the lines it replaces', () => {
		const ages = ['SILENT', 'AGING', 'OLD'] as const
		const aged = {
			...picture,
			lines: picture.lines.map((line, index) => ({ ...line, age: ages[index] ?? null })),
		}
		expect(groupFirst(aged, [], new Map(), 4).lines).toMatchObject([{ resultKind: 'overlap', age: 'AGING' }])
	})

	it('leave the groups that the reader opens, as far as there is room', () => {
		const { nodes: shown, lines } = groupFirst(picture, ['group:b'], new Map(), 4)
		expect(shown.map(({ id }) => id)).toEqual(['group:a', 'b1', 'b2'])
		expect(shown[1]?.within).toContain('group:b')
		expect(lines.map(({ key }) => key)).toEqual(['b1 group:a', 'b2 group:a'])
		expect(groupFirst(picture, ['group:b', 'group:a'], new Map(), 4).nodes.map(({ id }) => id)).toEqual([
			'group:a',
			'b1',
			'b2',
		])
	})

	it('are drawn one by one if they are few', () => {
		expect(groupFirst(picture, [])).toBe(picture)
	})

	it('are grouped within a second even if they are 20 000', () => {
		const many = Array.from({ length: 20_000 }, (_, index) =>
			nodeOf(`n${index}`, { within: [`${index % 60}`] }),
		)
		const lines = many.map(({ id }, index) => lineOf(id, `n${(index * 7) % 20_000}`))
		const began = performance.now()
		expect(groupFirst({ nodes: many, lines, results: [] }, []).nodes).toHaveLength(60)
		expect(performance.now() - began).toBeLessThan(1_000)
	})
})
