// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Lanes } from '../../../../client/views/timeline/Lanes'
import type { Crowding } from '../../../../client/views/timeline/placeCrowdings'
import { mount } from '../../mount'
import { fact } from './someFacts'

const crowding: Crowding = {
	id: 'o1',
	lane: 'missions',
	title: 'Oriel, mai 2010 : deux collectivités se croisent',
	words: 'Oriel, 2010 : 2 acteurs',
	start: '2010-05-01',
	end: '2010-05-31',
	isEstablished: true,
	steps: [],
	peak: 2,
	peakPeriod: null,
	link: '/croisements/o1',
}

function show(changes: Partial<ComponentProps<typeof Lanes>> = {}) {
	const heard = {
		onToggle: vi.fn(),
		onPeriod: vi.fn(),
		onCrowding: vi.fn(),
		onLens: vi.fn(),
		onGroup: vi.fn(),
	}
	const mounted = mount(
		<Lanes
			label="Frise"
			facts={[]}
			period={{ from: null, to: null }}
			today="2026-11-27"
			hasSelection={false}
			nameOf={(group) => ({ name: `Groupe ${group}`, nameLanguage: 'fr' })}
			open={[]}
			crowdings={[]}
			lens={null}
			holidays={[]}
			{...heard}
			{...changes}
		/>,
	)
	return { ...mounted, ...heard }
}

const some = [
	fact('p1', { start: '1986', lastNews: '2024' }),
	fact('p2', { start: '2005', lastNews: '2005' }),
	fact('p3'),
	fact('m1', { lane: 'missions', start: '2010-05-01' }),
	fact('m2', { lane: 'missions', start: '2019-11-04' }),
	fact('m3', { lane: 'missions' }),
]

const newYear = {
	name: 'Fête du printemps',
	start: '2026-02-17',
	end: '2026-02-23',
	side: 'partner' as const,
}
const holidays = () => document.querySelectorAll<HTMLElement>('.holiday')

describe('Holidays behind the lanes', () => {
	it('are drawn on their days if two years are shown', () => {
		show({ facts: some, period: { from: '2025', to: '2026' }, holidays: [newYear] })
		expect([...holidays()].map(({ dataset }) => dataset.side)).toEqual(['partner'])
		// Day 412 of 730, for a week.
		const { left = '', width = '' } = holidays()[0]?.style ?? {}
		expect(Number.parseFloat(left)).toBeCloseTo((412 / 730) * 100, 0)
		expect(Number.parseFloat(width)).toBeCloseTo((7 / 730) * 100, 1)
	})

	it('are not drawn over forty years, nor outside the years shown', () => {
		show({ facts: some, holidays: [newYear] })
		expect(holidays()).toHaveLength(0)
		cleanup()
		show({ facts: some, period: { from: '2023', to: '2024' }, holidays: [newYear] })
		expect(holidays()).toHaveLength(0)
	})
})

