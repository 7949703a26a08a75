import { useQuery } from '@apollo/client/react'
import { useNavigate } from 'react-router'
import { InvitationOfferDocument } from '../../graphql/generated/InvitationOffer'
import { useLinkSecret } from '../../state/linkSecret'
import { ACCOUNT_PATH } from '../../state/paths'
import { useSignedInName } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import styles from './Account.module.css'
import { AccountForm } from './AccountForm'
import { postToAccount } from './accountRequest'
import { OtherSignInMethods } from './OtherSignInMethods'
import { type RoleParts, useRoleWords } from './roleWords'
import { useAccountWrite } from './useAccountWrite'
import { useSignInMethods } from './useSignInMethods'

/** The page of an invitation's link: what it offers, and the account that accepts it. */
export function InvitationPage() {
	const { translate } = useText()
	const { secret, forget } = useLinkSecret()
	return (
		<div className="page-width">
			<header className="page-header">
				<PageTitle text={translate('account.invitation.title')} />
			</header>
			{secret === null ? <NoOffer /> : <InvitationOffered secret={secret} onAccepted={forget} />}
		</div>
	)
}

function NoOffer() {
	const { translate } = useText()
	return (
		<EmptyState title={translate('account.invitation.over')}>
			<p>{translate('account.invitation.overText')}</p>
		</EmptyState>
	)
}

interface OfferProps {
	secret: string
	onAccepted: () => void
}

function InvitationOffered({ secret, onAccepted }: OfferProps) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const result = useQuery(InvitationOfferDocument, {
		variables: { secret, language },
		fetchPolicy: 'network-only',
	})
	return (
		<Answer of={result} reading={translate('account.invitation.reading')}>
			{({ invitation }) =>
				invitation === null ? (
					<NoOffer />
				) : (
					<AcceptForm offer={invitation} secret={secret} onAccepted={onAccepted} />
				)
			}
		</Answer>
	)
}

function AcceptForm({
	offer,
	secret,
	onAccepted,
}: OfferProps & { offer: RoleParts & { readonly expiresAt: string } }) {
	const { translate, dayOf } = useText()
	const { to } = useAddress()
	const navigate = useNavigate()
	const words = useRoleWords()
	const known = useSignInMethods()
	const name = useSignedInName()
	const onDone = (): void => {
		onAccepted()
		void navigate(to(ACCOUNT_PATH))
	}
	return (
		<>
			<div className="prose">
				<p className="standfirst">{translate('account.invitation.text', { role: words(offer) })}</p>
				<p>{translate(`account.may.${offer.role}`)}</p>
				<p className="small soft">{translate('account.invitation.until', { day: dayOf(offer.expiresAt) })}</p>
			</div>
			{name !== null && <AcceptSignedIn name={name} secret={secret} onDone={onDone} />}
			<section className="block">
				<h2>{translate(name === null ? 'account.invitation.form' : 'account.invitation.otherForm')}</h2>
				<p className="small soft">{translate('account.invitation.formText')}</p>
				<div className={styles.plainForm}>
					<AccountForm
						label={translate('account.invitation.title')}
						fields={['name', 'email', 'newPassword']}
						submit={translate('account.invitation.submit')}
						isPrimary={name === null}
						unauthenticated="account.invitation.refused"
						send={({ newPassword, ...rest }) =>
							postToAccount('invitations/accept', { token: secret, ...rest, password: newPassword })
						}
						onDone={onDone}
					/>
				</div>
				<OtherSignInMethods
					openId={known.is === 'read' && known.ways !== null ? known.ways.openId : null}
					begin={{ invitation: secret }}
					onPasskey={null}
				/>
			</section>
		</>
	)
}

/** Accepts with the account that is signed in on this browser. */
function AcceptSignedIn({ name, secret, onDone }: { name: string; secret: string; onDone: () => void }) {
	const { translate } = useText()
	const write = useAccountWrite('account.invitation.refusedSignedIn')
	const accept = () => postToAccount('invitations/accept', { token: secret })
	return (
		<div className="prose more-space-above">
			<p>
				<Button kind="primary" onClick={() => write.run(null, accept, undefined, onDone)}>
					{translate('account.invitation.accept', { name })}
				</Button>
			</p>
			<WriteRefusal of={write} />
		</div>
	)
}
