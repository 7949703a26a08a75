import { describe, expect, it } from 'vitest'
import type { GraphRecord, Language } from '../../../server/domain/records'
import { actorSummary } from '../../../server/queries/actorSummary'
import { formatSentence } from '../../../server/text/sentenceFormatter'
import { harbourSnapshots } from '../../fixtures/harbours'
import { date, mission, office, partnership, territory, wish } from '../../fixtures/records'
import { contextOf } from './contextOf'

/** Nine régions beside those of the harbours, `r1` to `r9`, and what else a test states. */
const REGIONS = Array.from({ length: 9 }, (_, at) => territory(`r${at + 1}`, 'region'))

async function summaryIn(
	records: readonly GraphRecord[],
	actor: string,
	asOf = '2020-06-01',
	language: Language = 'fr',
) {
	const context = contextOf(harbourSnapshots([...REGIONS, ...records]))
	const summary = await actorSummary(context, actor, { asOf, includeScenario: false })
	const say = (message: typeof summary.sentence) => formatSentence(message, language, context.names)
	return { ...summary, sentence: say(summary.sentence), notes: summary.notes.map(say) }
}

let made = 0
const link = (actor: string, partner: string, more = {}) =>
	partnership(`p${++made}`, [actor], [partner], { since: date('2010'), ...more })
/** A fact for each of the nine régions, in states that no test is about. */
const OTHERS = REGIONS.flatMap(({ id }, at) => [link(id, at % 2 ? 'marches' : 'free')])

describe('What sets an actor apart', () => {
	it('is that all its links between collectivités lead to one area', async () => {
		const own = ['oriel', 'brume', 'littoral'].map((place) => link('north', place))
		const { sentence } = await summaryIn([...OTHERS, ...own, mission('m', 'north', 'free', '2019')], 'north')
		expect(sentence).toContain(
			'la seule région dont tous les liens de collectivités mènent au littoral : 3 sur 3',
		)
	})

	it('is that most of its facts lead to one area, if no rarer thing holds', async () => {
		const own = ['oriel', 'brume', 'littoral', 'marches'].map((place) => link('north', place))
		const { sentence } = await summaryIn([...OTHERS, ...own], 'north')
		expect(sentence).toMatch(/^3 des 4 liens, bureaux et missions .* mènent au littoral/)
	})

	it('is a sector that most of its facts name and few others do', async () => {
		const wine = { sectors: ['sector:wine'] }
		const own = [link('north', 'oriel', wine), link('north', 'marches', wine), link('north', 'free', wine)]
		const others = [...OTHERS, ...REGIONS.map(({ id }) => link(id, 'oriel', { sectors: ['sector:water'] }))]
		const say = async (language: Language) =>
			(await summaryIn([...others, ...own], 'north', undefined, language)).sentence
		expect(await say('fr')).toMatch(
			/^Les 3 liens et missions .* relèvent tous de la filière « wine » : c’est/,
		)
		expect(await say('en')).toMatch(/^All 3 links .* are in the sector “wine”:/)
		expect(await say('zh')).toMatch(/3项合作与出访均属于“wine”领域，在各大区中仅此一例/)
	})

	it('is the number of its missions to one area, if nobody of its level sent as many', async () => {
		const missions = ['2017-01', '2018-01', '2019-01'].map((when, at) =>
			mission(`m${at}`, 'north', 'oriel', when),
		)
		const elsewhere = [link('north', 'marches'), link('north', 'free'), link('north', 'outpost')]
		const records = [...OTHERS, ...missions, ...elsewhere]
		expect((await summaryIn(records, 'north')).sentence).toContain(
			'3 missions dans le littoral en dix ans, plus qu’aucune',
		)
		const equal = ['2017-02', '2018-02', '2019-02'].map((when, at) =>
			mission(`n${at}`, 'south', 'oriel', when),
		)
		expect((await summaryIn([...records, ...equal], 'north')).sentence).not.toContain('plus qu’aucune')
	})

	it('is that visits go both ways', async () => {
		const journeys = [
			mission('m1', 'north', 'oriel', '2018-01'),
			mission('m2', 'north', 'capital', '2018-05'),
			mission('v1', 'oriel', 'north', '2019-01', { direction: 'PARTNER_TO_FR' }),
			mission('v2', 'free', 'coast', '2019-05', { direction: 'PARTNER_TO_FR' }),
		]
		expect((await summaryIn([...OTHERS, ...journeys], 'north')).sentence).toContain(
			'2 missions envoyées, 2 visites reçues',
		)
	})

	it('is the oldest link with an area where three others of its level are', async () => {
		const there = ['r1', 'r2', 'r3'].map((region) => link(region, 'oriel', { since: date('2001') }))
		const own = [
			link('north', 'brume', { since: date('1991') }),
			link('north', 'free'),
			link('north', 'marches'),
		]
		const records = [...OTHERS, ...there, ...own]
		expect((await summaryIn(records, 'north')).sentence).toContain('depuis le plus longtemps : depuis 1991')
		const undated = link('r4', 'oriel', { since: null, attestedSince: date('2005') })
		expect((await summaryIn([...records, undated], 'north')).sentence).not.toContain(
			'depuis le plus longtemps',
		)
	})

	it('is to be the only one of its level in an area where three of other levels are', async () => {
		const towns = ['t1', 't2', 't3'].map((id) => territory(id, 'commune'))
		const there = towns.map(({ id }) => link(id, 'outpost'))
		const own = [link('isle', 'outpost'), link('isle', 'oriel'), link('isle', 'free')]
		const others = REGIONS.flatMap(({ id }) => [link(id, 'oriel'), link(id, 'free')])
		const records = [...towns, ...there, ...own, ...others]
		expect((await summaryIn(records, 'isle')).sentence).toContain(
			'la seule région à travailler dans le marches, à côté de t1, de t2 et de t3',
		)
		const second = await summaryIn([...records, link('south', 'outpost')], 'isle')
		expect(second.sentence).not.toContain('la seule région')
	})

	it('is no superlative among fewer than eight', async () => {
		const own = ['oriel', 'brume', 'littoral'].map((place) => link('north', place))
		expect((await summaryIn(own, 'north')).sentence).toMatch(/^Tous les liens de collectivités/)
	})
})

