/** The words that both sides write are those of the emitted schema: one that it lacks would be lost, or refused. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildSchema, isEnumType } from 'graphql'
import { describe, expect, it } from 'vitest'
import * as enums from '../../schema/enums'

const schema = buildSchema(readFileSync(resolve(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'))

function wordsOf(name: string): readonly string[] {
	const type = schema.getType(name)
	if (!isEnumType(type)) throw new Error(`Expected an enum ${name} in the schema; ${String(type)} is there.`)
	return type.getValues().map((value) => value.name)
}

describe('The shared words', () => {
	it.each([
		['AccountRole', enums.ACCOUNT_ROLES],
		['ActorKind', enums.ACTOR_KINDS],
		['Certainty', enums.CERTAINTIES],
		['Confidence', enums.CONFIDENCES],
		['Direction', enums.DIRECTIONS],
		['EdgeKind', enums.EDGE_KINDS],
		['FragmentationScope', enums.FRAGMENTATION_SCOPES],
		['Language', enums.LANGUAGES.map((language) => language.toUpperCase())],
		['OpportunityAct', enums.OPPORTUNITY_ACTS],
		['OpportunityKind', enums.OPPORTUNITY_KINDS],
		['OverlapGrouping', enums.OVERLAP_GROUPINGS],
		['OverlapKind', enums.OVERLAP_KINDS],
		['OverlapNature', enums.OVERLAP_NATURES],
		['OverlapOrder', enums.OVERLAP_ORDERS],
		['TokenScope', enums.TOKEN_SCOPES],
		['When', enums.WHENS],
	] as const)('are those of %s', (name, words) => {
		expect([...words].sort()).toEqual([...wordsOf(name)].sort())
	})
})
