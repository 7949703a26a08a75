/**
 * Beside another country, every operation of the client is answered to the byte as if its country were alone, whichever was loaded
 * first. The second one is an invented country that also states French territories of China's base.
 */
import { type GraphQLInputType, GraphQLNonNull, isEnumType, isListType, typeFromAST } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildApiSchema } from '../../../server/graphql/schema'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { CHINA } from '../../fixtures/readWithUsed'
import { snapshotsAfterLoading, writeInventedBesideFrance } from '../../fixtures/sideBySide'
import { folderForFile } from '../../folderForFile'
import { memoryStore, searchByName } from './memoryStore'
import { CLIENT_OPERATIONS } from './operationText'
import { type OperationValues, operationVariables, REFERENCE_VALUES } from './operationValues'
import { runQuery } from './runQuery'

const FOLDER = folderForFile()
const TIMEOUT = 120_000
const CREUSE = 'territory:FR:departement:23'
const AURELLE = 'territory:XV:C-AUREL'
const schema = buildApiSchema()

/** The places of each country to ask about, by the names of variables. */
const VALUES: Readonly<Record<'CN' | 'XV', OperationValues>> = {
	CN: REFERENCE_VALUES,
	XV: {
		...REFERENCE_VALUES,
		asOf: '2017-01-31',
		includeScenario: true,
		address: `/acteurs/${CREUSE}`,
		rollUpPartner: null,
		id: CREUSE,
		actor: CREUSE,
		guest: 'territory:FR:region:28',
		place: AURELLE,
		from: CREUSE,
		to: AURELLE,
		ids: [CREUSE, AURELLE],
		text: 'A',
		keys: [AURELLE],
		row: CREUSE,
		column: AURELLE,
		a: CREUSE,
		b: 'territory:FR:region:28',
		changes: [{ addMission: { actor: CREUSE, places: [AURELLE], start: '2017-03-01', end: '2017-03-05' } }],
		mission: { actor: CREUSE, places: [AURELLE], start: '2017-03-01', end: '2017-03-05' },
	},
}

type Country = keyof typeof VALUES
let alone: Readonly<Record<Country, Snapshots>>
let both: readonly Snapshots[]
/** Ids of results of each country, by the root field that shows them. */
let subjects: Readonly<Record<Country, Readonly<Record<string, string>>>>

beforeAll(async () => {
	const beside = writeInventedBesideFrance(FOLDER)
	alone = { CN: await snapshotsAfterLoading([CHINA]), XV: await snapshotsAfterLoading([beside]) }
	both = [await snapshotsAfterLoading([CHINA, beside]), await snapshotsAfterLoading([beside, CHINA])]
	subjects = { CN: await subjectsOf('CN'), XV: await subjectsOf('XV') }
}, TIMEOUT)

async function subjectsOf(country: Country): Promise<Readonly<Record<string, string>>> {
	const first = await runQuery<Record<string, { readonly nodes: readonly { readonly id: string }[] }>>(
		alone[country],
		`query ($filter: OverlapFilter, $opportunities: OpportunityFilter) {
			overlap: overlaps(first: 1, filter: $filter) { nodes { id } }
			opportunity: opportunities(first: 1, filter: $opportunities) { nodes { id } }
			constellations(first: 1, filter: { includeScenario: true }) { nodes { id } }
			record: missions(first: 1, filter: { includeScenario: true }) { nodes { id } } }`,
		{ variables: { filter: { asOf: VALUES[country].asOf }, opportunities: { asOf: VALUES[country].asOf } } },
	)
	return Object.fromEntries(Object.entries(first).map(([field, { nodes }]) => [field, nodes[0]?.id ?? '']))
}

/** An answer as it is sent, without what belongs to the instance: its countries and its data version. */
async function answerOf(snapshots: Snapshots, country: Country, query: string): Promise<string> {
	const values: OperationValues = { ...VALUES[country], country, record: subjects[country].record }
	const variables = operationVariables(query, values, subjects[country], (_name, node) => {
		const type = typeFromAST(schema, node as never) as GraphQLInputType
		if (!(type instanceof GraphQLNonNull)) return null
		const inner = type.ofType as GraphQLInputType
		if (isEnumType(inner)) return inner.getValues()[0]?.name
		return isListType(inner) ? [] : inner.toString() === 'ID' ? values.id : {}
	})
	const store = memoryStore({ search: searchByName(snapshots) })
	return JSON.stringify(await runQuery(snapshots, query, { variables, store }), (key, value: unknown) =>
		OF_THE_INSTANCE.includes(key) ? undefined : value,
	)
}

const OF_THE_INSTANCE: readonly string[] = ['countries', 'dataVersion']

describe('A country beside another', () => {
	it.each(
		[...CLIENT_OPERATIONS].flatMap(([name, query]) =>
			(['CN', 'XV'] as const).map((country) => ({ country, name, query })),
		),
	)('is answered as alone: $name of $country', { timeout: TIMEOUT }, async ({ country, query }) => {
		const expected = await answerOf(alone[country], country, query)
		for (const snapshots of both) expect(await answerOf(snapshots, country, query)).toBe(expected)
	})

	it('is not answered with what the other one has', async () => {
		const counted = 'query ($country: String) { missions(first: 1, country: $country) { totalCount } }'
		const [china, invented] = await Promise.all([
			answerOf(alone.CN, 'CN', counted),
			answerOf(alone.XV, 'XV', counted),
		])
		expect(china).not.toBe(invented)
	})
})
