import { useState } from 'react'
import { useLinkSecret } from '../../state/linkSecret'
import { ACCOUNT_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button, ButtonLink } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import { postToAccount } from './accountRequest'
import { useAccountWrite } from './useAccountWrite'

/** The page to which the letter to a new address links; nothing changes before the reader confirms. */
export function NewEmailPage() {
	const { translate } = useText()
	const { to } = useAddress()
	const { secret, forget } = useLinkSecret()
	const write = useAccountWrite('account.newEmail.overText')
	const [isDone, setDone] = useState(false)
	const confirm = (): void =>
		void write.run(
			null,
			() => postToAccount('email-link', { token: secret }),
			undefined,
			() => {
				setDone(true)
				forget()
			},
		)
	return (
		<div className="page-width">
			<TitleAndPurpose
				title={translate('account.newEmail.title')}
				standfirst={translate('account.newEmail.text')}
			/>
			<div role="status">
				{isDone && (
					<EmptyState
						title={translate('account.newEmail.done')}
						actions={
							<ButtonLink kind="primary" to={to(ACCOUNT_PATH)}>
								{translate('account.title')}
							</ButtonLink>
						}
					>
						<p>{translate('account.newEmail.doneText')}</p>
					</EmptyState>
				)}
			</div>
			{!isDone && secret === null && (
				<EmptyState title={translate('account.newPassword.over')}>
					<p>{translate('account.newEmail.overText')}</p>
				</EmptyState>
			)}
			{!isDone && secret !== null && (
				<>
					<WriteRefusal of={write} />
					<div className="actions">
						<Button kind="primary" aria-busy={write.isSending} onClick={confirm}>
							{translate('account.newEmail.submit')}
						</Button>
					</div>
				</>
			)}
		</div>
	)
}
