/**
 * What the address (the part after `?`) keeps on every screen, and its text form. What is absent has its
 * default: French, the first country, today, no chosen collectivité, no scenario.
 */

import { LANGUAGES, type Language } from '../../schema/enums'
import { isIsoDay } from '../../schema/fuzzyDate'

/** The parameter that holds the content of a dated copy. */
export const COPY_PARAMETER = 'copy'

export interface Address {
	readonly language: Language
	/** Code of the partner country of all screens, such as XV; null is the first one. */
	readonly country: string | null
	/** The ISO day that the screens show; null is today. */
	readonly asOf: string | null
	/** Id of « ma collectivité »; null when none is chosen. */
	readonly actor: string | null
	/** true: « ma collectivité » alone, without the actors on its territory. */
	readonly isActorAlone: boolean
	readonly includeScenario: boolean
}

/** The names of the parameters that belong to the address rather than to one screen. */
export const ADDRESS_PARAMETERS = [
	'lang',
	'country',
	'asOf',
	'actor',
	'actorScope',
	'includeScenario',
] as const

/** Reads the address from a query text; what cannot be understood counts as absent. */
export function parseAddress(query: string | URLSearchParams): Address {
	const parameters = new URLSearchParams(query)
	const language = parameters.get('lang')
	const country = parameters.get('country')
	const asOf = parameters.get('asOf')
	const actor = idIn(parameters, 'actor')
	return {
		language: LANGUAGES.find((known) => known === language) ?? 'fr',
		country: country !== null && /^[A-Z]{2}$/.test(country) ? country : null,
		asOf: asOf !== null && isIsoDay(asOf) ? asOf : null,
		actor,
		isActorAlone: actor !== null && parameters.get('actorScope') === 'exact',
		includeScenario: parameters.get('includeScenario') === 'true',
	}
}

/** The query text of an address, without `?`; the plain address gives an empty text. */
export function formatAddress(address: Address): string {
	const parameters = new URLSearchParams()
	if (address.language !== 'fr') parameters.set('lang', address.language)
	if (address.country !== null) parameters.set('country', address.country)
	if (address.asOf !== null) parameters.set('asOf', address.asOf)
	if (address.actor !== null) parameters.set('actor', address.actor)
	if (address.actor !== null && address.isActorAlone) parameters.set('actorScope', 'exact')
	if (address.includeScenario) parameters.set('includeScenario', 'true')
	return readableQuery(parameters)
}

/** The query text with `:` and `,` left as they are, so that an id can be read in the address. */
export function readableQuery(parameters: URLSearchParams): string {
	return parameters.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')
}

/** Ids are `kind:rest` without blanks; anything else in the address is not an id. */
export function isRecordId(text: string): boolean {
	return text.length <= 200 && /^[a-z]+:[^\s]+$/.test(text)
}

/** Whether an id is that of a French territory, which every partner country shares. */
export function isFrenchTerritory(id: string): boolean {
	return id.startsWith('territory:FR:')
}

/** The actor scope of a filter, as the API takes it. */
export function scopeOf(isAlone: boolean): 'EXACT' | 'WITHIN' {
	return isAlone ? 'EXACT' : 'WITHIN'
}

/** The id in a parameter; null if it is not an id. */
export function idIn(parameters: URLSearchParams, name: string): string | null {
	const id = parameters.get(name)
	return id !== null && isRecordId(id) ? id : null
}

export function isSectorCode(text: string): boolean {
	return /^[a-z0-9-]{1,60}$/.test(text)
}

/** The code of a sector in a parameter; null if it is not one. */
export function sectorIn(parameters: URLSearchParams, name: string): string | null {
	const code = parameters.get(name)
	return code !== null && isSectorCode(code) ? code : null
}
