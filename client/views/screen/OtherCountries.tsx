import { Link } from 'react-router'
import { countryInAddress, useCountries } from '../../state/countries'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'

/** Under what was not found in the chosen country: the same address in the others; nothing where one country is loaded. */
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
