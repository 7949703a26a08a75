/** An actor in the partner countries beside the chosen one. */
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

/** With more countries than these, a profile would say too much, and an actor that is gone ask too many. */
const MAX_COUNTRIES = 8

/** « Pour d’autres pays : Valdoria, 3 liens, 1 mission »: nothing where one country is loaded. */
export function ActorInOtherCountries({ id }: { id: string }) {
	const { others } = useCountries()
	if (others.length === 0 || others.length > MAX_COUNTRIES) return null
	return <CountsByCountry id={id} countries={others} />
}

/** One question for all; nothing stands beside the words until it is answered. */
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

/** @param counts null where it has nothing with the country. */
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

/** An actor that the chosen country does not have: shown in the country whose it is, if another one has it. */
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

/** Nothing until the country has answered, and where the actor is not of it. */
function GoToItsCountry({ id, country }: { id: string; country: LoadedCountry }) {
	const { here } = useAddress()
	const { data } = useQuery(ActorInCountryDocument, { variables: { id } })
	if (data?.actor?.country.code !== country.code) return null
	return <Navigate to={here({ country: countryInAddress(country) })} replace />
}
