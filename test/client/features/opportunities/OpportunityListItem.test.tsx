import { describe, expect, it } from 'vitest'
import { NothingToPool } from '../../../../client/features/opportunities/NothingToPool'
import { OpportunityListItem } from '../../../../client/features/opportunities/OpportunityListItem'
import type { ListedOpportunityFragment } from '../../../../client/graphql/generated/types'
import { NO_OPPORTUNITY_CHOICES } from '../../../../client/state/opportunityChoices'
import { namedRegion } from '../../namedTerritory'
import { render, wordsOf } from '../../render'

const OPPORTUNITY: ListedOpportunityFragment = {
	id: 'opportunity:1',
	kind: 'SHARED_OFFICE',
	kindName: 'Bureau partagé',
	score: 0.9,
	scenario: false,
	unasked: false,
	evidenceCount: 5,
	fromMemoryCount: 1,
	lastNews: '2017-01-31',
	sentenceParts: [
		{ text: 'À Qingdao, accueillir les Vosges.', strong: false, link: true, ref: null, language: 'FR' },
	],
	listedActors: [
		namedRegion('territory:FR:region:52', 'Pays de la Loire'),
		namedRegion('territory:FR:departement:88', 'Vosges'),
	],
	listedActorsTotal: 2,
	listedPlace: namedRegion('territory:CN:370200', 'Qingdao', { kind: 'PARTNER_TERRITORY' }),
	isOwn: null,
	matchedActors: [],
	matchedActorsTotal: 0,
	matchedSectors: [],
	wouldLower: ['Si le bureau ferme, la piste disparaît.'],
}

describe('An opportunity of the board', () => {
	it('names only the other parties to its own actor, and everybody to other readers', () => {
		const mine = wordsOf(
			render(<OpportunityListItem opportunity={OPPORTUNITY} />, 'fr', '/?actor=territory:FR:region:52'),
		)
		expect(mine).toContain('Avec Vosges')
		expect(mine).not.toContain('Pays de la Loire')
		const whole = wordsOf(render(<OpportunityListItem opportunity={OPPORTUNITY} />))
		expect(whole).toContain('Qui Pays de la Loire Vosges')
		expect(whole).toContain('Où Qingdao')
	})

	it('shows its score, its evidence and what would lower the score', () => {
		const words = wordsOf(render(<OpportunityListItem opportunity={OPPORTUNITY} />))
		expect(words).toMatch(
			/score 0,90.*4 preuves, 1 mention de mémoire, à vérifier.*Ce qui ferait baisser le score \(1\).*la piste disparaît/,
		)
	})

	it("says how old its records' news is, on the day of the screen", () => {
		const saidAt = (address: string) =>
			wordsOf(render(<OpportunityListItem opportunity={OPPORTUNITY} />, 'fr', address))
		expect(saidAt('/?asOf=2026-11-26')).toMatch(/dernière trace\s: 2017/)
		expect(saidAt('/?asOf=2017-01-31')).not.toContain('dernière trace')
	})

	it('names its actor, and its sectors among the requested ones', () => {
		const words = wordsOf(
			render(
				<OpportunityListItem
					opportunity={{
						...OPPORTUNITY,
						isOwn: false,
						matchedActors: [
							{ id: 'territory:FR:region:44', name: 'Grand Est', nameLanguage: 'fr' },
							{ id: 'organisation:UL', name: 'Université de Lorraine', nameLanguage: 'fr' },
						],
						matchedActorsTotal: 2,
						matchedSectors: [{ id: 'sector:health', label: 'Santé' }],
					}}
				/>,
				'fr',
				'/?actor=territory:FR:region:44',
			),
		)
		expect(words).toMatch(/par : Université de Lorraine filière : Santé/)
		expect(words).not.toContain('Grand Est')
	})

	it('keeps the levels of the list in the link to its page', () => {
		const html = render(
			<OpportunityListItem opportunity={OPPORTUNITY} />,
			'fr',
			'/?rollUpFrench=region&weights=equity:60',
		)
		expect(html).toContain('opportunity:1?rollUpFrench=region&amp;weights=equity:60')
	})

	it('keeps the reader’s weights in the link to its page', () => {
		const html = render(<OpportunityListItem opportunity={OPPORTUNITY} />, 'fr', '/?weights=equity:60')
		expect(html).toContain('opportunity:1?weights=equity:60')
	})
})

describe('Nothing to pool', () => {
	it('distinguishes filters that hide everything from an empty board', () => {
		const said = (kinds: typeof NO_OPPORTUNITY_CHOICES.kinds, wholeCount: number) =>
			wordsOf(
				render(
					<NothingToPool
						name="Quimper"
						choices={{ ...NO_OPPORTUNITY_CHOICES, kinds }}
						wholeCount={wholeCount}
					/>,
				),
			)
		expect(said(['COMMON_STAND'], 3)).toMatch(
			/ne correspond à ces choix.*Quimper\s: 3 pistes existent.*Retirer les filtres/,
		)
		expect(said([], 0)).toMatch(/Quimper\s: aucune piste à cette date/)
		expect(said([], 0)).not.toContain('Retirer les filtres')
	})
})
