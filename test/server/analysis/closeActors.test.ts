import { describe, expect, it } from 'vitest'
import { explainCloseActor, findCloseActors } from '../../../server/analysis/closeActors'
import { yearsUntil } from '../../../server/analysis/fragmentation/choice'
import type { Measure } from '../../../server/analysis/measures/measure'
import { dayNumber } from '../../../server/domain/fuzzyDate'
import type { GraphRecord } from '../../../server/domain/records'
import type { Snapshot } from '../../../server/snapshot/snapshot'
import { fc } from '../../fixtures/fastCheck'
import { harbours } from '../../fixtures/harbours'
import { date, partnership } from '../../fixtures/records'

const CHOICE = {
	by: 'PARTNER',
	...yearsUntil(dayNumber('2020-06-01'), 2020),
	minConfidence: null,
	includeScenario: false,
	sectors: null,
	within: null,
} as const
const closest = (snapshot: Snapshot, actor: string) =>
	findCloseActors(snapshot, snapshot.geography.actor(actor), CHOICE).map((close) => ({
		actor: close.actor.id,
		sharedPartners: close.sharedPartners.map(({ id }) => id),
		...explainCloseActor(close),
	}))
const valueIn = (measure: Measure): number => ('value' in measure ? measure.value : Number.NaN)
const since = { since: date('2000-01-01') }
const link = (id: string, actor: string, more = {}) =>
	partnership(id, [actor], ['oriel'], { ...since, ...more })

describe('The closest actors', () => {
	const records = [
		link('a', 'north', { sectors: ['sector:wine'] }),
		link('b', 'south', { sectors: ['sector:wine'] }),
		partnership('c', ['north'], ['brume'], since),
		partnership('d', ['south'], ['brume'], since),
		partnership('e', ['isle'], ['brume'], since),
	]

	it('share the most partners, rare ones above all, and come with those partners', () => {
		const found = closest(harbours(records), 'north')
		expect(found.map(({ actor, sharedPartners }) => [actor, sharedPartners])).toEqual([
			['south', ['brume', 'oriel']],
			['isle', ['brume']],
		])
		expect(valueIn(found[0]?.affinity.measure ?? { none: 'no-date' })).toBeCloseTo(
			1 / Math.log(2) + 1 / Math.log(3),
			12,
		)
		expect(valueIn(found[0]?.overlap.measure ?? { none: 'no-date' })).toBeCloseTo(1, 12)
		expect(found[1]?.evidence.map(({ recordId }) => recordId)).toEqual(['e'])
	})

	it('exclude territories that contain the actor, and do not exist for the other country', () => {
		const nested = harbours([link('a', 'north'), link('b', 'city')])
		expect(closest(nested, 'city')).toEqual([])
		expect(closest(harbours(records), 'oriel')).toEqual([])
	})

	it('are symmetric and independent of the order of the records', () => {
		const actors = ['north', 'south', 'isle', 'coast', 'city', 'village', 'university']
		const anyLinks = fc
			.array(
				fc.record({
					actor: fc.constantFrom(...actors),
					partner: fc.constantFrom('oriel', 'brume', 'capital'),
					sectors: fc.subarray(['sector:wine', 'sector:water']),
				}),
				{ minLength: 2, maxLength: 10 },
			)
			.map((links) =>
				links.map(({ actor, partner, sectors }, index) =>
					partnership(`p${index}`, [actor], [partner], { ...since, sectors }),
				),
			)
		const closeness = (links: readonly GraphRecord[], one: string) =>
			new Map(
				closest(harbours(links), one).map(({ actor, affinity, overlap }) => [
					actor,
					[affinity, overlap].map(({ measure }) => valueIn(measure).toFixed(9)),
				]),
			)
		fc.assert(
			fc.property(anyLinks, fc.constantFrom(...actors), (links, one) => {
				const close = closeness(links, one)
				expect(closeness([...links].reverse(), one)).toEqual(close)
				for (const [other, [affinity, overlap]] of close) {
					expect(closeness(links, other).get(one)).toEqual([affinity, overlap])
					expect(Number(overlap)).toBeGreaterThanOrEqual(0)
					expect(Number(overlap)).toBeLessThanOrEqual(1)
				}
			}),
			{ numRuns: 40 },
		)
	})
})
