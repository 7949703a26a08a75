// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { holidayBounds, TimelineView } from '../../../../../client/features/explorer/timeline/TimelineView'
import { DEFAULT_VIEW, type ExplorerView } from '../../../../../client/state/explorerView'
import { TodayProvider } from '../../../../../client/state/readingDay'
import { mount } from '../../../mount'
import { actsOn, dataOf, recordOf } from '../explorerRecords'

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

const event = (
	id: string,
	name: string,
	start: string | null,
	place: string,
	partOf: readonly string[] = [],
) => ({
	__typename: 'Event',
	id,
	name,
	scenario: false,
	period: { __typename: 'Period', start, end: start, text: start ?? '' },
	place: {
		__typename: 'Territory',
		id: place,
		name: place,
		partOf: partOf.map((one) => ({ __typename: 'Territory', id: one })),
	},
	placeText: null,
})

const EVENTS = {
	events: {
		__typename: 'EventConnection',
		totalCount: 5,
		nodes: [
			event('event:E1', 'Salon du vin', '2010-05-02', 'Oriel', ['Littoral']),
			event('event:E2', 'Forum des ports', '2012-09', 'Brume'),
			event('event:E3', 'Sans date', null, 'Brume'),
		],
	},
}

const YEARS = {
	recordYears: {
		__typename: 'RecordYears',
		recordsTotal: 30_000,
		firstYear: 2008,
		starts: [10_000, 0, 19_000],
		unstarted: 1_000,
		lanes: [
			{
				__typename: 'LaneYears',
				lane: 'LINKS',
				total: 12_000,
				undated: 1_000,
				counts: [5_000, 9_000, 11_000],
				left: 2_000,
				groups: [
					{
						__typename: 'RecordGroup',
						total: 10_000,
						counts: [4_000, 8_000, 9_000],
						actor: { __typename: 'Territory', id: 'Nord', name: 'Nord' },
					},
				],
			},
			{
				__typename: 'LaneYears',
				lane: 'MISSIONS',
				total: 18_000,
				undated: 0,
				counts: [8_000, 0, 10_000],
				left: 0,
				groups: [],
			},
		],
	},
}

