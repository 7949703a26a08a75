import {
	type DirectiveNode,
	type DocumentNode,
	type FragmentDefinitionNode,
	GraphQLError,
	type GraphQLSchema,
	Kind,
	type OperationDefinitionNode,
	type OperationTypeNode,
	parse,
} from 'graphql'
import { BadInput, TooCostly } from '../../errors'
import { cost } from './cost'
import { LIMITS } from './limits'
import { checkLiterals, checkVariables } from './values'
import { type Visitor, walkOperation } from './walk'

export interface OperationInput {
	readonly query: string
	readonly variables: Readonly<Record<string, unknown>>
	/** The operation that runs, of several. */
	readonly operationName?: string | null
}

/** How large an operation is. */
export interface OperationSize {
	/** `query`, `mutation` or `subscription`: not every transport answers all. */
	readonly operation: OperationTypeNode
	readonly fields: number
	readonly rootFields: number
}

/**
 * Checks an operation against the limits, before validation and execution. Returns how many fields its answer may have and how
 * many root fields it asks for. All transports call it. Throws TooCostly and BadInput.
 */
export function checkOperation(schema: GraphQLSchema, input: OperationInput): OperationSize {
	checkVariables(input.variables)
	const document = parseWithinLimits(input.query)
	checkLiterals(document)
	const operations = operationsOf(document)
	const chosen = chosenOf(operations, input.operationName ?? null)
	const fragments = fragmentsOf(document)
	const spread = new Set<string>()
	let size: OperationSize = { operation: chosen.operation, fields: 0, rootFields: 0 }
	let selections = 0
	// Validation also works on operations that do not run.
	for (const operation of operations) {
		refuseUnknownKind(schema, operation)
		const counted = cost(operation, input.variables)
		const roots = rootFields()
		const visitors = [
			depth(),
			aliases(),
			roots.visitor,
			responseNames(),
			directives(operation, fragments),
			counted.visitor,
		]
		const walked = walkOperation(schema, operation, fragments, counted.multiplier, visitors, selections)
		selections = walked.selections
		for (const name of walked.spread) spread.add(name)
		if (operation === chosen) size = { ...size, fields: counted.fields(), rootFields: roots.count() }
	}
	for (const name of fragments.keys()) {
		// No walk has counted its fields.
		if (!spread.has(name)) throw new BadInput(`Fragment "${name}" is never used.`)
	}
	return size
}

function parseWithinLimits(query: string): DocumentNode {
	if (query.length > LIMITS.documentCharacters) {
		throw new TooCostly(
			`A document may have ${LIMITS.documentCharacters} characters; this one has ${query.length}.`,
		)
	}
	try {
		return parse(query, { maxTokens: LIMITS.documentTokens, noLocation: true })
	} catch (error) {
		if (!(error instanceof GraphQLError)) throw error
		if (error.message.includes('tokens')) {
			throw new TooCostly(`A document may have ${LIMITS.documentTokens} tokens; this one has more.`)
		}
		throw new BadInput(error.message, { locations: error.locations })
	}
}

function operationsOf(document: DocumentNode): readonly OperationDefinitionNode[] {
	const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
	if (operations.length === 0) throw new BadInput('A document must hold an operation; this one holds none.')
	if (operations.length > LIMITS.operations) {
		throw new TooCostly(
			`A document may hold ${LIMITS.operations} operations; this one holds ${operations.length}.`,
		)
	}
	return operations
}

function chosenOf(
	operations: readonly OperationDefinitionNode[],
	name: string | null,
): OperationDefinitionNode {
	// In GraphQL an empty name is the same as none.
	const meant = name ? operations.filter((operation) => operation.name?.value === name) : operations
	const [chosen, ...others] = meant
	if (chosen && others.length === 0) return chosen
	const names = operations.map((operation) => operation.name?.value ?? 'one without a name').join(', ')
	throw new BadInput(
		name
			? `"operationName" must name one operation of the document (${names}); "${name.slice(0, 80)}" came.`
			: `A document of ${operations.length} operations needs an "operationName": one of ${names}.`,
	)
}

/** Validation accepts a mutation where the schema has none, and execution would report an internal error. */
function refuseUnknownKind(schema: GraphQLSchema, { operation }: OperationDefinitionNode): void {
	if (schema.getRootType(operation)) return
	throw new BadInput(`This API answers no ${operation}; its questions are queries.`)
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
	const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
	return new Map(fragments.map((fragment) => [fragment.name.value, fragment]))
}

/** Limits aliases: with them one document can ask for the same expensive field many times. */
function aliases(): Visitor {
	let count = 0
	return {
		field(node) {
			if (!node.alias) return
			count += 1
			if (count > LIMITS.aliases) {
				throw new TooCostly(`An operation may use ${LIMITS.aliases} aliases; this one uses more.`)
			}
		},
	}
}

/** Limits the nesting of fields: 10 levels, or 16 below `__schema` and `__type`. */
function depth(): Visitor {
	return {
		field(node, position) {
			// Not the alias: an alias must not look like introspection.
			const root = (position.root?.node ?? node).name.value
			const allowed = root === '__schema' || root === '__type' ? LIMITS.introspectionDepth : LIMITS.depth
			if (position.depth > allowed) {
				throw new TooCostly(
					`Fields may be nested ${allowed} deep; "${node.name.value}" stands at depth ${position.depth}.`,
				)
			}
		},
	}
}

/** Limits the directives of definitions and selections; a selection counts on every spread. */
function directives(
	operation: OperationDefinitionNode,
	fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Visitor {
	let count = 0
	const add = (nodes: readonly DirectiveNode[] | undefined): void => {
		count += nodes?.length ?? 0
		if (count > LIMITS.directives) {
			throw new TooCostly(`An operation may use ${LIMITS.directives} directives; this one uses more.`)
		}
	}
	add(operation.directives)
	for (const variable of operation.variableDefinitions ?? []) add(variable.directives)
	for (const fragment of fragments.values()) add(fragment.directives)
	return { selection: (node) => add(node.directives) }
}

/** Limits repeats of a response name: validation takes time with the square of their number. */
function responseNames(): Visitor {
	return {
		field(node, position) {
			const name = node.alias?.value ?? node.name.value
			const count = (position.responseNames.get(name) ?? 0) + 1
			position.responseNames.set(name, count)
			if (count > LIMITS.sameResponseName) {
				throw new TooCostly(
					`"${name}" may come ${LIMITS.sameResponseName} times in one selection; it comes more often.`,
				)
			}
		},
	}
}

/** Limits root fields: each is a question of its own. */
function rootFields(): { readonly visitor: Visitor; count(): number } {
	let count = 0
	const visitor: Visitor = {
		field(_node, position) {
			if (position.depth > 1) return
			count += 1
			if (count > LIMITS.rootFields) {
				throw new TooCostly(`An operation may ask ${LIMITS.rootFields} root fields; this one asks more.`)
			}
		},
	}
	return { visitor, count: () => count }
}
