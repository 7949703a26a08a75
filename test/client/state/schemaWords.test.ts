/** What the address may say is what the API takes: a word that one side alone has would be lost, or refused. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildSchema, isEnumType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { GROUPINGS, ORDERS } from '../../../client/state/arrangement'
import { CONFIDENCES } from '../../../client/state/explorerView'
import { OPPORTUNITY_ACTS, OPPORTUNITY_KINDS } from '../../../client/state/opportunityChoices'
import { CERTAINTIES, DIRECTIONS, NATURES, OVERLAP_KINDS } from '../../../client/state/overlapFilters'

const schema = buildSchema(
	readFileSync(resolve(import.meta.dirname, '../../../schema/schema.graphql'), 'utf8'),
)

function wordsOf(name: string): readonly string[] {
	const type = schema.getType(name)
	if (!isEnumType(type)) throw new Error(`Expected an enum ${name} in the schema; ${String(type)} is there.`)
	return type.getValues().map((value) => value.name)
}

describe('The words of the address', () => {
	it.each([
		['OverlapKind', OVERLAP_KINDS],
		['OverlapNature', NATURES],
		['Certainty', CERTAINTIES],
		['Direction', DIRECTIONS],
		['OverlapOrder', ORDERS],
		['OverlapGrouping', GROUPINGS],
		['OpportunityKind', OPPORTUNITY_KINDS],
		['OpportunityAct', OPPORTUNITY_ACTS],
		['Confidence', CONFIDENCES],
	] as const)('are those of %s', (name, words) => {
		expect([...words].sort()).toEqual([...wordsOf(name)].sort())
	})
})
