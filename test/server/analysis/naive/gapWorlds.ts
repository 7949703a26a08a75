/** Small random worlds for gaps: those of overlaps, with wishes, and days around five years after the missions. */

import { explainCell } from '../../../../server/analysis/gaps/explain'
import type { GraphRecord } from '../../../../server/domain/records'
import type { Gaps } from '../../../../server/queries/gaps'
import { fc } from '../../../fixtures/fastCheck'
import { date, wish } from '../../../fixtures/records'
import type { GapParameters } from '../gaps/gapsOf'
import type { GapLines } from './naiveGaps'
import { worlds } from './worlds'

export interface GapWorld {
	readonly records: readonly GraphRecord[]
	readonly parameters: GapParameters
}

const sectorLists = fc.subarray(['sector:tourism', 'sector:water', 'sector:wine'])
/** The first value nine times out of ten, as a wish that does not count has no answer. */
const mostly = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
	fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) })
const wishes = fc.array(
	fc.record({
		actor: fc.constantFrom('north', 'isle', 'city', 'village', 'oriel', 'brume'),
		direction: fc.constantFrom('SEEKS' as const, 'OFFERS' as const),
		what: fc.constantFrom('office' as const, 'office' as const, 'partner' as const, 'joint-mission' as const),
		place: fc.constantFrom('oriel', 'docks', 'littoral', 'brume', 'capital', null, null),
		other: mostly(null, 'north', 'village', 'oriel'),
		sectors: fc.oneof(fc.constant([]), sectorLists),
		since: mostly(null, date('2009'), date('2015-03-31')),
		until: mostly(null, date('2010'), date('2015-03-31'), date('2014~')),
		status: fc.constantFrom(
			'open' as const,
			'open' as const,
			'inconnu' as const,
			'satisfied' as const,
			'withdrawn' as const,
		),
		confidence: fc.constantFrom('high' as const, 'high' as const, 'low' as const),
		scenario: mostly(false, true),
		visibility: mostly('public' as const, 'group' as const),
	}),
	{ maxLength: 8 },
)
const asked = fc.record({
	asOf: fc.constantFrom(
		'2009-12-31',
		'2010-06-30',
		'2015-01-03',
		'2015-03-31',
		'2015-05-01',
		'2015-06-30',
		'2027-01-01',
	),
	sectors: fc.oneof(fc.constant(null), sectorLists),
	within: fc.constantFrom(null, null, null, 'north', 'metropole', 'docks', 'littoral'),
})

export const gapWorlds: fc.Arbitrary<GapWorld> = fc
	.tuple(worlds, wishes, asked)
	.map(([{ records, parameters }, drawn, { asOf, sectors, within }]) => ({
		records: [...records, ...drawn.map(({ actor, ...more }, index) => wish(`wish-${index}`, actor, more))],
		parameters: {
			asOf,
			sectors,
			within,
			minConfidence: parameters.minConfidence,
			includeScenario: parameters.includeScenario,
		},
	}))

/** The results that two implementations must agree on. @param explain of the tested implementation. */
export function linesOf(
	{ presences, rows, unanswered, dominated }: Gaps,
	explain: typeof explainCell = explainCell,
): GapLines {
	return {
		cells: rows.flatMap(({ sector }) =>
			presences.map((presence) => {
				const { actors, evidence } = explain(presence, sector)
				const proofs = evidence.map(
					({ recordId, certainty }) => `${recordId}${certainty === 'ESTABLISHED' ? '' : '?'}`,
				)
				return `${sector.id} ${presence.division.id}: ${actors.join(' ')} | ${proofs.sort().join(' ')}`
			}),
		),
		unanswered: unanswered.map(({ id }) => id),
		dominated: dominated
			.map(({ place, actors, share, records }) => {
				const ids = actors.map(({ id }) => id).join(' ')
				return `${place.id}: ${ids} ${share.toFixed(9)} of ${records}`
			})
			.sort(),
	}
}
