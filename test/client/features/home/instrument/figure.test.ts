import { describe, expect, it } from 'vitest'
import { peakMonth, possibleIn, selectionFigure } from '../../../../../client/features/home/instrument/figure'
import { firstClause } from '../../../../../client/features/home/instrument/firstClause'
import type { Selection } from '../../../../../client/features/home/instrument/homeConnections'
import { pauseAt, WAIT_MILLISECONDS } from '../../../../../client/features/home/instrument/usePlay'
import { readMonth } from '../../../../../client/state/homeView'
import { CROSSING, DATA, LILLE, mission, month, NOTHING_CHOSEN, PORT, TOWN } from './someData'

const counted = (
	selection: Partial<Selection>,
	{
		opportunities = null,
		offices = null,
		recordsTotal = null,
	}: { opportunities?: number | null; offices?: number | null; recordsTotal?: number | null } = {},
	data = DATA,
) =>
	selectionFigure(data, { ...NOTHING_CHOSEN, ...selection }, 1, {
		today: month('2026-11'),
		opportunities,
		offices,
		recordsTotal,
	})

describe('The figure', () => {
	it('explains a crossing by its strongest case if nothing is chosen', () => {
		expect(counted({})).toMatchObject({ of: 'crossing', figure: 2, there: null })
		expect(counted({}, {}, { ...DATA, crossings: [] })).toMatchObject({ of: 'links', figure: 1, total: 3 })
	})

	it('is the number of offices that could host the actor', () => {
		const records = new Set<string>()
		expect(counted({ records }, { opportunities: 4, offices: 2 })).toEqual({ of: 'offices', figure: 2 })
		expect(counted({ records }, { opportunities: 4 })).toEqual({ of: 'opportunities', figure: 4 })
		expect(counted({}, { opportunities: 4, offices: 2 }).of).toBe('crossing')
	})

	it('follows the tab: the strongest crossing in the past, links with recent news in the present', () => {
		const today = month('2026-11')
		expect(counted({ era: { when: 'PAST', today } })).toMatchObject({ of: 'crossing', figure: 2 })
		expect(counted({ era: { when: 'CURRENT', today } })).toMatchObject({ of: 'links', figure: 1 })
	})

	it('is, in a month of a crossing, the number of actors that the curve beside it shows', () => {
		expect(counted({ month: month('2010-05') })).toMatchObject({ of: 'crossing', figure: 2, there: 2 })
		expect(counted({ month: month('2010-10') })).toMatchObject({ of: 'crossing', figure: 1, there: 1 })
	})

	it('counts an actor that leads two missions of a month once', () => {
		const again = mission('f', LILLE, PORT, '2010-05', '2010-05', CROSSING.id)
		const data = { ...DATA, missions: [...DATA.missions, again] }
		expect(counted({ month: month('2010-05') }, {}, data)).toMatchObject({ of: 'crossing', figure: 2 })
	})

	it('counts the missions of another month, zero in an empty one, and marks a future one', () => {
		expect(counted({ month: month('2014-04') })).toMatchObject({ of: 'missions', figure: 1 })
		expect(counted({ month: month('2015-01') })).toMatchObject({ of: 'missions', figure: 0, missions: [] })
		expect(counted({ month: month('2027-02') })).toMatchObject({ of: 'future', figure: 0 })
	})

	it("is the month's total on record if not all missions were loaded", () => {
		const data = { ...DATA, months: new Map([[month('2014-04'), 310]]) }
		expect(counted({ month: month('2014-04') }, {}, data)).toMatchObject({ of: 'missions', figure: 310 })
		expect(counted({ month: month('2013-04') }, {}, data)).toMatchObject({ of: 'missions', figure: 0 })
	})

	it('counts for « ma collectivité » what could be pooled, else its records', () => {
		const records = new Set(['partnership:3'])
		expect(counted({ records }, { opportunities: 2, recordsTotal: 1 })).toEqual({
			of: 'opportunities',
			figure: 2,
		})
		expect(counted({ records }, { opportunities: 0, recordsTotal: 1 })).toEqual({ of: 'records', figure: 1 })
	})

	it('counts for a place its crossing, else what could be pooled there, else its records', () => {
		expect(counted({ place: PORT.id }, { opportunities: 3 })).toMatchObject({ of: 'crossing', figure: 2 })
		expect(counted({ place: TOWN.id }, { opportunities: 3 })).toEqual({ of: 'opportunities', figure: 3 })
		expect(counted({ place: TOWN.id }, { opportunities: 0 })).toEqual({ of: 'records', figure: 3 })
	})
})

describe('The text beside the figure', () => {
	it("names the year's missions that may have been there too, and the fullest month", () => {
		expect(possibleIn(DATA, month('2010-10')).map(({ id }) => id)).toEqual(['mission:e'])
		expect(possibleIn(DATA, month('2014-04'))).toEqual([])
		const data = { ...DATA, missions: [mission('over-two-years', LILLE, TOWN, '2010', '2011')] }
		expect(possibleIn(data, month('2011-03')).map(({ id }) => id)).toEqual(['mission:over-two-years'])
		expect(peakMonth(CROSSING, readMonth)).toBe(month('2010-05'))
	})

	it('is the first clause of the sentence, with its link', () => {
		const said = (parts: Parameters<typeof firstClause>[0]) =>
			firstClause(parts)
				.map(({ text }) => text)
				.join('')
		expect(said(CROSSING.node.sentenceParts)).toBe('À Port, trois missions se sont croisées.')
		expect(said([{ text: '三次访问；一个', strong: false, link: true, language: 'zh-Hans' }])).toBe(
			'三次访问。',
		)
		expect(said([{ text: 'Seule.', strong: false, link: false, language: 'fr' }])).toBe('Seule.')
	})
})

describe('Playing', () => {
	it('pauses where a crossing begins, not in each of its months', () => {
		expect(pauseAt(null, 'overlap:one', 85)).toBe(WAIT_MILLISECONDS)
		expect(pauseAt('overlap:one', 'overlap:one', 85)).toBe(85)
		expect(pauseAt('overlap:one', null, 85)).toBe(85)
		expect(pauseAt('overlap:one', 'overlap:two', 28)).toBe(WAIT_MILLISECONDS)
	})
})
