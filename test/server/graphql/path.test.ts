import { describe, expect, it } from 'vitest'
import { harbours } from '../../fixtures/harbours'
import { partnership } from '../../fixtures/records'
import { memoryStore } from './memoryStore'
import { runQuery } from './runQuery'

const projection = harbours([partnership('partnership:p1', ['city'], ['oriel'])])

describe('a way between two actors', () => {
	it('comes from one question to the store, its actors in order', async () => {
		const asked: unknown[] = []
		const store = memoryStore({
			path: async (...parameters) => {
				asked.push(parameters.slice(0, 2))
				return {
					nodes: [
						{ id: 'city', depth: 0, linkCount: 1, hidden: 0 },
						{ id: 'oriel', depth: 1, linkCount: 1, hidden: 0 },
					],
					edges: [{ kind: 'PARTNERSHIP', from: 'city', to: 'oriel', record: 'partnership:p1' }],
					nodesTotal: 2,
					left: 0,
				}
			},
		})
		const query =
			'{ path(from: "city", to: "oriel") { nodes { depth actor { id } } edges { record { id } } } }'
		expect(await runQuery(projection, query, { store })).toEqual({
			path: {
				nodes: [
					{ depth: 0, actor: { id: 'city' } },
					{ depth: 1, actor: { id: 'oriel' } },
				],
				edges: [{ record: { id: 'partnership:p1' } }],
			},
		})
		expect(asked).toEqual([['city', 'oriel']])
	})

	it('is null where there is none', async () => {
		expect(await runQuery(projection, '{ path(from: "city", to: "oriel") { left } }')).toEqual({ path: null })
	})

	it('refuses an actor that is not on record', async () => {
		await expect(runQuery(projection, '{ path(from: "city", to: "nobody") { left } }')).rejects.toThrow(
			/"to" must be .*; "nobody" came/,
		)
	})
})
