import {
	type GraphQLFieldResolver,
	GraphQLObjectType,
	type GraphQLSchema,
	getNamedType,
	isLeafType,
} from 'graphql'
import type { OperationContext } from './context'

/** Cuts the work for one answer into slices, and limits its size. */
export interface Pace {
	/** Whether this slice is over and another request should run. `isLeaf`: the next field is a plain value. */
	isOver(isLeaf: boolean): boolean
	/** Whether the request was answered, or its reader has left. */
	hasEnded(): boolean
	/** Runs something in a later slice; never settles if the request ends first. */
	later<Result>(work: () => Result): Promise<Awaited<Result>>
	/** Counts more characters of the answer. */
	add(characters: number): void
}

type Resolver = GraphQLFieldResolver<unknown, OperationContext>

/**
 * Pauses between two fields of an answer when its slice is over, so that other requests run, and counts the characters of the
 * answer while its fields are resolved, so that a too large one stops early. Without a pace in the context (tests, scripts)
 * fields resolve as usual.
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
		// An answer has thousands of fields: one that can be resolved at once must not cost a closure.
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

/** The quotes, colon and comma of a field. */
const PUNCTUATION = 4

/** Counts the name of a field and its value; an object counts by its fields. */
function count(value: unknown, isLeaf: boolean, pace: Pace, key: string | number): unknown {
	pace.add(String(key).length + PUNCTUATION + (isLeaf ? lengthOf(value) : 0))
	return value
}

function lengthOf(value: unknown): number {
	if (typeof value === 'string') return value.length
	if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + lengthOf(item) + 1, 0)
	return 4
}
