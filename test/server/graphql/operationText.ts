import { Kind, parse } from 'graphql'
import texts from '../../../client/graphql/generated/operations.json' with { type: 'json' }
import { FIELD_RULES } from './fieldRules'

const OPERATIONS = Object.values(texts).map(
	(text) => [/(?:query|mutation|subscription) (\w+)/.exec(text)?.[1] ?? '', text] as const,
)

/** The questions of the client about the public record, as it sends them, by their names. */
export const CLIENT_OPERATIONS: ReadonlyMap<string, string> = new Map(
	OPERATIONS.filter(([, text]) => isPublic(text)),
)

/** Operations about accounts, mutations too. */
export const ACCOUNT_OPERATIONS: ReadonlyMap<string, string> = new Map(
	OPERATIONS.filter(([, text]) => !isPublic(text)),
)

/** One about the public record. Throws where the client has none of that name. */
export function operationText(name: string): string {
	const text = CLIENT_OPERATIONS.get(name)
	if (text === undefined) throw new Error(`The client has no operation ${name}.`)
	return text
}

/** By the rules of the fields that it begins with. */
function isPublic(text: string): boolean {
	return parse(text).definitions.every(
		(definition) =>
			definition.kind !== Kind.OPERATION_DEFINITION ||
			definition.selectionSet.selections.every(
				(field) => field.kind === Kind.FIELD && FIELD_RULES.get(`Query.${field.name.value}`) === 'PUBLIC',
			),
	)
}
