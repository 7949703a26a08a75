import { useEffect, useState } from 'react'
import { readSignInMethods, type SignInMethods } from './accountRequest'

/** The ways to sign in, loaded once by the screens that need them. */
type KnownWays =
	| { readonly is: 'read'; readonly ways: SignInMethods | null }
	| { readonly is: 'reading' | 'away' }

export function useSignInMethods(): KnownWays {
	const [known, setKnown] = useState<KnownWays>({ is: 'reading' })
	useEffect(() => {
		let isGone = false
		readSignInMethods().then(
			(ways) => !isGone && setKnown({ is: 'read', ways }),
			() => !isGone && setKnown({ is: 'away' }),
		)
		return () => {
			isGone = true
		}
	}, [])
	return known
}
