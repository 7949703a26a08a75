import { beforeAll, describe, expect, it } from 'vitest'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { harbourSnapshots } from '../../fixtures/harbours'
import { date, meeting, organisation, unavailability } from '../../fixtures/records'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

interface Page<Node> {
	readonly totalCount: number
	readonly nodes: readonly Node[]
}

const snapshots = harbourSnapshots([
	meeting('event:late', 'docks', '2014-05', { form: 'forum' }),
	meeting('event:early', 'city', '2010-05-01..2010-10-31'),
	meeting('event:undated', 'oriel', ''),
	meeting('event:fiction', 'oriel', '2015', { scenario: true }),
	organisation('closed', 'consulate', 'brume', { status: 'ferme', until: date('2012') }),
	organisation('homeless', 'chamber', null),
	unavailability('unavailability:fr', '2026-12-25', { country: 'FR', reason: 'Noël' }),
	unavailability('unavailability:vm', '2026-11-20..2026-11-27', { country: 'VM', reason: 'Fête du port' }),
	unavailability('unavailability:closure', '2026-11-21', { country: 'VM', form: 'closure' }),
	unavailability('unavailability:actor', '2026-11-22', { actor: 'city', visibility: 'group' }),
	unavailability('unavailability:elsewhere', '2026-11-23', { country: 'XX' }),
	unavailability('unavailability:fiction', '2026-11-24', { country: 'FR', scenario: true }),
])

describe('events', () => {
	const idsUnder = async (filter: object) => {
		const { events } = await runQuery<{ events: Page<{ id: string }> }>(
			snapshots,
			'query Events($filter: EventFilter) { events(filter: $filter) { totalCount nodes { id } } }',
			{ variables: { filter } },
		)
		expect(events.totalCount).toBe(events.nodes.length)
		return events.nodes.map(({ id }) => id.replace('event:', ''))
	}

	it('come the latest first, those without a date last', async () => {
		expect(await idsUnder({})).toEqual(['late', 'early', 'undated'])
		expect(await idsUnder({ includeScenario: true })).toEqual(['fiction', 'late', 'early', 'undated'])
	})

	it('can be filtered by place, days and form', async () => {
		expect(await idsUnder({ within: 'littoral' })).toEqual(['late', 'undated'])
		expect(await idsUnder({ from: '2010-08', to: '2014' })).toEqual(['late', 'early'])
		expect(await idsUnder({ to: '2010' })).toEqual(['early'])
		expect(await idsUnder({ forms: ['forum'] })).toEqual(['late'])
		await expect(idsUnder({ forms: ['ball'] })).rejects.toThrow(/"forms" takes expo, forum; "ball" came/)
		await expect(idsUnder({ from: '2012', to: '2010' })).rejects.toThrow(/must not come after/)
	})
})

describe('organisations', () => {
	const find = async (filter: object) => {
		const { organisations } = await runQuery<{
			organisations: Page<{ id: string }> & {
				countsByType: readonly { type: string; name: string; count: number }[]
			}
		}>(
			snapshots,
			`query Organisations($filter: OrganisationFilter) { organisations(filter: $filter) {
				totalCount nodes { id } countsByType { type name(language: EN) count }
			} }`,
			{ variables: { filter } },
		)
		return organisations
	}
	const idsUnder = async (filter: object) => (await find(filter)).nodes.map(({ id }) => id)

	it('of both countries come by id, with a count of each type', async () => {
		expect(await idsUnder({ types: ['consulate', 'embassy'] })).toEqual([
			'closed',
			'consulate',
			'embassy',
			'their-consulate',
			'their-embassy',
		])
		const { countsByType } = await find({ types: ['embassy'] })
		expect(countsByType.slice(0, 2)).toEqual([
			{ type: 'consulate', name: expect.any(String), count: 3 },
			{ type: 'embassy', name: expect.any(String), count: 2 },
		])
	})

	it('can be filtered by country, place and whether they may be open', async () => {
		const types = ['consulate']
		expect(await idsUnder({ types, countries: ['VM'] })).toEqual(['their-consulate'])
		expect(await idsUnder({ types, within: 'littoral' })).toEqual(['closed', 'consulate'])
		expect(await idsUnder({ types, within: 'territory:FR' })).toEqual(['their-consulate'])
		expect(await idsUnder({ types, within: 'littoral', openAt: '2012-06-01' })).toEqual([
			'closed',
			'consulate',
		])
		expect(await idsUnder({ types, within: 'littoral', openAt: '2013-01-01' })).toEqual(['consulate'])
		await expect(idsUnder({ types: ['moon'] })).rejects.toThrow(/"types" takes .*consulate.*; "moon" came/)
	})
})

describe('holidays', () => {
	const find = async (bounds: string, of = snapshots) => {
		const { holidays } = await runQuery<{
			holidays: Page<{ name: string }> & { knownYears: readonly unknown[] }
		}>(
			of,
			`{ holidays(${bounds}) {
				totalCount nodes { id country { code } name firstDay lastDay scenario } knownYears { country { code } year }
			} }`,
		)
		return holidays
	}

	it('are those of the two countries, public and real, by their first day', async () => {
		expect(await find('first: 10')).toEqual({
			totalCount: 2,
			nodes: [
				{
					id: 'unavailability:vm',
					country: { code: 'VM' },
					name: 'Fête du port',
					firstDay: '2026-11-20',
					lastDay: '2026-11-27',
					scenario: false,
				},
				{
					id: 'unavailability:fr',
					country: { code: 'FR' },
					name: 'Noël',
					firstDay: '2026-12-25',
					lastDay: '2026-12-25',
					scenario: false,
				},
			],
			knownYears: [
				{ country: { code: 'FR' }, year: 2026 },
				{ country: { code: 'VM' }, year: 2026 },
			],
		})
		expect((await find('includeScenario: true')).totalCount).toBe(3)
	})

	it('can be filtered by days, first and last included', async () => {
		expect((await find('from: "2026-11-27", to: "2026-11"')).nodes.map(({ name }) => name)).toEqual([
			'Fête du port',
		])
		expect((await find('from: "2026-11-28", to: "2026-12-24"')).totalCount).toBe(0)
		expect((await find('from: "2027"')).knownYears).toHaveLength(2)
	})
})

describe('the reference data', () => {
	let reference: Snapshots
	beforeAll(async () => {
		reference = await seededSnapshots()
	})

	it('has all events, consulates with their places and holidays of both countries in 2027', async () => {
		const found = await runQuery<{
			coverage: { events: number }
			events: { totalCount: number }
			organisations: Page<{ country: { code: string }; territory: { lat: number | null } | null }>
			holidays: Page<{ country: { code: string } }>
		}>(
			reference,
			`{ coverage { events } events { totalCount }
				organisations(filter: { types: ["consulate", "embassy", "confucius-institute"] }, first: 100) {
					totalCount nodes { country { code } territory { lat lon } period { start } }
				}
				holidays(from: "2027", to: "2027", first: 100) { totalCount nodes { country { code } } }
			}`,
		)
		expect(found.events.totalCount).toBe(found.coverage.events)
		const { nodes } = found.organisations
		expect(new Set(nodes.map(({ country }) => country.code)).size).toBe(2)
		expect(nodes.length).toBeGreaterThan(25)
		expect(nodes.filter(({ territory }) => territory?.lat).length).toBeGreaterThan(25)
		expect(new Set(found.holidays.nodes.map(({ country }) => country.code)).size).toBe(2)
	})
})
