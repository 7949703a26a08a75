import { useQuery } from '@apollo/client/react'
import { CountryMapDocument } from '../../graphql/generated/CountryMap'
import { useAddress } from '../../state/useAddress'
import type { PendingPart } from '../../ui/MissingPart'
import type { CountryMap } from './layoutMap'

/**
 * The outlines of France and of the country in the address; `map` is null while they load or if they fail.
 */
export function useCountryMap(): PendingPart & { readonly map: CountryMap | null } {
	const { languageArgument: language } = useAddress()
	const { data, error, loading } = useQuery(CountryMapDocument, { variables: { language } })
	return { map: data?.map ?? null, error, loading }
}
