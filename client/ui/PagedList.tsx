import type { OperationVariables } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useEffect, useRef, useState } from 'react'
import { errorSentence } from '../text/errorSentence'
import { useText } from '../text/useText'
import { errorCode, isRetried, withPreviousData } from './Answer'
import { Button } from './Button'

/** A list as the API gives it: the pages read so far, joined by the cache. */
interface List {
	readonly edges: readonly unknown[]
	readonly totalCount: number
	readonly pageInfo: { readonly endCursor: string | null }
}

export interface Pages {
	readonly shown: number
	readonly total: number
	readonly isReading: boolean
	/** Why the next page did not come; null unless it failed. */
	readonly error: Error | null
	readonly more: () => void
}

interface Options<Variables> {
	readonly variables: Variables
	readonly fetchPolicy?: 'cache-and-network' | 'network-only'
	readonly skip?: boolean
}

/**
 * Asks for a list in pages. If the list is read again, it is read as far as before, and the rows stay on the screen meanwhile:
 * whoever works on row 35 is not thrown back to the first 20.
 *
 * @param listOf the list in the answer; null or undefined if it holds none.
 */
export function usePages<Data, Variables extends OperationVariables>(
	document: TypedDocumentNode<Data, Variables>,
	options: Options<Variables>,
	listOf: (data: Data) => List | null | undefined,
) {
	const query = useQuery<Data, OperationVariables>(document, options)
	const question = JSON.stringify(options.variables)
	const [page, setPage] = useState<{ question: string; isReading: boolean; error: Error | null }>({
		question,
		isReading: false,
		error: null,
	})
	const { isReading, error } = page.question === question ? page : { isReading: false, error: null }
	/** The list as it was read last, with all its pages. */
	const whole = useRef<{ question: string; data: Data | undefined }>({ question, data: undefined })
	const listIn = (data: Data | undefined): List | null => (data && listOf(data)) ?? null
	const data = query.data as Data | undefined
	const list = listIn(data)
	const known = whole.current.question === question ? whole.current.data : undefined
	const isHeld =
		error === null &&
		list !== null &&
		list.edges.length < Math.min(listIn(known)?.edges.length ?? 0, list.totalCount)
	const more = (): void => {
		if (isReading || list === null) return
		setPage({ question, isReading: true, error: null })
		query.fetchMore({ variables: { after: list.pageInfo.endCursor } }).then(
			() => setPage({ question, isReading: false, error: null }),
			(failure: Error) => setPage({ question, isReading: false, error: failure }),
		)
	}
	/** The page that is read anew; its answer may come before the rows do. */
	const askedAfter = useRef<string | null>(null)
	useEffect(() => {
		if (!isHeld) {
			askedAfter.current = null
			if (list !== null) whole.current = { question, data }
		} else if (askedAfter.current !== list.pageInfo.endCursor) {
			askedAfter.current = list.pageInfo.endCursor
			more()
		}
	})
	const result = withPreviousData<Data>({
		data: isHeld ? known : data,
		previousData: query.previousData as Data | undefined,
		error: query.error,
		loading: query.loading,
	})
	const shown = listIn(result.data)
	return {
		/** For `Answer`: the rows of the question before stay while the next one is answered. */
		result,
		refetch: query.refetch,
		pages: {
			shown: shown?.edges.length ?? 0,
			total: shown?.totalCount ?? 0,
			isReading,
			error,
			more,
		} satisfies Pages,
	}
}

/**
 * Under a list: a button for its next page, or why that did not come and a button to try again. Nothing if all is shown.
 *
 * @param total if the list has another number of items than it says.
 */
export function MorePages({ of: { shown, isReading, error, more, ...of }, total = of.total }: Props) {
	const { translate } = useText()
	if (shown >= total) return null
	const code = error && errorCode(error)
	return (
		<>
			<div role="alert">
				{code && (
					// Other parts of a page are asked for again by themselves; a list is not.
					<p className="refused">{translate(isRetried(code) ? 'ui.moreFailed' : errorSentence(code))}</p>
				)}
			</div>
			<Button onClick={more} disabled={isReading} aria-busy={isReading}>
				{isReading
					? translate('ui.reading')
					: translate(error ? 'error.retry' : 'ui.moreLeft', { left: total - shown })}
			</Button>
		</>
	)
}

interface Props {
	of: Pages
	total?: number
}
