import texts from '../../../client/graphql/operations.json' with { type: 'json' }

/** The operations of the client, as it sends them, by their names. */
export const CLIENT_OPERATIONS: ReadonlyMap<string, string> = new Map(
	Object.values(texts).map((text) => [/query (\w+)/.exec(text)?.[1] ?? '', text]),
)

/** One of them. Throws where the client has none of that name. */
export function operationText(name: string): string {
	const text = CLIENT_OPERATIONS.get(name)
	if (text === undefined) throw new Error(`The client has no operation ${name}.`)
	return text
}
