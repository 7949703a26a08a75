import { describe, expect, it } from 'vitest'
import {
	explainCell,
	explainDominated,
	explainUnanswered,
	type SectorCell,
} from '../../../../server/analysis/gaps/explain'
import type { GraphRecord, Wish } from '../../../../server/domain/records'
import { recordOf, type Snapshot } from '../../../../server/snapshot/snapshot'
import { Snapshots } from '../../../../server/snapshot/snapshots'
import { createNameIndex } from '../../../../server/text/nameIndex'
import { formatSentenceParts } from '../../../../server/text/sentenceFormatter'
import { HARBOUR_RECORDS, harbours, VELMAR } from '../../../fixtures/harbours'
import { dataset, date, mission, office, partnership, wish } from '../../../fixtures/records'
import { type GapParameters, gapsOf } from './gapsOf'

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
const openedCell = (found: ReturnType<typeof gaps>, sector: string, division: string): SectorCell => {
	const row = found.rows.find((one) => one.sector.id === sector)
	const presence = found.presences.find((one) => one.division.id === division)
	if (!row || !presence) throw new Error(`No cell of ${sector} in ${division}`)
	return explainCell(presence, row.sector)
}
const cellOf = (found: ReturnType<typeof gaps>, sector: string, division: string) =>
	openedCell(found, sector, division).actors

describe('sectors × divisions', () => {
	it('hold the actors with an open link or a mission of the last five years in that sector', () => {
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
})

describe('a cell', () => {
	const cellIn = (snapshot: Snapshot) => openedCell(gapsOf(snapshot, ALL), 'sector:wine', 'littoral')

	it('that is opened later shows the records from when it was found', () => {
		const link = partnership('p', ['north'], ['oriel'], { ...since, ...wine })
		const snapshots = Snapshots.of([...HARBOUR_RECORDS, link], [dataset(VELMAR)])
		const found = gapsOf(snapshots.first.public, ALL)
		const after = { ...link, version: 2, sectors: [] }
		const next = snapshots.changed([{ kind: link.kind, id: link.id, after }])
		expect(openedCell(found, 'sector:wine', 'littoral').evidence).toMatchObject([
			{ recordId: 'p', version: 1 },
		])
		expect(cellIn(next.first.public).evidence).toEqual([])
	})
})

describe('unanswered wishes', () => {
	const seeks = (more: Partial<Wish> = {}) => wish('w', 'village', { place: 'oriel', ...more })
	const offers = (more: Partial<Wish> = {}) =>
		wish('o', 'north', { place: 'oriel', direction: 'OFFERS', ...more })
	const unanswered = (...wishes: Wish[]) => gaps(wishes).unanswered.map(({ id }) => id)

	it('have no open wish in the other direction for the same thing', () => {
		expect(unanswered(seeks())).toEqual(['w'])
		expect(unanswered(seeks(), offers())).toEqual([])
		expect(unanswered(seeks(), offers({ what: 'event-place' }))).toEqual(['o', 'w'])
		expect(unanswered(seeks(), offers({ status: 'withdrawn' }))).toEqual(['w'])
		expect(unanswered(seeks(), seeks({ id: 'v', actor: 'isle' }))).toEqual(['v', 'w'])
	})
})

describe('places that depend on one actor', () => {
	const link = (id: string, actor: string) => partnership(id, [actor], ['oriel'], since)
	const dominated = (...records: GraphRecord[]) =>
		gaps(records).dominated.map(({ place, actors, share }) => [place.id, actors.map(({ id }) => id), share])

	it('have one actor with more than 70 % of at least three records', () => {
		const three = [link('a', 'north'), link('b', 'north'), link('c', 'north')]
		expect(dominated(...three)).toEqual([['littoral', ['north'], 1]])
		expect(dominated(...three.slice(0, 2))).toEqual([])
		expect(dominated(...three, link('d', 'south'))).toEqual([['littoral', ['north'], 0.75]])
		expect(dominated(...three.slice(0, 2), link('d', 'south'))).toEqual([])
	})

	it('do not include those where one actor has exactly 70 %', () => {
		const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => link(id, 'north'))
		const three = ['h', 'i', 'j'].map((id) => link(id, 'south'))
		expect(dominated(...seven, ...three)).toEqual([])
		expect(dominated(...seven, ...three.slice(0, 2))).toHaveLength(1)
	})

	it('count a commune and its métropole as one, and offices and missions too', () => {
		const records = [link('a', 'city'), office('b', 'metropole', 'brume', since)]
		const visit = mission('c', 'city', 'oriel', '2019-05-01')
		expect(dominated(...records, visit)).toEqual([['littoral', ['city', 'metropole'], 1]])
	})
})

describe('gaps', () => {
	it('come from public records of the requested confidence, and fictitious ones only on request', () => {
		const link = (more: object) => partnership('p', ['north'], ['oriel'], { ...since, ...wine, ...more })
		const there = (more: object, parameters = {}) =>
			cellOf(gaps([link(more)], parameters), 'sector:wine', 'littoral')
		expect(there({ visibility: 'group' })).toEqual([])
		expect(there({ scenario: true })).toEqual([])
		expect(there({ scenario: true }, { includeScenario: true })).toEqual(['north'])
		expect(there({ confidence: 'low' }, { minConfidence: 'medium' })).toEqual([])
	})

	it('have sentences in three languages', () => {
		const records = ['a', 'b', 'c'].map((id) => partnership(id, ['north'], ['oriel'], since))
		const all = [...records, wish('w', 'village', { place: 'oriel' }), wish('v', 'isle')]
		const snapshot = harbours(all)
		const names = createNameIndex({
			record: (id) => recordOf(snapshot, id) ?? null,
			partner: snapshot.geography.partner,
		})
		const found = gapsOf(snapshot, ALL)
		const sentences = [
			...found.unanswered.map(explainUnanswered),
			...found.dominated.map((place) => explainDominated(place).sentence),
		]
		for (const sentence of sentences) {
			for (const language of ['fr', 'en', 'zh'] as const) {
				expect(formatSentenceParts(sentence, language, names).filter(({ link }) => link)).toHaveLength(1)
			}
		}
		expect(found.unanswered).toHaveLength(2)
	})
})
