import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { OpportunityCountDocument } from '../../graphql/generated/OpportunityCount'
import { OverlapCountDocument } from '../../graphql/generated/OverlapCount'
import { scopeOf } from '../../state/address'
import { formatOpportunityChoices, NO_OPPORTUNITY_CHOICES } from '../../state/opportunityChoices'
import { formatOverlapFilters, NO_OVERLAP_FILTERS } from '../../state/overlapFilters'
import { OPPORTUNITIES_PATH, OVERLAPS_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'

/** Beside overlaps of a sector: its number of opportunities, linked to their list. */
export function OpportunitiesOfSector({ sector }: { sector: string }) {
	const { data } = useQuery(OpportunityCountDocument, { variables: { filter: useSectorFilter(sector) } })
	const { to } = useAddress()
	const choices = formatOpportunityChoices({ ...NO_OPPORTUNITY_CHOICES, sector })
	return (
		<SectorLink
			message="territory.toOpportunities"
			count={data?.opportunities.totalCount}
			to={to(OPPORTUNITIES_PATH, {}, choices)}
		/>
	)
}

/** Beside opportunities of a sector: its number of overlaps of all periods, linked to their list. */
export function OverlapsOfSector({ sector }: { sector: string }) {
	const { data } = useQuery(OverlapCountDocument, { variables: { filter: useSectorFilter(sector) } })
	const { to } = useAddress()
	const filters = formatOverlapFilters({ ...NO_OVERLAP_FILTERS, sectors: [sector] })
	return (
		<SectorLink
			message="territory.toOverlaps"
			count={data?.overlaps.totalCount}
			to={to(OVERLAPS_PATH, {}, filters)}
		/>
	)
}

/** The filter of the other list for this address and sector, so that both counts agree. */
function useSectorFilter(sector: string) {
	const { asOf, actor, isActorAlone, includeScenario } = useAddress()
	return { asOf, actor, actorScope: scopeOf(isActorAlone), includeScenario, sectors: [sector] }
}

function SectorLink({
	message,
	count,
	to,
}: {
	message: 'territory.toOpportunities' | 'territory.toOverlaps'
	count: number | undefined
	to: string
}) {
	const { translate } = useText()
	if (count === undefined) return null
	return (
		<p className="small">
			{count === 0 ? translate(message, { count }) : <Link to={to}>{translate(message, { count })}</Link>}
		</p>
	)
}
