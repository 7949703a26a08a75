// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { OrganisationProposals } from '../../../../client/features/proposals/OrganisationProposals'
import { ProposalsPage } from '../../../../client/features/proposals/ProposalsPage'
import { rememberSignedIn } from '../../../../client/state/signedIn'
import { mount } from '../../mount'
import {
	actorNamed,
	COUNTRIES,
	CountriesProvider,
	coordinatorOf,
	editorOf,
	LOIRE,
	VOSGES,
} from '../organisation/someOrganisation'

function listed(id: string, state: string, more: object = {}) {
	return {
		__typename: 'Proposal',
		id: `proposal:${id}`,
		title: `Proposition ${id}`,
		state,
		end: null,
		expiresOn: null,
		awaitedIds: [],
		kindName: 'Mission commune',
		parties: [actorNamed(VOSGES, 'Vosges'), actorNamed(LOIRE, 'Pays de la Loire')],
		place: null,
		...more,
	}
}

const LISTED = [
	listed('reçue', 'SOUNDED', { awaitedIds: [VOSGES], expiresOn: '2027-01-31' }),
	listed('envoyée', 'SOUNDED'),
	listed('brouillon', 'DRAFTED'),
	listed('close', 'CLOSED', { end: 'DECLINED' }),
]

const listOf = (nodes: readonly object[]) => ({
	proposals: {
		__typename: 'ProposalConnection',
		totalCount: nodes.length,
		edges: nodes.map((node, at) => ({ __typename: 'ProposalEdge', cursor: String(at), node })),
		nodes,
		pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
	},
})

beforeEach(() => rememberSignedIn('Service Europe'))

function show(answers: Parameters<typeof mount>[3]) {
	return mount(
		<CountriesProvider value={COUNTRIES}>
			<ProposalsPage />
		</CountriesProvider>,
		'fr',
		'/mes-propositions',
		{ SpeaksFor: editorOf(VOSGES), OwnProposals: listOf(LISTED), ...answers },
	)
}

describe('The list of proposals', () => {
	it('starts with those that wait for the reader’s answer, then sorts by state', async () => {
		show({})
		await screen.findByRole('link', { name: 'Proposition reçue' })
		const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
		expect(headings).toEqual(['À vous de répondre 1', 'En discussion 1', 'Brouillons 1', 'Closes 1'])
		expect(screen.getByText('Votre réponse est attendue.')).toBeTruthy()
		expect(screen.getByText(/réponse attendue jusqu’au 31 janvier 2027/)).toBeTruthy()
		// A refusal needs no reason.
		expect(screen.getByText(/Un refus n’a pas à être motivé/)).toBeTruthy()
	})

	it('shows the three best opportunities if nothing was proposed', async () => {
		const best = { __typename: 'Opportunity', id: 'opportunity:1', title: 'Un bureau partagé', score: 0.71 }
		show({
			OwnProposals: listOf([]),
			BestOpportunities: { opportunities: { __typename: 'OpportunityConnection', nodes: [best] } },
		})
		await screen.findByRole('link', { name: 'Un bureau partagé' })
		expect(screen.getByText('0,71')).toBeTruthy()
	})

	it('tells members how many are discussed elsewhere, and which are accepted', async () => {
		const agreed = {
			...listed('acceptée', 'ACCEPTED'),
			acceptedOn: '2026-11-20',
			sectors: [],
			parties: [VOSGES, LOIRE].map((id) => actorNamed(id, id)),
		}
		const told = {
			__typename: 'SoundedNearby',
			count: 1,
			sentence: 'Quelque chose est en discussion à Shanghai.',
			place: null,
		}
		show({
			SpeaksFor: coordinatorOf('CN'),
			SoundedNearby: { soundedNearby: [told] },
			AcceptedProposals: { acceptedProposals: listOf([agreed]).proposals },
		})
		await screen.findByText('Quelque chose est en discussion à Shanghai.')
		await screen.findByRole('link', { name: 'Proposition acceptée' })
		expect(screen.getByRole('heading', { name: 'Votre compte ne répond pour aucun acteur' })).toBeTruthy()
	})

	it('asks a visitor to sign in', async () => {
		rememberSignedIn(null)
		show({})
		await screen.findByRole('heading', { name: 'Personne n’est connecté ici' })
	})
})

describe('« Mon organisation »', () => {
	it('lists the first proposals of an actor, and links to all of them', async () => {
		mount(<OrganisationProposals actor={actorNamed(VOSGES, 'Vosges')} />, 'fr', '/mon-organisation', {
			OwnProposals: listOf([...LISTED, listed('de plus', 'PUBLIC')]),
		})
		const section = (await screen.findByRole('heading', { name: 'Propositions' })).closest('section')
		const inSection = within(section as HTMLElement)
		await inSection.findByRole('link', { name: 'Proposition reçue' })
		expect(inSection.getAllByRole('listitem')).toHaveLength(4)
		expect(inSection.getByRole('link', { name: 'Voir les 5 propositions' })).toBeTruthy()
	})
})
