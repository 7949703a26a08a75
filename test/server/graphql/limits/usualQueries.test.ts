import { describe, expect, it } from 'vitest'
import { checkOperation } from '../../../../server/graphql/limits/checkOperation'
import { buildApiSchema } from '../../../../server/graphql/schema'

const schema = buildApiSchema()

/** What an analyst asks for in one request; the client's operations and those of the README have tests of their own. */
const USUAL: Readonly<Record<string, string>> = {
	'two hundred overlaps with their evidence and its sources': `{ overlaps(first: 200) { totalCount nodes {
		id kind sentence severity evidence { recordId label sources { title url } } } } }`,
	'the same with factors, actors and sectors': `{ overlaps(first: 200) { nodes {
		id kind title sentence severity certainty period { text } place { name }
		factors { name value weight } actors { id name } sectors { label }
		evidence { recordId label sources { title url } } } } }`,
	'two hundred opportunities with their criteria and evidence': `{ opportunities(first: 200) { nodes {
		id kind sentence score criteria { name score weight sentence } wouldLower basis
		evidence { recordId label } } } }`,
	'two hundred missions with all that their rows name': `{ missions(first: 200) { nodes {
		id label period { from until text } actors { id name } participants { id name } stops { id name }
		sectors { code label } sources { title url } } } }`,
	'two hundred links with their ends and sources': `{ partnerships(first: 200) { nodes {
		id label period { text } frenchActors { id name } partnerActors { id name }
		sectors { code label } sources { title url } } } }`,
	'how scattered each région is over all years': `{ fragmentation(by: FRENCH_REGION, first: 50, filter: {from: "1973"}) {
		key actorCount trend { year actorCount effectiveNumber { value } } } }`,
	'the widest neighbourhood': `{ neighbourhood(ids: ["territory:CN:310000"], depth: 3, limit: 300) {
		nodes { actor { id name } linkCount } edges { id kind label from to } } }`,
	'every gap': '{ gaps { provinces { id name } rows { sector { code label } actorCounts } } }',
}

describe('a usual query of an analyst', () => {
	it.each(Object.entries(USUAL))('passes: %s', (_what, query) => {
		expect(checkOperation(schema, { query, variables: {} }).fields).toBeGreaterThan(100)
	})
})
