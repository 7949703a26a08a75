import { describe, expect, it } from 'vitest'
import type { OverlapKind, When } from '../../../schema/enums'
import { detectedOverlaps, type ListedOverlap } from '../../../server/queries/overlaps'
import { chosenFrom, overlapTable } from '../../../server/queries/overlapTable'
import { seededSnapshots } from '../graphql/seededSnapshots'
import { contextOf } from './contextOf'

const all = await detectedOverlaps(contextOf(await seededSnapshots({ scenario: true }), '2017-01-31'), {
	includeScenario: true,
})
const table = overlapTable(all)
const KINDS: readonly (readonly OverlapKind[] | null)[] = [
	null,
	[],
	['CROWDING'],
	['SAME_PARTNER', 'CROWDING', 'CROWDING'],
]
const WHENS: readonly (When | null)[] = [null, 'UPCOMING', 'CURRENT', 'PAST']

describe('the overlaps of a list, by when and by kind', () => {
	it('are those that a look at each of them chooses, in the same order, and counted alike', () => {
		for (const kinds of KINDS) {
			for (const when of WHENS) {
				const ofKind = ({ finding }: ListedOverlap) => kinds?.includes(finding.kind) ?? true
				const ofWhen = (one: ListedOverlap) => when === null || one.when === when
				const { chosen, countsByKind, countsByWhen } = chosenFrom(table, { kinds, when })
				expect(chosen).toEqual(all.filter((one) => ofKind(one) && ofWhen(one)))
				for (const { kind, count } of countsByKind) {
					expect(count).toBe(all.filter((one) => one.finding.kind === kind && ofWhen(one)).length)
				}
				const past = all.filter((one) => ofKind(one) && one.when === 'PAST')
				expect(countsByWhen.past).toBe(past.length)
				expect(countsByWhen.current + countsByWhen.upcoming + countsByWhen.past).toBe(
					all.filter(ofKind).length,
				)
			}
		}
	})
})
