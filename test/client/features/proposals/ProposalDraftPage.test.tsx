// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { ProposalDraftPage } from '../../../../client/features/proposals/ProposalDraftPage'
import { removeSavedForms } from '../../../../client/state/savedForms'
import { rememberSignedIn } from '../../../../client/state/signedIn'
import { mount } from '../../mount'
import { COUNTRIES, CountriesProvider, editorOf, LOIRE, VOSGES } from '../organisation/someOrganisation'
import { someProposal } from './someProposal'

const SHANGHAI = 'territory:CN:310000'
const found = (id: string, name: string, code = 'FR') => ({
	__typename: 'Territory',
	id,
	name,
	country: { __typename: 'Country', code },
})
const OVERLAP = {
	__typename: 'Overlap',
	id: 'overlap:1',
	kind: 'CROWDING',
	sentence: 'Deux délégations se croisent à Shanghai.',
	sectors: [],
	actors: [found(VOSGES, 'Vosges'), found(LOIRE, 'Pays de la Loire'), found(SHANGHAI, 'Shanghai', 'CN')],
	place: { __typename: 'Territory', id: SHANGHAI, kind: 'PARTNER_TERRITORY', name: 'Shanghai' },
	partner: null,
}

beforeEach(() => {
	removeSavedForms()
	rememberSignedIn('Service Europe')
})

const named = ({ id }: Record<string, unknown>) => {
	const known = [found(SHANGHAI, 'Shanghai', 'CN'), found(LOIRE, 'Pays de la Loire')]
	return { actor: known.find((actor) => actor.id === id) ?? null }
}

function show(
	address = '/propositions/nouvelle?croisement=overlap:1',
	answerDraft: () => Record<string, unknown> = () => ({ draftProposal: someProposal() }),
) {
	const sent: Record<string, unknown>[] = []
	const draft = (variables: Record<string, unknown>) => {
		sent.push(variables)
		return answerDraft()
	}
	const mounted = mount(
		<CountriesProvider value={COUNTRIES}>
			<ProposalDraftPage />
		</CountriesProvider>,
		'fr',
		address,
		{
			SpeaksFor: editorOf(VOSGES),
			ProposalFromOverlap: { overlap: OVERLAP },
			ActorName: named,
			SectorList: { sectors: [] },
			DraftProposal: draft,
		},
	)
	return { ...mounted, sent }
}

describe('A draft of a proposal', () => {
	it('proposes to the other parties of an overlap, on its own side only, to act together', async () => {
		const shown = show()
		await screen.findByRole('button', { name: 'Retirer Pays de la Loire' })
		expect(screen.getAllByRole('button', { name: /^Retirer/ })).toHaveLength(1)
		await shown.user.click(screen.getByRole('button', { name: 'Enregistrer le brouillon' }))
		await waitFor(() => expect(shown.sent).toHaveLength(1))
		expect(shown.sent[0]).toMatchObject({
			actor: VOSGES,
			proposal: {
				kind: 'JOINT_MISSION',
				title: expect.stringMatching(/^Une mission commune.*Shanghai$/),
				parties: [LOIRE],
				place: SHANGHAI,
				overlap: 'overlap:1',
				opportunity: null,
				points: [],
				expiresOn: null,
			},
		})
	})

	it('proposes, from the form of a mission, to travel together with others who go there', async () => {
		const shown = show(`/propositions/nouvelle?pour=${VOSGES}&avec=${LOIRE}&lieu=${SHANGHAI}`)
		await screen.findByRole('button', { name: 'Retirer Pays de la Loire' })
		await shown.user.click(screen.getByRole('button', { name: 'Enregistrer le brouillon' }))
		await waitFor(() => expect(shown.sent).toHaveLength(1))
		expect(shown.sent[0]).toMatchObject({
			actor: VOSGES,
			proposal: {
				kind: 'JOINT_MISSION',
				parties: [LOIRE],
				place: SHANGHAI,
				overlap: null,
				opportunity: null,
			},
		})
	})

	it('says what it lacks, and is not sent', async () => {
		const shown = show()
		await shown.user.clear(await screen.findByLabelText('Titre'))
		await shown.user.click(screen.getByRole('button', { name: 'Retirer Pays de la Loire' }))
		await shown.user.click(screen.getByRole('button', { name: 'Enregistrer le brouillon' }))
		await screen.findByText('Un titre est attendu ; rien n’est écrit.')
		await screen.findByText(/^De 1 à 11 autres parties sont attendues ; aucune n’est choisie/)
		expect(shown.sent).toEqual([])
	})

	it('stays in the browser until it is saved or started over', async () => {
		const first = show()
		await first.user.type(await screen.findByLabelText('Ce que vous proposez'), 'Partons ensemble.')
		await first.user.click(screen.getByRole('button', { name: 'Une seule délégation, aux mêmes dates' }))
		document.body.innerHTML = ''
		const again = show()
		await screen.findByText(/^Ce que vous aviez commencé/)
		const text = () => screen.getByLabelText<HTMLTextAreaElement>('Ce que vous proposez').value
		expect(text()).toBe('Partons ensemble.')
		expect(screen.getByLabelText<HTMLInputElement>('Point 1').value).toBe(
			'Une seule délégation, aux mêmes dates',
		)
		await again.user.click(screen.getByRole('button', { name: 'Recommencer à zéro' }))
		expect(text()).toBe('')
	})

	it('is saved once when it is sent again after a lost answer', async () => {
		let isAway = true
		const shown = show(undefined, () => (isAway ? { lost: true } : { draftProposal: someProposal() }))
		await shown.user.type(await screen.findByLabelText('Ce que vous proposez'), 'Partons ensemble.')
		await shown.user.click(screen.getByRole('button', { name: 'Enregistrer le brouillon' }))
		const again = await screen.findByRole('button', { name: 'Renvoyer' })
		isAway = false
		await shown.user.click(again)
		await waitFor(() => expect(shown.address()).toBe('/propositions/proposal:1'))
		expect(new Set(shown.sent.map(({ key }) => key)).size).toBe(1)
		document.body.innerHTML = ''
		show()
		await screen.findByLabelText('Ce que vous proposez')
		expect(screen.queryByText(/^Ce que vous aviez commencé/)).toBeNull()
	})

	it('is saved as it is now when it was changed after a lost answer', async () => {
		const shown = show(undefined, () => ({ lost: true }))
		await shown.user.click(await screen.findByRole('button', { name: 'Enregistrer le brouillon' }))
		await screen.findByRole('button', { name: 'Renvoyer' })
		await shown.user.type(screen.getByLabelText('Ce que vous proposez'), 'Partons ensemble.')
		expect(screen.queryByRole('button', { name: 'Renvoyer' })).toBeNull()
	})

	it('asks a visitor to sign in', async () => {
		rememberSignedIn(null)
		show()
		await screen.findByRole('heading', { name: 'Personne n’est connecté ici' })
	})
})
