import { NavLink } from 'react-router'
import { ACCOUNT_PATH, SIGN_IN_PATH } from '../state/paths'
import { useSignedInName } from '../state/signedIn'
import { useAddress } from '../state/useAddress'
import { useText } from '../text/useText'
import styles from './Masthead.module.css'

/** The way in, or the name of who is signed in. It asks the server nothing: visitors' pages stay as they are. */
export function AccountLink() {
	const { translate } = useText()
	const { to } = useAddress()
	const name = useSignedInName()
	return (
		<NavLink
			className={styles.account}
			to={to(name === null ? SIGN_IN_PATH : ACCOUNT_PATH)}
			aria-label={name === null ? undefined : translate('shell.account', { name })}
		>
			{name ?? translate('shell.signIn')}
		</NavLink>
	)
}
