/** Private records change no byte of an answer: asked by every operation of the client, on the reference data. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphRecord, Visibility } from '../../../server/domain/records'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { judgement, mandate } from '../../fixtures/records'
import { CLIENT_OPERATIONS } from './operationText'
import { operationVariables, REFERENCE_VALUES } from './operationValues'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

const LOIRE = 'territory:FR:region:52'
const QINGDAO = 'territory:CN:370200'

/** Questions that no screen asks yet. */
const unasked: readonly (readonly [name: string, text: string])[] = [
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
/** Ids of results that both must show alike, by the root field that shows them. */
let subjects: Readonly<Record<string, string>>

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
	subjects = {
		overlap: first.overlaps.nodes[0]?.id ?? '',
		opportunity: first.opportunities.nodes[0]?.id ?? '',
		constellations: first.constellations.nodes[0]?.id ?? '',
	}
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

/** Fictitious records take part wherever they may; an office for the screen that tries changes of one. */
function variablesOf(name: string, query: string): Record<string, unknown> {
	const withScenario = { includeScenario: true }
	const values = {
		...REFERENCE_VALUES,
		...withScenario,
		filter: withScenario,
		overlaps: withScenario,
		opportunities: withScenario,
		asOf: null,
		rollUpPartner: null,
		keys: null,
	}
	const record = name === 'TriedRecord' ? 'office:R037' : 'mission:M012'
	return operationVariables(query, values, { ...subjects, record })
}

describe('records that are not public', () => {
	it('are there: each public one has three twins', () => {
		expect(withHidden.first.whole.missions.size).toBe(open.first.whole.missions.size * 4)
	})

	it.each([...CLIENT_OPERATIONS, ...unasked])('change no byte of %s', async (name, query) => {
		const asked = { variables: variablesOf(name, query) }
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
