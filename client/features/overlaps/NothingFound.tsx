import { formatOverlapFilters, NO_OVERLAP_FILTERS } from '../../state/overlapFilters'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ButtonLink } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { MeetingDayLink } from '../../views/screen/MeetingDayLink'

/** No overlap matches the filters: what that does not mean, and two ways to go on. */
export function NothingFound() {
	const { translate } = useText()
	const { filtered } = useAddress()
	return (
		<EmptyState
			title={translate('overlaps.empty')}
			actions={
				<>
					<ButtonLink kind="primary" to={filtered(formatOverlapFilters(NO_OVERLAP_FILTERS))}>
						{translate('overlaps.reset')}
					</ButtonLink>
					<MeetingDayLink />
				</>
			}
		>
			<p>{translate('overlaps.emptyText')}</p>
		</EmptyState>
	)
}
