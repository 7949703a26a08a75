import { useQuery } from '@apollo/client/react'
import { PersonRequestsDocument } from '../../graphql/generated/PersonRequests'
import { REGISTER_PATH } from '../../state/paths'
import { useSignedInName } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ButtonLink } from '../../ui/Button'

/**
 * A link to the register of personal data requests, with the number that wait for the reader; the law gives
 * each a month.
 */
export function RegisterLink() {
	const { translate } = useText()
	const { to, languageArgument: language } = useAddress()
	// After signing out, this page is still shown for a moment: a visitor's request would be refused.
	const isSignedOut = useSignedInName() === null
	const { data } = useQuery(PersonRequestsDocument, {
		skip: isSignedOut,
		variables: { open: true, after: null, language },
		fetchPolicy: 'cache-and-network',
	})
	const count = data?.personRequests.totalCount ?? 0
	return <ButtonLink to={to(REGISTER_PATH)}>{translate('register.waiting', { count })}</ButtonLink>
}
