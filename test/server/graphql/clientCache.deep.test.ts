/**
 * What a screen has read stays whole when another screen reads the same records: the client's cache keeps an actor and a record
 * once, and a part that one operation overwrites with less would have the other asked, and drawn, again.
 */
import { type DocumentNode, gql, type InMemoryCache } from '@apollo/client'
import { Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { expect, it } from 'vitest'
import { apiClients } from '../../../client/app/apollo'
import { buildApiSchema } from '../../../server/graphql/schema'
import { memoryStore, searchByName } from './memoryStore'
import { ACCOUNT_OPERATIONS, CLIENT_OPERATIONS } from './operationText'
import { operationVariables, REFERENCE_VALUES } from './operationValues'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

interface Read {
	readonly name: string
	readonly query: DocumentNode
	readonly variables: Record<string, unknown>
	readonly data: Record<string, unknown>
}

/** What each operation of the client is answered. */
async function readAll(): Promise<readonly Read[]> {
	const reference = await seededSnapshots()
	const run = <Data>(text: string, variables: Record<string, unknown> = {}) =>
		runQuery<Data>(reference, text, {
			variables,
			store: memoryStore({ search: searchByName(reference) }),
		})
	const first = await run<Record<string, { nodes: { id: string }[] }>>(
		'{ overlaps(first: 1, filter: { kinds: [CROWDING] }) { nodes { id } } opportunities(first: 1) { nodes { id } } constellations(first: 1) { nodes { id } } }',
	)
	const idIn = (list: string): string => first[list]?.nodes[0]?.id ?? ''
	const subjects = {
		overlap: idIn('overlaps'),
		opportunity: idIn('opportunities'),
		constellations: idIn('constellations'),
	}
	const reads: Read[] = []
	// One after the other: each has its own limit of time.
	for (const [name, text] of CLIENT_OPERATIONS) {
		const variables = operationVariables(text, REFERENCE_VALUES, subjects)
		reads.push({ name, query: gql(text), variables, data: await run(text, variables) })
	}
	return reads
}

/**
 * Names of the operations that are no longer whole after all were written in this order. Each is written under a root of its own:
 * what stands once for all of them are actors and records.
 */
function brokenAfter(order: readonly Read[]): readonly string[] {
	const { cache } = apiClients()('CN')
	for (const { name, query, variables, data } of order)
		cache.write({ dataId: name, query, variables, result: { __typename: 'Query', ...data } })
	return order
		.filter(
			({ name: id, query, variables }) =>
				!cache.diff({ id, query, variables, optimistic: false, returnPartialData: true }).complete,
		)
		.map(({ name }) => name)
}

it('every answer in the client’s cache stays complete whatever is read later', {
	timeout: 120_000,
}, async () => {
	const reads = await readAll()
	expect(brokenAfter(reads)).toEqual([])
	expect(brokenAfter(reads.toReversed())).toEqual([])
})

it('the client’s cache keeps two lengths of one list apart', () => {
	const { policies } = apiClients()('CN').cache as InMemoryCache
	const types = new TypeInfo(buildApiSchema())
	const lists = new Set<string>()
	const confused = new Set<string>()
	for (const text of [...CLIENT_OPERATIONS.values(), ...ACCOUNT_OPERATIONS.values()])
		visit(
			gql(text),
			visitWithTypeInfo(types, {
				enter: (node) => {
					if (node.kind !== Kind.FIELD) return
					if (!node.arguments?.some(({ name }) => name.value === 'first')) return
					const fieldName = node.name.value
					const typename = types.getParentType()?.name
					const keyOf = (first: number) =>
						policies.getStoreFieldName({ typename, fieldName, args: { first } })
					lists.add(`${typename}.${fieldName}`)
					if (keyOf(1) === keyOf(20)) confused.add(`${typename}.${fieldName}`)
				},
			}),
		)
	expect(lists).toContain('Query.overlaps')
	expect([...confused]).toEqual([])
})

it('the client’s cache keeps the graph of one day when the same links are read on another', async () => {
	const { cache } = apiClients()('CN')
	const query = gql(CLIENT_OPERATIONS.get('ExplorerGraph') ?? '')
	const subgraph = (asOf: string, openness: string) => ({
		query,
		variables: { language: 'FR', ids: [], depth: 1, filter: { asOf }, country: 'CN' },
		data: {
			neighbourhood: {
				__typename: 'Subgraph',
				recordsTotal: 1,
				nodesTotal: 0,
				left: 0,
				nodes: [],
				edges: [
					{
						__typename: 'GraphEdge',
						id: 'partnership:P001',
						kind: 'PARTNERSHIP',
						from: 'territory:FR:region:53',
						to: 'territory:CN:370000',
						label: 'coopère avec',
						heldBy: null,
						openness,
						sectors: [],
						period: null,
						record: null,
					},
				],
			},
		},
	})
	const [early, late] = [subgraph('1990-01-01', 'OPEN'), subgraph('2026-01-01', 'CLOSED')]
	cache.writeQuery(early)
	cache.writeQuery(late)
	expect(cache.readQuery(early)).toEqual(early.data)
})
