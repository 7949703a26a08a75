import { type OperationDefinitionNode, parse, print, type TypeNode } from 'graphql'

/**
 * Values for the variables of the client's operations, by their names; `name: Type` where a name means something else by
 * another type.
 */
export type OperationValues = Readonly<Record<string, unknown>>

const LOIRE = 'territory:FR:region:52'
const QINGDAO = 'territory:CN:370200'

/** About the reference data. */
export const REFERENCE_VALUES: OperationValues = {
	language: 'FR',
	address: '/fiches/mission:M012',
	country: 'CN',
	rollUpFrench: null,
	rollUpPartner: 'province',
	includeScenario: false,
	asOf: '2026-11-25',
	id: LOIRE,
	actor: LOIRE,
	actorScope: 'WITHIN',
	guest: 'territory:FR:departement:88',
	place: QINGDAO,
	origin: 'overlap:c6521f1ee4fc',
	record: 'mission:M012',
	from: LOIRE,
	to: QINGDAO,
	'from: String': '2010-05-01',
	'to: String': '2010-10-31',
	ids: [LOIRE, 'territory:CN:310000'],
	text: 'Loire',
	kinds: null,
	filter: {},
	'filter: AcceptedProposalFilter': {},
	overlaps: {},
	opportunities: {},
	// The smallest page that the client asks for: of constellations twenty are refused as too much at once.
	first: 6,
	depth: 1,
	after: null,
	by: 'CITY',
	grouping: 'FRENCH_ACTOR',
	'grouping: OpportunityGrouping': 'PLACE',
	order: 'LATEST',
	'order: MatrixOrder': 'COUNT',
	weights: { equity: 0.5 },
	keys: ['territory:CN:310000'],
	rows: 'FRENCH_ACTOR',
	columns: 'PARTNER_PLACE',
	row: LOIRE,
	column: QINGDAO,
	includeEmpty: false,
	a: LOIRE,
	b: 'territory:FR:region:53',
	changes: [{ endRecord: { record: 'office:R037', date: '2017-01-31' } }],
	mission: { actor: LOIRE, places: [QINGDAO], start: '2027-05-10', end: '2027-05-14' },
}

/**
 * A value for each variable that an operation declares.
 *
 * @param subjects ids for `$id` and `$ids`, by the root field that is asked; without one those of the table.
 * @param otherwise of a variable that the table lacks; an error without it.
 */
export function operationVariables(
	text: string,
	values: OperationValues,
	subjects: Readonly<Record<string, string>>,
	otherwise: (name: string, type: TypeNode) => unknown = refuse,
): Record<string, unknown> {
	const operation = operationIn(text)
	const subject = subjects[rootFieldOf(operation)]
	const known = subject === undefined ? values : { ...values, id: subject, ids: [subject] }
	return Object.fromEntries(
		(operation.variableDefinitions ?? []).map(({ variable, type }) => {
			const name = variable.name.value
			const key = [`${name}: ${print(type).replace(/!$/, '')}`, name].find((one) => one in known)
			return [name, key === undefined ? otherwise(name, type) : known[key]]
		}),
	)
}

/** Fragments may stand before the operation that spreads them. */
function operationIn(text: string): OperationDefinitionNode {
	const operation = parse(text).definitions.find((one) => one.kind === 'OperationDefinition')
	if (operation === undefined) throw new Error(`Expected an operation; ${text.slice(0, 100)} came.`)
	return operation
}

function rootFieldOf({ selectionSet }: OperationDefinitionNode): string {
	return selectionSet.selections.find((one) => one.kind === 'Field')?.name.value ?? ''
}

function refuse(name: string): never {
	throw new Error(`Expected a value for $${name} among those of the test.`)
}
