import { type GraphQLFieldResolver, GraphQLObjectType, type GraphQLSchema, isScalarType } from 'graphql'
import { getMetadataStorage } from 'type-graphql'
import type { OperationContext } from './context'

const CONTEXT = Symbol('context')
const ROOT = Symbol('root')

type Storage = ReturnType<typeof getMetadataStorage>
type MethodMetadata = Storage['fieldResolvers'][number]
type Parameter = NonNullable<MethodMetadata['params']>[number]
type Resolver = GraphQLFieldResolver<unknown, OperationContext>
type Method = (this: unknown, ...values: readonly unknown[]) => unknown
/** What a parameter of a method gets of a call: the context, the object, or the argument of a name. */
type Reading = typeof CONTEXT | typeof ROOT | string

/**
 * type-graphql awaits each argument of each field, to validate it: here questions check theirs, and thousands of
 * promises an answer cost more than the answer. Methods whose parameters are plain arguments, the object or the
 * context are called as they are, plain properties are read. What stands behind a middleware (the questions
 * themselves) or takes an input type keeps its resolver.
 */
export function callMethodsDirectly(schema: GraphQLSchema): GraphQLSchema {
	const { fieldResolvers, objectTypes, interfaceTypes } = getMetadataStorage()
	const methods = byField(fieldResolvers.map((one) => ({ ...one, owner: one.target, target: typeOf(one) })))
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
			if (method && isUnguarded(method)) field.resolve = called(target, method, field.resolve)
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

/** The class whose field it is: its own, or for a resolver apart the one that it names. */
function typeOf({ getObjectType, target }: MethodMetadata): MethodMetadata['target'] {
	const type = getObjectType?.()
	return typeof type === 'function' ? type : target
}

function isUnguarded({ middlewares = [], roles }: Pick<MethodMetadata, 'middlewares' | 'roles'>): boolean {
	return middlewares.length === 0 && roles === undefined
}

function read(name: string): Resolver {
	return (root) => (isObject(root) ? root[name] : undefined)
}

function called(
	target: MethodMetadata['target'],
	metadata: MethodMetadata & { readonly owner: MethodMetadata['target'] },
	otherwise: Resolver,
): Resolver {
	const readings = readingsOf(metadata.params ?? [])
	if (!readings) return otherwise
	const isApart = metadata.kind === 'external'
	const method = memberOf(isApart ? metadata.owner : target, metadata.methodName)
	// What is no method is a getter: read from the object.
	const call = isMethod(method)
		? calling(method, readings, isApart ? Reflect.construct(metadata.owner, []) : null)
		: read(metadata.methodName)
	return (root, args, context, info) =>
		root instanceof target ? call(root, args, context, info) : otherwise(root, args, context, info)
}

/** The value of a member of a class, its own or inherited; undefined for a getter. */
function memberOf(target: MethodMetadata['target'], name: string): unknown {
	for (let one: object | null = target.prototype; one !== null; one = Object.getPrototypeOf(one)) {
		if (Object.hasOwn(one, name)) return Object.getOwnPropertyDescriptor(one, name)?.value
	}
	return undefined
}

/** Most methods have one of the first four forms: these are called without a list made for the call. */
function calling(method: Method, readings: readonly Reading[], receiver: object | null): Resolver {
	const form = receiver === null ? readings.map((one) => typeof one).join() : 'apart'
	const [name] = readings.filter((one) => typeof one === 'string')
	if (form === '') return (root) => method.call(root)
	if (form === 'symbol' && readings[0] === CONTEXT)
		return (root, _args, context, { path }) => method.call(root, context.at(path, root))
	if (form === 'string' && name) return (root, args) => method.call(root, args[name])
	if (form === 'string,symbol' && name && readings[1] === CONTEXT) {
		return (root, args, context, { path }) => method.call(root, args[name], context.at(path, root))
	}
	return (root, args, context, { path }) =>
		method.apply(
			receiver ?? root,
			readings.map((one) => (one === CONTEXT ? context.at(path, root) : one === ROOT ? root : args[one])),
		)
}

function isMethod(value: unknown): value is Method {
	return typeof value === 'function'
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null
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
	if (parameter.kind === 'context' && parameter.propertyName === undefined) return CONTEXT
	if (parameter.kind === 'root' && parameter.propertyName === undefined) return ROOT
	if (parameter.kind !== 'arg' || parameter.validateFn !== undefined) return null
	return isPlain(parameter.getType()) ? parameter.name : null
}

const PLAIN: readonly unknown[] = [String, Number, Boolean]

function isPlain(type: unknown): boolean {
	if (PLAIN.includes(type) || isScalarType(type)) return true
	// Enums are plain objects; classes are input types.
	return typeof type === 'object' && type !== null
}
