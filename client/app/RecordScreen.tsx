import { lazy, type ReactNode, Suspense } from 'react'
import { RecordPage } from '../features/record/RecordPage'
import { useSignedInRoles } from '../state/signedIn'
import { useAddress } from '../state/useAddress'

/** A separate script: visitors never load it. */
const RecordStandingPanel = lazy(async () => ({
	default: (await import('../features/record/RecordStandingPanel')).RecordStandingPanel,
}))

const OwnRecordPage = lazy(async () => ({
	default: (await import('../features/record/OwnRecordPage')).OwnRecordPage,
}))

export function RecordScreen() {
	return <RecordPage Standing={StandingOfRecord} WithoutPage={WithoutPage} />
}

/** A record that is not public still has a page for its owner's editors. */
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

/**
 * What an editor can do about the record as it is today; nothing on another day. It asks nothing for
 * visitors.
 */
function StandingOfRecord({ record }: { record: string }) {
	const { asOf } = useAddress()
	if (!useSignedInRoles().includes('EDITOR') || asOf !== null) return null
	return (
		<Suspense>
			<RecordStandingPanel id={record} />
		</Suspense>
	)
}
