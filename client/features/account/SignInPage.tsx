import { Link, Navigate, useNavigate } from 'react-router'
import { ACCOUNT_PATH, FORGOTTEN_PASSWORD_PATH } from '../../state/paths'
import { useSignedInName } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { EmptyState } from '../../ui/EmptyState'
import { Loading } from '../../ui/Loading'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'
import { AccountForm } from './AccountForm'
import { accountRefusalSentence } from './accountRefusalSentence'
import { postToAccount } from './accountRequest'
import { OtherSignInMethods } from './OtherSignInMethods'
import { useSignInMethods } from './useSignInMethods'

/** Signs a reader in. It never tells whether an account exists. */
export function SignInPage() {
	const text = useText()
	const { translate } = text
	const { to, query } = useAddress()
	const navigate = useNavigate()
	const name = useSignedInName()
	const known = useSignInMethods()
	// The error with which the identity provider sent the browser back.
	const refused = new URLSearchParams(query).get('refused')
	if (name !== null) return <Navigate to={to(ACCOUNT_PATH)} replace />
	const onDone = (): void => void navigate(to(ACCOUNT_PATH))
	return (
		<div className="page-width">
			<TitleAndPurpose
				title={translate('account.signIn.title')}
				standfirst={translate('account.signIn.text')}
			/>
			{known.is === 'reading' && <Loading what={translate('account.signIn.reading')} />}
			{known.is === 'read' && known.ways === null && (
				<EmptyState title={translate('account.signIn.nobody')}>
					<p>{translate('account.signIn.nobodyText')}</p>
				</EmptyState>
			)}
			{(known.is === 'away' || (known.is === 'read' && known.ways !== null)) && (
				<>
					{refused !== null && (
						<p className="refused" role="alert">
							{accountRefusalSentence(
								text,
								{ code: refused, waitSeconds: null },
								'account.signIn.providerRefused',
							)}
						</p>
					)}
					<AccountForm
						label={translate('account.signIn.title')}
						fields={['email', 'password']}
						submit={translate('account.signIn.submit')}
						unauthenticated="account.signIn.wrong"
						send={({ email, password }) => postToAccount('sign-in', { email, password })}
						onDone={onDone}
					/>
					<OtherSignInMethods
						openId={known.is === 'read' && known.ways !== null ? known.ways.openId : null}
						begin={{}}
						onPasskey={onDone}
					/>
					{known.is === 'read' && known.ways?.hasMail && (
						<p className="prose more-space-above">
							<Link to={to(FORGOTTEN_PASSWORD_PATH)}>{translate('account.forgotten.title')}</Link>
						</p>
					)}
					<p className="prose more-space-above small soft">
						{translate('account.signIn.noAccount')}
						{known.is === 'read' && !known.ways?.hasMail && ` ${translate('account.signIn.noMail')}`}
					</p>
				</>
			)}
		</div>
	)
}