/** Resolves once all parts are loaded, which is when the timeline is drawn. */
async function show(
	view: Partial<ExplorerView> = {},
	selected: readonly string[] | null = null,
	total?: number,
) {
	const shownView = { ...DEFAULT_VIEW, as: 'timeline' as const, ...view }
	const acts = actsOn(shownView)
	const mounted = mount(
		<TodayProvider value="2026-11-27">
			<TimelineView view={shownView} data={dataOf(records, selected, total)} act={acts.act} />
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
			TimelineEvents: EVENTS,
			ExplorerYears: YEARS,
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
	await vi.waitFor(() => expect(document.querySelector('[data-total]')).not.toBeNull())
	return { ...mounted, ...acts }
}

describe('The timeline of the explorer', () => {
	it('shows the total of the filters, and puts each record in its lane', async () => {
		await show()
		expect(document.querySelector('[data-total="7"]')?.textContent).toBe('7 fiches')
		expect(
			screen
				.getAllByRole('heading', { level: 2 })
				.map(({ textContent }) => textContent)
				.slice(0, 5),
		).toEqual(['Liens2 · dont 1 sans date', 'Bureaux1', 'Missions2', 'Visites1', 'Souhaits et offres1'])
	})

	it('counts by year if there are too many records to draw, says so, and drops none', async () => {
		const { user, next } = await show({}, null, 30_000)
		await screen.findByRole('button', { name: /^Nord.: 10.000 liens/ })
		expect(document.body.textContent).toMatch(/Plus de 1.000 fiches.: la frise les compte année par année/)
		expect(document.body.textContent).toMatch(/Liens12.000 · dont 1.000 sans date/)
		expect(document.body.textContent).toMatch(/Nord10.000/)
		expect(document.body.textContent).toMatch(/2.000 autres liens/)
		await user.click(screen.getByRole('button', { name: /^2010.: 10.000 missions/ }))
		expect(next()).toMatchObject({ from: '2010', to: '2010' })
		await user.click(screen.getByRole('button', { name: /^Nord/ }))
		expect(next().chosen).toEqual(['Nord'])
	})

	it('draws a small selection among very many records, and says what it leaves out', async () => {
		await show({ chosen: ['Brume'] }, ['partnership:P2'], 30_000)
		expect(document.querySelector('[data-part="year-lanes"]')).toBeNull()
		expect(document.body.textContent).toMatch(/La sélection seule est dessinée.*29.999 autres fiches/)
	})

	it('shows public events with their names, linked to their sources and counted separately', async () => {
		await show()
		const fair = await screen.findByRole('link', { name: 'Salon du vin · Oriel · 2010-05-02' })
		expect(fair.getAttribute('href')).toMatch(/^\/fiches\/event/)
		expect(fair.textContent).toBe('Salon du vin')
		expect(document.body.textContent).toContain('Événements3 · dont 1 sans date')
		expect(document.body.textContent).toContain('3 événements publics, hors du total des fiches')
		expect(screen.getByText(/2 autres, plus anciens, ne sont pas montrés/)).toBeTruthy()
		expect(document.querySelector('[data-total="7"]')?.textContent).toBe('7 fiches')
	})

	it('shows the events of its own places, and dims the others', async () => {
		await show({ where: ['Littoral'] })
		await screen.findByRole('link', { name: /^Salon du vin ·/ })
		expect(screen.queryByRole('link', { name: /^Forum des ports ·/ })).toBeNull()
		cleanup()
		await show({ chosen: ['Brume'] }, ['partnership:P2'])
		expect((await screen.findByRole('link', { name: /^Salon du vin ·/ })).className).toContain('dimmed')
		expect(screen.getByRole('link', { name: /^Forum des ports ·/ }).className).not.toContain('dimmed')
	})

	it('keeps records outside the selection as one row, with their number', async () => {
		await show({ chosen: ['Brume'] }, ['partnership:P2'])
		expect(document.body.textContent).toContain('7 fiches, 1 dans la sélection')
		expect(document.body.textContent).toContain('1 autre lien')
	})

	it('shades the overlaps of its drawn missions, and zooms on the strongest one', async () => {
		const { user, next } = await show()
		const words = await screen.findAllByRole('button', { name: /^Oriel, 2010/ })
		expect(words).toHaveLength(1)
		expect(screen.getByRole('heading', { name: 'Croisement o1' })).toBeTruthy()
		await user.click(words[0] as HTMLElement)
		expect(next().overlap).toBe('o1')
	})

	it('shades no overlap without a selected mission', async () => {
		await show({ chosen: ['Brume'] }, ['partnership:P2'])
		await act(async () => undefined)
		expect(screen.queryByRole('button', { name: /^Oriel, 2010/ })).toBeNull()
	})

	it('zooms on the nearest overlap with +, and back with −', async () => {
		const { user, next } = await show()
		await screen.findAllByRole('button', { name: /^Oriel, 2010/ })
		screen.getAllByRole('link', { name: /Sud – Oriel/ })[0]?.focus()
		await user.keyboard('+')
		expect(next().overlap).toBe('o1')
		await user.keyboard('-')
		expect(next().overlap).toBeNull()
	})

	it('shows the holidays of both countries in the months to come', async () => {
		await show()
		await act(async () => undefined)
		const days = [...document.querySelectorAll('.calendar .day')]
		expect(days.map((day) => day.getAttribute('data-side'))).toEqual(['french', 'partner'])
		expect(holidayBounds({ from: null, to: null }, '2026-11-27')).toEqual({ from: '2026', to: '2027' })
		expect(holidayBounds({ from: '2010', to: '2012' }, '2026-11-27')).toEqual({ from: '2010', to: '2027' })
		expect(holidayBounds({ from: '1985', to: '2012' }, '2026-11-27')).toEqual({ from: '2026', to: '2027' })
	})

	it('goes back from a period to the whole time span', async () => {
		const { user, next } = await show({ from: '2010', to: '2012' })
		await user.click(screen.getByRole('button', { name: 'Toute la période' }))
		expect(next()).toMatchObject({ from: null, to: null })
	})

	it('links each fact, and keeps the address', async () => {
		await show()
		expect(screen.getAllByRole('link', { name: /1986/ })[0]?.getAttribute('href')).toMatch(
			/^\/fiches\/partnership%3AP1|^\/fiches\/partnership:P1/,
		)
	})
})
