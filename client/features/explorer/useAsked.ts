import type { OperationVariables } from '@apollo/client'
import { skipToken, useQuery } from '@apollo/client/react'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useMemo } from 'react'
import { withPreviousData } from '../../ui/Answer'

/** As `Answer` and `MissingPart` take it. */
export interface Asked<Data> {
	/** The answer; while it loads, that of the question before. */
	readonly data?: Data | undefined
	/** The answer to this question alone. */
	readonly current?: Data | undefined
	readonly isStale: boolean
	readonly error?: Error | undefined
	readonly loading: boolean
}

/**
 * Asks the server. The same object until something in it changes.
 *
 * @param variables null: nothing is asked. undefined: the question is not known yet, and the answer before it stays.
 */
export function useAsked<Data, Variables extends OperationVariables>(
	document: TypedDocumentNode<Data, Variables>,
	variables: Variables | null | undefined,
): Asked<Data> {
	const result = useQuery<Data, OperationVariables>(document, variables ? { variables } : skipToken)
	const isNothing = variables === null
	const isAwaited = variables === undefined
	const { error, loading } = result
	const [current, previous] = [result.data as Data | undefined, result.previousData as Data | undefined]
	return useMemo(
		() => ({
			...withPreviousData({
				data: current,
				previousData: isNothing ? undefined : previous,
				...(error && { error }),
				loading: loading || isAwaited,
			}),
			current,
			loading,
		}),
		[isNothing, isAwaited, current, previous, error, loading],
	)
}
