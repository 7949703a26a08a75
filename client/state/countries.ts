/** The partner countries that stand side by side, the one that everything is read of, and the way from one to another. */
import { createContext, useContext } from 'react'
import { isRecordId } from './address'
import { HOME_PATH, isSubjectOfOneCountry } from './paths'
import { ownParameters } from './useAddress'

export interface LoadedCountry {
	readonly code: string
	/** In the language of the page. */
	readonly name: string
	/** The one of an address that names none. */
	readonly isDefault: boolean
}

export interface Countries {
	/** The default one first; none until they have been read. */
	readonly all: readonly LoadedCountry[]
	/** The one that everything is read of; null until it is known. */
	readonly chosen: LoadedCountry | null
	/** All but the chosen one. */
	readonly others: readonly LoadedCountry[]
}

const CountriesContext = createContext<Countries>({ all: [], chosen: null, others: [] })

export const CountriesProvider = CountriesContext.Provider

export function useCountries(): Countries {
	return useContext(CountriesContext)
}

/** @param code of the country of the address; null: the default one. */
export function countriesOf(all: readonly LoadedCountry[], code: string | null): Countries {
	const chosen = all.find((country) => (code === null ? country.isDefault : country.code === code)) ?? null
	return { all, chosen, others: all.filter((country) => country !== chosen) }
}

/** As the address writes it: the default country is not named. */
export function countryInAddress({ code, isDefault }: LoadedCountry): string | null {
	return isDefault ? null : code
}

/** How a link leads to something of another country than the page's, and by which name it is told. */
export interface CountryOfRecord {
	/** What a link to it changes in the address. */
	readonly address: Readonly<{ country?: string | null }>
	/** Its name, where it is another country than the page's; else null. */
	readonly otherName: string | null
}

/** For a list that holds records of several countries. */
export function useCountryOfRecord(): (code: string | null) => CountryOfRecord {
	const { others } = useCountries()
	return (code) => {
		const other = others.find((country) => country.code === code)
		return other === undefined
			? { address: {}, otherName: null }
			: { address: { country: countryInAddress(other) }, otherName: other.name }
	}
}

/**
 * Where a change of country leads from a screen: to the same one, or to the home page where the screen is about something
 * that only one country has. What names a place, an actor, a sector or a level of a country stays behind.
 */
export function inOtherCountry(
	pathname: string,
	search: string,
): { readonly path: string; readonly parameters: Readonly<Record<string, string>> } {
	if (isSubjectOfOneCountry(pathname)) return { path: HOME_PATH, parameters: {} }
	const kept = Object.entries(ownParameters(search)).filter(
		([name, value]) => !OF_ONE_COUNTRY.includes(name) && !namesRecords(name, value),
	)
	return { path: pathname, parameters: Object.fromEntries(kept) }
}

const OF_ONE_COUNTRY: readonly string[] = ['sector', 'sectors', 'rollUpPartner']

/** Weights are written like ids (`time:40`), and are of any country. */
function namesRecords(name: string, value: string): boolean {
	return name !== 'weights' && value.split(',').some(isRecordId)
}
