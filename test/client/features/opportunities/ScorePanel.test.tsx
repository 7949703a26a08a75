// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ScorePanel } from '../../../../client/features/opportunities/ScorePanel'
import type { ShownOpportunity } from '../../../../client/features/opportunities/shownOpportunity'
import { mount } from '../../mount'
import { actorNamed, LOIRE, VOSGES } from '../organisation/someOrganisation'

const OPPORTUNITY = {
	id: 'opportunity:1',
	score: 0.71,
	guest: { id: VOSGES, name: 'Vosges' },
	criteria: [],
	wouldLower: [],
	office: null,
	lastNews: '2017-01-31',
	fromMemoryCount: 0,
	evidenceCount: 2,
	unasked: false,
} as unknown as ShownOpportunity
const BOTH = [actorNamed(LOIRE, 'Pays de la Loire'), actorNamed(VOSGES, 'Vosges')]

function show(ifConfirmed: object | null, address?: string) {
	const opportunity = { __typename: 'Opportunity', id: OPPORTUNITY.id, ifConfirmed }
	return mount(<ScorePanel opportunity={OPPORTUNITY} ranked={[]} />, 'fr', address, {
		ConfirmedScore: { opportunity },
	})
}
const ask = async ({ user }: ReturnType<typeof show>) =>
	user.click(screen.getByText('Et si ces fiches étaient confirmées ?'))

it('The score of an opportunity shows its value if both parties confirmed, on request', async () => {
	const shown = show({ __typename: 'ConfirmedScore', score: 0.93, owners: BOTH })
	expect(screen.queryByText(/0,93/)).toBeNull()
	await ask(shown)
	expect((await screen.findByText(/0,93/)).textContent).toBe(
		'0,71, et 0,93 si les deux confirmaient leurs fiches aujourd’hui (Pays de la Loire, Vosges).',
	)
})

it('The score of an opportunity says when confirming would not change it', async () => {
	await ask(show(null))
	expect(await screen.findByText(/^Le score n’en changerait pas/)).toBeTruthy()
})

it('The score on another day does not ask what confirming today would change', () => {
	show(null, '/?asOf=2017-01-31')
	expect(screen.queryByText(/étaient confirmées/)).toBeNull()
})
