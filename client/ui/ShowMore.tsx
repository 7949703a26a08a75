import { useState } from 'react'
import { useText } from '../text/useText'
import { Button } from './Button'

/** « Voir plus » under a list that goes on; draws nothing when all of it shows. */
export function ShowMore({
	shown,
	total,
	isReading,
	onMore,
}: {
	shown: number
	total: number
	isReading: boolean
	onMore: () => void
}) {
	const { translate } = useText()
	if (shown >= total) return null
	return (
		<Button onClick={onMore} disabled={isReading} aria-busy={isReading}>
			{isReading ? translate('ui.reading') : translate('ui.moreLeft', { left: total - shown })}
		</Button>
	)
}

/**
 * Reads the next page of a list, when it is asked for.
 *
 * @param after the cursor at which what is there ends.
 */
export function useNextPage(
	fetchMore: (options: { variables: { after: string | null | undefined } }) => Promise<unknown>,
	after: string | null | undefined,
): { readonly isReading: boolean; readonly more: () => void } {
	const [isReading, setReading] = useState(false)
	return {
		isReading,
		more: () => {
			setReading(true)
			void fetchMore({ variables: { after } }).finally(() => setReading(false))
		},
	}
}
