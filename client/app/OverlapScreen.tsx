import { lazy, Suspense } from 'react'
import { OverlapPage } from '../features/overlaps/OverlapPage'
import { useSignedInName } from '../state/signedIn'
import { useAddress } from '../state/useAddress'

/** Separate scripts: visitors never load them. */
const OverlapJudgements = lazy(async () => ({
	default: (await import('../features/judgements/OverlapJudgements')).OverlapJudgements,
}))
const DiscussionSection = lazy(async () => ({
	default: (await import('../views/discussion/DiscussionSection')).DiscussionSection,
}))

const ProposeLink = lazy(async () => ({
	default: (await import('../features/proposals/ProposeLink')).ProposeLink,
}))

export function OverlapScreen() {
	return <OverlapPage Desk={JudgementDesk} Discussion={Discussion} Propose={Propose} />
}

function Propose({ overlap, place }: { overlap: string; place: string | null }) {
	if (useSignedInName() === null) return null
	return (
		<Suspense>
			<ProposeLink from={{ croisement: overlap }} place={place} />
		</Suspense>
	)
}

function JudgementDesk({ overlap }: { overlap: string }) {
	if (useSignedInName() === null) return null
	return (
		<Suspense>
			<OverlapJudgements overlap={overlap} />
		</Suspense>
	)
}

/** Only overlaps found today can be discussed, not those of another day. */
function Discussion({ overlap }: { overlap: string }) {
	const { asOf } = useAddress()
	if (useSignedInName() === null || asOf !== null) return null
	return (
		<Suspense>
			<DiscussionSection subject="OVERLAP" subjectId={overlap} />
		</Suspense>
	)
}
