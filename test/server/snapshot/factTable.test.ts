import { describe, expect, it } from 'vitest'
import { type FactChange, FactIndex } from '../../../server/snapshot/factTable'
import { byId } from '../../../server/snapshot/geography'
import { fc } from '../../fixtures/fastCheck'

interface Listed {
	readonly id: string
	readonly rank: number
	readonly keys: readonly string[]
}

const KEYS = ['north', 'south', 'oriel']
const definition = {
	keysOf: ({ keys }: Listed) => keys,
	compare: (one: Listed, other: Listed) => one.rank - other.rank || byId(one, other),
}

const listed: fc.Arbitrary<Omit<Listed, 'id'>> = fc.record({
	rank: fc.nat(4),
	keys: fc.subarray(KEYS),
})

describe('An index after some changes', () => {
	it('has the same lists as a new index of the changed facts', () => {
		fc.assert(
			fc.property(
				fc.array(listed, { maxLength: 30 }),
				fc.array(fc.tuple(fc.nat(40), fc.option(listed)), { maxLength: 12 }),
				(start, changed) => {
					const before = mapOf(start.map((fact, at) => [`f${at}`, fact]))
					const index = new FactIndex(before, definition)
					for (const key of KEYS) index.at(key)
					const edits = new Map(changed.map(([at, after]) => [`f${at}`, after]))
					const changes = [...edits].flatMap(([id, after]): readonly FactChange<Listed>[] => {
						const known = before.get(id) ?? null
						return known === null && after === null
							? []
							: [{ before: known, after: after && { ...after, id } }]
					})
					const facts = new Map(before)
					for (const { before: gone, after } of changes) {
						if (after) facts.set(after.id, after)
						else if (gone) facts.delete(gone.id)
					}
					const fresh = new FactIndex(facts, definition)
					const next = index.with(facts, changes)
					for (const key of KEYS) expect(next.at(key)).toEqual(fresh.at(key))
				},
			),
		)
	})

	it('sorts the list of a key with thousands of facts', () => {
		const facts = mapOf(
			Array.from({ length: 5_000 }, (_, at) => [`f${at}`, { rank: (at * 7_919) % 5_000, keys: ['oriel'] }]),
		)
		const ranks = new FactIndex(facts, definition).at('oriel').map(({ rank }) => rank)
		expect(ranks).toEqual(Array.from({ length: 5_000 }, (_, at) => at))
	})
})

function mapOf(facts: readonly (readonly [string, Omit<Listed, 'id'>])[]): ReadonlyMap<string, Listed> {
	return new Map(facts.map(([id, fact]) => [id, { ...fact, id }]))
}
