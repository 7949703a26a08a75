import {
	type GraphQLFieldResolver,
	GraphQLObjectType,
	type GraphQLSchema,
	getNamedType,
	isLeafType,
} from 'graphql'
import type { OperationContext } from './context'

/** How the answer to one request is made: in slices, and up to a size. */
export interface Pace {
	/** Whether others are to have their turn of the event loop now; `isLeaf` of a field that gives a plain value. */
	isOver(isLeaf: boolean): boolean
	/** Whether the request is answered, or its reader has left. */
	hasEnded(): boolean
	/** Does something in a later slice; never settles where the request ends before. */
	later<Result>(work: () => Result): Promise<Awaited<Result>>
	/** Told of so many more characters of the answer. */
	add(characters: number): void
}

type Resolver = GraphQLFieldResolver<unknown, OperationContext>

/**
 * Lets others have their turn between two fields of an answer, where its slice is over, and counts the answer's
 * characters as its fields are resolved, so that one that grows too large ends while it is made. What no request's
 * context paces (tests, scripts) is resolved as before.
 */
export function paceFields(schema: GraphQLSchema): GraphQLSchema {
	for (const type of Object.values(schema.getTypeMap())) {
		// The schema describes itself from memory, without a context.
		if (!(type instanceof GraphQLObjectType) || type.name.startsWith('__')) continue
		for (const field of Object.values(type.getFields())) {
			if (!field.resolve) throw new Error(`Expected ${type.name}.${field.name} to have a resolver.`)
			field.resolve = paced(field.resolve, isLeafType(getNamedType(field.type)))
		}
	}
	return schema
}

function paced(resolve: Resolver, isLeaf: boolean): Resolver {
	return (root, args, context, info) => {
		const { pace } = context
		if (pace === undefined) return resolve(root, args, context, info)
		// Thousands of fields an answer come by here: nothing is made for one that can be resolved at once.
		if (pace.isOver(isLeaf)) {
			return pace.later(() => counted(resolve(root, args, context, info), isLeaf, pace, info.path.key))
		}
		return counted(resolve(root, args, context, info), isLeaf, pace, info.path.key)
	}
}

function counted(value: unknown, isLeaf: boolean, pace: Pace, key: string | number): unknown {
	if (value instanceof Promise) return value.then((settled) => count(settled, isLeaf, pace, key))
	return count(value, isLeaf, pace, key)
}

/** Quotes, colon and comma of a field. */
const PUNCTUATION = 4

/** Counts a field with its name: a text by its characters, what is short by a few, objects by the fields they get. */
function count(value: unknown, isLeaf: boolean, pace: Pace, key: string | number): unknown {
	pace.add(String(key).length + PUNCTUATION + (isLeaf ? lengthOf(value) : 0))
	return value
}

function lengthOf(value: unknown): number {
	if (typeof value === 'string') return value.length
	if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + lengthOf(item) + 1, 0)
	return 4
}
