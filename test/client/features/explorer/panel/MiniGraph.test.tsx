// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { MiniGraph } from '../../../../../client/features/explorer/panel/MiniGraph'
import { mount } from '../../../mount'
import { recordOf } from '../explorerRecords'

const LONG = 'Saint-Gervais-les-Bains'
const records = [
	recordOf({ id: 'partnership:P1', french: [LONG], partner: ['Suzhou (Jiangsu)'] }),
	recordOf({ id: 'partnership:P2', french: ['Nord'], partner: ['Central Academy of Fine Arts'] }),
	recordOf({ id: 'partnership:P3', french: ['Nord'], partner: ['Oriel'] }),
]

function drawn() {
	mount(<MiniGraph records={records} inOverlaps={new Set()} />)
	const texts = [...document.querySelectorAll('svg text')]
	return texts.map((text) => {
		const row = /translate\(\d+ ([\d.]+)\)/.exec(text.parentElement?.getAttribute('transform') ?? '')
		const lines = [...text.querySelectorAll('tspan')].map((line) => ({
			words: line.textContent ?? '',
			y: Number(row?.[1]) + Number(line.getAttribute('y')),
			x: Number(line.getAttribute('x')),
		}))
		return { lines, isLeft: (lines[0]?.x ?? 0) < 0 }
	})
}

describe('The small graph of a selection', () => {
	it('names everybody in full, on as many lines as each name needs', () => {
		const names = drawn().map(({ lines }) => lines.map(({ words }) => words))
		expect(names).toContainEqual(['Saint-Gervais-les-', 'Bains'])
		expect(names).toContainEqual(['Central Academy', 'of Fine Arts'])
		expect(names).toContainEqual(['Oriel'])
		expect(names.flat().join('')).not.toContain('…')
	})

	it('draws no two lines of a column over each other', () => {
		const texts = drawn()
		for (const side of [true, false]) {
			const heights = texts
				.filter(({ isLeft }) => isLeft === side)
				.flatMap(({ lines }) => lines.map(({ y }) => y))
				.sort((one, other) => one - other)
			const gaps = heights.slice(1).map((y, index) => y - (heights[index] ?? 0))
			expect(Math.min(...gaps)).toBeGreaterThanOrEqual(13.4)
		}
	})
})
