// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { OverlapResults } from '../../../../client/features/overlaps/OverlapResults'
import type { OverlapListQuery } from '../../../../client/graphql/generated/types'
import { NO_OVERLAP_FILTERS } from '../../../../client/state/overlapFilters'
import { mount } from '../../mount'

type Overlaps = OverlapListQuery['overlaps']

const GRAND_EST = 'territory:FR:region:44'
const node = (id: string, isOwn: boolean | null): Overlaps['edges'][number]['node'] => ({
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
	sentenceParts: [{ text: id, strong: false, link: true, ref: null, language: 'FR' }],
	isOwn,
	matchedActors: [],
	matchedActorsTotal: 0,
	matchedSectors: [],
})

function show(
	owns: readonly (boolean | null)[],
	ownCount: number,
	totalCount: number,
	sectors: readonly string[] = [],
) {
	const overlaps: Overlaps = {
		totalCount,
		ownCount,
		pageInfo: { endCursor: null, hasNextPage: false },
		edges: owns.map((isOwn, index) => ({ cursor: `${index}`, node: node(`n${index}`, isOwn) })),
		countsByKind: [],
		countsByWhen: { upcoming: 0, current: 0, past: 0 },
	}
	mount(
		<OverlapResults
			list={{
				result: { data: { overlaps } },
				pages: { shown: owns.length, total: totalCount, isReading: false, error: null, more: () => {} },
			}}
			filters={{ ...NO_OVERLAP_FILTERS, sectors }}
			caption=""
		/>,
		'fr',
		`/croisements?actor=${GRAND_EST}`,
		{ OpportunityCount: { opportunities: { __typename: 'OpportunityConnection', totalCount: 46 } } },
	)
}

describe('The overlaps of a territory', () => {
	it('are counted separately: its own, and those on its territory', () => {
		show([true, false], 2, 5)
		expect(screen.getByText('2 en propre, 3 sur son territoire')).toBeTruthy()
		expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Sur son territoire 3')
	})

	it('stay in one list if the order mixes the two', () => {
		show([false, true, false], 1, 3)
		expect(screen.queryByRole('heading', { level: 3 })).toBeNull()
		expect(screen.getByText('1 en propre, 2 sur son territoire')).toBeTruthy()
		expect(screen.getAllByText(/^n\d$/).map(({ textContent }) => textContent)).toEqual(['n0', 'n1', 'n2'])
	})

	it('are not split for an organisation, and link opportunities in the chosen sector', async () => {
		show([true, true], 2, 2, ['sante-hopital'])
		expect(screen.queryByText(/en propre/)).toBeNull()
		expect(await screen.findByRole('link', { name: /^46 pistes/ })).toBeTruthy()
	})
})
