import { describe, expect, it } from 'vitest'
import { foldLeaves } from '../../../../client/views/graph/foldLeaves'
import type { Picture, PictureLine, PictureNode } from '../../../../client/views/graph/picture'
import { lineOf, nodeOf } from './pictures'

const node = (id: string, sign: PictureNode['sign'], more: Partial<PictureNode> = {}): PictureNode =>
	nodeOf(id, { sign, ...more })
const line = (from: string, to: string, resultKind: PictureLine['resultKind'] = null): PictureLine =>
	lineOf(from, to, { resultKind })

const PICTURE: Picture = {
	nodes: [
		node('hub', 'city', { isMain: true }),
		node('u1', 'university'),
		node('u2', 'university'),
		node('c1', 'commune'),
		node('c2', 'commune'),
		node('c3', 'commune'),
		node('r', 'region'),
	],
	lines: [
		line('hub', 'u1'),
		line('u2', 'hub'),
		line('c1', 'hub'),
		line('c2', 'hub', 'overlap'),
		line('c3', 'hub'),
		line('c3', 'r'),
		line('r', 'hub'),
	],
	results: [],
}
const words = ({ members }: { members: readonly unknown[] }) => `+ ${members.length}`

describe('Folding leaves', () => {
	it('leaves a picture of 60 actors unchanged', () => {
		expect(foldLeaves(PICTURE, [], words)).toEqual({ picture: PICTURE, folds: [] })
	})

	it('puts the universities of one actor in a node that counts them; a single leaf stays', () => {
		const { picture, folds } = foldLeaves(PICTURE, [], words, 3)
		expect(folds.map(({ key, members }) => [key, members.map(({ id }) => id)])).toEqual([
			['hub~university', ['u1', 'u2']],
		])
		expect(picture.nodes.map(({ id }) => id)).toEqual(['hub', 'c1', 'c2', 'c3', 'r', 'hub~university'])
		expect(picture.nodes.at(-1)).toMatchObject({ name: '+ 2', folded: 2, sign: 'university' })
		expect(picture.lines.at(-1)).toMatchObject({ from: 'hub', to: 'hub~university', style: 'part' })
	})

	it('keeps the ink of the latest news among its folded actors', () => {
		const aged = PICTURE.lines.map((one, index) => ({
			...one,
			age: (['OLD', 'AGING'] as const)[index] ?? null,
		}))
		const { picture } = foldLeaves({ ...PICTURE, lines: aged }, [], words, 3)
		expect(picture.lines.at(-1)).toMatchObject({ to: 'hub~university', age: 'AGING' })
	})

	it('never folds an actor that an overlap draws, nor one with a second neighbour', () => {
		const { picture } = foldLeaves(
			{
				...PICTURE,
				nodes: [...PICTURE.nodes, node('c4', 'commune')],
				lines: [...PICTURE.lines, line('hub', 'c4')],
			},
			[],
			words,
			3,
		)
		const left = picture.nodes.map(({ id }) => id)
		expect(left).toEqual(expect.arrayContaining(['c2', 'c3', 'hub~commune']))
		expect(left).not.toContain('c1')
	})

	it('opens the node that the reader opens', () => {
		expect(foldLeaves(PICTURE, ['hub~university'], words, 3).folds).toEqual([])
	})
})
