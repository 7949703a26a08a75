import type { CountryCode } from './ids'

/** What stands for a data set of records that persons declare, of a country; null where no data set describes one. */
export function declaredIn(country: CountryCode | null): string {
	return `${PREFIX}${country ?? ''}`
}

/** The country of records that persons declared; null of a data set that was loaded. */
export function declaredCountry(dataset: string): CountryCode | null {
	return dataset.startsWith(PREFIX) ? dataset.slice(PREFIX.length) : null
}

const PREFIX = 'declared:'
