import { lazy, Suspense } from 'react'
import { OverlapsPage } from '../features/overlaps/OverlapsPage'
import { ActorField } from '../features/search/ActorField'
import { useSignedInName } from '../state/signedIn'

/** A separate script: visitors never load it. */
const OwnOverlapsOfReader = lazy(async () => ({
	default: (await import('../features/judgements/OwnOverlapList')).OwnOverlapsOfReader,
}))

export function OverlapsScreen() {
	return <OverlapsPage ActorField={ActorField} Own={OwnOverlaps} />
}

function OwnOverlaps() {
	if (useSignedInName() === null) return null
	return (
		<Suspense>
			<OwnOverlapsOfReader />
		</Suspense>
	)
}
