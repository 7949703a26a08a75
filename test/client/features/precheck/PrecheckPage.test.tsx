// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PrecheckPage } from '../../../../client/features/precheck/PrecheckPage'
import { ToastProvider } from '../../../../client/ui/Toast'
import type { ActorFieldSlot } from '../../../../client/views/actor/actorFieldSlot'
import { mount } from '../../mount'

const LOIRE = 'territory:FR:region:52'
const SHANGHAI = 'territory:CN:310000'

/** Replaces the actor field: tests type an id. */
function TypedActor({ label, onChoose }: ActorFieldSlot) {
	return (
		<label>
			{label}
			<input onBlur={({ target }) => onChoose(target.value || null)} />
		</label>
	)
}

const precheck = (start: string) => ({
	precheck: {
		__typename: 'Precheck',
		gapDays: 30,
		datesSentence: `Du ${start} : personne.`,
		dateWarnings: [],
		dates: [],
		quietest: [],
		calendar: {
			__typename: 'PrecheckCalendar',
			period: { __typename: 'Period', start: '2027-04-05', end: '2027-06-20' },
			missionsTotal: 0,
			missions: [],
			eventsTotal: 0,
			events: [],
			avoidTotal: 0,
			avoid: [],
		},
		partnersTotal: 0,
		partners: [],
		places: [],
	},
})

describe('« Avant de partir »', () => {
	it('takes the days chosen in its calendar into the form, checks them, and keeps the focus there', async () => {
		const asked: unknown[] = []
		const answered = ({ mission }: Record<string, unknown>) => {
			asked.push(mission)
			return precheck((mission as { start: string }).start)
		}
		const { user } = mount(
			<ToastProvider>
				<PrecheckPage ActorField={TypedActor} />
			</ToastProvider>,
			'fr',
			`/avant-de-partir?actor=${LOIRE}`,
			{
				ActorName: { actor: null },
				SectorList: { sectors: [] },
				Precheck: answered,
			},
		)
		await user.type(screen.getByLabelText('Où'), SHANGHAI)
		await user.type(screen.getByLabelText('Premier jour'), '2027-05-10')
		await user.type(screen.getByLabelText('Dernier jour'), '2027-05-13')
		await user.click(screen.getByRole('button', { name: 'Vérifier ces dates' }))
		const day = await screen.findByRole('gridcell', { name: '10\u00a0mai 2027' })
		day.focus()
		await user.keyboard('{ArrowDown}{Enter}')
		expect(screen.getByLabelText('Premier jour')).toHaveProperty('value', '2027-05-17')
		expect(screen.getByLabelText('Dernier jour')).toHaveProperty('value', '2027-05-20')
		await screen.findByText('Du 2027-05-17 : personne.')
		expect(asked).toEqual([
			{ actor: LOIRE, places: [SHANGHAI], start: '2027-05-10', end: '2027-05-13', sectors: [] },
			{ actor: LOIRE, places: [SHANGHAI], start: '2027-05-17', end: '2027-05-20', sectors: [] },
		])
		expect(document.activeElement).toHaveProperty('dataset.day', '2027-05-17')
	})
})
