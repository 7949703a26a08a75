/** Private records change no byte of an answer: asked by every operation of the client, on the reference data. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphRecord, Visibility } from '../../../server/domain/records'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { judgement, mandate } from '../../fixtures/records'
import { type Answer, runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

const LOIRE = 'territory:FR:region:52'
const QINGDAO = 'territory:CN:370200'

const safelist: Readonly<Record<string, string>> = JSON.parse(
	readFileSync(resolve(import.meta.dirname, '../../../client/graphql/operations.json'), 'utf8'),
)
const operations = Object.values(safelist).map(
	(query) => [/query (\w+)/.exec(query)?.[1] ?? '', query] as const,
)

/** Questions that no screen asks yet. */
const unasked: typeof operations = [
	[
		'WhatIf',
		`query WhatIf($actor: ID!, $place: ID!) {
			whatIf(
				changes: [{ addMission: { actor: $actor, places: [$place], start: "2027-05-10", end: "2027-05-14" } }]
				filter: { includeScenario: true }
			) {
				sentence overlaps(first: 50) { sentence after { id evidence { recordId } } }
				opportunities(first: 50) { sentence after { id score } }
			}
		}`,
	],
	[
		'Places',
		`query Places {
			events(first: 100, filter: { includeScenario: true }) { totalCount nodes { id } }
			organisations(first: 200, filter: { includeScenario: true }) { totalCount nodes { id } }
			holidays(first: 200, includeScenario: true) { totalCount nodes { id } }
		}`,
	],
]

let open: Snapshots
let withHidden: Snapshots
/** Ids of results that both must show alike. */
let overlap: string
let opportunity: string
let constellation: string

beforeAll(async () => {
	open = await seededSnapshots({ scenario: true })
	// Made anew: nothing that is the same for being kept may pass for the same.
	withHidden = Snapshots.of(
		[
			...open.records(),
			...[...open.records()].flatMap(hiddenTwins),
			mandate('mandate:hidden', QINGDAO),
			judgement('judgement:hidden', LOIRE, 'overlap:c6521f1ee4fc'),
		],
		open.datasets,
	)
	const first = (await runQuery(
		open,
		'{ overlaps(first: 1, filter: { kinds: [CROWDING] }) { nodes { id } } opportunities(first: 1) { nodes { id } } constellations(first: 1, filter: { includeScenario: true }) { nodes { id } } }',
	)) as Readonly<
		Record<
			'overlaps' | 'opportunities' | 'constellations',
			{ readonly nodes: readonly { readonly id: string }[] }
		>
	>
	overlap = first.overlaps.nodes[0]?.id ?? ''
	opportunity = first.opportunities.nodes[0]?.id ?? ''
	constellation = first.constellations.nodes[0]?.id ?? ''
})

/** The same fact once more for each visibility but public: it would count wherever the fact counts. */
function hiddenTwins(record: GraphRecord): readonly GraphRecord[] {
	if (!('visibility' in record)) return []
	return (['private', 'counted', 'group'] as const).map((visibility: Visibility) => ({
		...record,
		id: `${record.id}-${visibility}`,
		visibility,
	}))
}

function variablesOf(name: string): Answer {
	const ids: Readonly<Record<string, string>> = {
		OverlapPage: overlap,
		ExplorerOverlap: overlap,
		OpportunityPage: opportunity,
		ExplorerOpportunity: opportunity,
		RecordPage: 'mission:M012',
		TriedRecord: 'office:R037',
	}
	/** Of a period: others of these names ask from one actor to another. */
	const isPeriod = name === 'HomeMonth' || name === 'TimelineHolidays'
	return {
		language: 'FR',
		id: ids[name] ?? LOIRE,
		ids: [name === 'ConstellationPage' ? constellation : LOIRE],
		actor: LOIRE,
		actorScope: 'WITHIN',
		guest: 'territory:FR:departement:88',
		place: QINGDAO,
		record: 'mission:M012',
		from: isPeriod ? '2010-05-01' : LOIRE,
		to: isPeriod ? '2010-10-31' : QINGDAO,
		changes: [{ endRecord: { record: 'office:R037', date: '2017-01-31' } }],
		depth: 1,
		text: 'Loire',
		by: 'CITY',
		grouping: name === 'OpportunityGroups' ? 'PLACE' : 'FRENCH_ACTOR',
		overlaps: { includeScenario: true },
		opportunities: { includeScenario: true },
		order: name === 'ExplorerMatrix' ? 'COUNT' : 'LATEST',
		weights: { equity: 0.5 },
		sector: 'agroalimentaire',
		division: 'territory:CN:370000',
		rows: 'FRENCH_ACTOR',
		columns: 'PARTNER_PLACE',
		row: LOIRE,
		column: QINGDAO,
		includeEmpty: false,
		a: LOIRE,
		b: 'territory:FR:region:53',
		mission: { actor: LOIRE, places: [QINGDAO], start: '2027-05-10', end: '2027-05-14' },
		first: 5,
		filter: { includeScenario: true },
		includeScenario: true,
	}
}

describe('records that are not public', () => {
	it('are there: each public one has three twins', () => {
		expect(withHidden.first.whole.missions.size).toBe(open.first.whole.missions.size * 4)
	})

	it.each([...operations, ...unasked])('change no byte of %s', async (name, query) => {
		const asked = { variables: variablesOf(name) }
		const answer = JSON.stringify(await runQuery(open, query, asked))
		expect(answer).not.toMatch(/^\{"\w+":(null|\{"nodes":\[\]\})\}$/)
		expect(JSON.stringify(await runQuery(withHidden, query, asked))).toBe(answer)
	})

	it('answer to no id', async () => {
		for (const id of [
			'mission:M012-private',
			'partnership:P001-group',
			'mandate:hidden',
			'judgement:hidden',
		]) {
			expect(await runQuery(withHidden, `{ record(id: "${id}") { id } }`)).toEqual({ record: null })
		}
	})
})
