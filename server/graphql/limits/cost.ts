import {
	type FieldNode,
	GraphQLList,
	GraphQLNonNull,
	type GraphQLOutputType,
	getNamedType,
	isCompositeType,
	type OperationDefinitionNode,
	valueFromASTUntyped,
} from 'graphql'
import { BadInput, TooCostly } from '../../errors'
import { LIMITS, maximumFirst } from './limits'
import type { Definition, Multiplier, Watcher } from './walk'

/**
 * Length that is counted for a list without `first`: such lists hang off one record (its sources, its actors,
 * the factors of a severity) and have a handful of items.
 */
const SHORT_LIST = 5

/** Arguments that say how many items a field gives, with the largest value each takes. */
const SIZE_ARGUMENTS: Readonly<Record<string, (fieldName: string) => number>> = {
	first: maximumFirst,
	limit: () => 300,
}

/**
 * The objects that an operation may bring: the sum over its object fields of the product of `first` along their
 * path. `first` is refused here, before anything runs, when it is not between 1 and the field's maximum.
 */
export function cost(
	operation: OperationDefinitionNode,
	variables: Readonly<Record<string, unknown>>,
): { readonly watcher: Watcher; readonly multiplier: Multiplier; objects(): number } {
	let total = 0
	const multiplier: Multiplier = (node, place, definition) => {
		const size = sizeOf(node, definition, operation, variables)
		const items = itemsOf(node, place.connectionFirst, definition, size)
		return { objects: place.objects * items, connectionFirst: isList(definition?.type) ? null : size }
	}
	return {
		multiplier,
		watcher: {
			field(node, place, definition) {
				if (!definition || !isCompositeType(getNamedType(definition.type))) return
				// The schema describes itself from memory: introspection has its own limit of depth.
				if ((place.rootField ?? node.name.value).startsWith('__')) return
				total += multiplier(node, place, definition).objects
				if (total > LIMITS.objectsPerRequest) {
					throw new TooCostly(
						`A request may bring ${LIMITS.objectsPerRequest} objects; this one may bring more. Ask for less with "first".`,
					)
				}
			},
		},
		objects: () => total,
	}
}

function itemsOf(
	node: FieldNode,
	connectionFirst: number | null,
	definition: Definition | null,
	size: number | null,
): number {
	if (!definition || !isList(definition.type)) return 1
	if (size !== null) return size
	if (connectionFirst !== null && (node.name.value === 'nodes' || node.name.value === 'edges')) {
		return connectionFirst
	}
	return SHORT_LIST
}

/** The value of `first` or `limit`, from the document, its variables or the schema's default. */
function sizeOf(
	node: FieldNode,
	definition: Definition | null,
	operation: OperationDefinitionNode,
	variables: Readonly<Record<string, unknown>>,
): number | null {
	for (const argument of definition?.args ?? []) {
		const maximum = SIZE_ARGUMENTS[argument.name]?.(node.name.value)
		if (maximum === undefined) continue
		const asked = askedValue(node, argument.name, operation, variables)
		const value = asked ?? argument.defaultValue
		// A value of another type is refused by validation; until then it counts as the most it could be.
		if (typeof value !== 'number') return maximum
		if (!Number.isInteger(value) || value < 1 || value > maximum) {
			throw new BadInput(
				`"${argument.name}" of "${node.name.value}" must be an integer from 1 to ${maximum}; ${value} came.`,
				{ argument: argument.name, minimum: 1, maximum, got: value },
			)
		}
		return value
	}
	return null
}

function askedValue(
	node: FieldNode,
	name: string,
	operation: OperationDefinitionNode,
	variables: Readonly<Record<string, unknown>>,
): unknown {
	const value = node.arguments?.find((argument) => argument.name.value === name)?.value
	if (!value) return undefined
	if (value.kind !== 'Variable') return valueFromASTUntyped(value)
	const variable = value.name.value
	if (variables[variable] !== undefined) return variables[variable]
	const declared = operation.variableDefinitions?.find((one) => one.variable.name.value === variable)
	return declared?.defaultValue ? valueFromASTUntyped(declared.defaultValue) : undefined
}

function isList(type: GraphQLOutputType | undefined): boolean {
	const bare = type instanceof GraphQLNonNull ? type.ofType : type
	return bare instanceof GraphQLList
}
