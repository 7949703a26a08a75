// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { GraphLink } from '../../../../../client/features/explorer/graph/buildPicture'
import type { GraphAnswer } from '../../../../../client/features/explorer/graph/useGraph'
import { PathSteps } from '../../../../../client/features/explorer/panel/PathSteps'
import { mount } from '../../../mount'

const step = (kind: GraphLink['kind'], from: string, to: string, words: string): GraphLink => ({
	key: `${from} ${to}`,
	from,
	to,
	kind,
	record: null,
	words,
	heldBy: null,
	period: '',
	start: null,
	style: 'faint',
	news: null,
	confidence: null,
	scenario: false,
	resultKind: 'path',
	sectors: [],
})
const nodes = ['vosges', 'qingdao', 'shandong'].map((id, depth) => ({
	depth,
	linkCount: 1,
	hidden: 0,
	actor: { id, name: id, kind: 'FRENCH_TERRITORY', level: 'departement' },
}))
const path = {
	current: { path: { nodes, edges: [], nodesTotal: 3, left: 0 } },
} as unknown as GraphAnswer['path']
const links = [
	step('WISH', 'vosges', 'qingdao', 'bureau'),
	step('PART_OF', 'qingdao', 'shandong', 'fait partie de'),
]

describe('A path in words', () => {
	it('names a wish and a territory as such', () => {
		mount(<PathSteps path={path} links={links} act={() => {}} />)
		expect(screen.getByRole('heading').textContent).toBe('Chemin en 2 étapes')
		expect(screen.getByText(/souhait\s: bureau/)).toBeTruthy()
		expect(screen.getByText('par son territoire')).toBeTruthy()
	})
})
