import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { ContactsDocument } from '../../graphql/generated/Contacts'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import type { ContactFieldsFragment, ContactsQueryVariables, MeQuery } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { ChoiceField } from '../../ui/ChoiceField'
import { Field } from '../../ui/Field'
import { MorePages, usePages } from '../../ui/PagedList'
import { ActorLink } from '../../views/actor/ActorLink'
import { ContactForm } from './ContactForm'
import { ContactItem } from './ContactItem'
import styles from './PersonalData.module.css'

type Roles = NonNullable<MeQuery['me']>['roles']
type Which = ContactsQueryVariables['which']
const CHOICES: readonly Which[] = ['SHOWN', 'TO_INFORM', 'TO_REVIEW', 'FROZEN']

/**
 * The contacts that the reader may see, by organisation, and the form that adds one to an organisation of the
 * reader.
 */
export function Contacts({ roles }: { roles: Roles }) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const today = useQuery(CoverageDocument, { variables: { language } }).data?.coverage.today ?? ''
	const own = roles.flatMap(({ role, actorId, actor }) =>
		role === 'EDITOR' && actorId !== null ? [{ id: actorId, name: actor?.name ?? actorId }] : [],
	)
	const isCoordinator = roles.some(({ role }) => role === 'COORDINATOR')
	return (
		<div className="main-and-aside">
			<div className="lead">
				<ContactList today={today} isKeeper={roles.some(({ role }) => role !== 'MEMBER')} />
			</div>
			{(own.length > 0 || isCoordinator) && today !== '' && (
				<aside>
					<section className="block">
						<h2>{translate('contacts.add')}</h2>
						<p className="small quoted">{translate('contacts.warning')}</p>
						<ContactForm own={own} isCoordinator={isCoordinator} today={today} />
					</section>
				</aside>
			)}
		</div>
	)
}

function ContactList({ today, isKeeper }: { today: string; isKeeper: boolean }) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const [text, setText] = useState('')
	const [which, setWhich] = useState<Which>('SHOWN')
	const { pages, result } = usePages(
		ContactsDocument,
		{
			variables: { organisation: null, text: text.trim() || null, which, language },
			fetchPolicy: 'cache-and-network',
		},
		({ contacts }) => contacts,
	)
	return (
		<section className="block">
			<h2>{translate('contacts.list')}</h2>
			<div className={`field-grid ${styles.filters}`}>
				<Field label={translate('contacts.search')}>
					{(control) => (
						<input
							{...control}
							type="search"
							maxLength={120}
							value={text}
							onChange={({ target }) => setText(target.value)}
						/>
					)}
				</Field>
				{isKeeper && (
					<ChoiceField
						label={translate('contacts.which')}
						options={CHOICES.map((one) => ({ value: one, label: translate(`contacts.which.${one}`) }))}
						chosen={which}
						onChoose={setWhich}
					/>
				)}
			</div>
			<Answer of={result} reading={translate('contacts.reading')} isTall>
				{({ contacts: found }) =>
					found === null || found.totalCount === 0 ? (
						<p role="status">
							{translate(text.trim() === '' ? `contacts.none.${which}` : 'contacts.noneFound')}
						</p>
					) : (
						<>
							<p className="small soft" role="status">
								{translate('contacts.count', { count: found.totalCount })}
							</p>
							{byOrganisation(found.edges.map(({ node }) => node)).map(({ id, organisation, contacts }) => (
								<section key={id} className="more-space-above">
									<h3>{organisation ? <ActorLink actor={organisation} /> : id}</h3>
									<ul className={`rows roomy ${styles.persons}`}>
										{contacts.map((contact) => (
											<li key={contact.id}>
												<ContactItem contact={contact} today={today} withLetter={which === 'TO_INFORM'} />
											</li>
										))}
									</ul>
								</section>
							))}
							<MorePages of={pages} />
						</>
					)
				}
			</Answer>
		</section>
	)
}

/** In the order of the list, which is by organisation. */
function byOrganisation(contacts: readonly ContactFieldsFragment[]) {
	const ids = [...new Set(contacts.map(({ organisationId }) => organisationId))]
	return ids.map((id) => {
		const its = contacts.filter(({ organisationId }) => organisationId === id)
		return { id, organisation: its[0]?.organisation ?? null, contacts: its }
	})
}
