import { CaretDownIcon } from '@phosphor-icons/react/dist/icons/CaretDown'
import { useRef } from 'react'
import { Link, useLocation } from 'react-router'
import { countryInAddress, inOtherCountry, type LoadedCountry, useCountries } from '../state/countries'
import { useAddress } from '../state/useAddress'
import { useText } from '../text/useText'
import { Icon } from '../ui/Icon'
import styles from './Menu.module.css'
import { useDisclosure } from './useDisclosure'

/** Shows which partner country is read and links to the others; nothing when only one country is loaded. */
export function CountryChoice() {
	const { translate } = useText()
	const { all, chosen } = useCountries()
	const button = useRef<HTMLButtonElement>(null)
	const list = useDisclosure(button)
	if (all.length < 2) return null
	return (
		<nav className={styles.menu} aria-label={translate('shell.countries')} data-part="country">
			<button
				ref={button}
				type="button"
				className={styles.button}
				aria-expanded={list.isOpen}
				aria-controls="countries"
				onClick={list.toggle}
			>
				<span className="visually-hidden">{translate('shell.country')}</span>
				{chosen?.name ?? translate('shell.countries')}
				<Icon of={CaretDownIcon} />
			</button>
			<ul id="countries" className={`${styles.list} ${styles.entries}`} hidden={!list.isOpen}>
				{all.map((country) => (
					<li key={country.code}>
						<CountryLink country={country} isChosen={country === chosen} />
					</li>
				))}
			</ul>
		</nav>
	)
}

function CountryLink({ country, isChosen }: { country: LoadedCountry; isChosen: boolean }) {
	const { to } = useAddress()
	const { pathname, search } = useLocation()
	const { path, parameters } = inOtherCountry(pathname, search)
	return (
		<Link
			to={to(path, { country: countryInAddress(country) }, parameters)}
			aria-current={isChosen ? 'true' : undefined}
		>
			{country.name}
		</Link>
	)
}
