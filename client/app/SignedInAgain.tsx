import { useQuery } from '@apollo/client/react'
import { type ReactNode, useEffect } from 'react'
import { MeDocument } from '../graphql/generated/Me'
import { rememberSignedIn } from '../state/signedIn'
import { useAddress } from '../state/useAddress'

/**
 * Asks once who is signed in on this browser, whose storage lost the name, and stores it for all pages. Until
 * then it offers nothing; if the session is over, the link to sign in.
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
