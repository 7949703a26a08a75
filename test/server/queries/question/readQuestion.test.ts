import { beforeAll, describe, expect, it } from 'vitest'
import { queryContextOf } from '../../../../server/queries/queryContext'
import type { QuestionPart } from '../../../../server/queries/question/readQuestion'
import { readQuestion } from '../../../../server/queries/question/readQuestion'
import type { Snapshots } from '../../../../server/snapshot/snapshots'
import { twoCountries } from '../../../fixtures/twoCountries'
import { memoryStore } from '../../graphql/memoryStore'
import { seededSnapshots } from '../../graphql/seededSnapshots'

let snapshots: Snapshots
beforeAll(async () => {
	snapshots = await seededSnapshots({})
})

/** The reading of a question in ids and codes, without its empty parts. */
async function read(text: string, of: Snapshots = snapshots, country?: string) {
	const context = queryContextOf(of, {
		store: memoryStore({}),
		today: '2026-11-25',
		contactEmail: null,
		version: '0.0.0',
	}).countries.of(country)
	return said(await readQuestion(context, text))
}

function said(parts: readonly QuestionPart[]) {
	const actors = parts.flatMap((part) => (part.meaning === 'ACTOR' ? [part.actor] : []))
	const period = parts.find((part) => part.meaning === 'PERIOD')
	const all = {
		french: actors.filter(({ isAtHome }) => isAtHome).map(({ id }) => id),
		partner: actors.filter(({ isAtHome }) => !isAtHome).map(({ id }) => id),
		sectors: parts.flatMap((part) =>
			part.meaning === 'SECTORS' ? part.sectors.map(({ code }) => code) : [],
		),
		recordKinds: parts.flatMap((part) => (part.meaning === 'RECORD_KIND' ? [part.recordKind] : [])),
		actorKinds: parts.flatMap((part) => (part.meaning === 'ACTOR_KIND' ? [part.actorKind] : [])),
		levels: parts.flatMap((part) => (part.meaning === 'LEVEL' ? [part.level] : [])),
		subject: parts.find((part) => part.meaning === 'SUBJECT')?.subject ?? null,
		from: period?.from ?? null,
		to: period?.to ?? null,
		unread: parts.filter(({ meaning }) => meaning === 'UNREAD').map(({ text }) => text),
	}
	return Object.fromEntries(
		Object.entries(all).filter(([, value]) => value !== null && (!Array.isArray(value) || value.length > 0)),
	)
}

const SHANGHAI = 'territory:CN:310000'
const WUHAN = 'territory:CN:420100'
const HEALTH = expect.arrayContaining(['sante-hopital'])

describe('a question in French', () => {
	it('can name actors, a place, a sector and a start', async () => {
		expect(await read('collectivités à Shanghai dans la santé depuis 2010')).toEqual({
			partner: [SHANGHAI],
			sectors: HEALTH,
			actorKinds: ['FRENCH_TERRITORY'],
			from: '2010',
		})
	})

	it('can name both sides', async () => {
		expect(await read('qui en Grand Est travaille avec Wuhan ?')).toEqual({
			french: ['territory:FR:region:44'],
			partner: [WUHAN],
		})
	})

	it('can name a kind of record and its owner', async () => {
		expect(await read('missions du Morbihan')).toEqual({
			french: ['territory:FR:departement:56'],
			recordKinds: ['MISSION'],
		})
	})

	it.each([
		['bureaux à Qingdao avant 2015', { recordKinds: ['OFFICE'], to: '2015' }],
		['missions entre 2010 et 2014', { recordKinds: ['MISSION'], from: '2010', to: '2014' }],
		['missions 2010-2014', { recordKinds: ['MISSION'], from: '2010', to: '2014' }],
		['missions en mai 2010', { recordKinds: ['MISSION'], from: '2010-05', to: '2010-05' }],
		['missions dès 2010', { recordKinds: ['MISSION'], from: '2010' }],
		['jumelages des communes', { recordKinds: ['PARTNERSHIP'], levels: ['commune'] }],
		['missions de l’an dernier', { recordKinds: ['MISSION'], from: '2025', to: '2025' }],
		['qui cherche un bureau', { recordKinds: ['WISH', 'OFFICE'] }],
		['croisements à Shanghai', { subject: 'OVERLAPS' }],
		['que mettre en commun à Qingdao', { subject: 'OPPORTUNITIES' }],
	])('reads « %s »', async (text, expected) => {
		expect(await read(text)).toMatchObject(expected)
	})

	it('takes a level before a name as a hint, not as a filter', async () => {
		expect(await read('la Région Bretagne en Chine')).toEqual({ french: ['territory:FR:region:53'] })
		expect(await read('les liens de la ville de Paris')).toEqual({
			french: ['territory:FR:commune:75056'],
			recordKinds: ['PARTNERSHIP'],
		})
	})

	it('reports the words that it does not understand', async () => {
		expect(await read('missions bleues du Morbihan')).toEqual({
			french: ['territory:FR:departement:56'],
			recordKinds: ['MISSION'],
			unread: ['bleues'],
		})
	})

	it('without a meaningful word gives no filter', async () => {
		expect(await read('qui est en Chine ?')).toEqual({})
		expect(await read('')).toEqual({})
	})

	it('is refused if it is too long', async () => {
		await expect(read('a'.repeat(201))).rejects.toThrow('"text" may have 200 characters; 201 came.')
	})
})

