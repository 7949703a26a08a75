import {
	type GraphQLField,
	GraphQLInterfaceType,
	GraphQLList,
	GraphQLNonNull,
	GraphQLObjectType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { LIST_LENGTHS } from '../../../server/graphql/limits/listLengths'
import { buildApiSchema } from '../../../server/graphql/schema'

/** Counted by `first` of their connection. */
const PAGE = /Connection\.(nodes|edges)$/

const fields = Object.values(buildApiSchema().getTypeMap())
	.filter((type) => type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType)
	.filter(({ name }) => !name.startsWith('__'))
	.flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
	.map(({ type, field }) => ({ name: `${type.name}.${field.name}`, type, field }))
	.filter(({ field }) => isList(field))

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
	const bare = type instanceof GraphQLNonNull ? type.ofType : type
	return bare instanceof GraphQLList
}

function takesFirst({ field }: { readonly field: GraphQLField<unknown, unknown> }): boolean {
	return field.args.some(({ name }) => name === 'first')
}

describe('a list', () => {
	it('takes « first » or declares its length', () => {
		const unsized = fields.filter((list) => !takesFirst(list)).map(({ name }) => name)
		expect(unsized.filter((name) => !LIST_LENGTHS.has(name) && !PAGE.test(name))).toEqual([])
		expect([...LIST_LENGTHS.keys()].filter((name) => !unsized.includes(name))).toEqual([])
	})

	it('that takes « first » has its total beside it', () => {
		const without = fields.filter(takesFirst).filter(({ type, field }) => {
			const fields = type.getFields()
			return !fields[`${field.name}Total`] && !(field.name === 'evidence' && fields.evidenceCount)
		})
		// Of the root: an index for each key of a closed list.
		expect(without.map(({ name }) => name)).toEqual(['Query.fragmentation'])
	})
})
