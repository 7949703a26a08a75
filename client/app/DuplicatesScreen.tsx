import { lazy, Suspense } from 'react'
import { DuplicatesPage } from '../features/duplicates/DuplicatesPage'
import { useSignedInName } from '../state/signedIn'

/** A separate script: visitors never load it. */
const PairVerdicts = lazy(async () => ({
	default: (await import('../features/judgements/PairVerdicts')).PairVerdicts,
}))

export function DuplicatesScreen() {
	return <DuplicatesPage Verdicts={Verdicts} />
}

function Verdicts(asked: { pair: string; pairs: readonly string[] }) {
	if (useSignedInName() === null) return null
	return (
		<Suspense>
			<PairVerdicts {...asked} />
		</Suspense>
	)
}
