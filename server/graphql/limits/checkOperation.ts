import {
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
import { aliases } from './aliases'
import { cost } from './cost'
import { depth } from './depth'
import { directives } from './directives'
import { LIMITS } from './limits'
import { responseNames } from './responseNames'
import { rootFields } from './rootFields'
import { checkLiterals, checkVariables } from './values'
import { walkOperation } from './walk'

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
