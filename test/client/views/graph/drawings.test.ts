import { describe, expect, it } from 'vitest'
import { lineDrawing } from '../../../../client/views/graph/drawings'
import type { PictureLine } from '../../../../client/views/graph/picture'
import { COLOURS } from '../../../../client/views/graph/signs'

const line = (more: Partial<PictureLine>): PictureLine => ({
	key: 'a b',
	from: 'a',
	to: 'b',
	style: 'active',
	resultKind: null,
	office: null,
	words: null,
	...more,
})

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

	it('is its own: what changes one line changes no other', () => {
		Object.assign(lineDrawing(line({})), { color: COLOURS.vermilion })
		expect(lineDrawing(line({})).color).toBe(COLOURS.inkSoft)
	})
})
