import { lazy, type ReactNode, Suspense } from 'react'
import { RecordPage } from '../features/record/RecordPage'
import { useSignedInRoles } from '../state/signedIn'
import { useAddress } from '../state/useAddress'

/** A script of its own: a visitor loads nothing of it. */
const RecordStandingPanel = lazy(async () => ({
	default: (await import('../features/record/RecordStandingPanel')).RecordStandingPanel,
}))

const OwnRecordPage = lazy(async () => ({
	default: (await import('../features/record/OwnRecordPage')).OwnRecordPage,
}))

export function RecordScreen() {
	return <RecordPage Standing={Standing} WithoutPage={WithoutPage} />
}

/** What has no page for everybody has one for its owner's editors. */
function WithoutPage({ record, children }: { record: string; children: ReactNode }) {
	const isEditor = useSignedInRoles().includes('EDITOR')
	return isEditor ? (
		<Suspense>
			<OwnRecordPage id={record} otherwise={children} />
		</Suspense>
	) : (
		children
	)
}

/** Of the record as it stands today: of another day's nobody speaks. Of visitors nothing is asked. */
function Standing({ record }: { record: string }) {
	const { asOf } = useAddress()
	if (!useSignedInRoles().includes('EDITOR') || asOf !== null) return null
	return (
		<Suspense>
			<RecordStandingPanel id={record} />
		</Suspense>
	)
}
