import { useQuery } from '@apollo/client/react'
import { useNavigate } from 'react-router'
import { PasswordLinkOfferDocument } from '../../graphql/generated/PasswordLinkOffer'
import { useLinkSecret } from '../../state/linkSecret'
import { ACCOUNT_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { EmptyState } from '../../ui/EmptyState'
import { useToast } from '../../ui/Toast'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'
import { AccountForm } from './AccountForm'
import { postToAccount } from './accountRequest'

/** The page of a link to choose a password, for people who forgot theirs. */
export function PasswordPage() {
	const { translate } = useText()
	const { secret, forget } = useLinkSecret()
	return (
		<div className="page-width">
			<TitleAndPurpose
				title={translate('account.newPassword.title')}
				standfirst={translate('account.newPassword.text')}
			/>
			{secret === null ? <NoLink /> : <PasswordForm secret={secret} onUsed={forget} />}
		</div>
	)
}

function NoLink() {
	const { translate } = useText()
	return (
		<EmptyState title={translate('account.newPassword.over')}>
			<p>{translate('account.newPassword.overText')}</p>
		</EmptyState>
	)
}

function PasswordForm({ secret, onUsed }: { secret: string; onUsed: () => void }) {
	const { translate } = useText()
	const { to } = useAddress()
	const navigate = useNavigate()
	const toast = useToast()
	const result = useQuery(PasswordLinkOfferDocument, { variables: { secret }, fetchPolicy: 'network-only' })
	return (
		<Answer of={result} reading={translate('account.newPassword.reading')}>
			{({ passwordLink }) =>
				passwordLink === null ? (
					<NoLink />
				) : (
					<AccountForm
						label={translate('account.newPassword.submit')}
						fields={['newPassword']}
						submit={translate('account.newPassword.submit')}
						unauthenticated="account.newPassword.overText"
						send={({ newPassword }) => postToAccount('password-link', { token: secret, newPassword })}
						onDone={() => {
							onUsed()
							toast(translate('account.passwordChanged'))
							void navigate(to(ACCOUNT_PATH))
						}}
					/>
				)
			}
		</Answer>
	)
}
