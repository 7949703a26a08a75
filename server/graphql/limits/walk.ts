import {
	type FieldNode,
	type FragmentDefinitionNode,
	type GraphQLCompositeType,
	type GraphQLField,
	type GraphQLSchema,
	getNamedType,
	type InlineFragmentNode,
	isCompositeType,
	isInterfaceType,
	isObjectType,
	Kind,
	type OperationDefinitionNode,
	SchemaMetaFieldDef,
	type SelectionNode,
	type SelectionSetNode,
	TypeMetaFieldDef,
} from 'graphql'
import { TooCostly } from '../../errors'
import { LIMITS } from './limits'

/** The position of a selection after all fragments above it are spread. */
export interface SelectionPosition {
	readonly parentType: GraphQLCompositeType | null
	/** 1 for a root field. */
	readonly depth: number
	/** The root field above it; null for a root field itself. */
	readonly root: { readonly node: FieldNode; readonly definition: Definition | null } | null
	/** How many objects of the parent there may be: the product of the lengths of lists along the path. */
	readonly objects: number
	/** In a connection: its `first`, the length of `nodes` and `edges`. */
	readonly connectionFirst: number | null
	/** How often each response name is in this selection, fragments included. */
	readonly responseNames: Map<string, number>
}

/** What one limit looks at: called for each selection in the order of the document, on every spread. */
export interface Visitor {
	selection?(node: SelectionNode): void
	field?(node: FieldNode, position: SelectionPosition, definition: Definition | null): void
}

export type Definition = GraphQLField<unknown, unknown>

/** How many objects there may be below a field, and the `first` that its connection passes on. */
export type Multiplier = (
	node: FieldNode,
	position: SelectionPosition,
	definition: Definition | null,
) => Pick<SelectionPosition, 'objects' | 'connectionFirst'>

/**
 * Walks an operation as it will be executed: it enters fragments on each spread. Throws after the 1 000th selection of the document,
 * which also ends fragments that spread themselves.
 *
 * @param before number of selections in the operations walked before.
 */
export function walkOperation(
	schema: GraphQLSchema,
	operation: OperationDefinitionNode,
	fragments: ReadonlyMap<string, FragmentDefinitionNode>,
	multiplier: Multiplier,
	visitors: readonly Visitor[],
	before: number,
): { readonly spread: ReadonlySet<string>; readonly selections: number } {
	const spread = new Set<string>()
	let selections = before

	const walkSet = (set: SelectionSetNode, position: SelectionPosition): void => {
		for (const node of set.selections) {
			selections += 1
			if (selections > LIMITS.selections) {
				throw new TooCostly(
					`The operation selects more than ${LIMITS.selections} fields and fragments once its fragments are spread.`,
				)
			}
			for (const visitor of visitors) visitor.selection?.(node)
			walkNode(node, position)
		}
	}

	const walkNode = (node: SelectionNode, position: SelectionPosition): void => {
		if (node.kind === Kind.FIELD) walkField(node, position)
		else if (node.kind === Kind.INLINE_FRAGMENT) walkFragment(node, position)
		else {
			spread.add(node.name.value)
			const fragment = fragments.get(node.name.value)
			if (fragment) walkFragment(fragment, position)
		}
	}

	const walkFragment = (
		fragment: InlineFragmentNode | FragmentDefinitionNode,
		position: SelectionPosition,
	): void => {
		const condition = fragment.typeCondition
		const parentType = condition ? typeNamed(schema, condition.name.value) : position.parentType
		walkSet(fragment.selectionSet, { ...position, parentType })
	}

	const walkField = (node: FieldNode, position: SelectionPosition): void => {
		const definition = definitionOf(schema, position.parentType, node.name.value)
		for (const visitor of visitors) visitor.field?.(node, position, definition)
		if (!node.selectionSet) return
		const type = definition ? getNamedType(definition.type) : null
		walkSet(node.selectionSet, {
			parentType: type && isCompositeType(type) ? type : null,
			depth: position.depth + 1,
			root: position.root ?? { node, definition },
			...multiplier(node, position, definition),
			responseNames: new Map(),
		})
	}

	walkSet(operation.selectionSet, {
		parentType: schema.getRootType(operation.operation) ?? null,
		depth: 1,
		root: null,
		objects: 1,
		connectionFirst: null,
		responseNames: new Map(),
	})
	return { spread, selections }
}

/** null where the document is wrong: validation will say so. */
function definitionOf(
	schema: GraphQLSchema,
	parent: GraphQLCompositeType | null,
	name: string,
): Definition | null {
	if (parent && parent === schema.getQueryType()) {
		if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
		if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
	}
	if (parent && (isObjectType(parent) || isInterfaceType(parent))) return parent.getFields()[name] ?? null
	return null
}

function typeNamed(schema: GraphQLSchema, name: string): GraphQLCompositeType | null {
	const type = schema.getType(name)
	return type && isCompositeType(type) ? type : null
}
