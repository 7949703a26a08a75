import { useState } from 'react'
import { useLinkSecret } from '../../state/linkSecret'
import { ACCOUNT_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button, ButtonLink } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'
import { accountRefusalSentence } from './accountRefusalSentence'
import { postToAccount } from './accountRequest'

/** The page to which the letter to a new address links; nothing changes before the reader confirms. */
export function NewEmailPage() {
	const text = useText()
	const { translate } = text
	const { to } = useAddress()
	const { secret, forget } = useLinkSecret()
	const [isSending, setSending] = useState(false)
	const [isDone, setDone] = useState(false)
	const [refused, setRefused] = useState<string | null>(null)
	const confirm = async (): Promise<void> => {
		if (isSending) return
		setSending(true)
		setRefused(null)
		const answer = await postToAccount('email-link', { token: secret })
		setSending(false)
		if (answer.isDone) {
			setDone(true)
			forget()
		} else setRefused(accountRefusalSentence(text, answer.refusal, 'account.newEmail.overText'))
	}
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
					<div role="alert">{refused !== null && <p className="refused">{refused}</p>}</div>
					<div className="actions">
						<Button kind="primary" aria-busy={isSending} onClick={() => void confirm()}>
							{translate('account.newEmail.submit')}
						</Button>
					</div>
				</>
			)}
		</div>
	)
}
