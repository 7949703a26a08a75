import { describe, expect, it } from 'vitest'
import { highlightOf } from '../../../../client/views/graph/dimming'
import { lineDrawing, nodeDrawing } from '../../../../client/views/graph/drawings'
import { lineOf, nodeOf } from './pictures'

const picture = {
	nodes: ['a', 'b', 'c', 'd'].map((id) => nodeOf(id)),
	lines: [lineOf('a', 'b'), lineOf('b', 'c'), lineOf('c', 'd')],
}

describe('Where something is selected', () => {
	it('it stays lit with its lines and who they lead to, and nothing more', () => {
		const lit = highlightOf(picture, ['a'])
		expect([...(lit?.nodes ?? [])]).toEqual(['a', 'b'])
		expect([...(lit?.lines ?? [])]).toEqual(['a b'])
	})

	it('several are lit together; lines between strangers are not', () => {
		const lit = highlightOf(picture, ['a', 'd'])
		expect([...(lit?.selected ?? [])]).toEqual(['a', 'd'])
		expect([...(lit?.nodes ?? [])].sort()).toEqual(['a', 'b', 'c', 'd'])
		expect([...(lit?.lines ?? [])]).toEqual(['a b', 'c d'])
	})

	it('all stay alike where nobody of the picture is selected', () => {
		expect(highlightOf(picture, [])).toBeNull()
		expect(highlightOf(picture, ['elsewhere'])).toBeNull()
	})

	it('whole marks go to a low ink: colour and ground of a sign, and a line', () => {
		const [full, dim] = [nodeDrawing(nodeOf('a'), 4), nodeDrawing(nodeOf('a'), 4, { isDim: true })]
		for (const part of ['color', 'ground'] as const)
			expect(inkOf(dim[part])).toBeLessThan(inkOf(full[part]) / 4)
		expect(inkOf(lineDrawing(lineOf('a', 'b'), { isDim: true }).color)).toBeLessThan(
			inkOf(lineDrawing(lineOf('a', 'b')).color) / 4,
		)
	})
})

/** How far a colour is from paper, in its red. */
function inkOf(colour: string): number {
	return 0xf8 - Number.parseInt(colour.slice(1, 3), 16)
}
