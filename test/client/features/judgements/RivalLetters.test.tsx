// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { RivalLettersOfActor } from '../../../../client/features/judgements/RivalLetters'
import { rememberSignedIn } from '../../../../client/state/signedIn'
import { mount } from '../../mount'
import { actorNamed, COUNTRIES, CountriesProvider, LOIRE, VOSGES } from '../organisation/someOrganisation'

const letter = (id: string, holder: string, name: string) => ({
	__typename: 'MandateEvidence',
	recordId: `mandate:${id}`,
	holder,
	certainty: 'ESTABLISHED',
	scenario: false,
	holderActor: actorNamed(holder, name),
	period: { __typename: 'Period', text: 'depuis 2024' },
})
const rivals = (id: string) => ({
	__typename: 'RivalMandates',
	id,
	sentence: 'Deux lettres pour la même collectivité.',
	scenario: false,
	represented: actorNamed(`territory:CN:${id}`, `Ville ${id}`),
	evidence: [letter(`${id}1`, VOSGES, 'Vosges'), letter(`${id}2`, LOIRE, 'Pays de la Loire')],
})

/** An editor in no group: the server shows it only its own letters. */
beforeEach(() => rememberSignedIn('Service Europe', ['EDITOR']))

describe('Several letters for one collectivité', () => {
	it('load for each editor of a holder, in the group or not; the discussion of each loads once opened', async () => {
		const asked: string[] = []
		const lettersOf = ({ holder }: Record<string, unknown>) => {
			expect(holder).toBe(VOSGES)
			const nodes = [rivals('350200'), rivals('370200')]
			return { rivalMandates: { __typename: 'RivalMandatesConnection', totalCount: 2, nodes } }
		}
		const discussion = ({ subjectId }: Record<string, unknown>) => {
			asked.push(String(subjectId))
			return { discussion: null }
		}
		const { user } = mount(
			<CountriesProvider value={COUNTRIES}>
				<RivalLettersOfActor actor={actorNamed(VOSGES, 'Vosges')} />
			</CountriesProvider>,
			'fr',
			'/mon-organisation',
			{
				RivalMandates: lettersOf,
				Discussion: discussion,
			},
		)
		await screen.findByRole('heading', { name: 'Plusieurs lettres pour la même collectivité' })
		const [first] = screen.getAllByRole('article')
		expect(within(first as HTMLElement).getByRole('link', { name: 'Pays de la Loire' })).toBeTruthy()
		expect(asked).toEqual([])
		await user.click(within(first as HTMLElement).getByText('En parler'))
		await expect.poll(() => asked).toEqual(['350200'])
	})
})
