import { useQuery } from '@apollo/client/react'
import { useEffect, useRef } from 'react'
import { MeDocument } from '../../graphql/generated/Me'
import type { MeQuery } from '../../graphql/generated/types'
import { rememberSignedIn, useSignedInName } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'
import type { QueryResult } from '../../ui/Answer'

export type ShownMe = NonNullable<MeQuery['me']>

/** A session that was ended elsewhere is noticed within a minute, and when the reader comes back to the window. */
const ASKED_AGAIN_MS = 60_000

/**
 * Asks the server who is signed in, and stores it for the other pages.
 *
 * @returns `isOver`: somebody was signed in on this browser, and no longer is.
 */
export function useMe(): QueryResult<MeQuery> & { readonly isOver: boolean } {
	const { languageArgument: language } = useAddress()
	const name = useSignedInName()
	const wasSignedIn = useRef(name !== null)
	const {
		data: answered,
		previousData,
		error,
		refetch,
	} = useQuery(MeDocument, {
		variables: { language },
		fetchPolicy: 'network-only',
		nextFetchPolicy: 'cache-first',
		pollInterval: ASKED_AGAIN_MS,
	})
	// Keeps the last answer until another comes: a late or failed one must not remove a page with typed text.
	const data = answered ?? previousData
	const me = data?.me
	useEffect(() => {
		if (me === undefined) return
		if (me !== null) wasSignedIn.current = true
		rememberSignedIn(
			me?.name ?? null,
			me?.roles.map(({ role }) => role),
		)
	}, [me])
	useEffect(() => {
		const ask = (): void => void refetch().catch(() => undefined)
		window.addEventListener('focus', ask)
		return () => window.removeEventListener('focus', ask)
	}, [refetch])
	return { data, error: data === undefined ? error : undefined, isOver: wasSignedIn.current }
}
