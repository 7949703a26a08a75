import { getIntrospectionQuery } from 'graphql'
import { describe, expect, it } from 'vitest'
import { BadInput, TooCostly } from '../../../../server/errors'
import { checkOperation } from '../../../../server/graphql/limits/checkOperation'
import { buildApiSchema } from '../../../../server/graphql/schema'

const schema = buildApiSchema()
const check = (query: string, variables: Readonly<Record<string, unknown>> = {}) =>
	checkOperation(schema, { query, variables })
const times = (count: number, write: (index: number) => string) =>
	Array.from({ length: count }, (_, index) => write(index)).join(' ')
const nested = (depth: number, field: string, leaf: string) =>
	`${`${field} { `.repeat(depth)}${leaf}${' }'.repeat(depth)}`

describe('what one operation may ask', () => {
	it('lets an ordinary page pass', () => {
		expect(check('{ sectors { id label } }').fields).toBeGreaterThan(0)
	})

	it('lets the introspection query of every tool pass', () => {
		expect(() => check(getIntrospectionQuery({ descriptions: true, specifiedByUrl: true }))).not.toThrow()
	})

	it('refuses a document over 15 000 characters', () => {
		expect(() => check(`{ sectors { id } } #${'x'.repeat(15_000)}`)).toThrow(/15000 characters/)
	})

	it('refuses a document over 1 000 tokens', () => {
		expect(() => check(`{ sectors { ${'id '.repeat(1_000)} } }`)).toThrow(/1000 tokens/)
	})

	describe('with several operations', () => {
		const two = 'query A { sectors { id } } query B { overlaps(first: 50) { nodes { id } } }'
		const checkNamed = (query: string, operationName: string | null) =>
			checkOperation(schema, { query, variables: {}, operationName })

		it('counts the one that is named', () => {
			expect(checkNamed(two, 'A').fields).toBe(check('{ sectors { id } }').fields)
			expect(checkNamed(two, 'B').fields).toBe(check('{ overlaps(first: 50) { nodes { id } } }').fields)
		})

		it.each([null, '', 'C'])('refuses %j for a name, and says which there are', (name) => {
			expect(() => checkNamed(two, name)).toThrow(BadInput)
			expect(() => checkNamed(two, name)).toThrow(/operationName.*A, B/)
		})

		it('refuses a duplicate name, more than ten operations, and none', () => {
			expect(() => checkNamed('query A { sectors { id } } query A { sectors { id } }', 'A')).toThrow(BadInput)
			expect(() =>
				checkNamed(
					times(11, (index) => `query Q${index} { sectors { id } }`),
					'Q1',
				),
			).toThrow(/10 operations; this one holds 11/)
			expect(() => check('fragment F on Sector { id }')).toThrow(/holds none/)
		})

		it('applies the limits to operations that do not run, and one limit to all selections', () => {
			expect(() => checkNamed(`query A { sectors { id } } query B { ${nested(11, 'a', 'b')} }`, 'A')).toThrow(
				TooCostly,
			)
			const page = (name: string) => `query ${name} { ${times(20, () => 'sectors { ...F }')} }`
			const document = (names: string) =>
				`${[...names].map(page).join(' ')} fragment F on Sector { id code label family group }`
			expect(() => checkNamed(document('ABCDEFG'), 'A')).not.toThrow()
			expect(() => checkNamed(document('ABCDEFGH'), 'A')).toThrow(/more than 1000 fields and fragments/)
		})

		it('may share fragments, each used by one of them', () => {
			const shared =
				'query A { sectors { ...F } } query B { sectors { ...G } } fragment F on Sector { id } fragment G on Sector { id }'
			expect(() => checkNamed(shared, 'A')).not.toThrow()
		})
	})

	it('limits a subscription as it limits a query, and says which kind an operation is', () => {
		const live = (inner: string) => `subscription { activityAdded { ${inner} } }`
		expect(check(live('id')).operation).toBe('subscription')
		expect(check('{ sectors { id } }').operation).toBe('query')
		expect(() => check(live(`${'record { '.repeat(10)}id${' }'.repeat(10)}`))).toThrow(/nested/)
	})

	it('limits a mutation as it limits a query', () => {
		const renames = (count: number) =>
			`mutation { ${times(count, (index) => `a${index}: renameMe(name: "A") { id }`)} }`
		expect(() => check(renames(20))).not.toThrow()
		expect(() => check(renames(21))).toThrow(/20 root fields/)
		const list = (length: number) =>
			`mutation { createApiToken(name: "A", days: 1, scopes: [${'READ '.repeat(length)}]) { secret } }`
		expect(() => check(list(200))).not.toThrow()
		expect(() => check(list(201))).toThrow(/may hold 200 values/)
		const deep = (levels: number) =>
			`mutation { invite(role: EDITOR, actor: "a") { invitation { actor { ${nested(levels - 4, 'territory', 'id')} } } } }`
		expect(() => check(deep(10))).not.toThrow()
		expect(() => check(deep(11))).toThrow(/nested 10 deep/)
		expect(() => check(`mutation { renameMe(name: "${'x'.repeat(10_001)}") { id } }`)).toThrow(
			/10000 characters/,
		)
	})

	it('refuses what cannot be parsed', () => {
		expect(() => check('{ sectors { id ')).toThrow(BadInput)
	})

	it('refuses the eleventh level of fields', () => {
		const deep = (levels: number) => `{ actor(id: "a") { ${nested(levels - 2, 'territory', 'id')} } }`
		expect(() => check(deep(10))).not.toThrow()
		expect(() => check(deep(11))).toThrow(/nested 10 deep/)
	})

	it('counts depth through fragments, whatever they are called', () => {
		const query = `{ actor(id: "a") { ...__schema } }
			fragment __schema on Actor { ${nested(9, 'territory', 'id')} }`
		expect(() => check(query)).toThrow(/nested 10 deep/)
	})

	it('does not take an alias __schema for the schema', () => {
		expect(() => check(`{ __schema: actor(id: "a") { ${nested(9, 'territory', 'id')} } }`)).toThrow(
			/nested 10 deep/,
		)
	})

	it('refuses the seventeenth level inside __schema', () => {
		expect(() => check(`{ __schema { types { ${nested(14, 'ofType', 'name')} } } }`)).toThrow(
			/nested 16 deep/,
		)
	})

	it('refuses the thirty-first alias, counted on every spread', () => {
		const aliases = (count: number) => `{ sectors { ${times(count, (index) => `a${index}: id`)} } }`
		expect(() => check(aliases(30))).not.toThrow()
		expect(() => check(aliases(31))).toThrow(/30 aliases/)
		const spread = `{ sectors { ...F } again: sectors { ...F } }
			fragment F on Sector { ${times(16, (index) => `a${index}: id`)} }`
		expect(() => check(spread)).toThrow(/30 aliases/)
	})

	it('refuses the twenty-first root field, in fragments too', () => {
		const roots = (count: number) => `query { ... on Query { ${'__typename '.repeat(count)} } }`
		expect(() => check(roots(20))).not.toThrow()
		expect(() => check(roots(21))).toThrow(/20 root fields|20 times/)
	})

	it('refuses the same response name for the twenty-first time in a selection', () => {
		expect(() => check(`{ sectors { ${'id '.repeat(20)} } }`)).not.toThrow()
		expect(() => check(`{ sectors { ${'id '.repeat(21)} } }`)).toThrow(/may come 20 times/)
		const fragments = `{ sectors { ...F ...F ...F } } fragment F on Sector { ${'id '.repeat(7)} }`
		expect(() => check(fragments)).toThrow(/may come 20 times/)
	})

	it('refuses the fifty-first directive', () => {
		const directives = (count: number) => `{ sectors { id ${'@include(if: true) '.repeat(count)} } }`
		expect(() => check(directives(50))).not.toThrow()
		expect(() => check(directives(51))).toThrow(/50 directives/)
	})

	it('refuses a list of 201 values, written or as a variable', () => {
		const list = (length: number) => Array.from({ length }, (_, index) => `s${index}`)
		const written = (length: number) =>
			`{ overlaps(filter: { sectors: ${JSON.stringify(list(length))} }) { totalCount } }`
		expect(() => check(written(200))).not.toThrow()
		expect(() => check(written(201))).toThrow(/200 values/)
		expect(() => check('{ sectors { id } }', { unused: { sectors: list(201) } })).toThrow(/200 values/)
	})

	it('refuses a text of 10 001 characters, written or as a variable', () => {
		const query = (text: string) => `{ search(text: "${text}") { totalCount } }`
		expect(() => check(query('x'.repeat(10_000)))).not.toThrow()
		expect(() => check(query('x'.repeat(10_001)))).toThrow(/10000 characters/)
		expect(() => check('{ sectors { id } }', { text: ['x'.repeat(10_001)] })).toThrow(/10000 characters/)
	})

	it('refuses variables nested without end', () => {
		const deep = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)
		expect(() => check('{ sectors { id } }', { deep })).toThrow(TooCostly)
	})

	it('refuses fragments that double at each step, at once', () => {
		const bomb = `{ sectors { ...F0 } } ${times(
			30,
			(index) => `fragment F${index} on Sector { ...F${index + 1} ...F${index + 1} }`,
		)} fragment F30 on Sector { id }`
		const start = performance.now()
		expect(() => check(bomb)).toThrow(TooCostly)
		expect(performance.now() - start).toBeLessThan(500)
	})

	it('refuses a fragment that spreads itself', () => {
		expect(() => check('{ sectors { ...F } } fragment F on Sector { ...F }')).toThrow(/more than 1000/)
	})

	it('refuses an unused fragment, which validation would still work on', () => {
		expect(() => check('{ sectors { id } } fragment F on Sector { id }')).toThrow(/never used/)
	})
})

