/** A detection limited to some actors or one place equals a selection from all results. */

import { describe, expect, it } from 'vitest'
import { defaultParameters } from '../../../server/analysis/overlaps/parameters'
import type { Overlap } from '../../../server/analysis/result'
import { rollUpArgument } from '../../../server/queries/rollUpArgument'
import { isWithin } from '../../../server/snapshot/geography'
import type { RollUp } from '../../../server/snapshot/rollUp'
import type { Snapshot } from '../../../server/snapshot/snapshot'
import { fc } from '../../fixtures/fastCheck'
import { HARBOUR_RECORDS, VELMAR } from '../../fixtures/harbours'
import { type OverlapSearch, overlapsIn } from '../../fixtures/overlaps'
import { dataset, partnership, snapshotOf, territory } from '../../fixtures/records'
import { isDeep } from '../../isDeep'
import { worlds } from '../analysis/naive/worlds'

const ACTORS = [
	'north',
	'coast',
	'metropole',
	'city',
	'village',
	'university',
	'oriel',
	'their-school',
	'littoral',
]
const PLACES = ['oriel', 'docks', 'brume', 'littoral', 'estuary', 'free', 'metropole', 'city', 'north']

type OverlapScope = NonNullable<OverlapSearch['scope']>

const actors = fc.uniqueArray(fc.constantFrom(...ACTORS), { minLength: 1, maxLength: 3 })
const place = fc.constantFrom(...PLACES)
const scopes: fc.Arbitrary<OverlapScope> = fc.oneof(
	fc.record({ actors }),
	fc.record({ place }),
	fc.record({ within: place }),
	fc.record({ actors, within: place }),
)

/** Selects by the properties of each result. */
function isChosen(
	overlap: Overlap,
	{ actors, place, within }: OverlapScope,
	snapshot: Snapshot,
	rollUp: RollUp,
): boolean {
	const { geography } = snapshot
	const whereId = overlap.place ?? overlap.partner
	const where = whereId === null ? null : geography.actor(whereId).place
	return (
		(!actors || partsOf(overlap, snapshot, rollUp).some((one) => actors.includes(one))) &&
		(!place || where?.id === place) &&
		(!within || (where !== null && isWithin(where, geography.actor(within))))
	)
}

/** Under a roll-up, also the recorded owners. */
function partsOf(
	{ partner, actors, evidence }: Overlap,
	{ geography }: Snapshot,
	rollUp: RollUp,
): readonly string[] {
	const standsForPartner = (id: string) => rollUp.actor(geography.actor(id)).id === partner
	return [
		...(partner === null ? [] : [partner]),
		...actors,
		...evidence.flatMap((one) => [...one.holders, ...one.actors.filter(standsForPartner)]),
	]
}

describe('a detection about some actors or a place', () => {
	it('finds the same as a selection from all results, in the same order', { timeout: 240_000 }, () => {
		let chosenOnes = 0
		fc.assert(
			fc.property(worlds, scopes, ({ records, parameters }, scope) => {
				const snapshot = snapshotOf(records, [dataset(VELMAR)])
				const rollUp = rollUpArgument(snapshot.geography, parameters)
				const chosen = overlapsIn(snapshot, parameters).filter((one) =>
					isChosen(one, scope, snapshot, rollUp),
				)
				expect(JSON.stringify(overlapsIn(snapshot, { ...parameters, scope }))).toBe(JSON.stringify(chosen))
				chosenOnes += chosen.length
			}),
			{ seed: 20170131, numRuns: isDeep ? 1000 : 100 },
		)
		expect(chosenOnes).toBeGreaterThan(20)
	})

	it('finds a commune that lies in two régions', () => {
		const border = territory('border', 'commune', { partOf: ['coast', 'isle'] })
		const snapshot = snapshotOf(
			[
				...HARBOUR_RECORDS,
				border,
				partnership('partnership:p1', ['north'], ['oriel']),
				partnership('partnership:p2', ['border'], ['brume']),
			],
			[dataset(VELMAR)],
		)
		const parameters = defaultParameters('2027-01-01')
		const all = overlapsIn(snapshot, parameters)
		expect(all.map(({ kind, actors }) => [kind, actors])).toEqual([['SAME_TERRITORY', ['border', 'north']]])
		for (const actor of ['north', 'border']) {
			expect(overlapsIn(snapshot, { ...parameters, scope: { actors: [actor] } })).toEqual(all)
		}
	})
})
