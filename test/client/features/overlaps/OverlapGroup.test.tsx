// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { describe, expect, it } from 'vitest'
import { OverlapGroup } from '../../../../client/features/overlaps/OverlapGroup'
import { NO_OVERLAP_FILTERS } from '../../../../client/state/overlapFilters'
import { mount } from '../../mount'
import { namedRegion } from '../../namedTerritory'

const PLACE = { ...namedRegion('place:1', 'Shandong'), kind: 'PARTNER_TERRITORY', level: 'province' } as const

type Group = ComponentProps<typeof OverlapGroup>['group']

const overlap = (id: string): Group['overlaps'][number] => ({
	id,
	kind: 'SAME_PARTNER',
	kindName: 'Partenaire partagé',
	certainty: 'ESTABLISHED',
	severityLevel: 'HIGH',
	lastNews: '2012',
	scenario: false,
	evidenceCount: 2,
	fromMemoryCount: 0,
	actorCount: 2,
	actorsTotal: 3,
	actors: [namedRegion('a', 'Bretagne'), namedRegion('b', 'Rennes')],
	possibleActors: [],
	possibleActorsTotal: 0,
	place: PLACE,
	partner: { id: 'city:1', name: 'Jinan' },
	presence: [{ from: 2010, until: 2012, isSeveral: true, isAttested: true }],
	isOwn: null,
	matchedActors: [],
	matchedActorsTotal: 0,
	matchedSectors: [{ id: 's', label: 'Santé et hôpital' }],
})

const group: Group = {
	id: PLACE.id,
	count: 5,
	established: 5,
	strongest: 0.6,
	actorsTotal: 3,
	placesTotal: 1,
	countsByKind: [{ kind: 'SAME_PARTNER', count: 5 }],
	actor: PLACE,
	presence: [],
	overlaps: [overlap('overlap:1'), overlap('overlap:2')],
}

const show = (count = 5, overlaps = group.overlaps) =>
	mount(
		<ol>
			<OverlapGroup
				group={{ ...group, count, overlaps }}
				range={{ first: 2000, last: 2026 }}
				filter={{}}
				filters={NO_OVERLAP_FILTERS}
				grouping="PLACE"
				order="STRONGEST"
			/>
		</ol>,
		'fr',
		'/croisements',
	)

describe('A place of the list of overlaps', () => {
	it('shows its first overlaps with the words of the matched filters, and does not repeat what all share', () => {
		show()
		expect(screen.getAllByRole('link', { name: /Partenaire partagé\s: Jinan/ })).toHaveLength(2)
		expect(screen.getAllByText(/^filière\s: Santé et hôpital$/)).toHaveLength(2)
		expect(screen.getAllByText('intensité forte')).toHaveLength(2)
		expect(screen.getAllByText('2 acteurs distincts')).toHaveLength(2)
		expect(screen.getAllByText('et 1 autre')).toHaveLength(2)
		expect(screen.queryByText(/établi/)).toBeNull()
		expect(screen.getAllByRole('img', { name: /de 2010 à 2012/ })).toHaveLength(2)
	})

	it('opens all of them in place, says so, and closes them again', async () => {
		const { user } = show()
		const opener = screen.getByRole('button', { name: /Voir les 5 croisements ici/ })
		expect(opener.getAttribute('aria-expanded')).toBe('false')
		await user.click(opener)
		expect(screen.getByRole('button', { name: /Réduire/ }).getAttribute('aria-expanded')).toBe('true')
		expect(screen.queryByRole('link', { name: /Jinan/ })).toBeNull()
		await user.keyboard('{Enter}')
		expect(screen.getAllByRole('link', { name: /Jinan/ })).toHaveLength(2)
	})

	it('has nothing to open if it shows everything', () => {
		show(2)
		expect(screen.queryByRole('button')).toBeNull()
	})

	it('separates actors whose part is to be confirmed from those that it counts', () => {
		const actors = ['Marseille', 'Lille', 'Allier'].map((name) => namedRegion(name, name))
		show(1, [{ ...overlap('overlap:1'), actors, possibleActors: [{ id: 'Lille' }], possibleActorsTotal: 1 }])
		const apart = screen.getByText('à confirmer').closest('p')
		expect(apart?.textContent).toContain('Lille')
		expect(apart?.textContent).not.toMatch(/Marseille|Allier/)
		expect(screen.getAllByText('Lille')).toHaveLength(1)
		// Two are counted and two are named: no explanation is needed.
		expect(screen.queryByText(/acteurs distincts/)).toBeNull()
	})
})
