import { type GraphQLFieldResolver, GraphQLObjectType, type GraphQLSchema, isScalarType } from 'graphql'
import { getMetadataStorage } from 'type-graphql'
import type { RequestContext } from './context'

type FieldMetadata = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number]
type Parameter = NonNullable<FieldMetadata['params']>[number]
type Arguments = Readonly<Record<string, unknown>>
/** What a parameter of a method gets of a call. */
type Reading = (args: Arguments, context: RequestContext) => unknown

/**
 * type-graphql awaits each argument of each field, to validate it: here questions check theirs, and thousands of
 * promises an answer cost more than the answer. Methods of the types whose parameters are plain arguments or the
 * context are called as they are; every other field keeps its resolver.
 */
export function callMethodsDirectly(schema: GraphQLSchema): GraphQLSchema {
	const { fieldResolvers, objectTypes, interfaceTypes } = getMetadataStorage()
	const methods = new Map<string, FieldMetadata[]>()
	for (const metadata of fieldResolvers) {
		if (metadata.kind !== 'internal' || (metadata.middlewares ?? []).length > 0) continue
		methods.set(metadata.schemaName, [...(methods.get(metadata.schemaName) ?? []), metadata])
	}
	const targets = new Map([...objectTypes, ...interfaceTypes].map(({ name, target }) => [name, target]))
	for (const type of Object.values(schema.getTypeMap())) {
		const target = targets.get(type.name)
		if (!(type instanceof GraphQLObjectType) || target === undefined) continue
		for (const field of Object.values(type.getFields())) {
			// Of a class and those it extends, the nearest that declares the field.
			const metadata = nearest(methods.get(field.name) ?? [], target)
			const readings = metadata && readingsOf(metadata.params ?? [])
			if (!metadata || !readings || !field.resolve) continue
			field.resolve = direct(target, metadata.methodName, readings, field.resolve)
		}
	}
	return schema
}

function direct(
	target: object,
	method: string,
	readings: readonly Reading[],
	otherwise: GraphQLFieldResolver<unknown, RequestContext>,
): GraphQLFieldResolver<unknown, RequestContext> {
	return (root, args, context, info) => {
		if (!isOf(root, target)) return otherwise(root, args, context, info)
		const value = root[method]
		if (typeof value !== 'function') return value
		return value.apply(
			root,
			readings.map((read) => read(args, context)),
		)
	}
}

function isOf(root: unknown, target: object): root is Readonly<Record<string, unknown>> {
	return typeof target === 'function' && root instanceof target
}

function nearest(candidates: readonly FieldMetadata[], target: object): FieldMetadata | null {
	for (let one: object | null = target; one !== null; one = Object.getPrototypeOf(one)) {
		const found = candidates.find((metadata) => metadata.target === one)
		if (found) return found
	}
	return null
}

/** null where a parameter needs more than its value: an input type becomes an instance, a root another one. */
function readingsOf(parameters: readonly Parameter[]): readonly Reading[] | null {
	const readings = [...parameters].sort((one, other) => one.index - other.index).map(readingOf)
	return readings.every((reading) => reading !== null) ? readings : null
}

function readingOf(parameter: Parameter): Reading | null {
	if (parameter.kind === 'context' && parameter.propertyName === undefined) return (_args, context) => context
	if (parameter.kind !== 'arg' || parameter.validateFn !== undefined) return null
	const { name } = parameter
	return isPlain(parameter.getType()) ? (args) => args[name] : null
}

const PLAIN: readonly unknown[] = [String, Number, Boolean]

function isPlain(type: unknown): boolean {
	if (PLAIN.includes(type) || isScalarType(type)) return true
	// Enums are plain objects; classes are input types.
	return typeof type === 'object' && type !== null
}
