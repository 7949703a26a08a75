// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Lenses } from '../../../../client/views/timeline/Lenses'
import type { Crowding } from '../../../../client/views/timeline/placeCrowdings'
import { nearestCrowding, placeCrowdings } from '../../../../client/views/timeline/placeCrowdings'
import type { ShownFact } from '../../../../client/views/timeline/shownFact'
import { timeScale } from '../../../../client/views/timeline/timeScale'
import { daysIn } from '../../../../schema/fuzzyDate'
import { mount } from '../../mount'

const crowding = (id: string, start: string, end: string, changes: Partial<Crowding> = {}): Crowding => ({
	id,
	lane: 'missions',
	title: `Rencontre ${id}`,
	words: `Rencontre ${id}`,
	start,
	end,
	isEstablished: true,
	steps: [],
	peak: 2,
	peakPeriod: null,
	link: `/croisements/${id}`,
	...changes,
})

const spring = crowding('spring', '2010-05-01', '2010-10-31', {
	peak: 5,
	peakPeriod: '1er mai – 15 juillet 2010',
	steps: [
		{ from: '2010-05-01', until: '2010-07-15', leaders: 5 },
		{ from: '2010-07-16', until: '2010-10-31', leaders: 4 },
	],
})
const autumn = crowding('autumn', '2019-11-04', '2019-11-06')

const mission: ShownFact = {
	id: 'm1',
	lane: 'missions',
	group: 'north',
	start: '2027-03-02',
	end: '2027-03-06',
	lastNews: null,
	isClosed: false,
	isSelected: true,
	who: { name: 'Nord', nameLanguage: 'fr' },
	with: { name: 'Oriel', nameLanguage: 'fr' },
	note: null,
	words: 'Nord à Oriel, mars 2027',
	link: '/fiches/m1',
	isFictitious: false,
}

function show(changes: Partial<ComponentProps<typeof Lenses>> = {}) {
	const onCrowding = vi.fn()
	const mounted = mount(
		<Lenses
			crowdings={[spring, autumn]}
			lens={null}
			onCrowding={onCrowding}
			facts={[]}
			holidays={[]}
			today="2026-11-27"
			more={null}
			{...changes}
		/>,
	)
	return { ...mounted, onCrowding }
}

describe('The lens on an overlap of missions', () => {
	it('shows the strongest, its number of actors, and a link to it', () => {
		show()
		expect(screen.getByRole('heading', { name: 'Rencontre spring' })).toBeTruthy()
		expect([...document.querySelectorAll('.stepCount')].map(({ textContent }) => textContent)).toEqual([
			'5',
			'4',
		])
		const link = screen.getByRole('link', { name: /^5 acteurs le même jour/ })
		expect(link.getAttribute('href')).toBe('/croisements/spring')
	})

	it('shows the chosen one, and lets the reader choose another', async () => {
		const { user, onCrowding } = show({ lens: 'autumn' })
		expect(screen.getByRole('heading', { name: 'Rencontre autumn' })).toBeTruthy()
		expect(document.body.textContent).toContain('Aucune de ces missions n’est datée au jour')
		await user.selectOptions(screen.getByRole('combobox'), 'Rencontre spring')
		expect(onCrowding).toHaveBeenCalledWith('spring')
	})

	it('is absent if nothing overlaps', () => {
		show({ crowdings: [] })
		expect(screen.getAllByRole('heading')).toHaveLength(1)
	})
})

describe('The lens on the months to come', () => {
	it('says that without an announced mission somebody may still go', () => {
		show()
		expect(document.body.textContent).toContain('cela ne veut pas dire que personne ne part')
	})

	it('shows plans for the next twelve months, as links', () => {
		const late = { ...mission, id: 'm2', start: '2028-01-01', words: 'Trop tard' }
		const past = { ...mission, id: 'm3', start: '2026-11-26', words: 'Déjà partie' }
		show({ facts: [mission, late, past] })
		expect(screen.getByRole('link', { name: 'Nord à Oriel, mars 2027' })).toBeTruthy()
		expect(screen.queryByRole('link', { name: 'Trop tard' })).toBeNull()
		expect(screen.queryByRole('link', { name: 'Déjà partie' })).toBeNull()
	})

	it('shows the holidays of both countries, and lists them in words', () => {
		show({
			holidays: [
				{ name: 'Noël', start: '2026-12-25', end: '2026-12-25', side: 'french' },
				{ name: 'Nouvel an', start: '2027-02-05', end: '2027-02-12', side: 'partner' },
				{ name: 'Trop tard', start: '2028-02-05', end: '2028-02-12', side: 'partner' },
			],
		})
		expect(document.querySelectorAll('.calendar .day')).toHaveLength(2)
		expect([...document.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
			'Noël · 25\u00a0décembre 2026',
			'Nouvel an · 5\u00a0février 2027 – 12\u00a0février 2027',
		])
	})
})

describe('The shades of overlaps', () => {
	const scale = timeScale({ first: 2000, last: 2026 }, [])

	it('have their label on a free line, the strongest first', () => {
		const [one, two] = placeCrowdings([spring, { ...spring, id: 'twin' }], scale, 800)
		expect(one?.words).toEqual({ line: 0, side: 'right' })
		expect(two?.words).toEqual({ line: 0, side: 'left' })
	})

	it('have no label if no line has room, and are absent outside the axis', () => {
		const crowd = Array.from({ length: 12 }, (_, index) => ({ ...spring, id: `c${index}` }))
		const placed = placeCrowdings(crowd, scale, 300)
		expect(placed).toHaveLength(12)
		expect(placed.filter(({ words }) => words !== null).length).toBeLessThan(12)
		expect(placeCrowdings([spring], timeScale({ first: 2015, last: 2026 }, []), 800)).toEqual([])
	})

	it('are found by the nearest day', () => {
		expect(nearestCrowding([spring, autumn], daysIn('2018').first)?.id).toBe('autumn')
		expect(nearestCrowding([spring, autumn], daysIn('2010-06').first)?.id).toBe('spring')
		expect(nearestCrowding([], 0)).toBeNull()
	})
})
