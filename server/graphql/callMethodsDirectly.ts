import { type GraphQLFieldResolver, GraphQLObjectType, type GraphQLSchema, isScalarType } from 'graphql'
import { getMetadataStorage } from 'type-graphql'
import type { RequestContext } from './context'

type Storage = ReturnType<typeof getMetadataStorage>
type MethodMetadata = Storage['fieldResolvers'][number]
type Parameter = NonNullable<MethodMetadata['params']>[number]
type Arguments = Readonly<Record<string, unknown>>
type Resolver = GraphQLFieldResolver<unknown, RequestContext>
/** What a parameter of a method gets of a call. */
type Reading = (args: Arguments, context: RequestContext) => unknown

/**
 * type-graphql awaits each argument of each field, to validate it: here questions check theirs, and thousands of
 * promises an answer cost more than the answer. Methods of the types whose parameters are plain arguments or the
 * context are called as they are, plain properties are read; every other field keeps its resolver.
 */
export function callMethodsDirectly(schema: GraphQLSchema): GraphQLSchema {
	const { fieldResolvers, objectTypes, interfaceTypes } = getMetadataStorage()
	const methods = byField(
		fieldResolvers.map((one) => ({ ...one, target: one.getObjectType?.() ?? one.target })),
	)
	const properties = byField([...objectTypes, ...interfaceTypes].flatMap(({ fields }) => fields ?? []))
	const targets = new Map([...objectTypes, ...interfaceTypes].map(({ name, target }) => [name, target]))
	for (const type of Object.values(schema.getTypeMap())) {
		const target = targets.get(type.name)
		if (!(type instanceof GraphQLObjectType) || target === undefined) continue
		for (const field of Object.values(type.getFields())) {
			if (!field.resolve) continue
			// Of a class and those it extends, the nearest that declares the field.
			const method = nearest(methods.get(field.name) ?? [], target)
			const property = method ? null : nearest(properties.get(field.name) ?? [], target)
			if (method && isBare(method)) field.resolve = called(target, method, field.resolve)
			else if (property && isUnguarded(property)) field.resolve = read(property.name)
		}
	}
	return schema
}

function byField<Metadata extends { readonly schemaName: string }>(
	all: readonly Metadata[],
): ReadonlyMap<string, readonly Metadata[]> {
	const found = new Map<string, Metadata[]>()
	for (const metadata of all) {
		found.set(metadata.schemaName, [...(found.get(metadata.schemaName) ?? []), metadata])
	}
	return found
}

/** A method of the type itself, which nothing stands before. */
function isBare(metadata: MethodMetadata): boolean {
	return metadata.kind === 'internal' && isUnguarded(metadata)
}

function isUnguarded({ middlewares = [], roles }: Pick<MethodMetadata, 'middlewares' | 'roles'>): boolean {
	return middlewares.length === 0 && roles === undefined
}

/** A property that the object has from the start: no method, no getter. */
function read(name: string): Resolver {
	return (root) => (typeof root === 'object' && root !== null ? Reflect.get(root, name) : undefined)
}

function called(target: object, metadata: MethodMetadata, otherwise: Resolver): Resolver {
	const readings = readingsOf(metadata.params ?? [])
	return readings ? direct(target, metadata.methodName, readings, otherwise) : otherwise
}

function direct(target: object, method: string, readings: readonly Reading[], otherwise: Resolver): Resolver {
	const [first, second, ...more] = readings
	// Nearly all have two parameters at most: these are called without a list made for the call.
	return (root, args, context, info) => {
		if (!isOf(root, target)) return otherwise(root, args, context, info)
		const value = root[method]
		if (typeof value !== 'function') return value
		if (!first) return value.call(root)
		if (!second) return value.call(root, first(args, context))
		if (more.length === 0) return value.call(root, first(args, context), second(args, context))
		return value.apply(
			root,
			readings.map((read) => read(args, context)),
		)
	}
}

function isOf(root: unknown, target: object): root is Readonly<Record<string, unknown>> {
	return typeof target === 'function' && root instanceof target
}

function nearest<Metadata extends { readonly target: object }>(
	candidates: readonly Metadata[],
	target: object,
): Metadata | null {
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
