import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { checkOperation } from '../../../server/graphql/limits/checkOperation'
import { buildApiSchema } from '../../../server/graphql/schema'

const schema = buildApiSchema()
const operations: Record<string, string> = JSON.parse(
	readFileSync(resolve(import.meta.dirname, '../../../client/graphql/operations.json'), 'utf8'),
)
const named = Object.values(operations).map(
	(query) => [/(?:query|mutation) (\w+)/.exec(query)?.[1], query] as const,
)

/** The pages that the client asks for, of the operations that take their length as a variable. */
const PAGES: Readonly<Record<string, number>> = {
	UnansweredExport: 200,
	OpportunityExport: 100,
	OpportunityList: 20,
	FragmentationExport: 200,
	ConstellationList: 6,
	DuplicateList: 10,
	OverlapExport: 100,
	ConstellationCopy: 200,
	OpportunityCopy: 200,
	OverlapCopy: 200,
	RecordCopy: 200,
	OpportunityGroups: 30,
	ExplorerCell: 200,
	ExplorerRecords: 200,
	OverlapGroups: 30,
	OverlapList: 20,
	ActorSearch: 20,
	Suggestions: 20,
}
const fieldsOf = (name: string | undefined, query: string): number =>
	checkOperation(schema, { query, variables: name && name in PAGES ? { first: PAGES[name] } : {} }).fields

describe('the client’s own operations', () => {
	it.each(named)('%s is valid and stays within the limits', (name, query) => {
		expect(validate(schema, parse(query))).toEqual([])
		expect(/\$first\b/.test(query)).toBe(name !== undefined && name in PAGES)
		expect(fieldsOf(name, query)).toBeGreaterThan(0)
	})
})
