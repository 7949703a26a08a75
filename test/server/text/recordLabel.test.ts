import { describe, expect, it } from 'vitest'
import type { Language, Mission, Partnership, StatedRecord, Wish } from '../../../server/domain/records'
import { recordLabel } from '../../../server/text/recordLabel'
import { formatSentence } from '../../../server/text/sentenceFormatter'
import { date, meeting, mission, office, partnership, wish } from '../../fixtures/records'
import { boardNames } from './boardNames'

const alsace = mission(
	'mission:M012',
	'territory:FR:region:44',
	'territory:CN:320100',
	'2010-06-18..2010-06-21',
	{ stops: ['territory:CN:310000'], nameOfTheTime: 'Région Alsace' },
)

const bordeaux = partnership('partnership:P073', ['territory:FR:commune:33063'], ['territory:CN:420100'], {
	form: 'jumelage',
	since: date('1998'),
	lastAttested: null,
})

const qingdao = office('office:R037', 'territory:FR:region:52', 'territory:CN:370200', {
	name: 'Bureau de la Région au Shandong',
	since: date('2006'),
	lastAttested: null,
})

const vosges = wish('wish:W001', 'territory:FR:departement:88', {
	place: 'territory:CN:370200',
	attestedSince: null,
})

const expo = meeting('event:E003', 'territory:CN:320100', '2010-06-18..2010-06-19', {
	form: 'rencontres',
	name: '3es rencontres de la coopération décentralisée',
})

const label = (record: StatedRecord, language: Language = 'fr') =>
	formatSentence(recordLabel(record), language, boardNames)

describe('the label of a mission', () => {
	it('says who went where and when, with the name of that time', () => {
		expect(label(alsace)).toBe(
			'Mission de la Région Alsace (aujourd’hui Grand Est) à Nankin et Shanghai, du 18 au 21\u00a0juin 2010',
		)
		expect(label(alsace, 'en')).toBe(
			'Mission of the Région Alsace (today Grand Est) to Nanjing and Shanghai, from 18 to 21\u00a0June 2010',
		)
		expect(label(alsace, 'zh')).toBe('Région Alsace（今 Grand Est）访问南京和上海，2010年6月18日至21日')
	})
	it('says in the other direction that it is a visit, and what is unknown', () => {
		const visit: Mission = {
			...alsace,
			direction: 'PARTNER_TO_FR',
			leader: 'territory:CN:370000',
			nameOfTheTime: null,
			host: null,
			stops: [],
			end: null,
		}
		expect(label(visit)).toBe('Visite du Shandong, le 18\u00a0juin 2010')
		expect(label(visit, 'en')).toBe('Visit by Shandong, on 18\u00a0June 2010')
		expect(label({ ...visit, leader: null, start: null })).toBe('Visite, à une date inconnue')
		expect(label({ ...visit, leader: null, status: 'cancelled' }, 'zh')).toBe('出访，2010年6月18日（已取消）')
	})
	it('repeats the preposition for each place if they differ', () => {
		const mixed = { ...alsace, nameOfTheTime: null, stops: ['territory:CN:370000'] }
		expect(label(mixed)).toBe(
			'Mission de la Région Grand Est à Nankin et dans le Shandong, du 18 au 21\u00a0juin 2010',
		)
	})
})

describe('the label of a partnership', () => {
	it('shows its form, its two ends and its start', () => {
		expect(label(bordeaux)).toBe('Jumelage Bordeaux – Wuhan, depuis 1998')
		expect(label(bordeaux, 'en')).toBe('Twinning Bordeaux – Wuhan, since 1998')
		expect(label(bordeaux, 'zh')).toBe('友好城市：Bordeaux—武汉，自1998年起')
	})
	it('shows an unknown date, a prospect and the name at signature', () => {
		const plan: Partnership = {
			...bordeaux,
			form: 'accord',
			frenchActors: ['territory:FR:region:44'],
			namesAtSignature: ['Région Alsace'],
			since: null,
			status: 'prospect',
		}
		expect(label(plan)).toBe(
			'Accord Région Alsace (aujourd’hui Grand Est) – Wuhan, sans date connue (en discussion)',
		)
	})
	it('names its joint body, unless that is one of its ends', () => {
		const joint = { ...bordeaux, form: 'joint-institute', body: 'organisation:u-wuhan' }
		expect(label(joint)).toBe('Université de Wuhan (institut conjoint)\u00a0: Bordeaux – Wuhan, depuis 1998')
		expect(label({ ...joint, partnerActors: ['organisation:u-wuhan'] })).toBe(
			'Institut conjoint Bordeaux – Université de Wuhan, depuis 1998',
		)
	})
	it('has a general word for an unknown form', () => {
		expect(label({ ...bordeaux, form: 'covenant' })).toBe('Lien Bordeaux – Wuhan, depuis 1998')
	})
})

