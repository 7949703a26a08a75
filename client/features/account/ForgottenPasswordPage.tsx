import { useState } from 'react'
import { useText } from '../../text/useText'
import { EmptyState } from '../../ui/EmptyState'
import { Loading } from '../../ui/Loading'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'
import { AccountForm } from './AccountForm'
import { postToAccount } from './accountRequest'
import { useSignInMethods } from './useSignInMethods'

/** Requests a letter with a link. The answer does not tell whether the address has an account. */
export function ForgottenPasswordPage() {
	const { translate, language } = useText()
	const known = useSignInMethods()
	const [isAsked, setAsked] = useState(false)
	const hasMail = known.is !== 'read' || (known.ways?.hasMail ?? false)
	return (
		<div className="page-width">
			<TitleAndPurpose
				title={translate('account.forgotten.title')}
				standfirst={translate(hasMail ? 'account.forgotten.text' : 'account.forgotten.none')}
			/>
			<div role="status">
				{isAsked && (
					<EmptyState title={translate('account.forgotten.asked')}>
						<p>{translate('account.forgotten.askedText')}</p>
					</EmptyState>
				)}
			</div>
			{known.is === 'reading' && <Loading what={translate('account.signIn.reading')} />}
			{!hasMail && <p>{translate('account.forgotten.noneText')}</p>}
			{known.is !== 'reading' && hasMail && !isAsked && (
				<AccountForm
					label={translate('account.forgotten.title')}
					fields={['email']}
					submit={translate('account.forgotten.submit')}
					unauthenticated="account.forgotten.noneText"
					send={({ email }) => postToAccount('forgotten-password', { email, language })}
					onDone={() => setAsked(true)}
				/>
			)}
		</div>
	)
}
