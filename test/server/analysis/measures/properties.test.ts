/** Properties of each measure for any input: bounds, symmetry, and no effect of order, names or units. */

import { describe, expect, it } from 'vitest'
import { recentlyConfirmed } from '../../../../server/analysis/fragmentation/coverage'
import { affinity } from '../../../../server/analysis/measures/affinity'
import { concentration, effectiveNumber } from '../../../../server/analysis/measures/concentration'
import type { Measure } from '../../../../server/analysis/measures/measure'
import { pairOverlap } from '../../../../server/analysis/measures/pairOverlap'
import { poissonTail } from '../../../../server/analysis/measures/poissonTail'
import { reciprocity } from '../../../../server/analysis/measures/reciprocity'
import { theil, theilSplit } from '../../../../server/analysis/measures/theil'
import { totalOf } from '../../../../server/analysis/measures/totalOf'
import { dayNumber } from '../../../../server/domain/fuzzyDate'
import { fc } from '../../../fixtures/fastCheck'
import { date, partnership } from '../../../fixtures/records'

const weight = fc.double({ min: 0.001, max: 1000, noNaN: true })
const weightOrNone = fc.oneof(weight, weight, fc.constant(0))
const LABELS = ['a', 'b', 'c', 'd', 'e', 'f']
const sets = fc.uniqueArray(fc.constantFrom(...LABELS)).map((items) => new Set(items))
const profiles = fc
	.uniqueArray(fc.tuple(fc.constantFrom(...LABELS), weight), { minLength: 1, selector: ([label]) => label })
	.map((pairs) => new Map(pairs))
/** The share of each cell in the whole. */
const profileOf = (weightsByCell: ReadonlyMap<string, number>) => {
	const total = totalOf(weightsByCell.values())
	return new Map([...weightsByCell].map(([cell, weight]) => [cell, weight / total]))
}
/** A list in two orders. */
const listInTwoOrders = <T>(item: fc.Arbitrary<T>, minLength: number) =>
	fc
		.array(item, { minLength, maxLength: 30 })
		.chain((list) =>
			fc.tuple(
				fc.constant(list),
				fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
			),
		)
/** Other names for the same labels. */
const renaming = fc
	.shuffledSubarray(LABELS, { minLength: LABELS.length, maxLength: LABELS.length })
	.map((names) => (label: string) => names[LABELS.indexOf(label)] ?? label)
const renamed = (items: ReadonlySet<string>, name: (label: string) => string) => new Set([...items].map(name))
const value = (measure: Measure): number => ('value' in measure ? measure.value : Number.NaN)

describe('Concentration and émiettement', () => {
	it('are 1/n and n exactly for n equal weights', () => {
		fc.assert(
			fc.property(fc.integer({ min: 3, max: 40 }), weight, weight, (count, same, more) => {
				const alike = Array<number>(count).fill(same)
				expect(value(effectiveNumber(alike))).toBeCloseTo(count, 9)
				expect(value(effectiveNumber([...alike.slice(1), same + more]))).toBeLessThan(count)
			}),
		)
	})

	it('ignore the order and zero weights', () => {
		fc.assert(
			fc.property(listInTwoOrders(weight, 3), fc.nat({ max: 5 }), ([list, mixed], absent) => {
				expect(value(concentration([...mixed, ...Array<number>(absent).fill(0)]))).toBeCloseTo(
					value(concentration(list)),
					9,
				)
				expect(value(effectiveNumber(mixed))).toBeGreaterThanOrEqual(1 - 1e-9)
				expect(value(effectiveNumber(mixed))).toBeLessThanOrEqual(list.length + 1e-9)
			}),
		)
	})
})

describe('Theil', () => {
	it('ignores order and unit, and is 0 for equal weights', () => {
		fc.assert(
			fc.property(listInTwoOrders(weight, 1), weight, ([list, mixed], unit) => {
				const index = theil(list) ?? Number.NaN
				expect(theil(mixed)).toBeCloseTo(index, 9)
				expect(theil(list.map((one) => one * unit))).toBeCloseTo(index, 9)
				expect(theil(list.map(() => unit))).toBeCloseTo(0, 9)
			}),
		)
	})

	it('splits into two parts of at least 0 whose sum is exact to 1e-9, even with zero weights', () => {
		const groups = fc.array(fc.array(weightOrNone, { minLength: 1, maxLength: 8 }), {
			minLength: 1,
			maxLength: 8,
		})
		fc.assert(
			fc.property(groups, (list) => {
				const split = theilSplit(list)
				if (split === null) {
					expect(list.flat().every((one) => one === 0)).toBe(true)
					return
				}
				expect(Math.abs(split.between + split.within - split.total)).toBeLessThan(1e-9)
				expect(Math.min(split.between, split.within)).toBeGreaterThanOrEqual(-1e-9)
				expect(split.total).toBeCloseTo(theil(list.flat()) ?? Number.NaN, 12)
			}),
		)
	})

	it('is all between groups of one, and all within a single group', () => {
		fc.assert(
			fc.property(fc.array(weight, { minLength: 1, maxLength: 12 }), (list) => {
				expect(theilSplit(list.map((one) => [one]))?.within).toBeCloseTo(0, 9)
				expect(theilSplit([list])?.between).toBeCloseTo(0, 9)
			}),
		)
	})
})

