import { lazy, Suspense } from 'react'
import { OpportunityPage } from '../features/opportunities/OpportunityPage'

/** A separate script: the page can be read before it is there. */
const ProposeLink = lazy(async () => ({
	default: (await import('../features/proposals/ProposeLink')).ProposeLink,
}))

export function OpportunityScreen() {
	return <OpportunityPage Propose={Propose} />
}

function Propose({ opportunity, place }: { opportunity: string; place: string | null }) {
	return (
		<Suspense>
			<ProposeLink from={{ piste: opportunity }} place={place} />
		</Suspense>
	)
}
