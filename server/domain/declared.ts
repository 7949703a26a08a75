import type { CountryCode } from './ids'

/** Name used as the data set of records that people declare for a country; null: no data set describes one. */
export function declaredIn(country: CountryCode | null): string {
	return `${PREFIX}${country ?? ''}`
}

/** Country of declared records; null for a loaded data set. */
export function declaredCountry(dataset: string): CountryCode | null {
	return dataset.startsWith(PREFIX) ? dataset.slice(PREFIX.length) : null
}

const PREFIX = 'declared:'
