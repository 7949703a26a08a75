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
	// A later view that is being drawn in the background may have asked already: that answer is not to this question.
	const current = isNothing ? undefined : (result.data as Data | undefined)
	const previousData = isNothing ? undefined : (result.previousData as Data | undefined)
	return useMemo(
		() => ({
			...withPreviousData({
				data: current,
				previousData,
				...(error && { error }),
				loading: loading || isAwaited,
			}),
			current,
			loading,
		}),
		[isAwaited, current, previousData, error, loading],
	)
}
