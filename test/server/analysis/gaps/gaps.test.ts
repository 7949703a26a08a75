import { describe, expect, it } from 'vitest'
import { gapsOf } from '../../../../server/analysis/gaps/gaps'
import type { GapParameters } from '../../../../server/analysis/gaps/gapsView'
import type { GraphRecord, Wish } from '../../../../server/domain/records'
import { nameBook } from '../../../../server/text/nameBook'
import { sayParts } from '../../../../server/text/say'
import { harbours } from '../../../fixtures/harbours'
import { date, mission, office, partnership, wish } from '../../../fixtures/records'

const ALL: GapParameters = {
	asOf: '2020-06-01',
	minConfidence: null,
	includeScenario: false,
	sectors: null,
	within: null,
}
const gaps = (records: readonly GraphRecord[], more: Partial<GapParameters> = {}) =>
	gapsOf(harbours(records), { ...ALL, ...more })
const since = { since: date('2000') }
const wine = { sectors: ['sector:wine'] }
const cellOf = (found: ReturnType<typeof gaps>, sector: string, province: string) =>
	found.rows.find((row) => row.sector === sector)?.cells[found.provinces.indexOf(province)]?.actors

describe('sectors × provinces', () => {
	it('hold every sector and every province, and nobody where nobody is', () => {
		const found = gaps([])
		expect(found.provinces).toEqual(['free', 'littoral', 'marches'])
		expect(found.rows.map(({ sector }) => sector)).toEqual(['sector:tourism', 'sector:water', 'sector:wine'])
		expect(found.rows.flatMap(({ cells }) => cells).every(({ actors }) => actors.length === 0)).toBe(true)
	})

	it('hold who is there by an open link or a mission of the last five years that names the sector', () => {
		const found = gaps([
			partnership('p', ['north'], ['docks'], { ...since, ...wine }),
			mission('m', 'south', 'capital', '2016-01-01', wine),
			mission('next', 'isle', 'capital', '2021-01-01', { sectors: ['sector:water'] }),
		])
		expect(cellOf(found, 'sector:wine', 'littoral')).toEqual(['north'])
		expect(cellOf(found, 'sector:wine', 'marches')).toEqual(['south'])
		expect(cellOf(found, 'sector:water', 'marches')).toEqual(['isle'])
		expect(cellOf(found, 'sector:wine', 'free')).toEqual([])
	})

	it('leave out links that are closed, missions that are cancelled, older or come to France', () => {
		const found = gaps([
			partnership('p', ['north'], ['oriel'], { ...wine, until: date('2010-01-01') }),
			mission('a', 'south', 'oriel', '2014-01-01', wine),
			mission('b', 'south', 'oriel', '2019-01-01', { ...wine, status: 'cancelled' }),
			mission('c', 'oriel', 'city', '2019-01-01', { ...wine, direction: 'PARTNER_TO_FR' }),
		])
		expect(cellOf(found, 'sector:wine', 'littoral')).toEqual([])
	})

	it('are read within a province, or for the actors within a French territory, for some sectors', () => {
		const records = [
			partnership('p', ['village'], ['oriel'], { ...since, ...wine }),
			partnership('q', ['south'], ['oriel'], { ...since, ...wine }),
		]
		expect(gaps(records, { within: 'docks' }).provinces).toEqual(['littoral'])
		expect(cellOf(gaps(records, { within: 'north' }), 'sector:wine', 'littoral')).toEqual(['village'])
		expect(gaps(records, { sectors: ['sector:wine'] }).rows).toHaveLength(1)
	})

	it('prove what they say', () => {
		const found = gaps([partnership('p', ['north'], ['oriel'], { ...wine, status: 'inconnu' })])
		const cell = found.rows.find(({ sector }) => sector === 'sector:wine')?.cells[1]
		expect(cell?.evidence).toMatchObject([{ recordId: 'p', certainty: 'POSSIBLE' }])
	})
})

describe('a cell', () => {
	const cellIn = (projection: ReturnType<typeof harbours>) =>
		gapsOf(projection, ALL).rows.find(({ sector }) => sector === 'sector:wine')?.cells[1]

	it('counts each actor once, whatever its records, and proves them kind by kind', () => {
		const cell = cellIn(
			harbours([
				mission('n', 'north', 'docks', '2019-01-01', wine),
				mission('m', 'north', 'oriel', '2020-01-01', wine),
				partnership('p', ['north', 'city'], ['oriel', 'docks'], { ...since, ...wine }),
				office('o', 'north', 'oriel', since),
			]),
		)
		expect([cell?.actorCount, cell?.actors]).toEqual([2, ['city', 'north']])
		expect(cell?.evidence.map(({ recordId }) => recordId)).toEqual(['p', 'm', 'n'])
	})

	it('that is opened later proves what was there when it was found', () => {
		const link = partnership('p', ['north'], ['oriel'], { ...since, ...wine })
		const projection = harbours([link])
		const before = cellIn(projection)
		projection.apply({ seq: 1, kind: link.kind, id: link.id, after: { ...link, version: 2, sectors: [] } })
		expect(before?.evidence).toMatchObject([{ recordId: 'p', version: 1 }])
		expect(cellIn(projection)?.evidence).toEqual([])
	})
})

