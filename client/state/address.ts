/**
 * What the address (the part after `?`) keeps on every screen, and its text form. Absent parts take no room in
 * the address: the plain address is French, the first country, today, nobody's collectivité, no scenario.
 */

import { LANGUAGES, type Language } from '../../schema/enums'
import { isIsoDay } from '../../schema/fuzzyDate'

/** In the address of a dated copy: what it held. */
export const COPY_PARAMETER = 'copy'

export interface Address {
	readonly language: Language
	/** Code of the partner country that everything is read of, such as XV; null is the first one. */
	readonly country: string | null
	/** ISO day the screens are read at; null is today. */
	readonly asOf: string | null
	/** Id of « ma collectivité »; null when none is chosen. */
	readonly actor: string | null
	/** true: « ma collectivité » stands for itself, without the actors on its territory. */
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

/** Whether an id is that of a territory of France, which is of all partner countries. */
export function isFrenchTerritory(id: string): boolean {
	return id.startsWith('territory:FR:')
}

/** Whom an actor of a filter stands for, as the API takes it. */
export function scopeOf(isAlone: boolean): 'EXACT' | 'WITHIN' {
	return isAlone ? 'EXACT' : 'WITHIN'
}

/** The id that a parameter names; null where it is none. */
export function idIn(parameters: URLSearchParams, name: string): string | null {
	const id = parameters.get(name)
	return id !== null && isRecordId(id) ? id : null
}

export function isSectorCode(text: string): boolean {
	return /^[a-z0-9-]{1,60}$/.test(text)
}

/** The code of a sector that a parameter names; null where it is none. */
export function sectorIn(parameters: URLSearchParams, name: string): string | null {
	const code = parameters.get(name)
	return code !== null && isSectorCode(code) ? code : null
}
