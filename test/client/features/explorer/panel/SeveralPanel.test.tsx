// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ExplorerGraph, GraphLink } from '../../../../../client/features/explorer/graph/buildPicture'
import { SeveralPanel, sharedByActors } from '../../../../../client/features/explorer/panel/SeveralPanel'
import { DEFAULT_VIEW } from '../../../../../client/state/explorerView'
import { mount } from '../../../mount'
import { actsOn, dataOf, NO_GRAPH } from '../explorerRecords'

const [BRETAGNE, LOIRE, SHANDONG, HEBEI] = [
	'territory:FR:region:53',
	'territory:FR:region:52',
	'territory:CN:370000',
	'territory:CN:130000',
]
const NAMES = {
	[BRETAGNE]: 'Bretagne',
	[LOIRE]: 'Pays de la Loire',
	[SHANDONG]: 'Shandong',
	[HEBEI]: 'Hebei',
}

const link = (from: string, to: string, kind: GraphLink['kind'], ...sectors: string[]): GraphLink => ({
	key: `${kind} ${from} ${to}`,
	from,
	to,
	kind,
	record: null,
	words: '',
	heldBy: null,
	period: '',
	start: null,
	style: 'active',
	news: null,
	confidence: null,
	scenario: false,
	resultKind: null,
	sectors: sectors.map((code) => ({ code, label: `filière ${code}` })),
})
const GRAPH: Pick<ExplorerGraph, 'actors' | 'links'> = {
	actors: new Map(
		Object.entries(NAMES).map(([id, name]) => [
			id,
			{
				id,
				name,
				nameLanguage: 'fr',
				nameLocal: null,
				localLanguage: null,
				kind: 'FRENCH_TERRITORY',
				kindName: 'région',
				level: 'region',
				links: 3,
				hidden: 0,
				depth: 1,
				side: 'french',
				containers: [],
			},
		]),
	),
	links: [
		link(BRETAGNE, SHANDONG, 'PARTNERSHIP', 'mer', 'tourisme'),
		link(BRETAGNE, SHANDONG, 'MISSION', 'mer'),
		link(LOIRE, SHANDONG, 'OFFICE', 'mer'),
		link(LOIRE, HEBEI, 'PARTNERSHIP'),
		link(BRETAGNE, HEBEI, 'PART_OF'),
	],
}
const DATA = { ...dataOf([]), graph: { ...NO_GRAPH, built: { ...NO_GRAPH.built, ...GRAPH } } }
const RESULT = {
	__typename: 'Overlap',
	id: 'overlap:1',
	kind: 'SAME_PARTNER',
	kindName: 'Partenaire partagé',
	nature: 'RIVAL',
	certainty: 'ESTABLISHED',
	severityLevel: 'HIGH',
	lastNews: null,
	actorCount: 2,
	scenario: false,
	evidenceCount: 2,
	fromMemoryCount: 0,
	evidence: [],
	sentenceParts: [
		{ __typename: 'SentencePart', text: 'Deux régions, un partenaire', link: null, language: 'fr' },
	],
}

describe('What several actors share', () => {
	it('includes the partners that records link to at least two of them, and their sectors', () => {
		expect(sharedByActors(GRAPH, [BRETAGNE, LOIRE])).toEqual({
			partners: [{ key: SHANDONG, name: 'Shandong', count: 2 }],
			sectors: [{ key: 'mer', name: 'filière mer', count: 2 }],
		})
		expect(sharedByActors(GRAPH, [BRETAGNE])).toEqual({ partners: [], sectors: [] })
	})
})

describe('The panel of several chosen actors', () => {
	const show = (ids: readonly string[]) => {
		const asked: unknown[] = []
		const answer = (variables: Record<string, unknown>) => {
			asked.push(variables.overlaps)
			return {
				overlaps: { __typename: 'OverlapConnection', totalCount: 3, nodes: [RESULT] },
				opportunities: { __typename: 'OpportunityConnection', totalCount: 0, nodes: [] },
			}
		}
		const view = { ...DEFAULT_VIEW, as: 'graph' as const, chosen: ids }
		const acts = actsOn(view)
		const mounted = mount(
			<SeveralPanel ids={ids} view={view} data={DATA} act={acts.act} />,
			'fr',
			'/explorer',
			Object.fromEntries([['TogetherResults', answer]]),
		)
		return { ...mounted, asked, ...acts }
	}

	it('has a line for each that opens it, what they share, and their common results', async () => {
		const { asked } = show([BRETAGNE, LOIRE])
		expect(screen.getByRole('heading', { name: '2 acteurs choisis' })).toBeTruthy()
		const chosen = within(document.querySelector('[data-part="chosen"]') as HTMLElement)
		expect(chosen.getByRole('link', { name: 'Bretagne' }).getAttribute('href')).toContain(BRETAGNE)
		expect(screen.getByRole('button', { name: 'Shandong' })).toBeTruthy()
		expect(screen.getByText('filière mer')).toBeTruthy()
		expect(await screen.findByText(/Deux régions, un partenaire/)).toBeTruthy()
		expect(screen.getByText('La liste complète en compte 2 de plus.')).toBeTruthy()
		expect(screen.getByText('Aucune piste recensée ne réunit deux d’entre eux.')).toBeTruthy()
		expect(asked).toEqual([expect.objectContaining({ amongActors: [BRETAGNE, LOIRE] })])
	})

	it('of two leads to their comparison and to the path between them', async () => {
		const { user, next } = show([BRETAGNE, LOIRE])
		const compare = screen.getByRole('link', { name: 'Comparer les deux' })
		expect(decodeURIComponent(compare.getAttribute('href') ?? '')).toContain(`a=${BRETAGNE}&b=${LOIRE}`)
		await user.click(screen.getByRole('button', { name: 'Chemin entre les deux' }))
		expect(next()).toMatchObject({ chosen: [BRETAGNE], pathTo: LOIRE })
	})

	it('of three compares no two of them', () => {
		show([BRETAGNE, LOIRE, HEBEI])
		expect(screen.queryByRole('link', { name: 'Comparer les deux' })).toBeNull()
	})
})
