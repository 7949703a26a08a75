/** Shared partners and offices in one city in the reference data, on two days. */
import { describe, expect, it } from 'vitest'
import type { OverlapKind } from '../../../../schema/enums'
import { duplicatesIn, overlapsIn } from '../../../fixtures/overlaps'
import { CHINA, readWithUsed } from '../../../fixtures/readWithUsed'
import { snapshotOf } from '../../../fixtures/records'

const { datasets, records } = await readWithUsed(CHINA)
const snapshot = snapshotOf(records, datasets)
const detected = (kind: OverlapKind, asOf: string) => overlapsIn(snapshot, { asOf, kinds: [kind] })

const partners = (asOf: string) => detected('SAME_PARTNER', asOf).map(({ partner }) => partner ?? '')
const territoriesAmong = (ids: readonly string[]) => ids.filter((id) => id.startsWith('territory:'))

describe('shared partners', () => {
	const today = detected('SAME_PARTNER', '2026-11-25')
	const at = (partner: string) => today.find((overlap) => overlap.partner === partner)

	it('are sixteen territories and four universities on the day of the tables', () => {
		expect(territoriesAmong(partners('2026-11-25'))).toHaveLength(16)
		expect(partners('2026-11-25')).toHaveLength(20)
	})

	it('are thirteen territories on 31 January 2017, before Zhejiang, Ningbo and Qinhuangdao', () => {
		const before = new Set(partners('2017-01-31'))
		expect(territoriesAmong([...before])).toHaveLength(13)
		expect(territoriesAmong(partners('2026-11-25')).filter((partner) => !before.has(partner))).toEqual(
			expect.arrayContaining(['territory:CN:330000', 'territory:CN:330200', 'territory:CN:130300']),
		)
	})

	it('include Bretagne and Pays de la Loire, competing over food in Shandong, while their news is recent', () => {
		const shandong = {
			nature: 'COMPETING',
			actorCount: 2,
			sectors: ['sector:agroalimentaire'],
		}
		expect(at('territory:CN:370000')).toMatchObject({ certainty: 'POSSIBLE', ...shandong })
		expect(
			detected('SAME_PARTNER', '2017-01-31').find(({ partner }) => partner === 'territory:CN:370000'),
		).toMatchObject({ certainty: 'ESTABLISHED', ...shandong })
	})

	it('count Bordeaux and its métropole as one beside the Essonne in Wuhan', () => {
		expect(at('territory:CN:420100')).toMatchObject({ certainty: 'POSSIBLE', actorCount: 2 })
	})

	it('count the founders of one institute as one beside the Hospices civils de Lyon', () => {
		expect(at('organisation:u-sjtu')).toMatchObject({ certainty: 'POSSIBLE', actorCount: 2 })
		expect(at('organisation:u-sjtu')?.actors).toHaveLength(5)
	})

	it('do not include Beijing, where the région contains the city', () => {
		expect(at('territory:CN:110000')).toBeUndefined()
	})
})

describe('offices in one city', () => {
	const cities = (asOf: string) =>
		Object.fromEntries(
			detected('SAME_CITY_OFFICES', asOf).map(({ place, certainty, actorCount }) => [
				place,
				`${certainty} ${actorCount}`,
			]),
		)

	it('are in four cities today', () => {
		expect(cities('2026-11-25')).toEqual({
			'territory:CN:510100': 'ESTABLISHED 2',
			'territory:CN:370200': 'ESTABLISHED 2',
			'territory:CN:310000': 'POSSIBLE 4',
			'territory:CN:420100': 'POSSIBLE 2',
		})
	})

	it('are in the same four on 31 January 2017', () => {
		expect(cities('2017-01-31')).toEqual({
			'territory:CN:510100': 'ESTABLISHED 2',
			'territory:CN:370200': 'ESTABLISHED 2',
			'territory:CN:310000': 'POSSIBLE 4',
			'territory:CN:420100': 'POSSIBLE 2',
		})
	})

	it('include in 2010 the established one of Rhône-Alpes in Shanghai', () => {
		const shanghai = detected('SAME_CITY_OFFICES', '2010-06-01').find(
			({ place }) => place === 'territory:CN:310000',
		)
		expect(shanghai?.evidence.find(({ recordId }) => recordId === 'office:R035')?.certainty).toBe(
			'ESTABLISHED',
		)
	})
})

describe('the same territory in one province', () => {
	const results = (asOf: string) =>
		detected('SAME_TERRITORY', asOf).map(({ certainty, place, actorCount, nature }) =>
			[certainty, place?.replace('territory:CN:', ''), actorCount, nature].join(' '),
		)

	it('is found fourteen times today, five of them established', () => {
		const today = results('2026-11-25')
		expect(today).toHaveLength(14)
		expect(today.filter((one) => one.startsWith('ESTABLISHED'))).toEqual([
			'ESTABLISHED 420000 2 COMPETING',
			'ESTABLISHED 510000 2 COMPETING',
			'ESTABLISHED 370000 3 COMPLEMENTARY',
			'ESTABLISHED 430000 2 COMPLEMENTARY',
			'ESTABLISHED 510000 2 COMPLEMENTARY',
		])
	})

	it('is first Nouvelle-Aquitaine and Bordeaux in Hubei, over wine and optics', () => {
		const [first] = detected('SAME_TERRITORY', '2026-11-25')
		expect(first).toMatchObject({
			actors: ['territory:FR:commune:33063', 'territory:FR:metropole:243300316', 'territory:FR:region:75'],
			possibleActors: ['territory:FR:metropole:243300316'],
			sectors: expect.arrayContaining(['sector:vin', 'sector:optique-lasers']),
		})
	})

	it('is only possible in Hunan on 31 January 2017, early in the year of one link', () => {
		expect(results('2017-01-31')).toContain('POSSIBLE 430000 3 COMPETING')
	})
})

describe('possible duplicates', () => {
	it('are only the mission of Rouen known by its year, with each of the two of that year', () => {
		expect(duplicatesIn(snapshot).map(({ records: pair }) => pair)).toEqual([
			['mission:M025', 'mission:M055'],
			['mission:M025', 'mission:M056'],
		])
	})
})
