import { useState } from 'react'
import { useText } from '../text/useText'
import { errorCode, isRetried, useRetryFailed } from './Answer'
import { useRetry } from './Retry'

/** The part of a query hook's result that is used here. */
export interface PendingPart {
	readonly error?: Error | undefined
	readonly loading?: boolean | undefined
}

/**
 * Says in a line which part of a page failed to load, with a button to retry; the rest stays. Draws nothing
 * without a failure. If no server answered, it retries by itself, and the line stays until the answer comes.
 */
export function MissingPart({ what, of: parts }: { what: string; of: readonly PendingPart[] }) {
	const { translate } = useText()
	const retryFailed = useRetryFailed()
	const failure = useFailure(parts)
	useRetry(isRetried(failure) ? retryFailed : null)
	if (failure === null) return null
	return (
		<p className="small" role="alert" data-part="missing">
			<b>{what}</b>{' '}
			<button type="button" className="link-button" onClick={() => void retryFailed().catch(() => undefined)}>
				{translate('error.retry')}
			</button>
		</p>
	)
}

/** The code of the first failure; during a retry, of the last one. */
function useFailure(parts: readonly PendingPart[]): string | null {
	const [last, setLast] = useState<string | null>(null)
	const error = parts.find((part) => part.error !== undefined)?.error
	const isAsked = parts.some(({ loading }) => loading === true)
	const shown = error ? errorCode(error) : isAsked ? last : null
	if (shown !== last) setLast(shown)
	return shown
}
