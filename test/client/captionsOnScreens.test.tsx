// @vitest-environment jsdom
/**
 * The caption of a table of evidence counts its rows, and all tables of a page together hold as many records as the
 * result states. Pages are drawn on the reference data, as the server answers it.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { OpportunityScreen } from '../../client/app/OpportunityScreen'
import { OverlapScreen } from '../../client/app/OverlapScreen'
import type { CoverageQuery } from '../../client/graphql/generated/types'
import { OPPORTUNITY_KINDS, OVERLAP_KINDS } from '../../schema/enums'
import type { Snapshots } from '../../server/snapshot/snapshots'
import { memoryStore, searchByName } from '../server/graphql/memoryStore'
import { operationText } from '../server/graphql/operationText'
import { runQuery } from '../server/graphql/runQuery'
import { seededSnapshots } from '../server/graphql/seededSnapshots'
import { drawScreen } from './drawScreen'

const DAY = '2026-11-25'
const FOUND = 'id evidence { recordId }'

interface Result {
	readonly id: string
	readonly evidence: readonly { readonly recordId: string }[]
	readonly possible?: readonly { readonly recordId: string }[]
}

let snapshots: Snapshots
let coverage: CoverageQuery['coverage']
beforeAll(async () => {
	snapshots = await seededSnapshots({ scenario: true })
	coverage = (await ask<CoverageQuery>(operationText('Coverage'), { language: 'FR' })).coverage
})

const ask = <Data,>(text: string, variables: Readonly<Record<string, unknown>> = {}) =>
	runQuery<Data>(snapshots, text, {
		variables: { country: 'CN', ...variables },
		store: memoryStore({ search: searchByName(snapshots) }),
		today: DAY,
	})

/** The first result of a kind, on record or of the scenario; undefined if there is none. */
async function firstOf(list: 'overlaps' | 'opportunities', kind: string): Promise<Result | undefined> {
	const more = list === 'overlaps' ? 'possible { recordId }' : ''
	const answer = await ask<Record<string, { readonly nodes: readonly Result[] }>>(
		`{ ${list}(first: 1, filter: { kinds: [${kind}] }) { nodes { ${FOUND} ${more} } } }`,
	)
	return answer[list]?.nodes[0]
}

async function draw(list: 'overlaps' | 'opportunities', id: string): Promise<Document> {
	const { markup } = await drawScreen({
		address: `/page/${id}`,
		path: '/page/:id',
		Screen: list === 'overlaps' ? OverlapScreen : OpportunityScreen,
		day: DAY,
		coverage,
		ask: (text, variables) => ask<Record<string, unknown>>(text, { ...variables, country: 'CN' }),
	})
	return new DOMParser().parseFromString(markup, 'text/html')
}

/** The number of rows that a caption states; null for a table of something else. */
function countIn(caption: string): number | null {
	const text = caption.replaceAll(/\s/g, ' ')
	const [, mentions] = /^(\d+) mentions? de mémoire/.exec(text) ?? []
	if (mentions !== undefined) return Number(mentions)
	const [, stated, possible = '0'] =
		/^(\d+) preuves?, \d+ sources?(?: ; et (\d+) fiches? possibles?)?/.exec(text) ?? []
	return stated === undefined ? null : Number(stated) + Number(possible)
}

const KINDS = [
	...OVERLAP_KINDS.map((kind) => ({ list: 'overlaps' as const, kind })),
	...OPPORTUNITY_KINDS.map((kind) => ({ list: 'opportunities' as const, kind })),
]

describe('The caption of evidence', () => {
	it.each(KINDS)('counts its rows: $kind', async ({ list, kind }) => {
		const result = await firstOf(list, kind)
		if (result === undefined) return
		const page = await draw(list, result.id)
		const tables = [...page.querySelectorAll('table')].flatMap((table) => {
			const count = countIn(table.querySelector('caption')?.textContent ?? '')
			return count === null ? [] : [{ count, rows: table.querySelectorAll('tbody tr').length }]
		})
		expect(tables.length).toBeGreaterThan(0)
		for (const { count, rows } of tables) expect(rows).toBe(count)
		const all = tables.reduce((sum, { rows }) => sum + rows, 0)
		expect(all).toBe(result.evidence.length + (result.possible?.length ?? 0))
	})

	it('exists for most kinds, and its count is read from its words', async () => {
		const found = await Promise.all(KINDS.map(({ list, kind }) => firstOf(list, kind)))
		expect(found.filter((one) => one !== undefined).length).toBeGreaterThan(KINDS.length / 2)
		expect(countIn('3 preuves, 4 sources ; et 1 fiche possible, non comptée.')).toBe(4)
		expect(countIn('2 mentions de mémoire, à vérifier. Aucune source')).toBe(2)
		expect(countIn('Années')).toBeNull()
	})
})
