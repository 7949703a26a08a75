import {
	type FieldNode,
	GraphQLList,
	GraphQLNonNull,
	type GraphQLOutputType,
	type OperationDefinitionNode,
	valueFromASTUntyped,
} from 'graphql'
import { BadInput, TooCostly } from '../../errors'
import { LIMITS, maximumFirst } from './limits'
import { listLength, type RootArguments } from './listLengths'
import type { Definition, Multiplier, SelectionPosition, Visitor } from './walk'

/** The arguments that set how many items a field returns, with their largest values. */
const SIZE_ARGUMENTS: Readonly<Record<string, (fieldName: string) => number>> = {
	first: maximumFirst,
	limit: () => 300,
}

/** The arguments that list the items of a page. (`ids` of a neighbourhood are where it begins: it has no `first`.) */
const NAMES = ['keys', 'ids'] as const

type Variables = Readonly<Record<string, unknown>>

/**
 * Counts how many fields the answer to an operation may have: the sum, over the selected fields, of the product of the lengths of
 * the lists above them. Plain values count like objects: with thirty aliases they make most of an answer. Refuses a `first` that
 * is not between 1 and the maximum of its field.
 */
export function cost(
	operation: OperationDefinitionNode,
	given: Variables,
): { readonly visitor: Visitor; readonly multiplier: Multiplier; fields(): number } {
	const variables = withDefaults(operation, given)
	let total = 0
	const multiplier: Multiplier = (node, position, definition) => {
		const size = sizeOf(node, definition, variables)
		const items = itemsOf(node, position, definition, size, variables)
		return { objects: position.objects * items, connectionFirst: isList(definition?.type) ? null : size }
	}
	return {
		multiplier,
		visitor: {
			field(node, position, definition) {
				// Introspection is cheap, and has its own limit of depth.
				if ((position.root?.node ?? node).name.value.startsWith('__')) return
				total += multiplier(node, position, definition).objects
				if (total > LIMITS.fieldsPerRequest) {
					throw new TooCostly(
						`An answer may hold ${LIMITS.fieldsPerRequest} fields; this one may hold more. Ask for less with ` +
							'"first", and for the rest with "after", or select fewer fields.',
					)
				}
			},
		},
		fields: () => total,
	}
}

function itemsOf(
	node: FieldNode,
	position: SelectionPosition,
	definition: Definition | null,
	size: number | null,
	variables: Variables,
): number {
	if (!definition || !isList(definition.type)) return 1
	if (size !== null) return size
	const isPage = node.name.value === 'nodes' || node.name.value === 'edges'
	if (isPage && position.connectionFirst !== null && position.parentType?.name.endsWith('Connection')) {
		return position.connectionFirst
	}
	return listLength(position.parentType?.name ?? '', node.name.value, argumentsOf(position, variables))
}

/** The value of `first` or `limit`: from the document, its variables or the default. */
function sizeOf(node: FieldNode, definition: Definition | null, variables: Variables): number | null {
	for (const argument of definition?.args ?? []) {
		const maximum = SIZE_ARGUMENTS[argument.name]?.(node.name.value)
		if (maximum === undefined) continue
		const given = argumentValue(node, argument.name, variables)
		const value = given ?? argument.defaultValue
		// Validation will refuse a value of another type; here it counts as the maximum.
		if (typeof value !== 'number') return maximum
		if (!Number.isInteger(value) || value < 1 || value > maximum) {
			throw new BadInput(
				`"${argument.name}" of "${node.name.value}" must be an integer from 1 to ${maximum}; ${value} came.`,
				{ argument: argument.name, minimum: 1, maximum, got: value },
			)
		}
		return argument.name === 'first' ? Math.min(value, namedIn(node, variables)) : value
	}
	return null
}

/** How many items the arguments of a page list; Infinity where they list none. */
function namedIn(node: FieldNode, variables: Variables): number {
	const named = NAMES.map((name) => argumentValue(node, name, variables)).find(Array.isArray)
	return named ? Math.max(1, named.length) : Number.POSITIVE_INFINITY
}

/** The arguments of the root field above a position, with defaults. */
function argumentsOf({ root }: SelectionPosition, variables: Variables): RootArguments {
	const args = root?.definition?.args ?? []
	return Object.fromEntries(
		args.map(({ name, defaultValue }) => [
			name,
			(root && argumentValue(root.node, name, variables)) ?? defaultValue,
		]),
	)
}

function argumentValue(node: FieldNode, name: string, variables: Variables): unknown {
	const value = node.arguments?.find((argument) => argument.name.value === name)?.value
	return value && valueFromASTUntyped(value, variables)
}

function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, given: Variables): Variables {
	const defaults = variableDefinitions
		.filter(({ variable, defaultValue }) => defaultValue && given[variable.name.value] === undefined)
		.map(({ variable, defaultValue }) => [
			variable.name.value,
			defaultValue && valueFromASTUntyped(defaultValue),
		])
	return { ...given, ...Object.fromEntries(defaults) }
}

function isList(type: GraphQLOutputType | undefined): boolean {
	const bare = type instanceof GraphQLNonNull ? type.ofType : type
	return bare instanceof GraphQLList
}
