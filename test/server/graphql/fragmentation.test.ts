import { beforeAll, describe, expect, it } from 'vitest'
import { BadInput } from '../../../server/errors'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

let reference: Snapshots
beforeAll(async () => {
	reference = await seededSnapshots()
})

interface Index {
	readonly key: string
	readonly actorCount: number
	readonly effectiveNumber: { value: number | null; reason: string | null; sentence: string }
	readonly trend: readonly { year: number; evidenceCount: number }[]
	readonly coverage: { confirmed: number; records: number; share: { sentence: string } }
	readonly evidenceCount: number
}
const INDEXES = `query Indexes($by: FragmentationScope!, $filter: GraphFilter, $keys: [ID!]) {
	fragmentation(by: $by, filter: $filter, keys: $keys, first: 50) {
		key actor { id } sector { code } weighedBy actorCount establishedCount
		effectiveNumber { value reason sentence } effectiveEstablished { value reason } concentration { value }
		theil { total { value sentence } between { value } within { value } }
		coverage { confirmed records share { value reason sentence } } reciprocity { value reason sentence }
		sizes { size actors records share } trend { year actorCount effectiveNumber { value } evidenceCount }
		evidenceCount
	}
}`
const ask = (variables: object) =>
	runQuery<{ fragmentation: Index[] }>(reference, INDEXES, { variables: { ...variables } }).then(
		({ fragmentation }) => fragmentation,
	)

describe('the émiettement', () => {
	it('has Shanghai first of the cities, with its value in a sentence and a trend of twenty years', async () => {
		const [first] = await ask({ by: 'CITY' })
		expect(first?.key).toBe('territory:CN:310000')
		expect(first?.effectiveNumber.reason).toBeNull()
		expect(first?.effectiveNumber.sentence).toMatch(
			/acteurs\u202f; nombre d’acteurs équivalents\u00a0: \d+,\d+\./,
		)
		expect(first?.trend.map(({ year }) => year)).toEqual(
			Array.from({ length: 21 }, (_, index) => 2006 + index),
		)
		expect(first?.trend.at(-1)?.evidenceCount).toBe(first?.evidenceCount)
		expect(first?.coverage.records).toBe(first?.evidenceCount)
	})

	it.each(['PARTNER', 'CITY', 'DIVISION', 'SECTOR', 'FRENCH_REGION'])(
		'has a value by %s, or a reason for none',
		async (by) => {
			const found = await ask({ by })
			expect(found.length).toBeGreaterThan(5)
			for (const { actorCount, effectiveNumber } of found) {
				expect(effectiveNumber.value === null).toBe(actorCount < 3)
				expect(effectiveNumber.reason === null).toBe(actorCount >= 3)
			}
		},
	)

	it('can be asked for some keys, with the records of one year', async () => {
		const query = `{ fragmentation(by: SECTOR, keys: ["sector:vin"], filter: { from: "2015", asOf: "2017-01-31" }) {
			key trend { year evidence(first: 50) { recordId } }
		} }`
		const { fragmentation } = await runQuery<{
			fragmentation: { key: string; trend: { year: number; evidence: unknown[] }[] }[]
		}>(reference, query)
		expect(fragmentation.map(({ key, trend }) => [key, trend.map(({ year }) => year)])).toEqual([
			['sector:vin', [2015, 2016, 2017]],
		])
		expect(fragmentation[0]?.trend[0]?.evidence.length).toBeGreaterThan(0)
	})

	it('is read to its end page by page, each index once', async () => {
		const keysOf = async (more: string) => {
			const query = `{ fragmentation(by: CITY, ${more}) { key scenario } }`
			const { fragmentation } = await runQuery<{ fragmentation: { key: string; scenario: boolean }[] }>(
				reference,
				query,
			)
			expect(fragmentation.every(({ scenario }) => !scenario)).toBe(true)
			return fragmentation.map(({ key }) => key)
		}
		const all = await keysOf('first: 200')
		const start = await keysOf('first: 10')
		expect([...start, ...(await keysOf(`first: 200, after: "${start.at(-1)}"`))]).toEqual(all)
		await expect(keysOf('after: "nowhere"')).rejects.toThrow(/"after" must be the key/)
	})

	it.each([
		[{ from: '1900' }, 'from'],
		[{ from: '2030' }, 'from'],
		[{ sectors: ['nothing'] }, 'sectors'],
		[{ asOf: '2017' }, 'asOf'],
	])('refuses %j', async (filter, argument) => {
		const refused = ask({ by: 'CITY', filter })
		await expect(refused).rejects.toThrow(BadInput)
		await expect(refused).rejects.toThrow(argument)
	})
})

describe('the closest actors of a profile', () => {
	it('share partners with it, and a sentence says how many', async () => {
		const query = `{ actor(id: "territory:FR:region:52") { closest(first: 5) {
			actor { id } affinity { value sentence } overlap { value sentence } sharedPartners { id } sharedPartnersTotal
			evidence { recordId }
		} } }`
		const { actor } = await runQuery<{
			actor: { closest: { actor: { id: string }; affinity: { sentence: string } }[] }
		}>(reference, query)
		expect(actor.closest.map((close) => close.actor.id)).toEqual(['territory:FR:region:53'])
		expect(actor.closest[0]?.affinity.sentence).toBe(
			'1 partenaire en commun\u00a0: affinité 1,44, d’autant plus forte que peu d’autres les ont.',
		)
	})
})

describe('the balance of a profile', () => {
	it('has a value when both directions are on record in three places, else a reason', async () => {
		const query = (id: string) => `{ actor(id: "${id}") { reciprocity { value reason sentence } } }`
		const of = async (id: string) =>
			(await runQuery<{ actor: { reciprocity: object } }>(reference, query(id))).actor.reciprocity
		expect(await of('territory:FR:region:84')).toMatchObject({
			reason: null,
			sentence: expect.stringMatching(/^Réciprocité −0,\d\d/),
		})
		expect(await of('territory:FR:region:52')).toMatchObject({ value: null, reason: 'ONE_DIRECTION_ONLY' })
	})
})
