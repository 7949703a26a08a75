/** Small random worlds for fragmentation: those of overlaps, whose missions have a size, and years around them. */

import type { Measure } from '../../../../server/analysis/measures/measure'
import type { GraphRecord } from '../../../../server/domain/records'
import { fc } from '../../../fixtures/fastCheck'
import type { FragmentationParameters, WholeIndex } from '../fragmentation/wholeIndexes'
import { figure, naiveFragmentation } from './naiveFragmentation'
import { worlds } from './worlds'

export interface FragmentationWorld {
	readonly records: readonly GraphRecord[]
	readonly parameters: FragmentationParameters
}

const asked = fc.record({
	by: fc.constantFrom(
		'PARTNER' as const,
		'CITY' as const,
		'DIVISION' as const,
		'SECTOR' as const,
		'FRENCH_REGION' as const,
	),
	asOf: fc.constantFrom('2010-05-01', '2010-12-31', '2011-02-01', '2027-01-01'),
	years: fc.constantFrom(0, 1, 2),
	sectors: fc.constantFrom(null, null, ['sector:wine', 'sector:water']),
	within: fc.constantFrom(null, null, null, 'north', 'metropole', 'oriel', 'littoral'),
})
/** A world and the parameters of its indexes. */
export const fragmentationWorlds: fc.Arbitrary<FragmentationWorld> = fc.tuple(worlds, asked).map(
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

/** Four missions of five have a size, so that some indexes weigh person-days. */
function withSize(record: GraphRecord, index: number): GraphRecord {
	return record.kind === 'Mission' && index % 5 > 0 ? { ...record, size: 2 + (index % 7) } : record
}

const valueIn = (measure: Measure): string => ('value' in measure ? figure(measure.value) : '')

/** The results to agree on: a line for each year of each index, and one for the rest of the index. */
export function linesOf({ key, trend, weighedBy, coverage, reciprocity }: WholeIndex): readonly string[] {
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

/** The same lines from the definitions. */
export function expectedLines({ records, parameters }: FragmentationWorld): readonly string[] {
	return naiveFragmentation(records, parameters).map(shortened).sort()
}

/** The line of a year in `linesOf`; of established actors it has only their number and N_eff. */
function shortened(line: string): string {
	const [head = '', sure] = line.split(' | ')
	if (sure === undefined) return line
	const [key = '', every = ''] = head.split(': ')
	const [count, h = '', scattered = '', total = '', within = ''] = every.split(' ')
	const [countSure, , scatteredSure = ''] = sure.split(' ')
	return [key, count, h, scattered, total, within, countSure, scatteredSure].join(' ')
}
