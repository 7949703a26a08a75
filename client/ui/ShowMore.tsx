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
