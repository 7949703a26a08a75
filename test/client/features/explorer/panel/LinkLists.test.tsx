// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ExplorerGraph, GraphLink } from '../../../../../client/features/explorer/graph/buildPicture'
import { GraphTables } from '../../../../../client/features/explorer/graph/GraphTables'
import { LinkLists } from '../../../../../client/features/explorer/panel/LinkLists'
import { mount } from '../../../mount'

const actor = (id: string, name: string) => ({
	id,
	name,
	nameLanguage: 'fr',
	nameLocal: null,
	localLanguage: null,
	kind: 'FRENCH_TERRITORY' as const,
	kindName: 'région',
	level: 'region',
	links: 1,
	hidden: 0,
	depth: 1,
	side: 'french' as const,
	containers: [],
})
const LINK: GraphLink = {
	key: 'link',
	from: 'idf',
	to: 'wuhan',
	kind: 'PARTNERSHIP',
	record: 'partnership:P001',
	words: 'Coopération',
	heldBy: 'par l’Essonne',
	period: 'depuis 2007',
	start: '2007',
	style: 'active',
	confidence: 'HIGH',
	scenario: false,
	resultKind: null,
	news: null,
	sectors: [],
}
const GRAPH: ExplorerGraph = {
	actors: new Map([
		['idf', actor('idf', 'Île-de-France')],
		['wuhan', actor('wuhan', 'Wuhan')],
	]),
	links: [LINK],
	picture: { nodes: [], lines: [], results: [] },
	folds: [],
	groups: new Map(),
	without: [],
	ink: null,
	area: null,
	meetings: null,
}
const nothing = (): void => {}

describe('The holder of a link that a territory represents', () => {
	it('is named in the panel', () => {
		mount(<LinkLists id="idf" graph={GRAPH} act={nothing} />)
		expect(screen.getByText('Coopération, par l’Essonne, depuis 2007')).toBeTruthy()
	})

	it('is named in the table, which names nobody if the actor represents only itself', () => {
		const own = { ...LINK, key: 'own', kind: 'MISSION' as const, heldBy: null }
		mount(<GraphTables graph={{ ...GRAPH, links: [LINK, own] }} title="" chosen={null} act={nothing} />)
		expect(screen.getByRole('cell', { name: 'Coopération, par l’Essonne' })).toBeTruthy()
		expect(screen.getByRole('cell', { name: 'Mission' })).toBeTruthy()
	})
})
