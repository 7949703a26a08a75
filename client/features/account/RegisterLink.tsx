import { useQuery } from '@apollo/client/react'
import { PersonRequestsDocument } from '../../graphql/generated/PersonRequests'
import { REGISTER_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ButtonLink } from '../../ui/Button'

/** To the register of what persons ask for, with how many wait for the reader's answer: the law gives each a month. */
export function RegisterLink() {
	const { translate } = useText()
	const { to } = useAddress()
	const { data } = useQuery(PersonRequestsDocument, {
		variables: { open: true, after: null },
		fetchPolicy: 'cache-and-network',
	})
	const count = data?.personRequests.totalCount ?? 0
	return <ButtonLink to={to(REGISTER_PATH)}>{translate('register.waiting', { count })}</ButtonLink>
}
