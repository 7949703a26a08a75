import { execute, GraphQLObjectType, type GraphQLSchema, parse } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { callMethodsDirectly } from '../../../server/graphql/callMethodsDirectly'
import { operationContext } from '../../../server/graphql/context'
import { buildApiSchema } from '../../../server/graphql/schema'
import { queryContextOf } from '../../../server/queries/queryContext'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { memoryStore } from './memoryStore'
import { operationText } from './operationText'
import { seededSnapshots } from './seededSnapshots'

describe('Methods of the types called directly', () => {
	let snapshots: Snapshots
	const plain = buildApiSchema()
	const direct = buildApiSchema({ prepare: callMethodsDirectly })
	beforeAll(async () => {
		snapshots = await seededSnapshots({ scenario: true })
	})

	for (const name of ['HomeOverlaps', 'HomeOpportunities', 'MissionsByYear', 'Coverage']) {
		it(`answer ${name} as type-graphql does, in all three languages`, async () => {
			const source = operationText(name)
			for (const language of ['FR', 'EN', 'ZH']) {
				const variables = { language, includeScenario: true, actorScope: 'WITHIN', filter: {} }
				const [expected, got] = [await ask(plain, source, variables), await ask(direct, source, variables)]
				expect(expected.errors).toBeUndefined()
				expect(JSON.stringify(got)).toBe(JSON.stringify(expected))
			}
		})
	}

	it('answer the page of every sort of actor as type-graphql does', async () => {
		const source = operationText('ActorPage')
		for (const id of ['territory:FR:departement:88', 'territory:CN:370200', 'organisation:h-angers']) {
			const variables = { language: 'FR', includeScenario: true, id, asOf: '2020-01-01' }
			const [expected, got] = [await ask(plain, source, variables), await ask(direct, source, variables)]
			expect(expected.data?.actor).not.toBeNull()
			expect(JSON.stringify(got)).toBe(JSON.stringify(expected))
		}
	})

	it('are most of the fields with arguments', () => {
		const replaced = fieldsOf(plain).filter(([name, resolver]) => {
			const other = fieldsOf(direct).find(([one]) => one === name)
			return other !== undefined && String(other[1]) !== String(resolver)
		})
		expect(replaced.length).toBeGreaterThan(30)
		const names = replaced.map(([name]) => name)
		expect(names).toContain('Overlap.sentence')
		// A method by its parameters, a property that is only read, and one whose name is a method elsewhere.
		expect(names).toEqual(
			expect.arrayContaining(['FormerName.name', 'SentencePart.text', 'PageInfo.endCursor']),
		)
		// One of a resolver apart, which is handed the object.
		expect(names).toContain('Territory.partnerships')
		// What has a limit of time before it is left as it is.
		expect(names).not.toContain('Query.overlaps')
	})

	async function ask(
		schema: GraphQLSchema,
		source: string,
		variableValues: Readonly<Record<string, unknown>>,
	) {
		const around = { store: memoryStore(), today: '2026-11-25', contactEmail: null, version: '0' }
		const queryContext = queryContextOf(snapshots, around)
		const contextValue = operationContext({ queryContext, requestId: 'test' })
		return execute({ schema, document: parse(source), variableValues, contextValue })
	}
})

function fieldsOf(schema: GraphQLSchema): readonly (readonly [string, unknown])[] {
	return Object.values(schema.getTypeMap()).flatMap((type) =>
		type instanceof GraphQLObjectType
			? Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.resolve] as const)
			: [],
	)
}