describe('the label of an office', () => {
	it('shows its owner, its place and its start', () => {
		expect(label(qingdao)).toBe('Bureau de la Région Pays de la Loire à Qingdao, en service depuis 2006')
		expect(label(qingdao, 'en')).toBe('Office of the Région Pays de la Loire in Qingdao, open since 2006')
		expect(label(qingdao, 'zh')).toBe('Pays de la Loire 在青岛的代表处，自2006年起运作')
	})
	it('shows a plan, an end and an unknown start', () => {
		expect(label({ ...qingdao, status: 'projet' })).toBe(
			'Bureau de la Région Pays de la Loire à Qingdao, en projet',
		)
		expect(label({ ...qingdao, since: date('1991'), until: date('2015'), status: 'ferme' })).toBe(
			'Bureau de la Région Pays de la Loire à Qingdao, en service de 1991 à 2015',
		)
		expect(label({ ...qingdao, status: 'ferme' })).toBe(
			'Bureau de la Région Pays de la Loire à Qingdao, fermé à une date inconnue',
		)
		expect(label({ ...qingdao, since: null, form: 'correspondent' })).toBe(
			'Correspondant de la Région Pays de la Loire à Qingdao, sans date d’ouverture connue',
		)
	})
})

describe('the label of a wish', () => {
	it('says what is sought and where', () => {
		expect(label(vosges)).toBe('Souhait des Vosges\u00a0: un bureau à Qingdao')
		expect(label(vosges, 'en')).toBe('Wish of the Vosges: an office in Qingdao')
		expect(label(vosges, 'zh')).toBe('Vosges 希望在青岛设立代表处')
	})
	it('says what is offered and to whom, and that the outcome is unknown', () => {
		const offer: Wish = {
			...vosges,
			direction: 'OFFERS',
			actor: 'territory:FR:region:52',
			other: 'territory:FR:departement:88',
			attestedSince: date('2017-01-31'),
			status: 'inconnu',
		}
		expect(label(offer)).toBe(
			'Offre de la Région Pays de la Loire aux Vosges\u00a0: un bureau à Qingdao, rapportée le 31\u00a0janvier 2017, suite inconnue',
		)
		expect(label(offer, 'zh')).toBe(
			'Pays de la Loire 愿在青岛向 Vosges 提供共用代表处，2017年1月31日记载，后续不详',
		)
	})
})

describe('the label of an event', () => {
	it('shows its name, its place and its days', () => {
		expect(label(expo)).toBe(
			'3es rencontres de la coopération décentralisée, à Nankin, du 18 au 19\u00a0juin 2010',
		)
	})
})

describe('the label of an event whose name contains its place', () => {
	it('does not repeat the place', () => {
		const shanghai = { ...expo, name: 'Exposition universelle de Shanghai', placeText: 'Shanghai' }
		expect(label(shanghai)).toBe('Exposition universelle de Shanghai, du 18 au 19\u00a0juin 2010')
	})
})

describe('the coverage of the data', () => {
	const covered = (missions: number, language: Language) =>
		formatSentence({ key: 'coverage.sentence', values: { missions } }, language, boardNames)

	it('is stated together with its limit', () => {
		expect(covered(52, 'fr')).toBe('52 missions documentées, liste non exhaustive')
		expect(covered(52, 'en')).toBe('52 documented missions, not a complete list')
		expect(covered(52, 'zh')).toBe('收录52次有记录的访问，并非全部')
		expect(covered(0, 'fr')).toMatch(/^Aucune mission documentée/)
	})
})
