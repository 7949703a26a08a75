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
 * Answers each field of an object from its root: a record or a finding itself, never an instance of the class that declares its type.
 * A declared property is read from the root, a method is called on it, and an interface is told by the `kind` of its record.
 * type-graphql would copy the root into an instance for each method, and await the arguments to validate them: questions check theirs.
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

/** Of a class and those it extends, the nearest that has a method for the field; none where it is a declared property. */
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

/** The class whose field it is: its own, or for a resolver apart the one that it names. */
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
	// Most methods read one or two values: these are called without a list made for the call.
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

/** What a parameter is given of a call. Throws on one that needs more than its value: an input type would become an instance. */
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

/** What hangs below an object is answered from the context of that object. */
function keepingContext(resolve: Resolver): Resolver {
	return (root, args, context, info) => {
		context.at(info.path, root)
		return resolve(root, args, context, info)
	}
}
