import { describe, expect, it } from 'vitest'
import { computed } from '../../../server/queries/computed'
import { harbours } from '../../fixtures/harbours'
import { mission } from '../../fixtures/records'

/** Counts how often it computes. */
function counting() {
	const counter = { count: 0, compute: () => ++counter.count }
	return counter
}

describe('a computed result', () => {
	it('is computed once for the same parameters, and again for others', () => {
		const projection = harbours()
		const { compute } = counting()
		const ask = (includeScenario: boolean) => computed(projection, 'test', { includeScenario }, compute)
		expect([ask(false), ask(false), ask(true), ask(false)]).toEqual([1, 1, 2, 1])
	})

	it('is forgotten when the projection changes', () => {
		const projection = harbours()
		const { compute } = counting()
		const ask = () => computed(projection, 'test', {}, compute)
		ask()
		const after = mission('mission:new', 'north', 'oriel', '2014')
		projection.apply({ seq: projection.seq + 1, kind: 'Mission', id: after.id, after })
		expect(ask()).toBe(2)
	})

	it('is kept apart for each projection', () => {
		const { compute } = counting()
		expect([computed(harbours(), 'test', {}, compute), computed(harbours(), 'test', {}, compute)]).toEqual([
			1, 2,
		])
	})

	it('gives way, when there are too many, to those used since', () => {
		const projection = harbours()
		const { compute } = counting()
		const ask = (day: number) => computed(projection, 'test', { day }, compute)
		const first = ask(0)
		for (let day = 1; day < 32; day += 1) ask(day)
		expect(ask(0)).toBe(first)
		ask(32)
		expect(ask(0)).toBe(first)
		expect(ask(1)).toBe(34)
	})
})
