// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { ProposeLink } from '../../../../client/features/proposals/ProposeLink'
import { rememberSignedIn } from '../../../../client/state/signedIn'
import { mount } from '../../mount'
import {
	COUNTRIES,
	CountriesProvider,
	coordinatorOf,
	editorOf,
	VOSGES,
} from '../organisation/someOrganisation'

const SHANGHAI = 'territory:CN:310000'
const NEARBY = {
	soundedNearby: [
		{
			__typename: 'SoundedNearby',
			count: 2,
			sentence: '2 propositions sont en discussion autour de Shanghai.',
			place: { __typename: 'Territory', id: SHANGHAI },
		},
	],
}

beforeEach(() => rememberSignedIn('Service Europe'))

/** Shows the link to a draft from an opportunity; returns the requests that it sends. */
function show(speaksFor: Record<string, unknown>, address = '/pistes/opportunity:1'): readonly string[] {
	const asked: string[] = []
	const answering = (name: string, answer: Record<string, unknown>) => () => {
		asked.push(name)
		return answer
	}
	mount(
		<CountriesProvider value={COUNTRIES}>
			<ProposeLink from={{ piste: 'opportunity:1' }} place={SHANGHAI} />
		</CountriesProvider>,
		'fr',
		address,
		{ SpeaksFor: answering('SpeaksFor', speaksFor), SoundedNearby: answering('SoundedNearby', NEARBY) },
	)
	return asked
}

const settled = () => new Promise((next) => setTimeout(next, 50))

describe('The link from a result to a proposal', () => {
	it('leads an editor of an actor to a draft, and says that nobody sees it before it is sent', async () => {
		const asked = show(editorOf(VOSGES))
		const link = await screen.findByRole('link', { name: 'Proposer…' })
		expect(link.getAttribute('href')).toBe('/propositions/nouvelle?piste=opportunity:1')
		expect(
			screen.getByText('Un brouillon d’abord : personne ne le voit avant que vous l’envoyiez.'),
		).toBeTruthy()
		await settled()
		// An editor in no group is told nothing of what others discuss.
		expect(asked).toEqual(['SpeaksFor'])
	})

	it('tells the group how many proposals are discussed nearby, and offers no draft without an actor', async () => {
		show(coordinatorOf('CN'))
		expect(await screen.findByText(/^2 propositions sont en discussion/)).toBeTruthy()
		expect(screen.getByText(/^Sans vous parmi les parties\./)).toBeTruthy()
		expect(screen.getByText(/vous ne répondez pour aucun/)).toBeTruthy()
		expect(screen.queryByRole('link')).toBeNull()
		expect(screen.queryByText(/Un brouillon d’abord/)).toBeNull()
	})

	it('says that nobody proposes on another day, leads to today, and requests no discussions', async () => {
		const asked = show(
			{
				me: {
					...editorOf(VOSGES).me,
					roles: [...editorOf(VOSGES).me.roles, ...coordinatorOf('CN').me.roles],
				},
			},
			'/pistes/opportunity:1?asOf=2024-01-01',
		)
		const back = await screen.findByRole('link', { name: 'y revenir' })
		expect(back.getAttribute('href')).toBe('/pistes/opportunity:1')
		await settled()
		expect(asked).toEqual(['SpeaksFor'])
	})

	it('tells a visitor that an account is needed, and sends no request', async () => {
		rememberSignedIn(null)
		const asked = show(editorOf(VOSGES))
		expect((await screen.findByRole('link', { name: 'se connecter' })).getAttribute('href')).toBe(
			'/connexion',
		)
		await settled()
		expect(asked).toEqual([])
	})
})
