import { useNavigate } from 'react-router'
import { useLinkSecret } from '../../state/linkSecret'
import { ACCOUNT_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { EmptyState } from '../../ui/EmptyState'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'
import { AccountForm } from './AccountForm'
import { postToAccount } from './accountRequest'

/** The page of a first start's link: whoever opens it creates the account that administers this instance. */
export function SetupPage() {
	const { translate } = useText()
	const { to } = useAddress()
	const navigate = useNavigate()
	const { secret, forget } = useLinkSecret()
	return (
		<div className="page-width">
			<TitleAndPurpose
				title={translate('account.setup.title')}
				standfirst={translate('account.setup.text')}
			/>
			{secret === null ? (
				<EmptyState title={translate('account.setup.noLink')}>
					<p>{translate('account.setup.noLinkText')}</p>
				</EmptyState>
			) : (
				<AccountForm
					label={translate('account.setup.title')}
					fields={['name', 'email', 'newPassword']}
					submit={translate('account.setup.submit')}
					unauthenticated="account.setup.over"
					send={({ name, email, newPassword }) =>
						postToAccount('setup', { token: secret, name, email, password: newPassword })
					}
					onDone={() => {
						forget()
						void navigate(to(ACCOUNT_PATH))
					}}
				/>
			)}
		</div>
	)
}
