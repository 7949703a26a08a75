import { Link } from 'react-router'
import { useAddress } from '../state/useAddress'
import { useText } from '../text/useText'
import styles from './Masthead.module.css'

const LANGUAGES = [
	{ language: 'fr', tag: 'fr', name: 'FR', spoken: 'Français' },
	{ language: 'en', tag: 'en', name: 'EN', spoken: 'English' },
	{ language: 'zh', tag: 'zh-Hans', name: '中文', spoken: '中文' },
] as const

/** The same screen in another language, everything else of the address kept. */
export function LanguageSwitch() {
	const { translate } = useText()
	const address = useAddress()
	return (
		<nav className={styles.languages} aria-label={translate('shell.languages')}>
			{LANGUAGES.map(({ language, tag, name, spoken }) => (
				<Link
					key={language}
					to={address.here({ language })}
					lang={tag}
					hrefLang={tag}
					aria-label={name === spoken ? undefined : `${name}, ${spoken}`}
					aria-current={address.language === language ? 'true' : undefined}
				>
					{name}
				</Link>
			))}
		</nav>
	)
}