describe('The lanes of the timeline', () => {
	it('name each lane with its number of facts, and how many have no date', () => {
		show({ facts: some })
		expect(screen.getByRole('heading', { name: /Liens/ }).textContent).toBe('Liens3 · dont 1 sans date')
		expect(screen.getByRole('heading', { name: /Missions/ }).textContent).toBe('Missions3 · dont 1 sans date')
	})

	it('draw ink up to the latest news, stubs for undated facts, and a stop at an end', () => {
		show({ facts: [...some, fact('p4', { start: '1991', end: '2015', lastNews: '2015', isClosed: true })] })
		const lane = screen.getByRole('heading', { name: /Liens/ }).parentElement
		expect(lane?.querySelectorAll('.stub')).toHaveLength(2)
		expect(lane?.querySelectorAll('.stops')).toHaveLength(1)
		expect(lane?.querySelectorAll('.fade')).toHaveLength(2)
	})

	it('are one stop of the Tab key, where arrows go to the next fact in time and to the next lane', async () => {
		const { user } = show({ facts: some })
		await user.tab()
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Fait p1')
		await user.keyboard('{ArrowRight}')
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Fait p2')
		await user.keyboard('{ArrowDown}')
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Fait m1')
		await user.keyboard('{End}')
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Fait m2')
		await user.tab({ shift: true })
		await user.tab()
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Fait m2')
	})

	it('open a fact with Enter', async () => {
		const { user, address } = show({ facts: some })
		await user.tab()
		await user.keyboard('{Enter}')
		expect(address()).toBe('/fiches/p1')
	})

	it('open and close the lens with + and −', async () => {
		const { user, onLens } = show({ facts: some, crowdings: [crowding] })
		await user.tab()
		await user.keyboard('{ArrowDown}+-')
		expect(onLens.mock.calls.map(([, way]) => way)).toEqual(['nearer', 'farther'])
	})

	it('choose the actor of a row by its name, and with C on the row', async () => {
		const { user, onGroup } = show({ facts: [fact('p1', { start: '1986', group: 'Nord' })] })
		await user.click(screen.getByRole('button', { name: /^Choisir / }))
		expect(onGroup.mock.calls).toEqual([['Nord']])
		document.querySelector<HTMLElement>('[data-stop="p1"]')?.focus()
		await user.keyboard('c')
		expect(onGroup.mock.calls).toEqual([['Nord'], ['Nord']])
	})

	it('show the first rows of a lane, and all of them on request', async () => {
		const facts = Array.from({ length: 9 }, (_, at) => fact(`p${at}`, { start: String(1990 + at) }))
		const { user } = show({ facts })
		expect(document.querySelectorAll('[data-stop]')).toHaveLength(6)
		const button = screen.getByRole('button', { name: /^Tout montrer\s: 3 rangées de plus$/ })
		await user.click(button)
		expect(document.querySelectorAll('[data-stop]')).toHaveLength(9)
		await user.click(screen.getByRole('button', { name: 'En montrer moins' }))
		expect(document.querySelectorAll('[data-stop]')).toHaveLength(6)
	})

	it('describe the focused fact beside it', async () => {
		const { user } = show({ facts: some })
		await user.tab()
		expect(document.querySelector('.tip')?.textContent).toBe('Fait p1')
	})

	it('group rows if there are many, with a button for each group', async () => {
		const many = Array.from({ length: 60 }, (_, index) =>
			fact(`p${index}`, { start: '2005', lastNews: '2010', group: index % 3 === 0 ? 'south' : 'north' }),
		)
		const { user, onToggle } = show({ facts: many })
		await user.click(screen.getByRole('button', { name: /^Groupe south.: 20 liens$/ }))
		expect(onToggle).toHaveBeenCalledWith('links/south')
		expect(
			screen.getByRole('button', { name: /^Groupe north.: 40 liens$/ }).getAttribute('aria-expanded'),
		).toBe('false')
	})

	it('show the facts of open groups', () => {
		const many = Array.from({ length: 60 }, (_, index) =>
			fact(`p${index}`, { start: '2005', group: index % 3 === 0 ? 'south' : 'north' }),
		)
		show({ facts: many, open: ['links/south', 'offices/south'] })
		expect(screen.getAllByRole('link')).toHaveLength(20)
	})

	it('shade overlapping missions, with their label as a button', async () => {
		const { user, onCrowding } = show({ facts: some, crowdings: [crowding] })
		await user.click(screen.getByRole('button', { name: 'Oriel, 2010 : 2 acteurs' }))
		expect(onCrowding).toHaveBeenCalledWith('o1')
		expect(document.querySelectorAll('.lane .shade')).toHaveLength(1)
	})

	it('say that early years are on a reduced scale', () => {
		const dense = Array.from({ length: 30 }, (_, index) =>
			fact(`m${index}`, { lane: 'missions', start: String(2005 + (index % 15)) }),
		)
		show({ facts: [...dense, fact('p1', { start: '1985', lastNews: '2024' })] })
		expect(document.body.textContent).toContain('Avant 2006, l’échelle est réduite')
	})

	it('show few marks for many facts: columns of years, each of which opens its year', async () => {
		const crowd = Array.from({ length: 3000 }, (_, index) =>
			fact(`m${index}`, { lane: 'missions', start: `${2005 + (index % 15)}-06-01` }),
		)
		const { user, onPeriod } = show({ facts: crowd })
		const year = screen.getByRole('button', { name: /^2010.: 200 missions\. Voir/ })
		await user.click(year)
		expect(onPeriod).toHaveBeenCalledWith('2010', '2010')
		expect(document.querySelectorAll('[data-stop]')).toHaveLength(15)
	})
})
