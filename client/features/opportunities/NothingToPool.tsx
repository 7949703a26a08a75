import { countOpportunityFilters, type OpportunityChoices } from '../../state/opportunityChoices'
import { PRECHECK_PATH } from '../../state/paths'
import { useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ButtonLink } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { MeetingDayLink } from '../../views/screen/MeetingDayLink'

interface Props {
	/** Name of « ma collectivité »; null if none is chosen. */
	name: string | null
	choices: OpportunityChoices
	/** The count of its board without filters; 0 if it is empty. */
	wholeCount: number
}

/** Says whether filters or records leave nothing to pool, what that does not mean, and where to go on. */
export function NothingToPool({ name, choices, wholeCount }: Props) {
	const { translate } = useText()
	const { filtered, here, to, actor } = useAddress()
	const { parameters } = useRollUp()
	const isFiltered = countOpportunityFilters(choices) > 0
	const title = isFiltered
		? translate('board.emptyFiltered')
		: name === null
			? translate('opportunities.empty')
			: translate('board.emptyMine', { name })
	return (
		<EmptyState
			title={title}
			actions={
				<>
					{isFiltered && (
						<ButtonLink kind="primary" to={filtered(parameters)}>
							{translate('overlaps.reset')}
						</ButtonLink>
					)}
					<MeetingDayLink />
					{actor !== null && (
						<ButtonLink to={here({ actor: null })}>{translate('home.mineClear')}</ButtonLink>
					)}
					{!isFiltered && <ButtonLink to={to(PRECHECK_PATH)}>{translate('precheck.link')}</ButtonLink>}
				</>
			}
		>
			<p>
				{isFiltered && wholeCount > 0 && name !== null
					? translate('board.emptyFilteredText', { count: wholeCount, name })
					: translate('opportunities.emptyText')}
			</p>
		</EmptyState>
	)
}
