// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { OverlapFiltersForm } from '../../../../client/features/overlaps/OverlapFiltersForm'
import { formatOverlapFilters, parseOverlapFilters } from '../../../../client/state/overlapFilters'
import { useAddress } from '../../../../client/state/useAddress'
import { RankedItem } from '../../../../client/ui/RankedItem'
import { OwnActorScopeChoice } from '../../../../client/views/territory/ActorScopeChoice'
import { MatchNote } from '../../../../client/views/territory/MatchNote'
import { OwnFirstList } from '../../../../client/views/territory/OwnFirstList'
import { OpportunitiesOfSector, OverlapsOfSector } from '../../../../client/views/territory/ResultsOfSector'
import { mount } from '../../mount'
import { render, wordsOf } from '../../render'

const GRAND_EST = 'territory:FR:region:44'
const named = (kind: string) => ({
	ActorName: { actor: { __typename: 'Territory', id: GRAND_EST, kind, name: 'Grand Est' } },
})

describe('The scope of a territory in a filter', () => {
	it('is described in a sentence, and can be only the territory itself, which the address keeps', async () => {
		const { user, address } = mount(
			<OwnActorScopeChoice />,
			'fr',
			`/croisements?actor=${GRAND_EST}&when=past`,
			named('FRENCH_TERRITORY'),
		)
		expect(
			await screen.findByText(/Grand Est, y compris les acteurs situés sur son territoire\./),
		).toBeTruthy()
		await user.click(screen.getByRole('button', { name: 'La collectivité seule' }))
		expect(address()).toBe(`/croisements?actor=${GRAND_EST}&actorScope=exact&when=past`)
		expect(screen.getByText(/Grand Est, sans les autres acteurs de son territoire/)).toBeTruthy()
		await user.click(screen.getByRole('button', { name: 'Avec son territoire' }))
		expect(address()).toBe(`/croisements?actor=${GRAND_EST}&when=past`)
	})

	it('is not described for an organisation, which represents only itself', async () => {
		mount(<OwnActorScopeChoice />, 'fr', `/?actor=${GRAND_EST}`, named('UNIVERSITY'))
		await new Promise((done) => setTimeout(done, 30))
		expect(screen.queryByRole('button')).toBeNull()
	})

	it('is chosen for the actor concerned too, separately from « ma collectivité »', async () => {
		const { user, address } = mount(
			<Filters />,
			'en',
			`/croisements?with=${GRAND_EST}`,
			named('FRENCH_TERRITORY'),
		)
		await user.click(await screen.findByRole('button', { name: 'The local authority alone' }))
		expect(address()).toBe(`/croisements?with=${GRAND_EST}&withScope=exact`)
		expect(parseOverlapFilters(address().split('?')[1] ?? '').isWithActorAlone).toBe(true)
	})

	it('is reset when another actor is chosen', () => {
		mount(<TwoLinks />, 'fr', `/croisements?actor=${GRAND_EST}&actorScope=exact`)
		expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
			'/croisements?actor=territory:FR:region:11',
			`/?asOf=2017-01-31&actor=${GRAND_EST}&actorScope=exact`,
		])
	})
})

function TwoLinks() {
	const { here, to } = useAddress()
	return (
		<>
			<a href={here({ actor: 'territory:FR:region:11' })}>another</a>
			<a href={to('/', { asOf: '2017-01-31' })}>the same</a>
		</>
	)
}

function Filters() {
	const { query, filtered, go } = useAddress()
	return (
		<OverlapFiltersForm
			filters={parseOverlapFilters(query)}
			counts={null}
			onChange={(filters) => go(filtered(formatOverlapFilters(filters)), { replace: true })}
			onLevels={() => undefined}
		/>
	)
}

describe('A list of a territory', () => {
	const list = (
		owns: readonly (boolean | null)[],
		othersCount: number | null,
		language?: 'fr' | 'en' | 'zh',
	) =>
		wordsOf(
			render(
				<OwnFirstList
					resultKind="overlap"
					items={owns.map((isOwn, index) => ({ isOwn, name: `n${index}` }))}
					othersCount={othersCount}
				>
					{({ name }) => (
						<RankedItem key={name} picture={null} sentence={name}>
							{null}
						</RankedItem>
					)}
				</OwnFirstList>,
				language,
			),
		)

	it('puts its own results first, then those on its territory under their own heading with their count', () => {
		expect(list([true, true, false], 7)).toBe('n0 n1 Sur son territoire 7 n2')
		expect(list([false], 1, 'en')).toBe('On its territory 1 n0')
		expect(list([false], null, 'zh')).toBe('在其辖区内 n0')
	})

	it('has no heading without an actor, or if all results are its own', () => {
		expect(list([null, null], 0)).toBe('n0 n1')
		expect(list([true], 0)).toBe('n0')
	})
})

describe('The note of a result on its matched filters', () => {
	const match = {
		matchedActors: [
			{ id: GRAND_EST, name: 'Grand Est', nameLanguage: 'fr' },
			{ id: 'organisation:UL', name: 'Université de Lorraine', nameLanguage: 'fr' },
		],
		matchedActorsTotal: 5,
		matchedSectors: [{ id: 'sector:health', label: 'Santé' }],
	}

	it('names all matches except the requested actor', () => {
		const note = (language: 'fr' | 'en' | 'zh') =>
			wordsOf(render(<MatchNote match={match} asked={[GRAND_EST, null]} />, language))
		expect(note('fr')).toBe('par : Université de Lorraine et 3 autres filière : Santé')
		expect(note('en')).toBe('by: Université de Lorraine and 3 more sector: Santé')
		expect(note('zh')).toBe('相关机构： Université de Lorraine 等另外3个机构 领域：Santé')
	})

	it('is empty if only the requested actor matched', () => {
		const itself = { ...match, matchedActors: match.matchedActors.slice(0, 1), matchedActorsTotal: 1 }
		expect(wordsOf(render(<MatchNote match={{ ...itself, matchedSectors: [] }} asked={[GRAND_EST]} />))).toBe(
			'',
		)
	})
})

describe('A list of a sector', () => {
	it('links the other list of that sector, with its count and the rest of the address', async () => {
		mount(
			<>
				<OpportunitiesOfSector sector="health" />
				<OverlapsOfSector sector="health" />
			</>,
			'fr',
			`/croisements?actor=${GRAND_EST}&actorScope=exact&sectors=health`,
			{
				OpportunityCount: { opportunities: { __typename: 'OpportunityConnection', totalCount: 35 } },
				OverlapCount: { overlaps: { __typename: 'OverlapConnection', totalCount: 0 } },
			},
		)
		const link = await screen.findByRole('link', { name: '35 pistes à mettre en commun dans cette filière' })
		expect(decodeURIComponent(link.getAttribute('href') ?? '')).toBe(
			`/a-mettre-en-commun?actor=${GRAND_EST}&actorScope=exact&sector=health`,
		)
		expect(await screen.findByText('Aucun croisement dans cette filière')).toBeTruthy()
		expect(screen.getAllByRole('link')).toHaveLength(1)
	})
})
