import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { useApolloClient } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { errorSentence } from '../text/errorSentence'
import { useText } from '../text/useText'
import { ErrorNote } from './ErrorNote'
import { Loading } from './Loading'
import { PageTitle } from './PageTitle'

/** What a query hook gives, as far as this needs it. */
interface QueryResult<Data> {
	readonly data?: Data | undefined
	readonly error?: Error | undefined
}

/**
 * Draws the answer of a query: what is known shows at once (an older answer while a newer one is read), else
 * what is being read, else what went wrong with a way to try again.
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
	const client = useApolloClient()
	/** All that the page asks for, since what failed once failed for its neighbours too. */
	const retry = (): void => void client.refetchQueries({ include: 'active' })
	if (result.error)
		return (
			<>
				{title && (
					<header className="page-header">
						<PageTitle text={title} />
					</header>
				)}
				<ErrorNote sentence={translate(errorSentence(errorCode(result.error)))} onRetry={retry} />
			</>
		)
	if (result.data === undefined) return <Loading what={reading} />
	return children(result.data)
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

function codeOfStatus(status: number): string {
	if (status === 429) return 'RATE_LIMITED'
	return status === 503 ? 'UNAVAILABLE' : 'INTERNAL'
}
