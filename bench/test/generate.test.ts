import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Mission, Partnership } from '../../server/domain/records'
import type { ReadResult } from '../../server/import/readDataset'
import { SIZES, worldRecords, writeWorld } from '../generate'
import { SEASON } from '../generate/missions'
import { Random, zipf } from '../generate/random'

let folder: string
let world: ReadResult
let missions: readonly Mission[]
let partnerships: readonly Partnership[]

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'constellations-generate-'))
	world = await worldRecords({ ...SIZES.small, partnerships: 3_000, missions: 6_000 })
	missions = world.records.filter((record) => record.kind === 'Mission').filter(isGenerated)
	partnerships = world.records.filter((record) => record.kind === 'Partnership')
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('A generated world', () => {
	it('is identical, byte for byte, for the same seed, and different for another', async () => {
		for (const [name, seed] of [
			['one', 7],
			['two', 7],
			['three', 8],
		] as const) {
			// The data set's id is the name of its folder.
			await writeWorld(join(folder, name, 'world'), SIZES.small, seed)
		}
		const [one, two, three] = await Promise.all(['one/world', 'two/world', 'three/world'].map(contents))
		expect(two).toEqual(one)
		expect(three?.['missions.csv']).not.toBe(one?.['missions.csv'])
	})

	it('is imported without a problem, and has the requested size', () => {
		expect(world.problems).toEqual([])
		expect(missions).toHaveLength(6_000)
		expect(partnerships).toHaveLength(3_000)
		expect(world.records.filter(({ kind }) => kind === 'Territory' || kind === 'Organisation').length)
			// Bodies, embassies and the two countries are added to the actors of the four tables.
			.toBeGreaterThanOrEqual(SIZES.small.actors)
	})

	it('has three dates in a hundred known only to the year, and seven to the month', () => {
		const share = (length: number) =>
			missions.filter(({ start }) => start?.text.length === length).length / missions.length
		expect(share(4)).toBeCloseTo(0.03, 2)
		expect(share(7)).toBeCloseTo(0.07, 1)
	})

	it('has more missions in some seasons', () => {
		const inMonth = (month: string) =>
			missions.filter(({ start }) => start?.text.slice(5, 7) === month).length / missions.length
		const chances = SEASON.reduce((sum, chance) => sum + chance, 0)
		expect(inMonth('10')).toBeCloseTo((0.97 * SEASON[9]) / chances, 1)
		expect(inMonth('10')).toBeGreaterThan(4 * inMonth('08'))
	})

	it('sends many missions to one city within days, far more often than by chance', () => {
		const days = missions.filter(({ start }) => start?.text.length === 10)
		const weeks = countBy(days, ({ host, start }) => `${host} ${start?.text.slice(0, 8)}`)
		expect(Math.max(...weeks.values())).toBeGreaterThanOrEqual(5)
		const crowded = [...weeks.values()].filter((count) => count >= 4).reduce((sum, count) => sum + count, 0)
		expect(crowded / days.length).toBeGreaterThan(0.1)
	})

	it('distributes partners by Zipf’s law with exponent 0.8', () => {
		const between = partnerships.filter(({ partnerActors }) => partnerActors[0]?.startsWith('territory:'))
		const counts = [...countBy(between, ({ partnerActors }) => partnerActors[0] ?? '').values()]
		counts.sort((one, other) => other - one)
		const slope = slopeOfLogarithms(counts.slice(0, 40))
		// Sorting random counts lifts the tail a little.
		expect(slope).toBeGreaterThan(-0.9)
		expect(slope).toBeLessThan(-0.65)
	})
})

describe('Zipf’s law', () => {
	it('picks the first rank 2^0.8 times as often as the second', () => {
		const pick = zipf(new Random(1), ['first', 'second', 'third'], 0.8)
		const counts = countBy(Array.from({ length: 30_000 }, pick), (item) => item)
		expect((counts.get('first') ?? 0) / (counts.get('second') ?? 1)).toBeCloseTo(2 ** 0.8, 1)
	})

	it('throws when there is nothing to pick', () => {
		expect(() => zipf(new Random(1), [], 0.8)).toThrow(RangeError)
	})
})

function isGenerated({ id }: Mission): boolean {
	return id.startsWith('mission:GM')
}

async function contents(name: string): Promise<Readonly<Record<string, string>>> {
	const files = (await readdir(join(folder, name))).sort()
	const texts = await Promise.all(files.map((file) => readFile(join(folder, name, file), 'utf8')))
	return Object.fromEntries(
		files.map((file, position) => [file, (texts[position] ?? '').replaceAll(/seed \d+/g, '')]),
	)
}

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> {
	const counts = new Map<string, number>()
	for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
	return counts
}

/** Least squares of log count by log rank. */
function slopeOfLogarithms(counts: readonly number[]): number {
	const points = counts.map((count, rank) => [Math.log(rank + 1), Math.log(count)] as const)
	const mean = (place: 0 | 1) => points.reduce((sum, point) => sum + point[place], 0) / points.length
	const [x, y] = [mean(0), mean(1)]
	const covariance = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0)
	return covariance / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
}
