/** The loaded partner countries, the one that is read, and how links lead from one to another. */
import { createContext, useContext } from 'react'
import { isRecordId } from './address'
import { HOME_PATH, isSubjectOfOneCountry } from './paths'
import { ownParameters } from './useAddress'

export interface LoadedCountry {
	readonly code: string
	/** In the language of the page. */
	readonly name: string
	/** The country of an address that names none. */
	readonly isDefault: boolean
}

export interface Countries {
	/** The default country first; empty until they have loaded. */
	readonly all: readonly LoadedCountry[]
	/** The country that is read; null until it is known. */
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

/** The country as the address writes it: null for the default one. */
export function countryInAddress({ code, isDefault }: LoadedCountry): string | null {
	return isDefault ? null : code
}

/** How a link leads to a record of another country, and what that country is called. */
export interface CountryOfRecord {
	/** What a link to the record changes in the address. */
	readonly address: Readonly<{ country?: string | null }>
	/** The country's name if it is not that of the page, else null. */
	readonly otherName: string | null
}

/** Gives the country of each record, for lists with records of several countries. */
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
 * Where a change of country leads: to the same screen, or to the home page if the screen is about something
 * that only one country has. The places, actors, sectors and levels in the filters of the old country are
 * dropped.
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

/** Weights look like ids (`time:40`), but belong to no country. */
function namesRecords(name: string, value: string): boolean {
	return name !== 'weights' && value.split(',').some(isRecordId)
}