describe('Pair overlap', () => {
	it('ignores the names and order of cells and the units of either actor', () => {
		fc.assert(
			fc.property(profiles, profiles, renaming, weight, (one, other, name, unit) => {
				const common = pairOverlap(profileOf(one), profileOf(other)) ?? Number.NaN
				const scaled = new Map([...one].reverse().map(([cell, own]) => [name(cell), own * unit]))
				const beside = new Map([...other].map(([cell, own]) => [name(cell), own]))
				expect(pairOverlap(profileOf(scaled), profileOf(beside))).toBeCloseTo(common, 9)
			}),
		)
	})

	it('is 0 exactly if no cell is common', () => {
		fc.assert(
			fc.property(profiles, profiles, (one, other) => {
				const share = [...one.keys()].some((cell) => other.has(cell))
				expect(pairOverlap(profileOf(one), profileOf(other)) === 0).toBe(!share)
			}),
		)
	})
})

describe('Affinity', () => {
	const degrees = fc.dictionary(fc.constantFrom(...LABELS), fc.integer({ min: 0, max: 50 }))
	const degreeIn = (known: Readonly<Record<string, number>>) => (label: string) => known[label] ?? 2

	it('lies between 0 and 1/ln 2 for each shared partner, whatever the names', () => {
		fc.assert(
			fc.property(sets, sets, degrees, renaming, (one, other, known, name) => {
				const index = affinity(one, other, degreeIn(known))
				const shared = [...one].filter((partner) => other.has(partner)).length
				expect(index).toBeGreaterThanOrEqual(0)
				expect(index).toBeLessThanOrEqual(shared / Math.log(2) + 1e-9)
				const back = new Map(LABELS.map((label) => [name(label), label]))
				const degree = (label: string) => degreeIn(known)(back.get(label) ?? label)
				expect(affinity(renamed(one, name), renamed(other, name), degree)).toBeCloseTo(index, 9)
			}),
		)
	})

	it('grows with one more shared partner', () => {
		fc.assert(
			fc.property(sets, sets, degrees, (one, other, known) => {
				const more = (items: ReadonlySet<string>) => new Set([...items, 'g'])
				expect(affinity(more(one), more(other), degreeIn(known))).toBeGreaterThan(
					affinity(one, other, degreeIn(known)),
				)
			}),
		)
	})
})

describe('Reciprocity', () => {
	const journeys = fc.nat({ max: 500 })

	it('lies between −1 and 1, and changes its sign with the direction', () => {
		fc.assert(
			fc.property(journeys, journeys, fc.nat({ max: 20 }), (home, abroad, places) => {
				const index = reciprocity(home, abroad, places)
				if ('none' in index) {
					expect(reciprocity(abroad, home, places)).toEqual(index)
					return
				}
				expect(Math.abs(index.value)).toBeLessThan(1)
				expect(value(reciprocity(abroad, home, places))).toBeCloseTo(-index.value, 12)
			}),
		)
	})

	it('has a value exactly with both directions and three places', () => {
		fc.assert(
			fc.property(journeys, journeys, fc.nat({ max: 6 }), (home, abroad, places) => {
				expect('value' in reciprocity(home, abroad, places)).toBe(home > 0 && abroad > 0 && places >= 3)
			}),
		)
	})
})

describe('Coverage', () => {
	const noSource = () => undefined
	const links = fc
		.array(fc.constantFrom('2019-06-01', '2019-05-31', '2020-06-01', '2020', '2018', null), { minLength: 1 })
		.map((days) =>
			days.map((day, index) =>
				partnership(`p${index}`, ['north'], ['oriel'], {
					since: day === null ? null : date(day),
					lastAttested: null,
				}),
			),
		)

	it('is the share of records confirmed in the last twelve months, in any order', () => {
		fc.assert(
			fc.property(links, (records) => {
				const today = dayNumber('2020-06-01')
				const { confirmed, share } = recentlyConfirmed(records, today, noSource)
				const late = records.filter(({ since }) =>
					['2019-06-01', '2020-06-01', '2020'].includes(since?.text ?? ''),
				)
				expect(confirmed).toBe(late.length)
				expect(recentlyConfirmed([...records].reverse(), today, noSource).share).toEqual(share)
				const isDated = records.some(({ since }) => since !== null)
				expect(share.measure).toEqual(isDated ? { value: late.length / records.length } : { none: 'no-date' })
			}),
		)
	})
})

describe('The Poisson tail', () => {
	it('lies between 0 and 1, falls with the count and grows with the expected number', () => {
		fc.assert(
			fc.property(weight, weight, fc.nat({ max: 200 }), (expected, more, count) => {
				const tail = poissonTail(expected, count)
				expect(tail).toBeGreaterThanOrEqual(0)
				expect(tail).toBeLessThanOrEqual(1)
				expect(poissonTail(expected, count + 1)).toBeLessThanOrEqual(tail + 1e-9)
				expect(poissonTail(expected + more, count)).toBeGreaterThanOrEqual(tail - 1e-9)
			}),
		)
	})
})
