// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { InstrumentTable } from '../../../../client/features/home/InstrumentTable'
import type { InstrumentResults } from '../../../../client/features/home/instrument/useInstrument'
import { mount } from '../../mount'
import { CROSSING, DATA, month, NOTHING_CHOSEN, PORT } from './instrument/someData'

const FOUND: InstrumentResults = {
	data: DATA,
	selection: NOTHING_CHOSEN,
	crossing: null,
	opportunities: null,
	opportunitiesError: null,
	records: null,
	placeName: null,
	counter: { of: 'opportunities', figure: 0 },
	isRead: true,
}
const show = (found: Partial<InstrumentResults>) =>
	mount(<InstrumentTable found={{ ...FOUND, ...found }} actorName={null} />)
const heads = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
const rows = () => screen.getAllByRole('row').slice(1)

describe('The table of the home page', () => {
	it('lists the links, the latest news first', () => {
		show({})
		expect(heads()).toEqual(['Qui', 'Où', 'Dernière trace', 'Fiche'])
		expect(rows().map((row) => row.querySelector('th')?.textContent)).toEqual(['Lille', 'Lyon', 'Vosges'])
	})

	it('does not call itself empty until the map is loaded', () => {
		show({ isRead: false, data: { ...DATA, links: [] } })
		expect(screen.queryByText('Rien de recensé pour ce choix.')).toBeNull()
		show({ data: { ...DATA, links: [] } })
		expect(screen.getByText('Rien de recensé pour ce choix.')).toBeTruthy()
	})

	it('lists only past missions on that tab', () => {
		show({ selection: { ...NOTHING_CHOSEN, era: { when: 'PAST', today: month('2026-11') } } })
		expect(screen.getByRole('table', { name: 'Les 5 missions de la carte, passé' })).toBeTruthy()
		expect(rows()).toHaveLength(5)
	})

	it('lists only the links of a chosen place', () => {
		show({ selection: { ...NOTHING_CHOSEN, place: PORT.id } })
		expect(rows()).toHaveLength(2)
	})

	it('lists the missions of a month with their actors, and links each record', () => {
		show({ selection: { ...NOTHING_CHOSEN, month: month('2010-08') }, crossing: CROSSING })
		expect(heads()).toEqual(['Qui', 'Où', 'Quand', 'Sur place', 'Fiche'])
		const there = rows().map((row) => [row.querySelector('th')?.textContent, row.children[3]?.textContent])
		expect(there).toEqual([
			['Lille', 'rentré'],
			['Lyon', 'oui'],
			['Vosges', '–'],
			['Lille', 'possible'],
		])
		expect(screen.getAllByRole('link')[0]?.getAttribute('href')).toMatch(/^\/fiches\/mission:a/)
	})
})
