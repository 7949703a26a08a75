import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { useApolloClient } from '@apollo/client/react'
import { type ReactNode, useCallback, useState } from 'react'
import { errorSentence } from '../text/errorSentence'
import { useText } from '../text/useText'
import { ErrorNote } from './ErrorNote'
import { Loading } from './Loading'
import { PageTitle } from './PageTitle'
import { useRetry } from './Retry'

/** What a query hook gives, as far as this needs it. */
interface QueryResult<Data> {
	readonly data?: Data | undefined
	readonly error?: Error | undefined
}

/**
 * Draws the answer of a query: what is known shows at once (an older answer while a newer one is read), else
 * what is being read, else what went wrong with a way to try again. Where no server or no database answered, it is
 * tried again by itself, and the answer then stands there.
 *
 * @param title of a page whose own h1 comes with the answer: its h1 where the answer does not come.
 */
export function Answer<Data>({
	of: result,
	reading,
	title,
	children,
}: {
	of: QueryResult<Data>
	reading: string
	title?: string
	children: (data: Data) => ReactNode
}) {
	const { translate } = useText()
	const retryFailed = useRetryFailed()
	const code = useFailure(result)
	const retry = useRetry(isTriedAgain(code) ? retryFailed : null)
	if (code !== null)
		return (
			<>
				{title && (
					<header className="page-header">
						<PageTitle text={title} />
					</header>
				)}
				<ErrorNote
					sentence={`${translate(errorSentence(code))} ${translate('error.kept')}`}
					{...(isTriedAgain(code) ? { retry } : { onRetry: () => void retryFailed().catch(() => undefined) })}
				/>
			</>
		)
	if (result.data === undefined) return <Loading what={reading} />
	return children(result.data)
}

/**
 * The code of what went wrong, null while nothing did. While a failed query is asked again, as long as no answer has come,
 * the failure stays: a note that comes and goes with each attempt could not be read.
 */
function useFailure({ error, data }: QueryResult<unknown>): string | null {
	const [last, setLast] = useState<string | null>(null)
	const now = error ? errorCode(error) : null
	const shown = now ?? (data === undefined && isTriedAgain(last) ? last : null)
	if (shown !== last) setLast(shown)
	return shown
}

/** Of a failure that passes by itself, once a server or its database is back, or has less to do. */
export function isTriedAgain(code: string | null): boolean {
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
