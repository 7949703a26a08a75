import { useQuery } from '@apollo/client/react'
import { type ReactNode, useEffect } from 'react'
import { MeDocument } from '../../graphql/generated/Me'
import { rememberSignedIn } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'

/**
 * Asks once who is signed in with this browser, whose storage has lost the name, and notes it for all pages. Until then there is
 * nothing to offer; where the session is over, the way in.
 */
export function SignedInAgain({ signIn }: { signIn: ReactNode }) {
	const { languageArgument: language } = useAddress()
	const { data, error } = useQuery(MeDocument, { variables: { language }, fetchPolicy: 'network-only' })
	const me = data?.me
	useEffect(() => {
		if (me === undefined) return
		rememberSignedIn(
			me?.name ?? null,
			me?.roles.map(({ role }) => role),
		)
	}, [me])
	return me === null || error ? signIn : null
}
