import texts from '../../../client/graphql/operations.json' with { type: 'json' }

const operations = new Map(Object.values(texts).map((text) => [/query (\w+)/.exec(text)?.[1] ?? '', text]))

/** An operation of the client, as it sends it, by its name. Throws where it has none of that name. */
export function operationText(name: string): string {
	const text = operations.get(name)
	if (text === undefined) throw new Error(`The client has no operation ${name}.`)
	return text
}
