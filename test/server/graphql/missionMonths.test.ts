import { describe, expect, it } from 'vitest'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

interface Answer {
	readonly missionMonths: readonly { readonly month: string; readonly missions: number }[]
}

describe('missions by month', () => {
	it('count each mission in each of its months, and none that has only a year', async () => {
		const query = '{ missionMonths(direction: FR_TO_PARTNER) { month missions } }'
		const { missionMonths } = await runQuery<Answer>(await seededSnapshots(), query)
		const counts = new Map(missionMonths.map(({ month, missions }) => [month, missions]))
		expect(counts.get('2010-05')).toBe(5)
		expect(counts.get('2010')).toBe(2)
		expect(counts.has('2010-12')).toBe(false)
		expect(missionMonths.map(({ month }) => month)).toEqual([...counts.keys()].sort())
	})

	it('leave the scenario out unless it is asked for', async () => {
		const total = async (includeScenario: boolean) => {
			const query = `{ missionMonths(includeScenario: ${includeScenario}) { missions } }`
			const { missionMonths } = await runQuery<Answer>(await seededSnapshots({ scenario: true }), query)
			return missionMonths.reduce((sum, { missions }) => sum + missions, 0)
		}
		expect(await total(true)).toBeGreaterThan(await total(false))
	})
})
