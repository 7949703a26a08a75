import { describe, expect, it } from 'vitest'
import { lastMission } from '../../../../client/features/home/EmptyTab'
import { kindsOnRecord } from '../../../../client/features/home/kindsOnRecord'

const mission = (start: string | null, leader: string | null = 'Marseille') => ({
	period: { start },
	leader: leader === null ? null : { name: leader },
	host: { name: 'Shanghai' },
})

describe('The last mission', () => {
	it('is known on the reading day, and dated to the month', () => {
		const known = [mission('2025-05', 'Marseille'), mission('2027-01', 'Lyon'), mission('2026', 'Nice')]
		expect(lastMission(known, '2026-11-25')).toEqual({
			leader: 'Marseille',
			place: 'Shanghai',
			start: '2025-05',
		})
		expect(lastMission([mission('2025-05', null)], '2026-11-25')).toBeNull()
	})
})

describe('The state of the data', () => {
	const table = (kind: string, high: number, scenario = false) => ({
		kind,
		rows: high,
		scenario,
		confidence: { high, medium: 0, low: 0, none: 0 },
	})

	it('counts records, not the rows that state them, without the scenario and empty kinds', () => {
		const kinds = kindsOnRecord({
			missionsDocumented: 52,
			visitsDocumented: 4,
			partnerships: 175,
			offices: 12,
			events: 9,
			wishes: 3,
			offers: 0,
			tables: [
				table('partnerships', 132),
				table('actorLinks', 78),
				table('missions', 52),
				table('missions', 45, true),
				table('organisations', 80),
				table('organisations', 50),
			],
		})
		expect(kinds.map(({ name, count, confidence }) => [name, count, confidence?.high])).toEqual([
			['missions', 52, 52],
			['visits', 4, undefined],
			['links', 175, 210],
			['offices', 12, 0],
			['events', 9, 0],
			['wishes', 3, 0],
			['organisations', 130, 130],
		])
	})
})
