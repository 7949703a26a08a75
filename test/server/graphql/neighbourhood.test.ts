import { describe, expect, it } from 'vitest'
import { harbourSnapshots } from '../../fixtures/harbours'
import { date, partnership } from '../../fixtures/records'
import { runQuery } from './runQuery'

const snapshots = harbourSnapshots([
	partnership('partnership:p1', ['city'], ['oriel'], { since: date('1998-03-02') }),
])

describe('a neighbourhood', () => {
	it('comes with names, records, labels and openness on the chosen day', async () => {
		const query = `{ neighbourhood(ids: ["city"], filter: {
			asOf: "2010-01-01", recordKinds: [PARTNERSHIP]
		}) {
			nodesTotal left edgesTotal
			nodes { depth hidden linkCount actor { name } }
			edges { kind from to label(language: EN) reverseLabel(language: EN) openness period { start } record { __typename id } }
		} }`
		expect(await runQuery(snapshots, query)).toEqual({
			neighbourhood: {
				nodesTotal: 2,
				left: 0,
				edgesTotal: 1,
				nodes: [
					{ depth: 0, hidden: 0, linkCount: 1, actor: { name: 'city' } },
					{ depth: 1, hidden: 0, linkCount: 1, actor: { name: 'oriel' } },
				],
				edges: [
					{
						kind: 'PARTNERSHIP',
						from: 'city',
						to: 'oriel',
						label: 'is linked to',
						reverseLabel: 'is linked to',
						openness: 'ESTABLISHED',
						period: { start: '1998-03-02' },
						record: { __typename: 'Partnership', id: 'partnership:p1' },
					},
				],
			},
		})
	})

	it('shows on request where actors lie', async () => {
		const query =
			'{ neighbourhood(ids: ["city"], filter: { recordKinds: [PART_OF] }) { edges { kind from to label(language: EN) reverseLabel(language: EN) openness record { id } } } }'
		const { neighbourhood } = await runQuery<{ neighbourhood: { edges: readonly object[] } }>(
			snapshots,
			query,
		)
		expect(neighbourhood.edges).toContainEqual({
			kind: 'PART_OF',
			from: 'city',
			to: 'metropole',
			label: 'is part of',
			reverseLabel: 'contains',
			openness: null,
			record: null,
		})
	})

	it.each([
		[`ids: [${'"city", '.repeat(21)}]`, /"ids" takes at most 20 actors; 21 came/],
		['ids: ["nobody"]', /"ids" must be ids of territories or organisations on record; "nobody" came/],
		['ids: ["city"], depth: 4', /"depth" must be an integer from 1 to 3; 4 came/],
		['ids: ["city"], filter: { countries: ["XX"] }', /"countries" takes FR, VM; "XX" came/],
		['ids: ["city"], filter: { rollUpFrench: "town" }', /"rollUpFrench" takes commune, .*; "town" came/],
		['ids: ["city"], filter: { levels: ["moon"] }', /"levels" takes commune, .*; "moon" came/],
	])('refuses %s and says what it expected', async (parameters, message) => {
		await expect(runQuery(snapshots, `{ neighbourhood(${parameters}) { left } }`)).rejects.toThrow(message)
	})
})
