import {
	type GraphQLFieldResolver,
	type GraphQLSchema,
	getNamedType,
	isInterfaceType,
	isLeafType,
	isObjectType,
	isScalarType,
} from 'graphql'
import { getMetadataStorage } from 'type-graphql'
import type { OperationContext } from './context'

type Storage = ReturnType<typeof getMetadataStorage>
type MethodMetadata = Storage['fieldResolvers'][number]
type Parameter = NonNullable<MethodMetadata['params']>[number]
type Target = MethodMetadata['target']
type Resolver = GraphQLFieldResolver<unknown, OperationContext>
type Method = (this: unknown, ...values: readonly unknown[]) => unknown

/**
 * Resolves each field on the root itself, a record or a finding, and not on an instance of the class that declares the type.
 * A declared property is read from the root, a method is called on it, and the `kind` of a record says which type of an interface it is.
 *
 * type-graphql would copy the root into an instance for each method, and validate arguments that the queries check anyway.
 */
export function answerFromRoots(schema: GraphQLSchema): void {
	const { fieldResolvers, objectTypes } = getMetadataStorage()
	const targets = new Map(objectTypes.map(({ name, target }) => [name, target]))
	for (const type of Object.values(schema.getTypeMap())) {
		if (isInterfaceType(type)) type.resolveType = ({ kind }: { readonly kind: string }) => kind
		const target = targets.get(type.name)
		if (target === undefined || !isObjectType(type)) continue
		for (const field of Object.values(type.getFields())) {
			const resolve = resolverOf(nearestMethod(fieldResolvers, field.name, target), field.name)
			field.resolve = isLeafType(getNamedType(field.type)) ? resolve : keepingContext(resolve)
		}
	}
}

/** The method for a field, of the class or of the nearest one that it extends; undefined for a declared property. */
function nearestMethod(
	methods: readonly MethodMetadata[],
	field: string,
	target: Target,
): MethodMetadata | undefined {
	for (let one: object | null = target; one !== null; one = Object.getPrototypeOf(one)) {
		const found = methods.find((method) => method.schemaName === field && typeOf(method) === one)
		if (found) return found
	}
	return undefined
}

/** The class whose field a method is: the class that it is in, or the one that its resolver names. */
function typeOf({ getObjectType, target }: MethodMetadata): unknown {
	return getObjectType?.() ?? target
}

function resolverOf(metadata: MethodMetadata | undefined, field: string): Resolver {
	if (metadata === undefined) return (root) => (root as Readonly<Record<string, unknown>>)[field]
	const { methodName, middlewares = [], params = [], target } = metadata
	if (middlewares.length > 0) throw new Error(`Expected no middleware before ${target.name}.${methodName}.`)
	const method: Method = target.prototype[methodName]
	const readings = [...params].sort((one, other) => one.index - other.index).map(readingOf)
	const [first, second] = readings
	// Most methods read one or two values: a call of these needs no list.
	if (first === undefined) return (root) => method.call(root)
	if (second === undefined) {
		return (root, args, context, info) => method.call(root, first(root, args, context, info))
	}
	if (readings.length === 2) {
		return (root, args, context, info) =>
			method.call(root, first(root, args, context, info), second(root, args, context, info))
	}
	return (root, args, context, info) =>
		method.apply(
			root,
			readings.map((read) => read(root, args, context, info)),
		)
}

/** How the value of a parameter is read. Throws for a parameter that type-graphql would convert, such as an input type. */
function readingOf(parameter: Parameter): Resolver {
	if (parameter.kind === 'context') return (root, _args, context, { path }) => context.at(path, root)
	if (parameter.kind === 'root') return (root) => root
	if (parameter.kind === 'arg' && isPlain(parameter.getType())) {
		const { name } = parameter
		return (_root, args) => args[name]
	}
	throw new Error(`Expected a plain parameter of ${parameter.target.name}.${parameter.methodName}.`)
}

const PLAIN: readonly unknown[] = [String, Number, Boolean]

/** Enums are plain objects; classes are input types. */
function isPlain(type: unknown): boolean {
	return PLAIN.includes(type) || isScalarType(type) || (typeof type === 'object' && type !== null)
}

/** Makes fields below an object resolve in the context of that object. */
function keepingContext(resolve: Resolver): Resolver {
	return (root, args, context, info) => {
		context.at(info.path, root)
		return resolve(root, args, context, info)
	}
}
