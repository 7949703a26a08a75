import {
	type DocumentNode,
	type FragmentDefinitionNode,
	GraphQLError,
	type GraphQLSchema,
	Kind,
	type OperationDefinitionNode,
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
}

/** How much an operation asks for. */
export interface OperationSize {
	readonly fields: number
	readonly rootFields: number
}

/**
 * Refuses what asks too much, before validation and execution, and returns how many fields its answer may
 * hold and how many root questions it asks. It knows nothing of HTTP: each transport calls it. Throws TooCostly and BadInput.
 */
export function checkOperation(schema: GraphQLSchema, input: OperationInput): OperationSize {
	checkVariables(input.variables)
	const document = parseWithinLimits(input.query)
	checkLiterals(document)
	const operation = onlyOperation(document)
	refuseUnknownKind(schema, operation)
	const fragments = fragmentsOf(document)
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
	const { spread } = walkOperation(schema, operation, fragments, counted.multiplier, visitors)
	for (const name of fragments.keys()) {
		// Validation works on unused fragments too, where no walk has counted anything.
		if (!spread.has(name)) throw new BadInput(`Fragment "${name}" is never used.`)
	}
	return { fields: counted.fields(), rootFields: roots.count() }
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

function onlyOperation(document: DocumentNode): OperationDefinitionNode {
	const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
	const [operation] = operations
	if (!operation || operations.length > LIMITS.operations) {
		throw new BadInput(`A document must hold exactly one operation; this one holds ${operations.length}.`)
	}
	return operation
}

/** Validation lets a mutation pass where the schema has none, and execution would call it our fault. */
function refuseUnknownKind(schema: GraphQLSchema, { operation }: OperationDefinitionNode): void {
	if (schema.getRootType(operation)) return
	throw new BadInput(`This API answers no ${operation}; its questions are queries.`)
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
	const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
	return new Map(fragments.map((fragment) => [fragment.name.value, fragment]))
}
