// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PrecheckPage } from '../../../../client/features/precheck/PrecheckPage'
import { ToastProvider } from '../../../../client/ui/Toast'
import { mount } from '../../mount'
import { actorsNamed, chooseActor } from '../actorField'

const LOIRE = 'territory:FR:region:52'
const SHANGHAI = 'territory:CN:310000'

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
				<PrecheckPage />
			</ToastProvider>,
			'fr',
			`/avant-de-partir?actor=${LOIRE}`,
			{
				...actorsNamed({ [LOIRE]: 'Pays de la Loire', [SHANGHAI]: 'Shanghai' }),
				SectorList: { sectors: [] },
				Precheck: answered,
			},
		)
		await chooseActor(user, 'Où', 'Shanghai')
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

	it('says at each field what is missing or wrong, and asks nothing', async () => {
		const { user } = mount(<PrecheckPage />, 'fr', '/avant-de-partir', { SectorList: { sectors: [] } })
		const ask = screen.getByRole('button', { name: 'Vérifier ces dates' })
		await user.click(ask)
		for (const missing of ['Choisissez qui part.', 'Indiquez le premier jour.', 'Indiquez le dernier jour.'])
			expect(screen.getByText(missing)).toBeTruthy()
		expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Qui part' }))
		const stay = async (start: string, end: string) => {
			await user.clear(screen.getByLabelText('Premier jour'))
			await user.type(screen.getByLabelText('Premier jour'), start)
			await user.clear(screen.getByLabelText('Dernier jour'))
			await user.type(screen.getByLabelText('Dernier jour'), end)
		}
		await stay('2027-01-02', '2027-01-01')
		expect(screen.getByText('Le dernier jour vient avant le premier.')).toBeTruthy()
		await stay('2027-01-01', '2027-04-03')
		expect(screen.getByText(/^Un séjour dure 92 jours au plus/)).toBeTruthy()
		await stay('2027-01-01', '2027-04-02')
		expect(screen.getByLabelText('Dernier jour').getAttribute('aria-invalid')).toBeNull()
	})
})
