import { lazy, Suspense } from 'react'
import { OpportunityPage } from '../features/opportunities/OpportunityPage'
import { useSignedInName } from '../state/signedIn'

/** A script of its own: a visitor loads nothing of it. */
const ProposeLink = lazy(async () => ({
	default: (await import('../features/proposals/ProposeLink')).ProposeLink,
}))

export function OpportunityScreen() {
	return <OpportunityPage Propose={Propose} />
}

function Propose({ opportunity, place }: { opportunity: string; place: string | null }) {
	if (useSignedInName() === null) return null
	return (
		<Suspense>
			<ProposeLink from={{ piste: opportunity }} place={place} />
		</Suspense>
	)
}
