/** Our own identifiers: `kind:rest`, for instance `territory:FR:commune:33063` or `mission:M012`. They never change. */
export type Id = string

/** ISO 3166-1 alpha-2 code, upper case. France is always `FR`; a data set brings the other country. */
export type CountryCode = string

export const HOME_COUNTRY: CountryCode = 'FR'

export function idsOf(items: readonly { readonly id: Id }[]): readonly Id[] {
	return items.map(({ id }) => id)
}