describe('The sentence of an actor with few facts', () => {
	it('names them, with who else is there', async () => {
		const records = [
			link('north', 'oriel', { form: 'jumelage' }),
			link('south', 'oriel'),
			link('isle', 'oriel'),
		]
		expect((await summaryIn(records, 'north')).sentence).toBe(
			'North : jumelage avec oriel. Au même endroit : south et isle.',
		)
	})

	it('says whose a fact is that another in its territory has', async () => {
		expect((await summaryIn([link('city', 'oriel', { form: 'accord' })], 'coast')).sentence).toBe(
			'Coast : accord de city avec oriel.',
		)
	})

	it('leads an actor without any to those that contain it and to its neighbours', async () => {
		const at = (lat: number) => ({ lat, lon: 0, partOf: ['coast'] })
		const near = [
			territory('near', 'commune', at(45.1)),
			territory('far', 'commune', at(47)),
			territory('here', 'commune', at(45)),
		]
		const records = [...near, link('far', 'capital'), link('near', 'oriel'), link('coast', 'brume')]
		const { sentence, places } = await summaryIn(records, 'here')
		expect(sentence).toContain('n’a pas de lien recensé au Velmar. Autour, on va surtout au littoral')
		const rows = places.flatMap(({ links }) =>
			links.map(({ actor, distance }) => [actor, distance && Math.round(distance)]),
		)
		expect(rows).toEqual([
			['coast', null],
			['near', 11],
			['far', 222],
		])
	})
})

describe('The notes of a summary', () => {
	it('say how old the latest news is, from two years on', async () => {
		const records = [
			partnership('p', ['north'], ['oriel'], { since: date('2015'), lastAttested: date('2019-01') }),
		]
		expect((await summaryIn(records, 'north')).notes).toEqual([])
		expect((await summaryIn(records, 'north', '2021-06-01')).notes).toEqual(['Dernière trace : 2019.'])
	})

	it('name the actor that shares the most areas, and an open wish', async () => {
		const records = [
			...['oriel', 'free', 'capital'].flatMap((place) => [link('north', place), link('isle', place)]),
			wish('w', 'north', { place: 'oriel', attestedSince: date('2018') }),
		]
		const { notes } = await summaryIn(records, 'north')
		expect(notes[0]).toContain('C’est avec isle que north partage le plus de territoires (3)')
		expect(notes[1]).toContain('cherche un bureau')
	})

	it('of a place of the other country name who is there, and share its territories with no other place', async () => {
		const towns = [territory('t1', 'commune'), territory('t2', 'commune')]
		const records = [
			...towns,
			...['oriel', 'brume'].flatMap((place) => [link('north', place), link('isle', place)]),
			office('o', 'isle', 'oriel', { since: date('2012') }),
			mission('m', 'south', 'oriel', '2019'),
			link('t1', 'oriel'),
			link('t2', 'oriel'),
		]
		const notes = async (language: Language) => (await summaryIn(records, 'oriel', undefined, language)).notes
		expect(await notes('fr')).toEqual([
			'Acteurs français qui y ont un lien ou un bureau : isle, north et t1, et 1 autre.',
		])
		expect(await notes('en')).toEqual([
			'French actors with a link or an office there: isle, north and t1, and 1 other.',
		])
		expect(await notes('zh')).toEqual(['在当地有合作关系或代表处的法方机构：isle、north 和 t1等，另有1个。'])
	})
})

describe('Where the links of an actor lead', () => {
	it('lists each place once, with who is linked to it, what by, and the others there', async () => {
		const records = [
			link('north', 'oriel'),
			link('city', 'oriel', { lastAttested: date('2012') }),
			link('city', 'docks'),
			office('o', 'south', 'oriel', { since: date('2012') }),
			mission('m', 'city', 'oriel', '2015-01'),
		]
		const { places, factCount, ownCount } = await summaryIn(records, 'north')
		expect([factCount, ownCount]).toEqual([4, 1])
		const oriel = places.find(({ place }) => place === 'oriel')
		expect(oriel?.others).toEqual(['south'])
		expect(oriel?.links.map(({ actor, evidence }) => [actor, evidence.map(({ kind }) => kind)])).toEqual([
			['city', ['Partnership', 'Mission']],
			['north', ['Partnership']],
		])
	})

	it('of a place of the other country lists who is there', async () => {
		const { places } = await summaryIn([link('north', 'oriel'), link('south', 'docks')], 'oriel')
		expect(places.map(({ place, links }) => [place, links.map(({ actor }) => actor)])).toEqual([
			['docks', ['south']],
			['oriel', ['north']],
		])
	})
})
