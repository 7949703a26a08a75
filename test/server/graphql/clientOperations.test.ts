import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { checkOperation } from '../../../server/graphql/limits/checkOperation'
import { buildApiSchema } from '../../../server/graphql/schema'
import { ACCOUNT_OPERATIONS, CLIENT_OPERATIONS } from './operationText'

const schema = buildApiSchema()

/** The pages that the client asks for, of the operations that take their length as a variable. */
const PAGES: Readonly<Record<string, number>> = {
	AcceptedProposals: 20,
	Activity: 30,
	DueRecords: 20,
	OwnRecordList: 20,
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
	Cases: 100,
	OwnOverlaps: 5,
	OwnProposals: 20,
	ConfirmationProgress: 20,
	NamingRecords: 5,
	DataOfContact: 200,
	OwnData: 200,
}
const fieldsOf = (name: string, query: string): number =>
	checkOperation(schema, { query, variables: name in PAGES ? { first: PAGES[name] } : {} }).fields

describe('the client’s own operations', () => {
	it.each([...CLIENT_OPERATIONS, ...ACCOUNT_OPERATIONS])(
		'%s is valid and stays within the limits',
		(name, query) => {
			expect(validate(schema, parse(query))).toEqual([])
			expect(/\$first\b/.test(query)).toBe(name in PAGES)
			expect(fieldsOf(name, query)).toBeGreaterThan(0)
		},
	)
})
