import { CaretDownIcon } from '@phosphor-icons/react/dist/icons/CaretDown'
import { lazy, Suspense, useRef } from 'react'
import { NavLink } from 'react-router'
import {
	ACCOUNT_PATH,
	ACTIVITY_PATH,
	ADMINISTRATION_PATH,
	CASES_PATH,
	CONTACTS_PATH,
	ORGANISATION_PATH,
	PROPOSALS_PATH,
	SIGN_IN_PATH,
} from '../state/paths'
import { isMarkedSignedIn, useSignedInName, useSignedInRoles } from '../state/signedIn'
import { useAddress } from '../state/useAddress'
import type { TextKey } from '../text/messages'
import { useText } from '../text/useText'
import { Icon } from '../ui/Icon'
import styles from './Menu.module.css'
import { useDisclosure } from './useDisclosure'

interface Entry {
	readonly path: string
	readonly text: TextKey
	/** The roles that see this entry; absent: everybody who is signed in. */
	readonly roles?: readonly string[]
}

/** The entries for signed-in readers, in the order of the menu. A new screen of theirs gets a line here. */
const ENTRIES: readonly Entry[] = [
	{ path: ORGANISATION_PATH, text: 'organisation.title', roles: ['EDITOR', 'COORDINATOR'] },
	{ path: PROPOSALS_PATH, text: 'proposals.title', roles: ['EDITOR', 'MEMBER', 'COORDINATOR'] },
	{ path: CASES_PATH, text: 'cases.title', roles: ['COORDINATOR'] },
	{ path: ACTIVITY_PATH, text: 'activity.title' },
	{ path: CONTACTS_PATH, text: 'contacts.title', roles: ['EDITOR', 'MEMBER', 'COORDINATOR'] },
	{
		path: ADMINISTRATION_PATH,
		text: 'account.people.title',
		roles: ['EDITOR', 'COORDINATOR', 'ADMINISTRATOR'],
	},
	{ path: ACCOUNT_PATH, text: 'account.title' },
]

/** A separate script: visitors never load it. */
const SignedInAgain = lazy(async () => ({
	default: (await import('./SignedInAgain')).SignedInAgain,
}))

/**
 * The link to sign in or, for a signed-in reader, a menu under their name. It asks the server nothing unless
 * the browser lost the name and kept the session, so that visitors' pages cost nothing more.
 */
export function AccountMenu() {
	const { translate } = useText()
	const { to } = useAddress()
	const name = useSignedInName()
	const button = useRef<HTMLButtonElement>(null)
	const list = useDisclosure(button)
	if (name === null) {
		const signIn = (
			<NavLink className={styles.button} to={to(SIGN_IN_PATH)}>
				{translate('shell.signIn')}
			</NavLink>
		)
		if (!isMarkedSignedIn()) return signIn
		return (
			<Suspense>
				<SignedInAgain signIn={signIn} />
			</Suspense>
		)
	}
	return (
		<nav className={styles.menu} aria-label={translate('shell.account', { name })} data-part="account">
			<button
				ref={button}
				type="button"
				className={styles.button}
				aria-expanded={list.isOpen}
				aria-controls="account-entries"
				onClick={list.toggle}
			>
				<span className={styles.name}>{name}</span>
				<Icon of={CaretDownIcon} />
			</button>
			<ul id="account-entries" className={`${styles.list} ${styles.entries}`} hidden={!list.isOpen}>
				<AccountEntries />
			</ul>
		</nav>
	)
}

/** The same entries for narrow screens, inside a menu that is already open. */
export function AccountMenuEntries() {
	const { translate } = useText()
	const name = useSignedInName()
	if (name === null) return <AccountMenu />
	return (
		<section aria-label={translate('shell.account', { name })}>
			<p className="caption">{name}</p>
			<ul>
				<AccountEntries />
			</ul>
		</section>
	)
}

function AccountEntries() {
	const { translate } = useText()
	const { to } = useAddress()
	const held = useSignedInRoles()
	return ENTRIES.filter(({ roles }) => roles?.some((role) => held.includes(role)) ?? true).map(
		({ path, text }) => (
			<li key={path}>
				<NavLink to={to(path)}>{translate(text)}</NavLink>
			</li>
		),
	)
}
