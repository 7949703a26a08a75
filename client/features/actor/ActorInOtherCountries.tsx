/** An actor's records in partner countries other than the chosen one. */
import { useQuery } from '@apollo/client/react'
import { Link, Navigate } from 'react-router'
import { ActorCountriesDocument } from '../../graphql/generated/ActorCountries'
import { ActorInCountryDocument } from '../../graphql/generated/ActorInCountry'
import type { ActorCountriesQuery } from '../../graphql/generated/types'
import { countryInAddress, type LoadedCountry, useCountries } from '../../state/countries'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { formatLinkCounts } from '../../views/actor/linkCounts'
import { InCountry } from '../../views/country/InCountry'
import { NotOnRecord } from '../../views/screen/NotOnRecord'

/**
 * The most countries: with more, a profile would say too much, and a missing actor ask too many questions.
 */
const MAX_COUNTRIES = 8

/** « Pour d’autres pays : Valdoria, 3 liens, 1 mission »; nothing if only one country is loaded. */
export function ActorInOtherCountries({ id }: { id: string }) {
	const { others } = useCountries()
	if (others.length === 0 || others.length > MAX_COUNTRIES) return null
	return <CountsByCountry id={id} countries={others} />
}

/** One question for all countries; their numbers appear once it is answered. */
function CountsByCountry({ id, countries }: { id: string; countries: readonly LoadedCountry[] }) {
	const { translate, sentenceSpace } = useText()
	const { includeScenario } = useAddress()
	const found = useQuery(ActorCountriesDocument, { variables: { id, includeScenario } }).data?.actor
		?.countries
	return (
		<p className="small" data-part="other-countries">
			{translate('actor.otherCountries')}
			{sentenceSpace}
			{countries.map((country) => (
				<span key={country.code}>
					{found && (
						<CountsInCountry
							counts={found.find((one) => one.country.code === country.code)?.linkCounts ?? null}
							country={country}
						/>
					)}{' '}
				</span>
			))}
		</p>
	)
}

type LinkCounts = NonNullable<ActorCountriesQuery['actor']>['countries'][number]['linkCounts']

/** @param counts null if it has no records there. */
function CountsInCountry({ counts, country }: { counts: LinkCounts | null; country: LoadedCountry }) {
	const text = useText()
	const { here } = useAddress()
	const words = counts === null ? '' : formatLinkCounts(counts, text)
	if (words === '') return text.translate('actor.otherCountryNothing', { country: country.name })
	return text.rich('actor.otherCountry', {
		country: <Link to={here({ country: countryInAddress(country) })}>{country.name}</Link>,
		counts: words,
	})
}

/** An actor that is not in the chosen country: goes to the country that has it, if any. */
export function UnloadedActor({ id }: { id: string }) {
	const { translate } = useText()
	const { others } = useCountries()
	return (
		<>
			<NotOnRecord title={translate('actor.gone')} text={translate('actor.goneText')} />
			{others.slice(0, MAX_COUNTRIES).map((country) => (
				<InCountry key={country.code} country={country.code}>
					<GoToItsCountry id={id} country={country} />
				</InCountry>
			))}
		</>
	)
}

/** Goes to a country once it has answered that it has the actor. */
function GoToItsCountry({ id, country }: { id: string; country: LoadedCountry }) {
	const { here } = useAddress()
	const { data } = useQuery(ActorInCountryDocument, { variables: { id } })
	if (data?.actor?.country.code !== country.code) return null
	return <Navigate to={here({ country: countryInAddress(country) })} replace />
}
