import { describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../../../server/domain/records'
import { harbours } from '../../../fixtures/harbours'
import { duplicatesIn, overlapsIn } from '../../../fixtures/overlaps'
import { date, meeting, mission, names, office, organisation, partnership } from '../../../fixtures/records'

const pairsOf = (records: readonly GraphRecord[], includeScenario = false) =>
	duplicatesIn(harbours(records), { includeScenario }).map(({ records }) => records.join(' = '))

describe('records of the same ends', () => {
	it('are candidates if they are partnerships of one form that start within a year or whose start is unknown', () => {
		const link = (id: string, since: string | null, more = {}) =>
			partnership(id, ['north'], ['oriel'], { since: since === null ? null : date(since), ...more })
		expect(pairsOf([link('a', '2004-01-01'), link('b', '2005-01-01')])).toEqual(['a = b'])
		expect(pairsOf([link('a', '2004-01-01'), link('b', '2005-01-03')])).toEqual([])
		expect(pairsOf([link('a', '2004'), link('b', null)])).toEqual(['a = b'])
		expect(pairsOf([link('a', '2004~'), link('b', '2006-12')])).toEqual(['a = b'])
		expect(pairsOf([link('a', '2004'), link('b', '2004', { form: 'jumelage' })])).toEqual([])
	})

	it('are no candidates if one end differs, in any order of the parties', () => {
		const link = (id: string, french: string[], partners: string[]) => partnership(id, french, partners)
		expect(pairsOf([link('a', ['north'], ['oriel']), link('b', ['south'], ['oriel'])])).toEqual([])
		expect(pairsOf([link('a', ['north', 'south'], ['oriel']), link('b', ['north'], ['oriel'])])).toEqual([])
		const reversed = [link('a', ['north', 'south'], ['oriel']), link('b', ['south', 'north'], ['oriel'])]
		expect(pairsOf(reversed)).toEqual(['a = b'])
	})

	it('are candidates if they are missions whose days may be the same', () => {
		const trip = (id: string, stay: string, host = 'oriel') => mission(id, 'north', host, stay)
		expect(pairsOf([trip('a', '2011-11-05'), trip('b', '2012-04-11..2012-04-14')])).toEqual([])
		expect(pairsOf([trip('a', '2012-04-11..2012-04-14'), trip('b', '2012-04', 'docks')])).toEqual(['a = b'])
		expect(pairsOf([trip('a', '2012'), trip('b', '2012-04-11')])).toEqual(['a = b'])
		expect(pairsOf([trip('a', '2012-04-11', 'oriel'), trip('b', '2012-04-11', 'brume')])).toEqual([])
	})

	it('are compared with all others within the margin, even beside a long one', () => {
		const trip = (id: string, stay: string) => mission(id, 'north', 'oriel', stay)
		const trips = [
			trip('a', '2012-04-01..2012-04-30'),
			trip('b', '2012-04-02..2012-04-03'),
			trip('c', '2012-04-03..2012-04-06'),
			trip('d', '2012-04-09'),
			trip('e', '2012-05-01'),
		]
		expect(pairsOf(trips)).toEqual(['a = b', 'a = c', 'a = d', 'b = c'])
	})

	it('are candidates even if the city of the host or the owner of the office is unknown', () => {
		const trip = (id: string, host: string) => mission(id, 'north', host, '2012-04-11')
		expect(pairsOf([trip('a', 'territory:VM'), trip('b', 'territory:VM')])).toEqual(['a = b'])
		const unowned = (id: string) => office(id, '', 'city', { owners: [] })
		expect(pairsOf([unowned('a'), unowned('b')])).toEqual(['a = b'])
		expect(pairsOf([mission('a', null, 'oriel', '2012'), mission('b', null, 'oriel', '2012')])).toEqual([])
	})
})

describe('near-equal names', () => {
	const body = (id: string, name: string, city: string | null = 'city', more = {}) =>
		organisation(id, 'university', city, { names: { ...names(name), ...more } })

	it('differ by accents, case, punctuation or one letter', () => {
		expect(pairsOf([body('a', 'Université d’Orléans'), body('b', 'UNIVERSITE D’ORLEANS')])).toEqual(['a = b'])
		expect(pairsOf([body('a', 'Université de Lyon'), body('b', 'Université de Lion')])).toEqual(['a = b'])
		expect(pairsOf([body('a', 'Université de Lyon'), body('b', 'Université de Lyonn')])).toEqual(['a = b'])
		expect(pairsOf([body('a', 'CHU de Nice'), body('b', 'CHU de Nîmes')])).toEqual([])
	})

	it('do not differ by a figure, a Chinese sign or an acronym', () => {
		expect(pairsOf([body('a', 'Université Lyon 2'), body('b', 'Université Lyon 3')])).toEqual([])
		expect(pairsOf([body('a', '中国海洋大学'), body('b', '中国民航大学')])).toEqual([])
		expect(pairsOf([body('a', 'AFD'), body('b', 'ARF')])).toEqual([])
		expect(pairsOf([body('a', 'AFD'), body('b', 'afd')])).toEqual(['a = b'])
	})

	it('do not pair organisations of two cities or two countries', () => {
		expect(pairsOf([body('a', 'Alliance'), body('b', 'Alliance', 'village')])).toEqual([])
		expect(pairsOf([body('a', 'Alliance'), body('b', 'Alliance', null)])).toEqual(['a = b'])
		const abroad = organisation('b', 'university', null, { names: names('Alliance'), country: 'VM' })
		expect(pairsOf([body('a', 'Alliance', null), abroad])).toEqual([])
	})

	it('pair events whose days may be the same', () => {
		const fair = (id: string, stay: string) => meeting(id, 'oriel', stay, { name: 'Foire du port' })
		expect(pairsOf([fair('a', '2016-05-01'), fair('b', '2016-05')])).toEqual(['a = b'])
		expect(pairsOf([fair('a', '2016-05-01'), fair('b', '2017-05-01')])).toEqual([])
	})
})

describe('duplicates', () => {
	const same = [partnership('a', ['north'], ['oriel']), partnership('b', ['north'], ['oriel'])]

	it('are never counted as an overlap', () => {
		expect(pairsOf(same)).toEqual(['a = b'])
		expect(overlapsIn(harbours(same))).toEqual([])
	})

	it('are public records, and fictitious ones only on request', () => {
		const [first] = same
		const hidden = partnership('b', ['north'], ['oriel'], { visibility: 'group' })
		const fictitious = partnership('c', ['north'], ['oriel'], { scenario: true })
		expect(pairsOf([first, hidden, fictitious] as GraphRecord[])).toEqual([])
		expect(pairsOf([first, hidden, fictitious] as GraphRecord[], true)).toEqual(['a = c'])
	})
})
