import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import styles from './Account.module.css'
import { postToAccount } from './accountRequest'
import { askByPasskey } from './askByPasskey'
import { openAddress } from './openAddress'
import { useAccountWrite } from './useAccountWrite'

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
	const { translate } = useText()
	const write = useAccountWrite('account.signIn.otherRefused')
	const hasPasskeys = onPasskey !== null && 'PublicKeyCredential' in window
	if (openId === null && !hasPasskeys) return null
	return (
		<div className={`form ${styles.ways}`}>
			{openId !== null && (
				<Button
					wide
					onClick={() =>
						write.run(
							null,
							() => postToAccount('openid/start', begin),
							undefined,
							({ address }) => openAddress(address),
						)
					}
				>
					{translate('account.signIn.openId', { name: openId })}
				</Button>
			)}
			{hasPasskeys && (
				<Button wide onClick={() => write.run(null, () => askByPasskey('sign-in'), undefined, onPasskey)}>
					{translate('account.signIn.passkey')}
				</Button>
			)}
			<WriteRefusal of={write} />
		</div>
	)
}
