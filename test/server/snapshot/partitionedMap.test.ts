import { describe, expect, it } from 'vitest'
import { PartitionedMap, partitionOfText } from '../../../server/snapshot/partitionedMap'
import { fc } from '../../fixtures/fastCheck'

/** A key with the value that it gets; null: it goes. */
const edits = fc.array(fc.tuple(fc.integer({ max: 60, min: 0 }).map(String), fc.option(fc.nat(9))), {
	maxLength: 80,
})

type Edits = readonly (readonly [string, number | null])[]

function edited(map: PartitionedMap<string, number>, some: Edits): PartitionedMap<string, number> {
	const edit = map.edit()
	for (const [key, value] of some) {
		if (value === null) edit.delete(key)
		else edit.set(key, value)
		expect(edit.get(key)).toBe(value ?? undefined)
	}
	return edit.done()
}

function editedPlainly(map: ReadonlyMap<string, number>, some: Edits): ReadonlyMap<string, number> {
	const copy = new Map(map)
	for (const [key, value] of some) {
		if (value === null) copy.delete(key)
		else copy.set(key, value)
	}
	return copy
}

function expectEqual(map: PartitionedMap<string, number>, plain: ReadonlyMap<string, number>): void {
	expect(new Map(map.entries())).toEqual(plain)
	expect([...map.keys()].sort()).toEqual([...plain.keys()].sort())
	expect([...map.values()].sort()).toEqual([...plain.values()].sort())
	expect(map.size).toBe(plain.size)
	for (let key = 0; key <= 60; key += 1) {
		expect(map.get(String(key))).toBe(plain.get(String(key)))
	}
}

describe('A map in partitions', () => {
	it('equals a map that was edited in the same way, and what it follows from stays as it was', () => {
		fc.assert(
			fc.property(edits, edits, (first, second) => {
				const before = edited(new PartitionedMap(partitionOfText), first)
				const after = edited(before, second)
				const plain = editedPlainly(new Map(), first)
				expectEqual(after, editedPlainly(plain, second))
				expectEqual(before, plain)
			}),
		)
	})

	it('spreads texts over all of its parts', () => {
		const counts = new Map<number, number>()
		for (let at = 0; at < 25_600; at += 1) {
			const part = partitionOfText(`mission:m${at}`)
			counts.set(part, (counts.get(part) ?? 0) + 1)
		}
		expect(counts.size).toBe(256)
		expect(Math.max(...counts.values())).toBeLessThan(200)
	})
})
