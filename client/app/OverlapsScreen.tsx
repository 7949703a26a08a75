import { lazy, Suspense } from 'react'
import { OverlapsPage } from '../features/overlaps/OverlapsPage'
import { useSignedInName } from '../state/signedIn'

/** A separate script: visitors never load it. */
const OwnOverlapsOfReader = lazy(async () => ({
	default: (await import('../features/judgements/OwnOverlapList')).OwnOverlapsOfReader,
}))

export function OverlapsScreen() {
	return <OverlapsPage Own={OwnOverlaps} />
}

function OwnOverlaps() {
	if (useSignedInName() === null) return null
	return (
		<Suspense>
			<OwnOverlapsOfReader />
		</Suspense>
	)
}
