import { useQuery } from '@apollo/client/react'
import { CountryMapDocument } from '../../graphql/generated/CountryMap'
import { useAddress } from '../../state/useAddress'
import type { CountryMap } from './layoutMap'

/** The outlines of France and of the country that the address names; null until they are read, or where they cannot be. */
export function useCountryMap(): CountryMap | null {
	const { languageArgument: language } = useAddress()
	return useQuery(CountryMapDocument, { variables: { language } }).data?.map ?? null
}
