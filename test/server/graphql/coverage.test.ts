import { describe, expect, it } from 'vitest'
import { Unavailable } from '../../../server/errors'
import { Projection } from '../../../server/projection/projection'
import { harbours, VELMAR } from '../../fixtures/harbours'
import { dataset, mission } from '../../fixtures/records'
import { runQuery } from './runQuery'
import { seededProjection } from './seededProjection'

describe('what the data covers', () => {
	it('tells the documented missions of the reference data, table by table', async () => {
		const query = `{ coverage {
			missionsDocumented visitsDocumented sentence compiled scenarioLoaded partner { code name } partnerPhrase
			tables { file rows title confidence { high medium low none } licence }
			licences attributions
		} }`
		const { coverage } = await runQuery<{ coverage: Record<string, unknown> }>(
			await seededProjection(),
			query,
		)
		expect(coverage).toMatchObject({
			missionsDocumented: 52,
			visitsDocumented: 4,
			compiled: '2026-11-25',
			scenarioLoaded: false,
			partner: { code: 'CN', name: 'Chine' },
			partnerPhrase: 'en Chine',
		})
		expect(coverage.sentence).toContain('52 missions documentées')
		expect(coverage.tables).toContainEqual(
			expect.objectContaining({ file: 'missions.csv', rows: 52, title: 'Missions et visites' }),
		)
	})

	it('counts no scenario, and says that one is loaded and to which day it is anchored', async () => {
		const records = [mission('mission:m1', 'north', 'oriel', '2014-03', { scenario: true })]
		const projection = harbours(records, [
			dataset(VELMAR),
			dataset(null, { id: 'scenario', scenario: true, anchor: '2026-11-25', compiled: '2027-01-01' }),
		])
		const query = '{ coverage { missionsDocumented scenarioLoaded scenarioAnchor compiled today } }'
		expect(await runQuery(projection, query)).toEqual({
			coverage: {
				missionsDocumented: 0,
				scenarioLoaded: true,
				scenarioAnchor: '2026-11-25',
				compiled: '2026-11-25',
				today: '2026-11-25',
			},
		})
	})

	it('says that nothing is loaded yet, rather than that nothing exists', async () => {
		await expect(runQuery(Projection.empty(), '{ coverage { rows: sources } }')).rejects.toThrow(Unavailable)
	})
})
