import { useEffect, useState } from 'react'
import { readWays, type Ways } from './accountRequest'

/** How one can sign in here: read once, by the screens that need it. */
type KnownWays = { readonly is: 'read'; readonly ways: Ways | null } | { readonly is: 'reading' | 'away' }

export function useWays(): KnownWays {
	const [known, setKnown] = useState<KnownWays>({ is: 'reading' })
	useEffect(() => {
		let isGone = false
		readWays().then(
			(ways) => !isGone && setKnown({ is: 'read', ways }),
			() => !isGone && setKnown({ is: 'away' }),
		)
		return () => {
			isGone = true
		}
	}, [])
	return known
}
