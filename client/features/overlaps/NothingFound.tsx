import { MEETING_DAY } from '../../state/meetingDay'
import { formatOverlapFilters, NO_FILTERS } from '../../state/overlapFilters'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ButtonLink } from '../../ui/Button'
import { Empty } from '../../ui/Empty'

/** Nothing answers the filters: what that does not mean, and two ways on. */
export function NothingFound() {
	const { translate } = useText()
	const { filtered, here, asOf } = useAddress()
	return (
		<Empty
			title={translate('overlaps.empty')}
			actions={
				<>
					<ButtonLink kind="primary" to={filtered(formatOverlapFilters(NO_FILTERS))}>
						{translate('overlaps.reset')}
					</ButtonLink>
					{asOf !== MEETING_DAY && (
						<ButtonLink to={here({ asOf: MEETING_DAY })}>{translate('home.empty.see2017')}</ButtonLink>
					)}
				</>
			}
		>
			<p>{translate('overlaps.emptyText')}</p>
		</Empty>
	)
}
