import { useState } from 'react'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import styles from './Account.module.css'
import { accountRefusalSentence } from './accountRefusalSentence'
import { type AccountAnswer, postToAccount } from './accountRequest'
import { askByPasskey } from './askByPasskey'
import { openAddress } from './openAddress'

interface Props {
	/** Name of the identity provider; null: none. */
	openId: string | null
	/** What is sent to start with the provider: the secret of an invitation, or nothing. */
	begin: { readonly invitation?: string }
	/** null: no passkeys here. */
	onPasskey: (() => void) | null
}

/**
 * Ways to sign in without a password: the organisation's provider, or a passkey if the browser supports them.
 */
export function OtherSignInMethods({ openId, begin, onPasskey }: Props) {
	const text = useText()
	const { translate } = text
	const [refused, setRefused] = useState<string | null>(null)
	const hasPasskeys = onPasskey !== null && 'PublicKeyCredential' in window
	if (openId === null && !hasPasskeys) return null
	const act = async (ask: () => Promise<AccountAnswer>, onDone: (answer: AccountAnswer) => void) => {
		setRefused(null)
		const answer = await ask()
		if (answer.isDone) onDone(answer)
		else setRefused(accountRefusalSentence(text, answer.refusal, 'account.signIn.otherRefused'))
	}
	return (
		<div className={`form ${styles.ways}`}>
			{openId !== null && (
				<Button
					wide
					onClick={() =>
						act(
							() => postToAccount('openid/start', begin),
							(answer) => answer.isDone && openAddress(answer.body.address),
						)
					}
				>
					{translate('account.signIn.openId', { name: openId })}
				</Button>
			)}
			{hasPasskeys && (
				<Button wide onClick={() => act(() => askByPasskey('sign-in'), onPasskey)}>
					{translate('account.signIn.passkey')}
				</Button>
			)}
			<div role="alert">{refused !== null && <p className="refused">{refused}</p>}</div>
		</div>
	)
}
