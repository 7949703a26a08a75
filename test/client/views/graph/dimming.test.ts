import { describe, expect, it } from 'vitest'
import { highlightOf } from '../../../../client/views/graph/dimming'
import { lineDrawing, nodeDrawing } from '../../../../client/views/graph/drawings'
import { lineOf, nodeOf } from './pictures'

const picture = {
	nodes: ['a', 'b', 'c', 'd'].map((id) => nodeOf(id)),
	lines: [lineOf('a', 'b'), lineOf('b', 'c'), lineOf('c', 'd')],
}

describe('The selection', () => {
	it('stays bright with its lines and their other ends, and nothing else', () => {
		const lit = highlightOf(picture, ['a'])
		expect([...(lit?.nodes ?? [])]).toEqual(['a', 'b'])
		expect([...(lit?.lines ?? [])]).toEqual(['a b'])
	})

	it('can be several actors, all bright; lines between strangers are not', () => {
		const lit = highlightOf(picture, ['a', 'd'])
		expect([...(lit?.selected ?? [])]).toEqual(['a', 'd'])
		expect([...(lit?.nodes ?? [])].sort()).toEqual(['a', 'b', 'c', 'd'])
		expect([...(lit?.lines ?? [])]).toEqual(['a b', 'c d'])
	})

	it('dims nothing if it is outside the picture', () => {
		expect(highlightOf(picture, [])).toBeNull()
		expect(highlightOf(picture, ['elsewhere'])).toBeNull()
	})

	it('leaves other marks in a faint ink: colour and background of a sign, and a line', () => {
		const [full, dim] = [nodeDrawing(nodeOf('a'), 4), nodeDrawing(nodeOf('a'), 4, { isDim: true })]
		for (const part of ['color', 'ground'] as const)
			expect(inkOf(dim[part])).toBeLessThan(inkOf(full[part]) / 4)
		expect(inkOf(lineDrawing(lineOf('a', 'b'), { isDim: true }).color)).toBeLessThan(
			inkOf(lineDrawing(lineOf('a', 'b')).color) / 4,
		)
	})
})

/** The distance of a colour from the paper's, in its red channel. */
function inkOf(colour: string): number {
	return 0xf8 - Number.parseInt(colour.slice(1, 3), 16)
}
