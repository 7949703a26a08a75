import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { useApolloClient } from '@apollo/client/react'
import { type ReactNode, useCallback, useDeferredValue, useState } from 'react'
import { errorSentence } from '../text/errorSentence'
import { useText } from '../text/useText'
import styles from './Answer.module.css'
import { ErrorNote } from './ErrorNote'
import { LaterLocation } from './LaterLocation'
import { Loading } from './Loading'
import { PageTitle } from './PageTitle'
import { useRetry } from './Retry'

/** What a query hook gives, as far as this needs it. */
export interface QueryResult<Data> {
	readonly data?: Data | undefined
	readonly error?: Error | undefined
	/** Whether what is shown is the answer to what was asked before, while the next one is read. */
	readonly isStale?: boolean
}

/**
 * A query whose older answer stays on the page while a newer one is read: of a list under its filters, which is the same
 * thing chosen otherwise. Not of a page whose subject changes with what is asked.
 */
export function withPreviousData<Data>({
	data,
	previousData,
	error,
	loading,
}: {
	data?: Data | undefined
	previousData?: Data | undefined
	error?: Error | undefined
	loading: boolean
}): QueryResult<Data> & { readonly isStale: boolean } {
	return { data: data ?? previousData, ...(error && { error }), isStale: data === undefined && loading }
}

/**
 * Draws the answer of a query: what is known shows at once (an older answer while a newer one is read), else
 * what is being read, else what went wrong with a way to try again. Where no server or no database answered, it is
 * tried again by itself, and the answer then stands there.
 *
 * @param isTall keeps the room of a list while it is first read, so that what stands below does not jump: of a page of its own always.
 * @param isSentence keeps the room of a sentence alone.
 * @param isLong of a long list under filters: what is chosen shows before the list is drawn under it. Nothing in it takes what
 * a reader writes from without.
 * @param title of a page whose own h1 comes with the answer: its h1 where the answer does not come.
 */
export function Answer<Data>({
	of: result,
	reading,
	title,
	isTall = title !== undefined,
	isSentence = false,
	isLong = false,
	children,
}: {
	of: QueryResult<Data>
	reading: string
	title?: string
	isTall?: boolean
	isSentence?: boolean
	isLong?: boolean
	children: (data: Data) => ReactNode
}) {
	const { translate, sentenceSpace } = useText()
	const retryFailed = useRetryFailed()
	const code = useFailure(result)
	const retry = useRetry(isRetried(code) ? retryFailed : null)
	if (code !== null)
		return (
			<>
				{title && (
					<header className="page-header">
						<PageTitle text={title} />
					</header>
				)}
				<ErrorNote
					sentence={`${translate(errorSentence(code))}${sentenceSpace}${translate('error.kept')}`}
					{...(isRetried(code) ? { retry } : { onRetry: () => void retryFailed().catch(() => undefined) })}
				/>
			</>
		)
	if (result.data === undefined) return <Loading what={reading} isTall={isTall} isSentence={isSentence} />
	if (result.isStale === undefined) return children(result.data)
	return (
		<Kept isStale={result.isStale} isLong={isLong}>
			{children(result.data)}
		</Kept>
	)
}

/** A long list takes its time to be drawn: that another one is read is said before the older one is drawn under what was chosen. */
function Kept({ isStale, isLong, children }: { isStale: boolean; isLong: boolean; children: ReactNode }) {
	const later = useDeferredValue(children)
	const isHeld = isStale || isLong
	return (
		<div className={styles.kept} aria-busy={isStale}>
			<LaterLocation isHeld={isHeld}>{isHeld ? later : children}</LaterLocation>
		</div>
	)
}

/**
 * The code of what went wrong, null while nothing did. While a failed query is asked again, as long as no answer has come,
 * the failure stays: a note that comes and goes with each attempt could not be read.
 */
function useFailure({ error, data }: QueryResult<unknown>): string | null {
	const [last, setLast] = useState<string | null>(null)
	const now = error ? errorCode(error) : null
	const shown = now ?? (data === undefined && isRetried(last) ? last : null)
	if (shown !== last) setLast(shown)
	return shown
}

/** Of a failure that passes by itself, once a server or its database is back, or has less to do. */
export function isRetried(code: string | null): boolean {
	return code === 'NETWORK' || code === 'UNAVAILABLE' || code === 'OVERLOADED'
}

/**
 * Asks again all that failed on the page, since what failed once failed for its neighbours too; what was answered is not
 * asked again. Rejects where something failed again.
 */
export function useRetryFailed(): () => Promise<unknown> {
	const client = useApolloClient()
	return useCallback(() => {
		const failed = [...client.getObservableQueries('active')].filter(
			(query) => query.getCurrentResult().error !== undefined,
		)
		return Promise.all(failed.map((query) => query.refetch()))
	}, [client])
}

/** The API's code of the first error, INTERNAL where the server answered without one, NETWORK where it did not. */
export function errorCode(error: Error): string {
	if (CombinedGraphQLErrors.is(error)) return String(error.errors[0]?.extensions?.code ?? 'INTERNAL')
	if (ServerError.is(error)) return codeInBody(error.bodyText) ?? codeOfStatus(error.statusCode)
	return 'NETWORK'
}

/** Refusals before execution come with a status of their own, and the same body as others. */
function codeInBody(body: string): string | null {
	return /"code"\s*:\s*"([A-Z_]+)"/.exec(body)?.[1] ?? null
}

/** 502 and 504 are what a proxy says of a server that is away. */
function codeOfStatus(status: number): string {
	if (status === 429) return 'RATE_LIMITED'
	if (status === 502 || status === 504) return 'NETWORK'
	return status === 503 ? 'UNAVAILABLE' : 'INTERNAL'
}
