/** Indexes of fragmentation against a second, naive implementation on small random worlds. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
	type FragmentationIndex,
	type FragmentationParameters,
	fragmentationOf,
} from '../../../../server/analysis/fragmentation/fragmentation'
import type { Measure } from '../../../../server/analysis/measures/measure'
import type { GraphRecord } from '../../../../server/domain/records'
import { VELMAR } from '../../../fixtures/harbours'
import { dataset, projectionOf } from '../../../fixtures/records'
import { figure, naiveFragmentation } from './naiveFragmentation'
import { worlds } from './worlds'

const SEEDED = { seed: 20170131, numRuns: 1000 }
const asked = fc.record({
	by: fc.constantFrom('PARTNER' as const, 'CITY' as const, 'SECTOR' as const, 'FRENCH_REGION' as const),
	asOf: fc.constantFrom('2010-05-01', '2010-12-31', '2011-02-01', '2027-01-01'),
	years: fc.constantFrom(0, 1, 2),
	sectors: fc.constantFrom(null, null, ['sector:wine', 'sector:water']),
	within: fc.constantFrom(null, null, null, 'north', 'metropole', 'oriel', 'littoral'),
})
const questions: fc.Arbitrary<{ records: readonly GraphRecord[]; parameters: FragmentationParameters }> = fc
	.tuple(worlds, asked)
	.map(
		([
			{
				records,
				parameters: { minConfidence, includeScenario },
			},
			{ years, ...more },
		]) => ({
			records: records.map(withSize),
			parameters: {
				...more,
				fromYear: Number(more.asOf.slice(0, 4)) - years,
				minConfidence,
				includeScenario,
			},
		}),
	)

/** Missions have a size in four cases of five, so that some indexes weigh person-days. */
function withSize(record: GraphRecord, index: number): GraphRecord {
	return record.kind === 'Mission' && index % 5 > 0 ? { ...record, size: 2 + (index % 7) } : record
}

const valueIn = (measure: Measure): string => ('value' in measure ? figure(measure.value) : '')

function linesOf({ key, trend, weighedBy, coverage, reciprocity }: FragmentationIndex): readonly string[] {
	const lines = trend.map((point) => {
		const { year, actorCount, establishedCount } = point
		const { concentration, effectiveNumber, effectiveEstablished, theil } = point
		const every = [concentration, effectiveNumber, theil.total, theil.within].map((one) =>
			valueIn(one.measure),
		)
		return [key, year, actorCount, ...every, establishedCount, valueIn(effectiveEstablished.measure)].join(
			' ',
		)
	})
	const { measure } = reciprocity
	const balance = 'value' in measure ? figure(measure.value) : 'none'
	return [...lines, `${key} ${weighedBy} ${coverage.confirmed}/${coverage.records} ${balance}`]
}

/** The line of a year as `linesOf` has it: of the established ones only how many, and N_eff. */
function shortened(line: string): string {
	const [head = '', sure] = line.split(' | ')
	if (sure === undefined) return line
	const [key = '', every = ''] = head.split(': ')
	const [count, h = '', scattered = '', total = '', within = ''] = every.split(' ')
	const [countSure, , scatteredSure = ''] = sure.split(' ')
	return [key, count, h, scattered, total, within, countSure, scatteredSure].join(' ')
}

describe('a thousand small worlds', () => {
	it('are as scattered as the definitions say, year by year', { timeout: 120_000 }, () => {
		const found = { PERSON_DAYS: 0, RECORDS: 0, measured: 0, balanced: 0 }
		fc.assert(
			fc.property(questions, ({ records, parameters }) => {
				const indexes = fragmentationOf(projectionOf(records, [dataset(VELMAR)]), parameters)
				const lines = indexes.flatMap(linesOf).sort()
				expect(lines).toEqual(naiveFragmentation(records, parameters).map(shortened).sort())
				for (const { weighedBy, now, reciprocity } of indexes) {
					found[weighedBy] += 1
					if ('value' in now.effectiveNumber.measure) found.measured += 1
					if ('value' in reciprocity.measure) found.balanced += 1
				}
			}),
			SEEDED,
		)
		for (const count of Object.values(found)) expect(count).toBeGreaterThan(20)
	})
})
