// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import type { Calendar } from '../../../../client/views/calendar/layoutWeeks'
import { moveInDays } from '../../../../client/views/calendar/moveInDays'
import { type Stay, WeekCalendar } from '../../../../client/views/calendar/WeekCalendar'
import { daysIn, isoDay } from '../../../../schema/fuzzyDate'
import { mount } from '../../mount'

const CALENDAR: Calendar = {
	period: { start: '2027-03-29', end: '2027-06-27' },
	missionsTotal: 1,
	missions: [
		{
			recordId: 'mission:1',
			label: 'Mission de Reims à Shanghai',
			scenario: false,
			period: { start: '2027-05-10', end: '2027-05-13' },
		},
	],
	eventsTotal: 0,
	events: [],
	avoidTotal: 1,
	avoid: [{ sentence: 'Ascension.', scenario: false, period: { start: '2027-05-06', end: '2027-05-06' } }],
}

function Trying({ onChosen }: { onChosen: (stay: Stay) => void }) {
	const [wanted, setWanted] = useState<Stay>({ start: '2027-05-11', end: '2027-05-13' })
	return (
		<>
			<button type="button">Avant</button>
			<WeekCalendar
				calendar={CALENDAR}
				quietest={[]}
				wanted={wanted}
				onChoose={(stay) => {
					onChosen(stay)
					setWanted(stay)
				}}
			/>
		</>
	)
}

function show() {
	const chosen: Stay[] = []
	const { user } = mount(<Trying onChosen={(stay) => chosen.push(stay)} />)
	const grid = within(screen.getByRole('grid', { name: 'Semaine par semaine' }))
	const reached = () => (document.activeElement as HTMLElement).dataset.day
	const marked = () => grid.getAllByRole('gridcell', { selected: true }).map((cell) => cell.dataset.day)
	const press = async (keys: string) => {
		await user.keyboard(keys)
		return reached()
	}
	return { user, grid, chosen, reached, marked, press }
}

describe('The days of the calendar', () => {
	it('are one stop of the Tab key, at the first day of the stay, and each describes its events', async () => {
		const { user, grid, reached } = show()
		screen.getByRole('button', { name: 'Avant' }).focus()
		await user.tab()
		expect(reached()).toBe('2027-05-11')
		expect(document.activeElement?.getAttribute('aria-label')).toBe('11\u00a0mai 2027, une autre mission')
		expect(grid.getByRole('gridcell', { name: '6\u00a0mai 2027, férié ou à éviter' })).toBeTruthy()
		await user.tab()
		// The next stop is a link beside the days, not another day.
		expect(document.activeElement?.tagName).toBe('A')
		const stops = grid
			.getAllByRole('gridcell')
			.filter(({ tabIndex, dataset }) => dataset.day && tabIndex === 0)
		expect(stops).toHaveLength(1)
	})

	it('are moved through with arrows, Home and End and the page keys, and stop at the ends', async () => {
		const { user, press } = show()
		screen.getByRole('button', { name: 'Avant' }).focus()
		await user.tab()
		expect(await press('{ArrowRight}')).toBe('2027-05-12')
		expect(await press('{ArrowDown}')).toBe('2027-05-19')
		expect(await press('{ArrowLeft}{ArrowLeft}{ArrowLeft}')).toBe('2027-05-16')
		expect(await press('{ArrowUp}')).toBe('2027-05-09')
		expect(await press('{Home}')).toBe('2027-05-03')
		expect(await press('{End}')).toBe('2027-05-09')
		expect(await press('{PageDown}')).toBe('2027-06-09')
		expect(await press('{PageUp}{PageUp}')).toBe('2027-04-09')
		expect(await press('{PageUp}{PageUp}')).toBe('2027-03-29')
		expect(await press('{ArrowLeft}{ArrowUp}')).toBe('2027-03-29')
		expect(await press('{Control>}{End}{/Control}')).toBe('2027-06-27')
		expect(await press('{Control>}{Home}{/Control}')).toBe('2027-03-29')
		// The stop of the Tab key is where the reader left.
		await user.tab({ shift: true })
		await user.tab()
		expect(document.activeElement).toHaveProperty('dataset.day', '2027-03-29')
	})

	it('move the start of the stay, keeping its length, with Enter, Space or a click, and keep the focus', async () => {
		const { user, grid, chosen, press } = show()
		screen.getByRole('button', { name: 'Avant' }).focus()
		await user.tab()
		expect(await press('{ArrowDown}{Enter}')).toBe('2027-05-18')
		expect(await press('{ArrowDown} ')).toBe('2027-05-25')
		await user.click(grid.getByRole('gridcell', { name: '2\u00a0juin 2027' }))
		expect(chosen).toEqual([
			{ start: '2027-05-18', end: '2027-05-20' },
			{ start: '2027-05-25', end: '2027-05-27' },
			{ start: '2027-06-02', end: '2027-06-04' },
		])
	})

	it('are selected with Shift, confirmed with Enter, and deselected with Escape', async () => {
		const { user, chosen, marked, press } = show()
		screen.getByRole('button', { name: 'Avant' }).focus()
		await user.tab()
		await press('{Shift>}{ArrowRight}{ArrowDown}{/Shift}')
		expect(marked()).toHaveLength(9)
		await press('{Escape}')
		expect(marked()).toEqual(['2027-05-11', '2027-05-12', '2027-05-13'])
		await press('{ArrowUp}{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}')
		expect(chosen).toEqual([])
		await press('{Enter}')
		expect(chosen).toHaveLength(1)
		expect(marked()).toHaveLength(3)
	})
})

describe('A key that moves in days', () => {
	const of = (day: string) => daysIn(day).first
	const all = { first: of('2027-01-04'), last: of('2027-03-07') }
	const move = (key: string, day: string) => {
		const to = moveInDays({ key }, of(day), all)
		return to === null ? null : isoDay(to)
	}

	it('goes to the last day of a shorter month, and never past the calendar', () => {
		expect(move('PageDown', '2027-01-31')).toBe('2027-02-28')
		expect(move('PageDown', '2027-02-28')).toBe('2027-03-07')
		expect(move('PageUp', '2027-01-31')).toBe('2027-01-04')
		expect(move('Home', '2027-01-04')).toBe('2027-01-04')
		expect(move('End', '2027-03-07')).toBe('2027-03-07')
		expect(move('x', '2027-01-31')).toBeNull()
	})
})
