// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { OpportunityGroups } from '../../../../client/features/opportunities/OpportunityGroups'
import { NO_OPPORTUNITY_CHOICES } from '../../../../client/state/opportunityChoices'
import { mount } from '../../mount'
import { namedRegion } from '../../namedTerritory'

const PLACE = namedRegion('place:1', 'Qingdao', { kind: 'PARTNER_TERRITORY' })

const opportunity = (id: string) => ({
	__typename: 'Opportunity',
	id,
	kind: 'SHARED_OFFICE',
	kindName: 'Bureau partagé',
	score: 0.71,
	scenario: false,
	unasked: false,
	evidenceCount: 2,
	fromMemoryCount: 0,
	lastNews: null,
	sentenceParts: [],
	isOwn: null,
	matchedActors: [],
	matchedActorsTotal: 0,
	matchedSectors: [],
	listedActors: [namedRegion('a', 'Bretagne'), namedRegion('b', 'Vosges')],
	listedActorsTotal: 2,
	listedPlace: PLACE,
	wouldLower: [],
})

const groups = (nodes: readonly object[]) => ({
	OpportunityGroups: {
		opportunityGroups: {
			__typename: 'GroupedOpportunitiesConnection',
			totalCount: nodes.length,
			opportunitiesTotal: 12,
			pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
			edges: nodes.map((node) => ({ __typename: 'GroupedOpportunitiesEdge', cursor: 'c', node })),
		},
	},
})

const AT_QINGDAO = {
	__typename: 'GroupedOpportunities',
	id: PLACE.id,
	kind: null,
	kindName: null,
	place: PLACE,
	opportunitiesTotal: 12,
	opportunities: [opportunity('opportunity:1'), opportunity('opportunity:2')],
}

describe('The opportunities by place', () => {
	it('are listed under their place, named only once, with a link to all of it', async () => {
		const { user, address } = mount(
			<OpportunityGroups choices={NO_OPPORTUNITY_CHOICES} grouping="PLACE" />,
			'fr',
			'/a-mettre-en-commun',
			groups([AT_QINGDAO]),
		)
		await screen.findByRole('heading', { level: 2, name: /12\spistes dans 1\slieu/ })
		const place = screen.getByRole('heading', { level: 3 }).closest('li')
		expect(within(place as HTMLElement).getByText(/^12\spistes$/)).toBeDefined()
		expect(within(place as HTMLElement).getAllByRole('link', { name: 'Qingdao' })).toHaveLength(1)
		expect(within(place as HTMLElement).getAllByRole('link', { name: 'Vosges' })).toHaveLength(2)
		await user.click(screen.getByRole('link', { name: /Voir les 12 pistes/ }))
		expect(address()).toBe('/a-mettre-en-commun?place=place:1&group=none')
	})

	it('are listed under the name of their kind', async () => {
		const node = {
			...AT_QINGDAO,
			id: 'SHARED_OFFICE',
			kind: 'SHARED_OFFICE',
			kindName: 'Bureau partagé',
			place: null,
		}
		mount(<OpportunityGroups choices={NO_OPPORTUNITY_CHOICES} grouping="KIND" />, 'fr', '/', groups([node]))
		await screen.findByRole('heading', { level: 3, name: /^Bureau partagé/ })
		expect(screen.getAllByRole('link', { name: 'Qingdao' })).toHaveLength(2)
		expect(screen.getByRole('link', { name: /Voir les 12 pistes/ }).getAttribute('href')).toMatch(
			/kinds=shared_office&group=none/,
		)
	})
})
