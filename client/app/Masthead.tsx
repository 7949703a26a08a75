import { ListIcon } from '@phosphor-icons/react/dist/icons/List'
import { XIcon } from '@phosphor-icons/react/dist/icons/X'
import { useRef } from 'react'
import { Link, NavLink } from 'react-router'
import { SearchBox } from '../features/search/SearchBox'
import {
	ACCEPTED_PROPOSALS_PATH,
	actorPath,
	CONSTELLATIONS_PATH,
	DATA_PATH,
	DUPLICATES_PATH,
	EXPLORER_PATH,
	FRAGMENTATION_PATH,
	GAPS_PATH,
	HOME_PATH,
	OPPORTUNITIES_PATH,
	OVERLAPS_PATH,
	PRECHECK_PATH,
} from '../state/paths'
import { useAddress } from '../state/useAddress'
import { useText } from '../text/useText'
import buttonStyles from '../ui/Button.module.css'
import { Icon } from '../ui/Icon'
import { AccountMenu, AccountMenuEntries } from './AccountMenu'
import { CountryChoice } from './CountryChoice'
import { LanguageSwitch } from './LanguageSwitch'
import styles from './Masthead.module.css'
import { useDisclosure } from './useDisclosure'

const ENTRIES = [
	{ path: OVERLAPS_PATH, text: 'shell.overlaps' },
	{ path: OPPORTUNITIES_PATH, text: 'shell.opportunities' },
	{ path: PRECHECK_PATH, text: 'precheck.title' },
	{ path: EXPLORER_PATH, text: 'explorer.title' },
] as const

/**
 * Entries that wide screens show in the foot, because the head has no room; the menu of narrow screens has
 * all.
 */
const MENU_ENTRIES = [
	{ path: DATA_PATH, text: 'shell.data' },
	{ path: ACCEPTED_PROPOSALS_PATH, text: 'acceptedProposals.title' },
	{ path: CONSTELLATIONS_PATH, text: 'shell.constellations' },
	{ path: FRAGMENTATION_PATH, text: 'shell.fragmentation' },
	{ path: GAPS_PATH, text: 'shell.gaps' },
	{ path: DUPLICATES_PATH, text: 'shell.duplicates' },
] as const

export function Masthead() {
	const { translate } = useText()
	const { to } = useAddress()
	const button = useRef<HTMLButtonElement>(null)
	const menu = useDisclosure(button)
	return (
		<header className={styles.masthead} data-part="masthead">
			<div className="page-width">
				<Link className={styles.brand} to={to(HOME_PATH)} aria-label={translate('shell.home')}>
					<Logo />
					<span lang="fr">Constellations</span>
				</Link>
				<CountryChoice />
				<nav
					className={menu.isOpen ? `${styles.navigation} ${styles.open}` : styles.navigation}
					id="menu"
					aria-label={translate('shell.nav')}
				>
					<OwnPageLink />
					{ENTRIES.map(({ path, text }) => (
						<NavLink key={path} to={to(path)}>
							{translate(text)}
						</NavLink>
					))}
					<div className={styles.menuOnly}>
						{MENU_ENTRIES.map(({ path, text }) => (
							<NavLink key={path} to={to(path)}>
								{translate(text)}
							</NavLink>
						))}
						<AccountMenuEntries />
						<LanguageSwitch />
					</div>
				</nav>
				<div className={styles.tools}>
					<SearchBox />
					<div className={styles.wideOnly}>
						<AccountMenu />
						<LanguageSwitch />
					</div>
					<button
						ref={button}
						type="button"
						className={`${buttonStyles.button} ${styles.menu}`}
						data-part="button"
						aria-expanded={menu.isOpen}
						aria-controls="menu"
						onClick={menu.toggle}
					>
						<Icon of={menu.isOpen ? XIcon : ListIcon} />
						<span>{translate(menu.isOpen ? 'shell.close' : 'shell.menu')}</span>
					</button>
				</div>
			</div>
		</header>
	)
}

/** The page of « ma collectivité »; without one, the home page, where it is chosen. */
function OwnPageLink() {
	const { translate } = useText()
	const { to, actor } = useAddress()
	const words = translate('shell.ownPage')
	return actor === null ? (
		<Link to={to(HOME_PATH)}>{words}</Link>
	) : (
		<NavLink to={to(actorPath(actor))}>{words}</NavLink>
	)
}

/** The mark: a constellation that is also a small network; two lines cross in vermilion and join in jade. */
function Logo() {
	return (
		<svg viewBox="0 0 40 34" aria-hidden="true" focusable="false">
			<g fill="none" stroke="var(--ink)" strokeWidth="1.5" strokeLinecap="round">
				<path d="M5 25.5 14 13l9 6.5L35 6" />
				<path d="M7.5 6 14 13m9 6.5L32.5 28" />
			</g>
			<g fill="var(--ink)">
				<circle cx="5" cy="25.5" r="3" />
				<circle cx="7.5" cy="6" r="2.1" />
				<circle cx="32.5" cy="28" r="2.1" />
			</g>
			<circle cx="35" cy="6" r="2.9" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.7" />
			<circle cx="14" cy="13" r="3.7" fill="var(--vermilion)" />
			<circle cx="23" cy="19.5" r="3.7" fill="var(--jade)" />
		</svg>
	)
}
