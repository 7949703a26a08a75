// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { TimelineView } from '../../../../client/features/explorer/TimelineView'
import { holidayBounds } from '../../../../client/features/explorer/useHolidays'
import { DEFAULT_VIEW, type ExplorerView } from '../../../../client/state/explorerView'
import { TodayProvider } from '../../../../client/state/readingDay'
import { mount } from '../../mount'
import { dataOf, recordOf } from './explorerRecords'

const records = [
	recordOf({ id: 'partnership:P1', start: '1986', lastNews: '2024', partner: ['Oriel'] }),
	recordOf({ id: 'partnership:P2', partner: ['Brume'] }),
	recordOf({ id: 'office:R1', kind: 'OFFICE', start: '1991', end: '2015', openness: 'NOT_OPEN' }),
	recordOf({ id: 'mission:M1', kind: 'MISSION', start: '2010-05-01', french: ['Nord'] }),
	recordOf({ id: 'mission:M2', kind: 'MISSION', start: '2010-05-03', french: ['Sud'] }),
	recordOf({ id: 'mission:V1', kind: 'MISSION', start: '2012-03', direction: 'PARTNER_TO_FR' }),
	recordOf({ id: 'wish:W1', kind: 'WISH', start: '2017-01-31' }),
]

const node = (id: string, recordIds: readonly string[]) => ({
	__typename: 'Overlap',
	id,
	title: `Croisement ${id}`,
	certainty: 'ESTABLISHED',
	actorCount: 2,
	place: { __typename: 'Territory', id: 'oriel', name: 'Oriel' },
	period: { __typename: 'Period', start: '2010-05-01', end: '2010-05-31' },
	crowding: {
		__typename: 'Crowding',
		direction: 'FR_TO_PARTNER',
		peakCertain: 2,
		peakPeriod: { __typename: 'Period', text: 'mai 2010' },
		steps: [],
	},
	evidence: recordIds.map((recordId) => ({ __typename: 'Evidence', recordId })),
})

const holiday = (name: string, firstDay: string, lastDay: string, code: string) => ({
	__typename: 'Holiday',
	id: name,
	name,
	firstDay,
	lastDay,
	country: { __typename: 'Country', code },
})

function show(view: Partial<ExplorerView> = {}, selected: readonly string[] | null = null, total?: number) {
	const onChange = vi.fn<(next: ExplorerView) => void>()
	const mounted = mount(
		<TodayProvider value="2026-11-27">
			<TimelineView
				view={{ ...DEFAULT_VIEW, as: 'timeline', ...view }}
				data={dataOf(records, selected, total)}
				onChange={onChange}
			/>
		</TodayProvider>,
		'fr',
		'/explorer?as=timeline&depuis=x',
		{
			TimelineHolidays: {
				holidays: {
					__typename: 'HolidayConnection',
					nodes: [
						holiday('Noël', '2026-12-25', '2026-12-25', 'FR'),
						holiday('Nouvel an lunaire', '2027-02-05', '2027-02-12', 'XX'),
					],
				},
			},
			TimelineCrowdings: {
				overlaps: {
					__typename: 'OverlapConnection',
					totalCount: 2,
					edges: [
						{ __typename: 'OverlapEdge', node: node('o1', ['mission:M1', 'mission:M2']) },
						{ __typename: 'OverlapEdge', node: node('o2', ['mission:M1', 'mission:M9']) },
					],
				},
			},
		},
	)
	return { ...mounted, onChange }
}

describe('The timeline of the explorer', () => {
	it('shows the total of the filters, and puts each record in its lane', () => {
		show()
		expect(document.querySelector('[data-total="7"]')?.textContent).toBe('7 fiches')
		expect(
			screen
				.getAllByRole('heading', { level: 2 })
				.map(({ textContent }) => textContent)
				.slice(0, 5),
		).toEqual([
			'Liens2 · dont 1 sans date',
			'Bureaux1',
			'Missions2',
			'Visites et événements1',
			'Souhaits et offres1',
		])
	})

	it('says how many are drawn where they are not all', () => {
		show({}, null, 30_000)
		expect(document.body.textContent).toMatch(/Seules les 7 plus récentes sont dessinées, sur 30.000/)
	})

	it('keeps what is not selected as one row, and says how many are', () => {
		show({ chosen: ['Brume'] }, ['partnership:P2'])
		expect(document.body.textContent).toContain('7 fiches, 1 dans la sélection')
		expect(document.body.textContent).toContain('1 autre lien')
	})

	it('shades the overlaps whose missions are drawn, and shows the strongest from near', async () => {
		const { user, onChange } = show()
		const words = await screen.findAllByRole('button', { name: /^Oriel, 2010/ })
		expect(words).toHaveLength(1)
		expect(screen.getByRole('heading', { name: 'Croisement o1' })).toBeTruthy()
		await user.click(words[0] as HTMLElement)
		expect(onChange.mock.lastCall?.[0].overlap).toBe('o1')
	})

	it('shades none where no mission of it is selected', async () => {
		show({ chosen: ['Brume'] }, ['partnership:P2'])
		await act(async () => undefined)
		expect(screen.queryByRole('button', { name: /^Oriel, 2010/ })).toBeNull()
	})

	it('brings the nearest overlap near by +, and goes back by −', async () => {
		const { user, onChange } = show()
		await screen.findAllByRole('button', { name: /^Oriel, 2010/ })
		screen.getAllByRole('link', { name: /Sud – Oriel/ })[0]?.focus()
		await user.keyboard('+')
		expect(onChange.mock.lastCall?.[0].overlap).toBe('o1')
		await user.keyboard('-')
		expect(onChange.mock.lastCall?.[0].overlap).toBeNull()
	})

	it('has the holidays of both countries in the months to come', async () => {
		show()
		await act(async () => undefined)
		const days = [...document.querySelectorAll('.calendar .day')]
		expect(days.map((day) => day.getAttribute('data-side'))).toEqual(['french', 'partner'])
		expect(holidayBounds({ from: null, to: null }, '2026-11-27')).toEqual({ from: '2026', to: '2027' })
		expect(holidayBounds({ from: '2010', to: '2012' }, '2026-11-27')).toEqual({ from: '2010', to: '2027' })
		expect(holidayBounds({ from: '1985', to: '2012' }, '2026-11-27')).toEqual({ from: '2026', to: '2027' })
	})

	it('goes back from a period to the whole', async () => {
		const { user, onChange } = show({ from: '2010', to: '2012' })
		await user.click(screen.getByRole('button', { name: 'Toute la période' }))
		expect(onChange.mock.lastCall?.[0]).toMatchObject({ from: null, to: null })
	})

	it('links each fact with the address kept', () => {
		show()
		expect(screen.getAllByRole('link', { name: /1986/ })[0]?.getAttribute('href')).toMatch(
			/^\/fiches\/partnership%3AP1|^\/fiches\/partnership:P1/,
		)
	})
})