describe('a question in another language', () => {
	it.each([
		[
			'local authorities in Shanghai in health since 2010',
			{ partner: [SHANGHAI], from: '2010', sectors: HEALTH },
		],
		['who in Grand Est works with Wuhan', { french: ['territory:FR:region:44'], partner: [WUHAN] }],
		['missions of Morbihan', { french: ['territory:FR:departement:56'], recordKinds: ['MISSION'] }],
		['offices in Qingdao before 2015', { recordKinds: ['OFFICE'], to: '2015' }],
		['2010年以来在上海的代表团', { partner: [SHANGHAI], recordKinds: ['MISSION'], from: '2010' }],
		['武汉的合作', { partner: [WUHAN], recordKinds: ['PARTNERSHIP'] }],
		['武漢的協議', { partner: [WUHAN], recordKinds: ['PARTNERSHIP'] }],
		[
			'2010年以来在上海从事卫生合作的地方政府',
			{ partner: [SHANGHAI], sectors: ['sante-hopital'], from: '2010' },
		],
		['2010年以來在上海的代表團', { partner: [SHANGHAI], recordKinds: ['MISSION'], from: '2010' }],
	])('reads « %s »', async (text, expected) => {
		const reading = await read(text)
		expect(reading).toMatchObject(expected)
		expect(reading.unread).toBeUndefined()
	})
})

describe('an unknown actor', () => {
	/** Each part that was not understood, with its suggested names. */
	async function offered(text: string, of: Snapshots = snapshots) {
		const context = queryContextOf(of, {
			store: memoryStore({}),
			today: '2026-11-25',
			contactEmail: null,
			version: '0.0.0',
		})
		const parts = await readQuestion(context, text)
		return parts.flatMap((part) =>
			part.meaning === 'UNREAD' ? [{ text: part.text, names: part.nearest.map(({ name }) => name) }] : [],
		)
	}

	it.each([
		['missions du Morbian', 'Morbian', 'Morbihan'],
		['missions of Morbian', 'Morbian', 'Morbihan'],
		['qui en Grand Est travaille avec Wuahn ?', 'Wuahn', 'Wuhan'],
		['who works with Shangaii since 2010', 'Shangaii', 'Shanghai'],
		// « ille » resembles Lille, but the longer phrase is closer in proportion to its length.
		['liens de l’Ille-et-Villaine', 'Ille-et-Villaine', 'Ille-et-Vilaine'],
		['les bureaux de La Rochele', 'La Rochele', 'La Rochelle'],
		['la Région Bretange', 'Bretange', 'Bretagne'],
		// Romanisations: one letter missing, two letters swapped.
		['missions à Shanhai', 'Shanhai', 'Shanghai'],
		['offices in Qindgao before 2015', 'Qindgao', 'Qingdao'],
		// One sign replaced by another that sounds or looks similar.
		['上每的代表团', '上每', '上海'],
		['重度的代表團', '重度', '重庆'],
		['武焊的合作', '武焊', '武汉'],
		['2010年以来在青到的代表团', '青到', '青岛'],
		['山冻省的合作', '山冻省', '山东省'],
	])('gets the three nearest names in « %s »', async (question, text, first) => {
		const [part, ...others] = await offered(question)
		expect(others).toEqual([])
		expect(part?.text).toBe(text)
		expect(part?.names).toHaveLength(3)
		expect(part?.names[0]).toBe(first)
	})

	it('gets no name if none is near or the word is too short', async () => {
		expect(await offered('missions bleues de Xyzzyplugh')).toEqual([
			{ text: 'bleues', names: [] },
			{ text: 'Xyzzyplugh', names: [] },
		])
		expect(await offered('missions zzq')).toEqual([{ text: 'zzq', names: [] }])
		expect(await offered('沪')).toEqual([{ text: '沪', names: [] }])
	})

	it('is not read as a sector by one sign that several sectors share', async () => {
		expect(await read('在上海的生')).toEqual({ partner: [SHANGHAI], unread: ['生'] })
		expect((await read('在上海的酒')).sectors).toHaveLength(1)
	})

	it('does not hide the words that are understood', async () => {
		expect(await read('missions du Morbian à Wuhan depuis 2010')).toMatchObject({
			partner: [WUHAN],
			from: '2010',
			unread: ['Morbian'],
		})
	})
})

describe('a name that several actors share', () => {
	it('is read as the actor with most records, and the others are offered', async () => {
		const context = queryContextOf(snapshots, {
			store: memoryStore({}),
			today: '2026-11-25',
			contactEmail: null,
			version: '0.0.0',
		})
		const parts = await readQuestion(context, 'Paris')
		expect(parts).toHaveLength(1)
		const [part] = parts
		expect(part?.meaning).toBe('ACTOR')
		expect(part?.meaning === 'ACTOR' && [part.actor, ...part.others].length).toBeGreaterThan(1)
	})
})

describe('two countries side by side', () => {
	it('each recognise only their own places', async () => {
		const both = await twoCountries()
		const [, other] = queryContextOf(both, {
			store: memoryStore({}),
			today: '2026-11-25',
			contactEmail: null,
			version: '0.0.0',
		}).countries.partners
		expect(await read('missions à Shanghai', both, other?.code)).toEqual({
			recordKinds: ['MISSION'],
			unread: ['Shanghai'],
		})
	})
})
