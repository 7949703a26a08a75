// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { HomeLists } from '../../../../client/features/home/HomeLists'
import type { HomeOpportunitiesQuery, HomeOverlapsQuery } from '../../../../client/graphql/generated/types'
import { mount } from '../../mount'

type Overlap = HomeOverlapsQuery['past']['nodes'][number]
type Opportunity = HomeOpportunitiesQuery['opportunities']['nodes'][number]

const VOSGES = 'territory:FR:departement:88'
const words = (text: string) => [{ text, strong: false, link: true, ref: null, language: 'FR' as const }]
const overlap = (id: string, isOwn: boolean): Overlap => ({
	id,
	kind: 'SAME_PARTNER',
	kindName: 'Partenaire partagé',
	nature: null,
	certainty: 'POSSIBLE',
	severityLevel: 'MEDIUM',
	lastNews: '2019',
	fromMemoryCount: 0,
	actorCount: 2,
	scenario: false,
	evidenceCount: 2,
	evidence: [],
	sentenceParts: words(`Croisement ${id}`),
	crowding: null,
	isOwn,
	matchedActors: isOwn
		? [{ id: VOSGES, name: 'Vosges', nameLanguage: 'fr' }]
		: [{ id: 'organisation:UL', name: 'Université', nameLanguage: 'fr' }],
	matchedActorsTotal: 1,
	matchedSectors: [],
})
const opportunity: Opportunity = {
	id: 'one',
	kind: 'SHARED_OFFICE',
	kindName: 'Bureau partagé',
	score: 0.7,
	scenario: false,
	unasked: false,
	evidenceCount: 3,
	lastNews: '2019',
	fromMemoryCount: 0,
	sentenceParts: words('Accueillir les Vosges.'),
	isOwn: true,
	matchedActors: [],
	matchedActorsTotal: 0,
	matchedSectors: [],
	guest: null,
	place: null,
	actors: [],
}
const list = (nodes: readonly Overlap[]): HomeOverlapsQuery['past'] => ({
	totalCount: nodes.length,
	ownCount: nodes.filter(({ isOwn }) => isOwn).length,
	nodes: [...nodes],
	countsByKind: [],
})
const found = (nodes: readonly Opportunity[]): HomeOpportunitiesQuery => ({
	opportunities: { totalCount: nodes.length, ownCount: nodes.length, nodes: [...nodes] },
})
const headings = (): readonly (string | null)[] =>
	screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)

function show(past: readonly Overlap[], opportunities: readonly Opportunity[]) {
	return mount(
		<HomeLists
			overlaps={{ current: list([]), upcoming: list([]), past: list(past) }}
			opportunities={found(opportunities)}
			coverage={null}
			place={null}
			placeName={null}
		/>,
		'fr',
		`/?actor=${VOSGES}`,
	)
}

describe('The lists of the home page', () => {
	it('open on the first tab with results: own results first, then those on the territory, counted separately', () => {
		show([overlap('a', true), overlap('b', false), overlap('c', false)], [])
		expect(screen.getByRole('tab', { selected: true }).textContent).toMatch(/^Passé/)
		expect(headings()).toEqual(['Croisements passés', 'À mettre en commun'])
		expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Sur son territoire 2')
		const sentences = screen.getAllByText(/^Croisement [abc]$/).map(({ textContent }) => textContent)
		expect(sentences).toEqual(['Croisement a', 'Croisement b', 'Croisement c'])
		expect(screen.getAllByRole('link', { name: 'Université' })).toHaveLength(2)
	})

	it('put what could be pooled first if nothing overlaps', () => {
		show([], [opportunity])
		expect(headings()[0]).toBe('À mettre en commun')
		expect(headings()).toHaveLength(2)
	})

	it('say first that nothing overlaps if nothing can be pooled either', () => {
		show([], [])
		expect(headings()[1]).toBe('À mettre en commun')
	})
})
