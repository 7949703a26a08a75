import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { useApolloClient } from '@apollo/client/react'
import { type ReactNode, useCallback, useDeferredValue, useState } from 'react'
import { LaterAddress } from '../state/useAddress'
import { errorSentence } from '../text/errorSentence'
import { useText } from '../text/useText'
import styles from './Answer.module.css'
import { ErrorNote } from './ErrorNote'
import { Loading } from './Loading'
import { PageTitle } from './PageTitle'
import { useRetry } from './Retry'

/** The part of a query hook's result that is used here. */
export interface QueryResult<Data> {
	readonly data?: Data | undefined
	readonly error?: Error | undefined
	/** Whether the shown data answer the previous question, while the next answer loads. */
	readonly isStale?: boolean
}

/**
 * Keeps the previous answer on the page while a new one loads: for a list under its filters, which remains
 * the same list. Not for a page whose subject changes with the question.
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
 * Draws the answer of a query: data at once (older data while newer data load); else a note that they load;
 * else the error, with a button to retry. If no server or no database answered, it retries by itself, and
 * then shows the answer.
 *
 * @param isTall keeps the room of a list during the first load, so that nothing below jumps; always set for
 * an answer that fills a page.
 * @param isSentence keeps the room of one sentence.
 * @param isLong for a long list under filters: a choice shows before the list below is redrawn. Nothing
 * inside may take text from outside while the reader types.
 * @param title for a page whose h1 comes with the answer: the h1 when there is no answer.
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
		<AnswerContent isStale={result.isStale} isLong={isLong}>
			{children(result.data)}
		</AnswerContent>
	)
}

/**
 * Says that a new list loads before it redraws the long old one, which takes time; and that it is there once it is drawn.
 */
function AnswerContent({
	isStale,
	isLong,
	children,
}: {
	isStale: boolean
	isLong: boolean
	children: ReactNode
}) {
	const later = useDeferredValue(children)
	const wasStale = useDeferredValue(isStale)
	const isHeld = isStale || isLong
	return (
		<div className={styles.kept} aria-busy={isStale || (isHeld && wasStale)}>
			<LaterAddress isHeld={isHeld}>{isHeld ? later : children}</LaterAddress>
		</div>
	)
}

/**
 * The code of the error; null if there is none. During a retry the error stays until an answer comes: a note
 * that comes and goes with each attempt could not be read.
 */
function useFailure({ error, data }: QueryResult<unknown>): string | null {
	const [last, setLast] = useState<string | null>(null)
	const now = error ? errorCode(error) : null
	const shown = now ?? (data === undefined && isRetried(last) ? last : null)
	if (shown !== last) setLast(shown)
	return shown
}

/** Whether an error may pass by itself: the server or the database comes back, or is less busy. */
export function isRetried(code: string | null): boolean {
	return code === 'NETWORK' || code === 'UNAVAILABLE' || code === 'OVERLOADED'
}

/**
 * Repeats every failed request of the page, since one failure rarely comes alone; answered ones are not
 * repeated. Rejects if one fails again.
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

/**
 * The API's code of the first error; INTERNAL if the server answered without one, NETWORK if it did not
 * answer.
 */
export function errorCode(error: Error): string {
	if (CombinedGraphQLErrors.is(error)) return String(error.errors[0]?.extensions?.code ?? 'INTERNAL')
	if (ServerError.is(error)) return codeInBody(error.bodyText) ?? codeOfStatus(error.statusCode)
	return 'NETWORK'
}

/** Refusals before execution have another HTTP status and the same kind of body. */
function codeInBody(body: string): string | null {
	return /"code"\s*:\s*"([A-Z_]+)"/.exec(body)?.[1] ?? null
}

/** A proxy answers 502 and 504 when the server is away. */
function codeOfStatus(status: number): string {
	if (status === 429) return 'RATE_LIMITED'
	if (status === 502 || status === 504) return 'NETWORK'
	return status === 503 ? 'UNAVAILABLE' : 'INTERNAL'
}
