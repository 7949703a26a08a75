import { skipToken, useQuery } from '@apollo/client/react'
import { ContactsDocument } from '../../graphql/generated/Contacts'
import { CONTACTS_PATH } from '../../state/paths'
import { useSignedInName } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ButtonLink } from '../../ui/Button'
import { ContactChannels } from './ContactChannels'

/**
 * The contacts of an organisation on its profile, for readers who may see them. A visitor's page asks and
 * shows nothing.
 */
export function ActorContacts({ organisation }: { organisation: string }) {
	const { translate } = useText()
	const { languageArgument: language, to } = useAddress()
	const isSignedIn = useSignedInName() !== null
	const { data } = useQuery(
		ContactsDocument,
		isSignedIn
			? { variables: { organisation, text: null, which: 'SHOWN', language }, fetchPolicy: 'network-only' }
			: skipToken,
	)
	const found = data?.contacts
	if (!found || found.totalCount === 0) return null
	return (
		<section className="block">
			<h3>{translate('contacts.ofActor')}</h3>
			<ul className="rows roomy">
				{found.edges.map(
					({ node: { id, details } }) =>
						details && (
							<li key={id}>
								<b>{details.name}</b>
								<p>{details.function}</p>
								<ContactChannels email={details.email} phone={details.phone} />
							</li>
						),
				)}
			</ul>
			<p className="actions space-above">
				<ButtonLink to={to(CONTACTS_PATH)}>{translate('contacts.toAll')}</ButtonLink>
			</p>
		</section>
	)
}
