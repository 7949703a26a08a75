/** Merging on numbers beside the same rule on ids, which its own tests hold to the definition. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Merging } from '../../../server/domain/merging'
import { groupsStandSideBySide, innermostGroups, mergeActors } from '../../../server/domain/oneActor'

/** A région with a département, a métropole with two towns, a university in one; and a village elsewhere. */
const ACTORS = ['elsewhere', 'inner', 'metropole', 'region', 'suburb', 'town', 'university', 'village']
const CONTAINERS: Readonly<Record<string, readonly string[]>> = {
	inner: ['region'],
	metropole: ['inner', 'region'],
	town: ['metropole', 'inner', 'region'],
	suburb: ['metropole', 'inner', 'region'],
	university: ['town', 'metropole', 'inner', 'region'],
	village: ['elsewhere'],
}
const LEVELS: Readonly<Record<string, string>> = {
	metropole: 'metropole',
	town: 'commune',
	suburb: 'commune',
	village: 'commune',
	region: 'region',
	inner: 'departement',
	elsewhere: 'departement',
}
const number = (id: string) => ACTORS.indexOf(id)
const numbers = (ids: readonly string[] = []) => ids.map(number)
const id = (actor: number) => ACTORS[actor] ?? ''
const contains = (outer: string, inner: string) => CONTAINERS[inner]?.includes(outer) ?? false
const levelOf = (actor: string) => LEVELS[actor] ?? null
const merging = new Merging(
	{
		containersOf: (actor) => numbers(CONTAINERS[id(actor)]),
		blocsOf: (actor) =>
			levelOf(id(actor)) === 'commune'
				? numbers(CONTAINERS[id(actor)]?.filter((outer) => levelOf(outer) === 'metropole'))
				: [],
	},
	ACTORS.length,
)

const merge = (records: readonly (readonly string[])[]) => {
	merging.clear()
	for (const parties of records) merging.addTogether(numbers(parties))
	return Array.from({ length: merging.groupCount }, (_, group) => group)
}
const named = (group: number) => merging.membersOf(group).map(id).sort()
const byFirst = (one: readonly string[], other: readonly string[]) =>
	(one[0] ?? '') < (other[0] ?? '') ? -1 : 1

const records = fc.array(fc.uniqueArray(fc.constantFrom(...ACTORS), { minLength: 1, maxLength: 3 }), {
	maxLength: 6,
})

describe('merging on numbers', () => {
	it('gives the groups, those that count, and who stands side by side, as the rule on ids', () => {
		fc.assert(
			fc.property(records, (parties) => {
				const expected = mergeActors(parties.flat(), { contains, levelOf, parties })
				const groups = merge(parties)
				expect(groups.map(named).sort(byFirst)).toEqual(expected.map(({ actors }) => [...actors].sort()))
				const counting = groups.filter((group) => merging.counts(group)).map(named)
				expect(counting.sort(byFirst)).toEqual(
					innermostGroups(expected, contains).map(({ actors }) => [...actors].sort()),
				)
				const groupOf = (group: number) =>
					expected.find(({ actors }) => actors.includes(named(group)[0] ?? ''))
				for (const one of groups) {
					for (const other of groups) {
						const [first, second] = [groupOf(one), groupOf(other)]
						if (!first || !second) throw new Error('expected the same groups')
						expect(merging.areSideBySide(one, other)).toBe(groupsStandSideBySide(first, second, contains))
					}
				}
			}),
		)
	})

	it('tells an actor its group, and forgets all with the next question', () => {
		merge([['town'], ['metropole'], ['village']])
		expect(merging.groupOf(number('town'))).toBe(merging.groupOf(number('metropole')))
		expect(merging.groupOf(number('town'))).not.toBe(merging.groupOf(number('village')))
		expect(merging.actorCount).toBe(3)
		merge([['village']])
		expect(merging.actorCount).toBe(1)
		expect(merging.has(number('town'))).toBe(false)
	})

	it('ties two who are there, and none who is not', () => {
		merging.clear()
		merging.add(number('town'))
		merging.add(number('village'))
		merging.tie(number('town'), number('village'))
		merging.tie(number('town'), number('region'))
		expect(merging.groupCount).toBe(1)
		expect(merging.has(number('region'))).toBe(false)
	})

	it('takes actors that came after it was made', () => {
		const few = new Merging({ containersOf: () => [], blocsOf: () => [] }, 1)
		few.clear()
		few.add(0)
		few.add(40)
		expect(few.groupCount).toBe(2)
		expect(few.groupOf(40)).not.toBe(few.groupOf(0))
	})
})
