/**
 * What the address (the part after `?`) keeps on every screen, and its text form. Absent parts take no room in
 * the address: the plain address is French, today, nobody's collectivité, no scenario.
 */
export type Language = 'fr' | 'en' | 'zh'

export interface Address {
	readonly language: Language
	/** ISO day the screens are read at; null is today. */
	readonly asOf: string | null
	/** Id of « ma collectivité »; null when none is chosen. */
	readonly actor: string | null
	readonly includeScenario: boolean
}

export const PLAIN_ADDRESS: Address = { language: 'fr', asOf: null, actor: null, includeScenario: false }

/** The names of the parameters that belong to the address rather than to one screen. */
export const ADDRESS_PARAMETERS = ['lang', 'asOf', 'actor', 'includeScenario'] as const

/** Reads the address from a query text; what cannot be understood counts as absent. */
export function parseAddress(query: string | URLSearchParams): Address {
	const parameters = new URLSearchParams(query)
	const language = parameters.get('lang')
	const asOf = parameters.get('asOf')
	const actor = parameters.get('actor')
	return {
		language: language === 'en' || language === 'zh' ? language : 'fr',
		asOf: asOf !== null && isIsoDay(asOf) ? asOf : null,
		actor: actor !== null && isRecordId(actor) ? actor : null,
		includeScenario: parameters.get('includeScenario') === 'true',
	}
}

/** The query text of an address, without `?`; the plain address gives an empty text. */
export function formatAddress(address: Address): string {
	const parameters = new URLSearchParams()
	if (address.language !== 'fr') parameters.set('lang', address.language)
	if (address.asOf !== null) parameters.set('asOf', address.asOf)
	if (address.actor !== null) parameters.set('actor', address.actor)
	if (address.includeScenario) parameters.set('includeScenario', 'true')
	return readable(parameters)
}

/** The query text with `:` and `,` left as they are, so that an id can be read in the address. */
export function readable(parameters: URLSearchParams): string {
	return parameters.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')
}

/** true for a day that exists, written YYYY-MM-DD. */
export function isIsoDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
	const day = new Date(`${text}T00:00:00Z`)
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Ids are `kind:rest` without blanks; anything else in the address is not an id. */
export function isRecordId(text: string): boolean {
	return text.length <= 200 && /^[a-z]+:[^\s]+$/.test(text)
}
