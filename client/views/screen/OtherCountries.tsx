import { Link } from 'react-router'
import { countryInAddress, useCountries } from '../../state/countries'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'

/**
 * Links the same address in the other countries, when something is not found in this one; nothing if only one
 * is loaded.
 */
export function OtherCountries() {
	const { translate, sentenceSpace } = useText()
	const { here } = useAddress()
	const { chosen, others } = useCountries()
	if (chosen === null || others.length === 0) return null
	return (
		<p>
			{translate('shell.elsewhere', { country: chosen.name })}
			{sentenceSpace}
			{others.map((country) => (
				<span key={country.code}>
					<Link to={here({ country: countryInAddress(country) })}>{country.name}</Link>{' '}
				</span>
			))}
		</p>
	)
}
