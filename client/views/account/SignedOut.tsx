import { SIGN_IN_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ButtonLink } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'

/** Shown instead of a page for signed-in readers when nobody is signed in. */
export function SignedOut({ isOver }: { isOver: boolean }) {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<div role="status">
			<EmptyState
				title={translate(isOver ? 'account.over' : 'account.notSignedIn')}
				actions={
					<ButtonLink kind="primary" to={to(SIGN_IN_PATH)}>
						{translate('shell.signIn')}
					</ButtonLink>
				}
			>
				<p>{translate(isOver ? 'account.overText' : 'account.notSignedInText')}</p>
			</EmptyState>
		</div>
	)
}