describe('what an operation costs', () => {
	it('is the product of first along the path, summed over the fields of objects and of values', () => {
		// One connection, 10 nodes, 10 × 5 actors and their ids.
		const query = '{ overlaps(first: 10) { nodes { actors(first: 5) { id } } } }'
		expect(check(query).fields).toBe(1 + 10 + 50 + 50)
	})

	it('counts a value under each of its aliases', () => {
		const query = (labels: number) =>
			`{ missions(first: 10) { nodes { ${times(labels, (index) => `l${index}: label`)} } } }`
		expect(check(query(1)).fields).toBe(1 + 10 + 10)
		expect(check(query(30)).fields).toBe(1 + 10 + 300)
	})

	it('counts the default where first is not given, and for lists without it the length that is declared', () => {
		expect(check('{ missions { nodes { id } } }').fields).toBe(1 + 20 + 20)
		expect(check('{ missions(first: 1) { nodes { sources { id } } } }').fields).toBe(1 + 1 + 3 + 3)
		expect(check('{ gaps { rows { actorCounts } } }').fields).toBe(1 + 50 + 50 * 50)
	})

	it('counts edges and their nodes as the page', () => {
		const query = '{ missions(first: 3) { edges { node { id } } pageInfo { endCursor } } }'
		expect(check(query).fields).toBe(1 + 3 + 3 + 3 + 1 + 1)
	})

	it('reads first from variables and from their defaults', () => {
		const query = 'query Q($first: Int = 7) { missions(first: $first) { nodes { id } } }'
		expect(check(query).fields).toBe(1 + 7 + 7)
		expect(check(query, { first: 9 }).fields).toBe(1 + 9 + 9)
	})

	it('counts on every spread', () => {
		const query = `{ a: missions(first: 3) { ...F } b: missions(first: 4) { ...F } }
			fragment F on MissionConnection { nodes { id } }`
		expect(check(query).fields).toBe(1 + 3 + 3 + 1 + 4 + 4)
	})

	it('counts the years of a trend: twenty and this one, or eighty where the first is asked for', () => {
		const query = (args: string) => `query Q($filter: GraphFilter = {from: "1950"}, $from: String) {
			fragmentation(by: CITY, first: 1${args}) { trend { year } } }`
		const years = (args: string, variables = {}) => (check(query(args), variables).fields - 1) / 2
		expect(years('')).toBe(21)
		expect(years(', filter: null')).toBe(21)
		expect(years(', filter: {asOf: "2020"}')).toBe(21)
		expect(years(', filter: {from: "1950"}')).toBe(81)
		expect(years(', filter: {from: "2015", asOf: "2017-01-31"}')).toBe(3)
		expect(years(', filter: {from: "0", asOf: "2017"}')).toBe(81)
		expect(years(', filter: $filter')).toBe(81)
		expect(years(', filter: $filter', { filter: { asOf: '2020' } })).toBe(21)
		expect(years(', filter: {from: $from}')).toBe(21)
		expect(years(', filter: {from: $from}', { from: '1950' })).toBe(81)
	})

	it('counts no more items than are named', () => {
		const query = '{ fragmentation(by: CITY, first: 200, keys: ["a", "b"]) { key } }'
		expect(check(query).fields).toBe(2 + 2)
		expect(check('{ constellations(ids: ["a"]) { nodes { id } } }').fields).toBe(1 + 1 + 1)
	})

	it('refuses the absurd before anything runs: more than 2 000 000 fields', () => {
		const labels = times(15, (index) => `l${index}: label`)
		const query = `{ overlaps(first: 200) { nodes { evidence(first: 200) { ${labels} sources { ${times(14, (index) => `t${index}: title`)} } } } } }`
		expect(() => check(query)).toThrow(/2000000 fields/)
		expect(() =>
			check('{ overlaps(first: 200) { nodes { evidence(first: 200) { recordId label } } } }'),
		).not.toThrow()
	})

	it('refuses years of evidence under thirty names, which once took five seconds and 20 MB', () => {
		const labels = times(29, (index) => `s${index}: label(language: ${index % 2 ? 'FR' : 'EN'})`)
		const query = `{ fragmentation(first: 19, by: FRENCH_REGION, filter: {from: "1947", asOf: "2026-11-01"}) {
			key trend { evidence(first: 200) { ${labels} } } } }`
		expect(() => check(query)).toThrow(TooCostly)
	})

	it.each([0, -1, 201])('refuses first: %i, and says what it takes', (first) => {
		expect(() => check(`{ overlaps(first: ${first}) { totalCount } }`)).toThrow(
			`"first" of "overlaps" must be an integer from 1 to 200; ${first} came.`,
		)
		expect(() => check('query Q($n: Int) { overlaps(first: $n) { totalCount } }', { n: first })).toThrow(
			BadInput,
		)
	})

	it('caps sectors at 50 and a neighbourhood at 300', () => {
		expect(() => check('{ overlaps { nodes { sectors(first: 51) { id } } } }')).toThrow(/from 1 to 50/)
		expect(() => check('{ neighbourhood(ids: ["a"], limit: 301) { left } }')).toThrow(/from 1 to 300/)
	})

	it('counts a neighbourhood by its limit', () => {
		const fields = (args: string, part: string) =>
			check(`{ neighbourhood(ids: ["a"]${args}) { ${part} } }`).fields
		expect(fields(', limit: 40', 'nodes { depth }')).toBe(1 + 40 + 40)
		expect(fields(', limit: 40', 'edges { id }')).toBe(1 + 200 + 200)
		expect(fields('', 'nodes { depth }')).toBe(1 + 300 + 300)
	})
})
