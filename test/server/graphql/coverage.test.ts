import { describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../../server/domain/records'
import { Unavailable } from '../../../server/errors'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { harbourSnapshots, VELMAR } from '../../fixtures/harbours'
import { dataset, mission } from '../../fixtures/records'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

describe('what the data covers', () => {
	it('tells the documented missions of the reference data, table by table', async () => {
		const query = `{ coverage {
			missionsDocumented visitsDocumented sentence compiled scenarioLoaded partner { code name } partnerPhrase
			tables { file rows title confidence { high medium low none } licence }
			licences attributions
		} }`
		const { coverage } = await runQuery<{ coverage: Record<string, unknown> }>(await seededSnapshots(), query)
		expect(coverage).toMatchObject({
			missionsDocumented: 66,
			visitsDocumented: 21,
			compiled: '2026-11-25',
			scenarioLoaded: false,
			partner: { code: 'CN', name: 'Chine' },
			partnerPhrase: 'en Chine',
		})
		expect(coverage.sentence).toContain('66 missions documentées')
		expect(coverage.tables).toContainEqual(
			expect.objectContaining({ file: 'missions.csv', rows: 66, title: 'Missions' }),
		)
	})

	it('proposes the actors, searches and meeting day of the data set', async () => {
		const query = `{ coverage {
			listLevel countries { code isDefault }
			examples { actors { id name } searches(language: EN) questions(language: EN) }
			meeting { date title(language: ZH) }
		} }`
		const { coverage } = await runQuery<{ coverage: Record<string, unknown> }>(await seededSnapshots(), query)
		expect(coverage).toEqual({
			listLevel: null,
			countries: [{ code: 'CN', isDefault: true }],
			examples: {
				actors: [
					{ id: 'territory:FR:region:52', name: 'Pays de la Loire' },
					{ id: 'territory:FR:departement:88', name: 'Vosges' },
					{ id: 'territory:FR:commune:29232', name: 'Quimper' },
				],
				searches: ['Shanghai 2010', 'Qingdao', 'Vosges'],
				questions: [
					'local authorities in Shanghai in health since 2010',
					'who in Grand Est works with Wuhan',
					'missions of Morbihan',
				],
			},
			meeting: { date: '2017-01-31', title: '2017年1月31日的示例' },
		})
		const none = await runQuery<{ coverage: Record<string, unknown> }>(
			harbourSnapshots(),
			'{ coverage { examples { actors { id } searches questions } meeting { date } } }',
		)
		expect(none.coverage).toEqual({ examples: { actors: [], searches: [], questions: [] }, meeting: null })
	})

	it('gives each table its own title, and origin, licence and attributions, in three languages', async () => {
		const asked = ['FR', 'EN', 'ZH'].map(
			(language) => `${language}: coverage {
				tables { file title(language: ${language}) origin(language: ${language}) licence(language: ${language}) }
				licences(language: ${language}) attributions(language: ${language})
			}`,
		)
		interface Said {
			readonly tables: readonly Readonly<Record<'file' | 'title' | 'origin' | 'licence', string>>[]
			readonly licences: readonly string[]
			readonly attributions: readonly string[]
		}
		const said = await runQuery<Readonly<Record<'FR' | 'EN' | 'ZH', Said>>>(
			await seededSnapshots({ scenario: true }),
			`{ ${asked.join('\n')} }`,
		)
		for (const { tables } of Object.values(said)) {
			expect(new Set(tables.map(({ title }) => title)).size).toBe(tables.length)
		}
		const hospitals = (language: 'FR' | 'EN' | 'ZH') =>
			said[language].tables.filter(({ file }) => file === 'hospitals.csv').map(({ title }) => title)
		expect([hospitals('FR'), hospitals('EN'), hospitals('ZH')]).toEqual([
			['Hôpitaux chinois', 'Hôpitaux français'],
			['Chinese hospitals', 'French hospitals'],
			['中国医院', '法国医院'],
		])
		const wordsOf = ({ tables, licences, attributions }: Said) => [
			...tables.flatMap(({ origin, licence }) => [origin, licence]),
			...licences,
			...attributions,
		]
		const french = /\b(Faits|voir|données|coordonnées|d’après|Inventé|édition|Listes|populations, par)\b/
		expect(wordsOf(said.EN).filter((words) => french.test(words))).toEqual([])
		expect(wordsOf(said.ZH).filter((words) => french.test(words))).toEqual([])
	})

	it('leaves the scenario out of its counts, and says that one is loaded and its anchor day', async () => {
		const records = [mission('mission:m1', 'north', 'oriel', '2014-03', { scenario: true })]
		const snapshots = harbourSnapshots(records, [
			dataset(VELMAR),
			dataset(null, { id: 'scenario', scenario: true, anchor: '2026-11-25', compiled: '2027-01-01' }),
		])
		const query = '{ coverage { missionsDocumented scenarioLoaded scenarioAnchor compiled today } }'
		expect(await runQuery(snapshots, query)).toEqual({
			coverage: {
				missionsDocumented: 0,
				scenarioLoaded: true,
				scenarioAnchor: '2026-11-25',
				compiled: '2026-11-25',
				today: '2026-11-25',
			},
		})
	})

	it('changes its version with a public fact, and keeps it with a hidden one', async () => {
		const versionWith = async (...records: readonly GraphRecord[]) => {
			const { coverage } = await runQuery<{ coverage: { dataVersion: string } }>(
				harbourSnapshots(records),
				'{ coverage { dataVersion } }',
			)
			return coverage.dataVersion
		}
		const one = mission('mission:new', 'isle', 'oriel', '2014-03-04..2014-03-08')
		const version = await versionWith()
		expect(version).toMatch(/^[0-9a-z]{1,7}$/)
		expect(await versionWith({ ...one, visibility: 'group' })).toBe(version)
		expect(await versionWith(one)).not.toBe(version)
		expect(await versionWith({ ...one, version: 2 })).not.toBe(await versionWith(one))
	})

	it('says that nothing is loaded yet, rather than that nothing exists', async () => {
		await expect(runQuery(Snapshots.of([], []), '{ coverage { rows: sources } }')).rejects.toThrow(
			Unavailable,
		)
	})
})
