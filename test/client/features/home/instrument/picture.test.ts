import { describe, expect, it } from 'vitest'
import {
	arcsOf,
	crossingIn,
	type Era,
	eraOf,
	type Selection,
	selectedMissions,
} from '../../../../../client/features/home/instrument/picture'
import { newsAgeOf } from '../../../../../schema/newsAge'
import { DATA, LILLE, link, month, NOTHING_CHOSEN, PORT, TOWN, VOSGES } from './someData'

const ageOf = ({ lastNews }: { readonly lastNews: string | null }) => newsAgeOf(lastNews, '2026-11-27')
const drawn = (selection: Partial<Selection>, others: Parameters<typeof arcsOf>[2] = []) =>
	arcsOf(DATA, { ...NOTHING_CHOSEN, ...selection }, others, ageOf)
const looks = (selection: Partial<Selection>) =>
	Object.fromEntries(drawn(selection).map(({ record, look }) => [record, look]))

describe('The arcs of a selection', () => {
	it('are every link by the age of its news, and the strongest crossing where nothing is chosen', () => {
		expect(drawn({}).map(({ record, look, age }) => [record, look, age])).toEqual([
			['partnership:1', 'ink', 'HEARD'],
			['partnership:2', 'ink', 'SILENT'],
			['partnership:3', 'ink', 'UNDATED'],
			['mission:a', 'past', 'HEARD'],
			['mission:b', 'past', 'HEARD'],
			['mission:c', 'past', 'HEARD'],
		])
	})

	it('of a month are the missions on the spot, those of their crossing that are home again, and links of before', () => {
		expect(looks({ month: month('2010-10') })).toEqual({
			'partnership:2': 'faint',
			'partnership:3': 'faint',
			'mission:a': 'past',
			'mission:b': 'crossing',
			'mission:c': 'past',
		})
		expect(looks({ month: month('2014-04') })).toMatchObject({
			'mission:d': 'single',
			'partnership:1': 'faint',
		})
	})

	it('count a mission that is known to the year alone in no month', () => {
		expect(looks({ month: month('2010-07') })).not.toHaveProperty('mission:e')
		expect(selectedMissions(DATA, { ...NOTHING_CHOSEN, month: month('2010-07') })).toHaveLength(1)
	})

	it('of « ma collectivité » are its own, the others fade', () => {
		const records = new Set(['partnership:3', 'mission:c'])
		expect(looks({ records })).toEqual({
			'partnership:1': 'dim',
			'partnership:2': 'dim',
			'partnership:3': 'ink',
			'mission:c': 'past',
		})
	})

	it('of a place are those that end there', () => {
		expect(looks({ place: TOWN.id })).toMatchObject({
			'partnership:1': 'dim',
			'partnership:3': 'ink',
			'mission:d': 'single',
		})
	})

	it('of a tab are what is of its time: the rest fades, links and missions alike', () => {
		const era = (when: Era['when'], today = '2026-11') => ({ era: { when, today: month(today) } })
		const dim = { 'partnership:1': 'dim', 'partnership:2': 'dim', 'partnership:3': 'dim' }
		expect(looks(era('PAST'))).toEqual({
			...dim,
			'mission:a': 'past',
			'mission:b': 'past',
			'mission:c': 'past',
			'mission:d': 'single',
			'mission:e': 'single',
		})
		expect(looks(era('CURRENT'))).toEqual({
			'partnership:1': 'ink',
			'partnership:2': 'ink',
			'partnership:3': 'ink',
		})
		// In June 2010 two missions are there, two are to come, and of two links one is.
		expect(looks(era('CURRENT', '2010-06'))).toMatchObject({
			'partnership:1': 'dim',
			'partnership:2': 'ink',
			'mission:a': 'crossing',
			'mission:b': 'crossing',
			'mission:e': 'single',
		})
		expect(looks(era('UPCOMING', '2010-06'))).toEqual({
			...dim,
			'partnership:1': 'ink',
			'mission:c': 'crossing',
			'mission:d': 'single',
		})
		const chosen = { ...NOTHING_CHOSEN, ...era('UPCOMING', '2010-06') }
		expect(selectedMissions(DATA, chosen).map(({ id }) => id)).toEqual(['mission:c', 'mission:d'])
	})

	it('of a tab that holds nothing are those of the present, as the lists show it', () => {
		const today = month('2026-11')
		expect(eraOf(DATA, 'UPCOMING', today)?.when).toBe('CURRENT')
		expect(eraOf(DATA, 'PAST', today)?.when).toBe('PAST')
		expect(eraOf(DATA, null, today)).toBeNull()
	})

	it('lie over each other by what is looked at, what could be pooled on top', () => {
		const pooled = { key: 'pooled', record: null, from: VOSGES, to: PORT, who: 'Vosges', isPooled: true }
		expect(drawn({ records: new Set() }, [pooled]).at(-1)?.look).toBe('pooled')
	})

	it('draw links that nobody looks at once for each pair of places, however many there are', () => {
		const links = Array.from({ length: 200 }, (_, at) => link(`l${at}`, LILLE, PORT, '2020'))
		const selection = { ...NOTHING_CHOSEN, records: new Set<string>() }
		expect(arcsOf({ ...DATA, links, missions: [] }, selection, [], ageOf)).toHaveLength(1)
	})
})

describe('The crossing of a month', () => {
	it('is the one with a mission on the spot, of the place and the actor that are chosen', () => {
		const at = (selection: Partial<Selection>) => crossingIn(DATA, { ...NOTHING_CHOSEN, ...selection })?.id
		expect(at({ month: month('2010-10') })).toBe('overlap:one')
		expect(at({ month: month('2010-10'), records: new Set(['mission:a']) })).toBeUndefined()
		expect(at({ month: month('2010-10'), place: TOWN.id })).toBeUndefined()
		expect(at({ month: month('2014-04') })).toBeUndefined()
		expect(at({})).toBeUndefined()
	})
})
