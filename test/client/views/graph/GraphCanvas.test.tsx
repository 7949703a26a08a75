// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { GraphCanvas } from '../../../../client/views/graph/GraphCanvas'
import { PLAIN_ARRANGEMENT } from '../../../../client/views/graph/picture'
import { mount } from '../../mount'

const made = vi.hoisted(() => [] as { readonly isStill: boolean }[])
vi.mock('../../../../client/views/graph/GraphStage', () => ({
	GraphStage: class {
		constructor(
			_stage: HTMLElement,
			_container: HTMLElement,
			readonly isStill: boolean,
		) {
			made.push(this)
		}
		async show() {}
		select() {}
		mark() {}
		name() {}
		kill() {}
	},
}))

afterEach(() => {
	made.length = 0
	vi.unstubAllGlobals()
})

describe('The graph', () => {
	it.each([true, false])('does not move for a reader who wants no motion (%s)', (isReduced) => {
		vi.stubGlobal('matchMedia', (query: string) => ({
			matches: query === '(prefers-reduced-motion: reduce)' && isReduced,
		}))
		mount(
			<GraphCanvas
				picture={{ nodes: [], lines: [], results: [] }}
				arrangement={PLAIN_ARRANGEMENT}
				title="Nord"
				chosen={null}
				selected={[]}
				onChoose={() => {}}
				onOpen={() => {}}
				onPin={() => {}}
				onHide={() => {}}
				onLasso={() => {}}
				describe={(id) => id}
			/>,
		)
		expect(made.map(({ isStill }) => isStill)).toEqual([isReduced])
	})
})
