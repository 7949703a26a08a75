/** An actor in the partner countries beside the chosen one: each is asked with the cache of its own. */
import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { Link, Navigate } from 'react-router'
import { ActorInCountryDocument } from '../../graphql/generated/ActorInCountry'
import type { ActorInCountryQuery } from '../../graphql/generated/types'
import { countryInAddress, type LoadedCountry, useCountries } from '../../state/countries'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { formatLinkCounts } from '../../views/actor/linkCounts'
import { InCountry } from '../../views/country/InCountry'
import { NotOnRecord } from '../../views/screen/NotOnRecord'

/** Each is a question of its own: with more countries than these, a profile would ask too much. */
const MAX_COUNTRIES_ASKED = 8

/** « Pour d’autres pays : Valdoria, 3 liens, 1 mission »: nothing where one country is loaded. */
export function OtherCountries({ id }: { id: string }) {
	const { translate } = useText()
	const { others } = useCountries()
	if (others.length === 0 || others.length > MAX_COUNTRIES_ASKED) return null
	return (
		<p className="small" data-part="other-countries">
			{translate('actor.otherCountries')}{' '}
			{others.map((country) => (
				<span key={country.code}>
					<Asked id={id} country={country}>
						{(actor) => <Counts actor={actor} country={country} />}
					</Asked>{' '}
				</span>
			))}
		</p>
	)
}

/** An actor that the chosen country does not have: shown in the country whose it is, if another one has it. */
export function GoneActor({ id }: { id: string }) {
	const { translate } = useText()
	const { here } = useAddress()
	const { others } = useCountries()
	return (
		<>
			<NotOnRecord title={translate('actor.gone')} text={translate('actor.goneText')} />
			{others.slice(0, MAX_COUNTRIES_ASKED).map((country) => (
				<Asked key={country.code} id={id} country={country}>
					{(actor) =>
						actor?.country.code === country.code && (
							<Navigate to={here({ country: countryInAddress(country) })} replace />
						)
					}
				</Asked>
			))}
		</>
	)
}

type FoundActor = ActorInCountryQuery['actor']

interface AskedProps {
	id: string
	country: LoadedCountry
	children: (actor: FoundActor) => ReactNode
}

function Asked(props: AskedProps) {
	return (
		<InCountry country={props.country.code}>
			<Answered {...props} />
		</InCountry>
	)
}

/** Nothing until the country has answered. */
function Answered({ id, children }: AskedProps) {
	const { includeScenario } = useAddress()
	const { data } = useQuery(ActorInCountryDocument, { variables: { id, includeScenario } })
	return data && children(data.actor ?? null)
}

function Counts({ actor, country }: { actor: FoundActor; country: LoadedCountry }) {
	const text = useText()
	const { here } = useAddress()
	const counts = actor === null ? '' : formatLinkCounts(actor.linkCounts, text)
	if (actor === null || counts === '') {
		return text.translate('actor.otherCountryNothing', { country: country.name })
	}
	return text.rich('actor.otherCountry', {
		country: <Link to={here({ country: countryInAddress(country) })}>{country.name}</Link>,
		counts,
	})
}
