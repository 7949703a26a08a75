import { describe, expect, it } from 'vitest'
import type { Setting } from '../../../server/questions/setting'
import { harbours } from '../../fixtures/harbours'
import { date, partnership } from '../../fixtures/records'
import { memoryStore } from './memoryStore'
import { runQuery } from './runQuery'

const projection = harbours([
	partnership('partnership:p1', ['city'], ['oriel'], { since: date('1998-03-02') }),
])

/** Answers one partnership and one place, and remembers what it was asked. */
function watched() {
	const asked: unknown[][] = []
	const neighbourhood: Setting['store']['neighbourhood'] = async (...parameters) => {
		asked.push(parameters)
		return {
			nodes: [
				{ id: 'city', depth: 0, linkCount: 1, hidden: 0 },
				{ id: 'oriel', depth: 1, linkCount: 3, hidden: 2 },
			],
			edges: [
				{ kind: 'PARTNERSHIP', from: 'city', to: 'oriel', record: 'partnership:p1' },
				{ kind: 'PART_OF', from: 'city', to: 'metropole', record: null },
			],
			nodesTotal: 5,
			left: 3,
		}
	}
	return { asked, store: memoryStore({ neighbourhood }) }
}

describe('a neighbourhood', () => {
	it('comes from one question to the store, with names and records from memory', async () => {
		const { asked, store } = watched()
		const query = `{ neighbourhood(ids: ["city"], filter: { asOf: "2010-01-01" }) {
			nodesTotal left edgesTotal
			nodes { depth hidden linkCount actor { name } }
			edges { kind from to label(language: EN) reverseLabel(language: EN) openness period { start } record { __typename id } }
		} }`
		expect(await runQuery(projection, query, { store })).toMatchObject({
			neighbourhood: {
				nodesTotal: 5,
				left: 3,
				edgesTotal: 2,
				nodes: [{ actor: { name: 'city' } }, { depth: 1, hidden: 2, actor: { name: 'oriel' } }],
				edges: [
					{
						kind: 'PARTNERSHIP',
						label: 'is linked to',
						openness: 'ESTABLISHED',
						period: { start: '1998-03-02' },
						record: { __typename: 'Partnership', id: 'partnership:p1' },
					},
					{ kind: 'PART_OF', label: 'is part of', reverseLabel: 'contains', openness: null, record: null },
				],
			},
		})
		expect(asked).toHaveLength(1)
	})

	it('tells the store its filter in ids and days', async () => {
		const { asked, store } = watched()
		const query = `{ neighbourhood(ids: ["city"], depth: 2, limit: 50, filter: {
			sectors: ["wine"], from: "2010", to: "2012-02", countries: ["VM"], within: "littoral", recordKinds: [PARTNERSHIP]
		}) { left } }`
		await runQuery(projection, query, { store })
		expect(asked[0]).toEqual([
			['city'],
			2,
			{
				recordKinds: ['PARTNERSHIP'],
				countries: ['VM'],
				levels: null,
				sectors: ['sector:wine'],
				within: 'littoral',
				from: '2010-01-01',
				to: '2012-02-29',
				minConfidence: null,
				includeScenario: false,
			},
			50,
		])
	})

	it.each([
		[`ids: [${'"city", '.repeat(21)}]`, /"ids" takes at most 20 actors; 21 came/],
		['ids: ["nobody"]', /"ids" must be ids of territories or organisations on record; "nobody" came/],
		['ids: ["city"], depth: 4', /"depth" must be an integer from 1 to 3; 4 came/],
		['ids: ["city"], filter: { countries: ["XX"] }', /"countries" takes FR, VM; "XX" came/],
		['ids: ["city"], filter: { levels: ["moon"] }', /"levels" takes commune, .*; "moon" came/],
	])('refuses %s and says what it expected', async (parameters, message) => {
		await expect(runQuery(projection, `{ neighbourhood(${parameters}) { left } }`)).rejects.toThrow(message)
	})
})
