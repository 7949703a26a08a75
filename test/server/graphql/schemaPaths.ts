/** Ways from the questions of a schema to each of its fields: the shortest from each question to each type. */
import {
	type GraphQLField,
	type GraphQLNamedType,
	type GraphQLSchema,
	getNamedType,
	isCompositeType,
	isInterfaceType,
	isObjectType,
	isUnionType,
} from 'graphql'

/** From a question to a type: the fields between, each with the concrete type that it is asked of where it has several. */
export interface SchemaPath {
	/** Field of `Query`. */
	readonly question: string
	/** The object or interface that it ends in. */
	readonly type: string
	readonly steps: readonly Step[]
}

interface Step {
	/** null: the object before it is asked as `on`. */
	readonly field: string | null
	readonly on: string
}

/** Arguments of a field, as text in parentheses or empty; by `Type.field`. */
export type FieldArguments = (typeAndField: string) => string

const FIRST = 3

/** The shortest path of each question to each type that it leads to, in the order of their lengths. */
export function schemaPaths(schema: GraphQLSchema): readonly SchemaPath[] {
	const questions = Object.values(schema.getQueryType()?.getFields() ?? {})
	const paths = questions.flatMap((question) => pathsOf(schema, question))
	return paths.sort((one, other) => one.steps.length - other.steps.length)
}

function pathsOf(schema: GraphQLSchema, question: GraphQLField<unknown, unknown>): readonly SchemaPath[] {
	const found = new Map<string, readonly Step[]>()
	const first = getNamedType(question.type)
	if (!isCompositeType(first)) return []
	let edge: readonly (readonly [GraphQLNamedType, readonly Step[]])[] = [[first, []]]
	while (edge.length > 0) {
		const next: (readonly [GraphQLNamedType, readonly Step[]])[] = []
		for (const [type, steps] of edge) {
			if (found.has(type.name)) continue
			found.set(type.name, steps)
			if (isUnionType(type) || isInterfaceType(type)) {
				for (const one of schema.getPossibleTypes(type)) {
					next.push([one, [...steps, { field: null, on: one.name }]])
				}
			}
			if (!isObjectType(type) && !isInterfaceType(type)) continue
			for (const field of Object.values(type.getFields())) {
				const to = getNamedType(field.type)
				if (isCompositeType(to)) next.push([to, [...steps, { field: field.name, on: type.name }]])
			}
		}
		edge = next
	}
	return [...found].map(([type, steps]) => ({ question: question.name, type, steps }))
}

/** Fields of the type in which a path ends. */
export function fieldsAt(
	schema: GraphQLSchema,
	{ type }: SchemaPath,
): readonly GraphQLField<unknown, unknown>[] {
	const named = schema.getType(type)
	return isObjectType(named) || isInterfaceType(named) ? Object.values(named.getFields()) : []
}

/** A document that asks for some fields at the end of a path; of objects by their type alone. */
export function documentOf(
	schema: GraphQLSchema,
	path: SchemaPath,
	fields: readonly GraphQLField<unknown, unknown>[],
	argumentsOf: FieldArguments,
): string {
	const asked = fields.map((field) => {
		const below = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''
		return `${field.name}${withArguments(path.type, field, argumentsOf)}${below}`
	})
	let selection = `__typename ${asked.join(' ')}`
	for (const { field, on } of [...path.steps].reverse()) {
		if (field === null) {
			selection = `__typename ... on ${on} { ${selection} }`
			continue
		}
		const parent = schema.getType(on)
		if (!isObjectType(parent) && !isInterfaceType(parent)) throw new Error(`Expected fields of ${on}.`)
		const known = parent.getFields()[field]
		if (known === undefined) throw new Error(`Expected ${on}.${field}.`)
		selection = `${field}${withArguments(on, known, argumentsOf)} { ${selection} }`
	}
	const question = schema.getQueryType()?.getFields()[path.question]
	if (question === undefined) throw new Error(`Expected Query.${path.question}.`)
	return `{ ${path.question}${withArguments('Query', question, argumentsOf)} { ${selection} } }`
}

function withArguments(
	type: string,
	field: GraphQLField<unknown, unknown>,
	argumentsOf: FieldArguments,
): string {
	const own = argumentsOf(`${type}.${field.name}`)
	const few =
		!/\bfirst:/.test(own) && field.args.some(({ name }) => name === 'first') ? `first: ${FIRST}` : ''
	const all = [own, few].filter((text) => text !== '').join(', ')
	return all === '' ? '' : `(${all})`
}
