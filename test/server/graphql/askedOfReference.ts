import type { Snapshots } from '../../../server/snapshot/snapshots'
import { CLIENT_OPERATIONS } from './operationText'
import { operationVariables, REFERENCE_VALUES } from './operationValues'
import { runQuery } from './runQuery'

/** Questions that no screen asks yet. */
const UNASKED: readonly (readonly [name: string, text: string])[] = [
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
	[
		'DataVersion',
		'query DataVersion { coverage { dataVersion sources missionsDocumented partnerships offices wishes offers events } }',
	],
]

/** Every list of sources that visitors are served, each of as many records as a question may ask for; and how many are counted. */
export const SOURCE_LISTS = [
	'SourceLists',
	`query SourceLists {
		coverage { sources dataVersion }
		records(first: 200, filter: { includeScenario: true }) { totalCount nodes { record { id sources { ...cited } } } }
		missions(first: 200, filter: { includeScenario: true }) { nodes { id sources { ...cited } } }
		partnerships(first: 200, filter: { includeScenario: true }) { nodes { id sources { ...cited } } }
		events(first: 100, filter: { includeScenario: true }) { nodes { id sources { ...cited } } }
		holidays(first: 200, includeScenario: true) { nodes { id sources { ...cited } } }
		organisations(first: 200, filter: { includeScenario: true }) {
			nodes { id sources { ...cited } functions { id sources { ...cited } } }
		}
		office: record(id: "office:R037") { ... on Office { sources { ...cited } } }
		wish: record(id: "wish:W001") { ... on Wish { sources { ...cited } } }
		overlaps(first: 20, filter: { includeScenario: true }) {
			nodes { id evidence(first: 50) { recordId sources { ...cited } } }
		}
		opportunities(first: 20, filter: { includeScenario: true }) {
			nodes { id evidence(first: 50) { recordId sources { ...cited } } }
		}
	}
	fragment cited on Source { id title url host type typeName date licence }`,
] as const

/** Everything that can be asked: by the client's operations, and what these leave out. */
export const EVERY_QUESTION: readonly (readonly [name: string, text: string])[] = [
	...CLIENT_OPERATIONS,
	...UNASKED,
	SOURCE_LISTS,
]

/** Ids of results of the public reference data, by the root field that shows them. */
export type Subjects = Readonly<Record<string, string>>

export async function subjectsOf(snapshots: Snapshots): Promise<Subjects> {
	const first = (await runQuery(
		snapshots,
		'{ overlaps(first: 1, filter: { kinds: [CROWDING] }) { nodes { id } } opportunities(first: 1) { nodes { id } } constellations(first: 1, filter: { includeScenario: true }) { nodes { id } } }',
	)) as Readonly<
		Record<
			'overlaps' | 'opportunities' | 'constellations',
			{ readonly nodes: readonly { readonly id: string }[] }
		>
	>
	return {
		overlap: first.overlaps.nodes[0]?.id ?? '',
		opportunity: first.opportunities.nodes[0]?.id ?? '',
		constellations: first.constellations.nodes[0]?.id ?? '',
	}
}

/** Fictitious records take part wherever they may; an office for the screen that tries changes of one. */
export function askedOfReference(name: string, query: string, subjects: Subjects): Record<string, unknown> {
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