describe('wishes that nobody answers', () => {
	const seeks = (more: Partial<Wish> = {}) => wish('w', 'village', { place: 'oriel', ...more })
	const offers = (more: Partial<Wish> = {}) =>
		wish('o', 'north', { place: 'oriel', direction: 'OFFERS', ...more })
	const unanswered = (...wishes: Wish[]) => gaps(wishes).unanswered.map((one) => one.wish)

	it('are those without an open wish the other way, for the same thing', () => {
		expect(unanswered(seeks())).toEqual(['w'])
		expect(unanswered(seeks(), offers())).toEqual([])
		expect(unanswered(seeks(), offers({ what: 'event-place' }))).toEqual(['o', 'w'])
		expect(unanswered(seeks(), offers({ status: 'withdrawn' }))).toEqual(['w'])
		expect(unanswered(seeks(), seeks({ id: 'v', actor: 'isle' }))).toEqual(['v', 'w'])
	})

	it('nor in a place that holds the other, about a common sector, addressed to nobody else', () => {
		expect(unanswered(seeks({ place: 'docks' }), offers({ place: 'littoral' }))).toEqual([])
		expect(unanswered(seeks(), offers({ place: 'brume' }))).toEqual(['o', 'w'])
		expect(unanswered(seeks({ sectors: ['sector:wine'] }), offers({ sectors: ['sector:water'] }))).toEqual([
			'o',
			'w',
		])
		expect(unanswered(seeks(), offers({ other: 'isle' }))).toEqual(['o', 'w'])
		expect(unanswered(seeks(), offers({ other: 'village' }))).toEqual([])
	})

	it('an actor does not answer itself', () => {
		expect(unanswered(seeks(), offers({ actor: 'village' }))).toEqual(['o', 'w'])
	})

	it('two who seek a joint mission answer each other; a partner has to be of the other country', () => {
		const joint = { what: 'joint-mission' } as const
		expect(unanswered(seeks(joint), seeks({ ...joint, id: 'v', actor: 'isle' }))).toEqual([])
		const partner = { what: 'partner', place: null } as const
		expect(unanswered(seeks(partner), seeks({ ...partner, id: 'v', actor: 'isle' }))).toEqual(['v', 'w'])
		expect(unanswered(seeks(partner), seeks({ ...partner, id: 'v', actor: 'brume' }))).toEqual([])
	})
})

describe('places that hang on one actor', () => {
	const link = (id: string, actor: string) => partnership(id, [actor], ['oriel'], since)
	const dominated = (...records: GraphRecord[]) =>
		gaps(records).dominated.map(({ place, actors, share }) => [place, actors, share])

	it('are those where one holds more than 70 % of three records at least', () => {
		const three = [link('a', 'north'), link('b', 'north'), link('c', 'north')]
		expect(dominated(...three)).toEqual([['littoral', ['north'], 1]])
		expect(dominated(...three.slice(0, 2))).toEqual([])
		expect(dominated(...three, link('d', 'south'))).toEqual([['littoral', ['north'], 0.75]])
		expect(dominated(...three.slice(0, 2), link('d', 'south'))).toEqual([])
	})

	it('not those where it holds exactly 70 %', () => {
		const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => link(id, 'north'))
		const three = ['h', 'i', 'j'].map((id) => link(id, 'south'))
		expect(dominated(...seven, ...three)).toEqual([])
		expect(dominated(...seven, ...three.slice(0, 2))).toHaveLength(1)
	})

	it('take a commune and its métropole as one, offices and missions too', () => {
		const records = [link('a', 'city'), office('b', 'metropole', 'brume', since)]
		const visit = mission('c', 'city', 'oriel', '2019-05-01')
		expect(dominated(...records, visit)).toEqual([['littoral', ['city', 'metropole'], 1]])
	})
})

describe('gaps', () => {
	it('come from public records, of the scenario only where asked, as sure as asked', () => {
		const link = (more: object) => partnership('p', ['north'], ['oriel'], { ...since, ...wine, ...more })
		const there = (more: object, parameters = {}) =>
			cellOf(gaps([link(more)], parameters), 'sector:wine', 'littoral')
		expect(there({ visibility: 'group' })).toEqual([])
		expect(there({ scenario: true })).toEqual([])
		expect(there({ scenario: true }, { includeScenario: true })).toEqual(['north'])
		expect(there({ confidence: 'low' }, { minConfidence: 'medium' })).toEqual([])
	})

	it('are said in three languages', () => {
		const records = ['a', 'b', 'c'].map((id) => partnership(id, ['north'], ['oriel'], since))
		const projection = harbours([...records, wish('w', 'village', { place: 'oriel' })])
		const names = nameBook({ record: (id) => projection.record(id) ?? null, partner: projection.partner })
		const found = gaps([...records, wish('w', 'village', { place: 'oriel' }), wish('v', 'isle')])
		for (const { sentence } of [...found.unanswered, ...found.dominated]) {
			for (const language of ['fr', 'en', 'zh'] as const) {
				expect(sayParts(sentence, language, names).filter(({ link }) => link)).toHaveLength(1)
			}
		}
		expect(found.unanswered).toHaveLength(2)
	})
})
