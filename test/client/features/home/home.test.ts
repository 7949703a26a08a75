import { describe, expect, it } from 'vitest'
import { arcMapPicture } from '../../../../client/features/home/arcMapPicture'
import { kindsOnRecord } from '../../../../client/features/home/kindsOnRecord'
import { arcPath, layoutCloud, placeWithoutOverlap } from '../../../../client/features/home/layoutArcMap'
import { lastMission, missionsByYear } from '../../../../client/features/home/missionsByYear'
import { newsAgeOf } from '../../../../schema/newsAge'

const mission = (start: string | null, leader: string | null = 'Marseille') => ({
	period: { start },
	leader: leader === null ? null : { name: leader },
	host: { name: 'Shanghai' },
})

describe('Missions by year', () => {
	it('leave no year out between the first and the last', () => {
		expect(missionsByYear([mission('2010-05-01'), mission('2012'), mission('2010'), mission(null)])).toEqual([
			{ year: 2010, count: 2 },
			{ year: 2011, count: 0 },
			{ year: 2012, count: 1 },
		])
	})

	it('tell the last one known at the day of reading, of those dated to the month', () => {
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

	it('counts records, not the rows that state them, and leaves the scenario and what there is none of out', () => {
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

describe('The home picture', () => {
	const box = { x: 0, y: 0, width: 100, height: 100 }
	const near = [
		{ id: 'north', lat: 50, lon: 2 },
		{ id: 'south', lat: 44, lon: 2 },
		{ id: 'east', lat: 47, lon: 6 },
	]

	it('keeps north above south and everything in its box', () => {
		const { points } = layoutCloud(near, box, 120, 9)
		expect(points.get('north')?.y).toBeLessThan(points.get('south')?.y ?? 0)
		for (const { x, y } of points.values()) {
			expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
			expect(Math.max(x, y)).toBeLessThanOrEqual(100.001)
		}
	})

	it('sets places overseas apart, one point for neighbours', () => {
		const overseas = [
			{ id: 'réunion', lat: -21.1, lon: 55.5 },
			{ id: 'possession', lat: -20.9, lon: 55.3 },
			{ id: 'tahiti', lat: -17.5, lon: -149.5 },
		]
		const { points, far } = layoutCloud([...near, ...overseas, ...near], box, 120, 9)
		expect([...far].sort()).toEqual(['possession', 'réunion', 'tahiti'])
		expect(points.get('réunion')).toEqual(points.get('possession'))
		expect(points.get('tahiti')?.x).not.toBe(points.get('réunion')?.x)
	})

	it('stands empty without places', () => {
		expect(layoutCloud([], box, 120, 9).points.size).toBe(0)
	})

	it('groups its arcs by the age of their news, the oldest first, so that what is recent lies on top', () => {
		const [french, partner] = near.map((place) => ({
			...place,
			name: place.id,
			local: null,
			localLanguage: null,
			population: null,
		}))
		if (!french || !partner) throw new Error('two places')
		const link = (id: string, lastNews: string | null, isShared = false) => ({
			id,
			french,
			partner,
			isShared,
			news: { kind: 'PARTNERSHIP' as const, lastNews },
		})
		const links = [link('a', '2026'), link('b', null), link('c', '2013'), link('d', '2022', true)]
		const ageOf = ({ lastNews }: { lastNews: string | null }) => newsAgeOf(lastNews, '2026-11-26')
		const picture = arcMapPicture(links, null, ageOf)
		expect(picture.plain.map(({ age }) => age)).toEqual(['SILENT', 'RECENT'])
		expect(picture.plain[0]?.path.match(/M/g)).toHaveLength(2)
		expect(picture.warm.map(({ age }) => age)).toEqual(['AGING'])
		expect(arcMapPicture(links, null, () => null).plain.map(({ age }) => age)).toEqual([null])
	})

	it('leaves out a name that would lie over an earlier one', () => {
		const label = (id: string, y: number) => ({
			id,
			text: 'Shanghai',
			local: '上海',
			localLanguage: 'zh-Hans',
			at: { x: 10, y },
			sides: ['right'] as const,
		})
		expect(
			placeWithoutOverlap([label('a', 0), label('b', 5), label('c', 40)], [], 9).map(({ id }) => id),
		).toEqual(['a', 'c'])
	})

	it('draws arcs from one end to the other', () => {
		expect(arcPath({ x: 0, y: 10 }, { x: 100, y: 20 })).toMatch(/^M0 10C.* 100 20$/)
	})
})
