import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lineDrawing } from '../../../../client/views/graph/drawings'
import type { PictureLine } from '../../../../client/views/graph/picture'
import { COLOURS } from '../../../../client/views/graph/signs'
import { lineOf } from './pictures'

const line = (more: Partial<PictureLine>): PictureLine => lineOf('a', 'b', more)

describe('The drawing of a line', () => {
	it('has gaps where the status is unknown, none where the link is active', () => {
		expect(lineDrawing(line({ style: 'unknown' }))).toMatchObject({ dash: 6, gap: 4 })
		expect(lineDrawing(line({})).gap).toBe(0)
	})

	it('is 3 px of vermilion for an overlap, long dashes of jade for an opportunity, ink for a path', () => {
		expect(lineDrawing(line({ resultKind: 'overlap' }))).toMatchObject({ size: 3, color: COLOURS.vermilion })
		expect(lineDrawing(line({ resultKind: 'opportunity' }))).toMatchObject({ color: COLOURS.jade, dash: 8 })
		expect(lineDrawing(line({ resultKind: 'path' }))).toMatchObject({ color: COLOURS.ink })
	})

	it('pales with the age of the news, by the tokens of the style sheets, and stays opaque', () => {
		expect(lineDrawing(line({ age: 'RECENT' })).color).toBe(COLOURS.inkSoft)
		const tokens = readFileSync('client/ui/css/tokens.css', 'utf8')
		for (const age of ['AGING', 'OLD', 'SILENT'] as const) {
			const share = Number(new RegExp(`--ink-${age.toLowerCase()}: ([\\d.]+);`).exec(tokens)?.[1])
			const mixed = [1, 3, 5].map((at) => {
				const [ink = 0, paper = 0] = [COLOURS.inkSoft, COLOURS.paper].map((tone) =>
					Number.parseInt(tone.slice(at, at + 2), 16),
				)
				return Math.round(ink * share + paper * (1 - share))
			})
			const colour = lineDrawing(line({ age })).color
			expect([1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))).toEqual(mixed)
		}
		expect(lineDrawing(line({ resultKind: 'overlap', age: 'OLD' })).color).not.toBe(COLOURS.vermilion)
	})

	it('is its own: what changes one line changes no other', () => {
		Object.assign(lineDrawing(line({})), { color: COLOURS.vermilion })
		expect(lineDrawing(line({})).color).toBe(COLOURS.inkSoft)
	})
})
