import { useState } from 'react'
import { useText } from '../text/useText'
import { Button } from './Button'

/** « Voir plus » under a list with more items; nothing if all are shown. */
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
 * Loads the next page of a list on request.
 *
 * @param after the cursor at the end of the shown items.
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
