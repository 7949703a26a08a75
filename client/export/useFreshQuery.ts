import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'

/** Asks the API for the content of a file, without the cache. Throws Error when the answer has no data. */
export function useFreshQuery() {
	const client = useApolloClient()
	return async <Data, Variables extends OperationVariables>(
		query: TypedDocumentNode<Data, Variables>,
		variables: Variables,
		signal: AbortSignal,
	): Promise<Data> => {
		const { data } = await client.query<Data, OperationVariables>({
			query,
			variables,
			fetchPolicy: 'no-cache',
			context: { fetchOptions: { signal } },
		})
		if (!data) throw new Error('The API answered without data.')
		return data as Data
	}
}
