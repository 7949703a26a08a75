/** The month and the place of the home page, beside the address that all screens share. */
import { idIn, isFrenchTerritory } from './address'

/** Months since the year 0, so that months can be compared and subtracted. */
export type Month = number

export interface HomeView {
	/** null: the day of the address, or today. */
	readonly month: Month | null
	/** Id of a territory of either country; null: everywhere. */
	readonly place: string | null
}

/**
 * The parameters of the explorer for the same selection: the month becomes its period, and the actor or the
 * place is chosen. With both, the actor is chosen and the place filters.
 */
export function explorerParametersOfHome(
	{ month, place }: HomeView,
	actor: string | null,
): Readonly<Record<string, string>> {
	const chosen = actor ?? place
	const side = place !== null && isFrenchTerritory(place) ? 'who' : 'where'
	return {
		...(chosen !== null && { chosen }),
		...(actor !== null && place !== null && { [side]: place }),
		...(month !== null && { from: monthText(month), to: monthText(month) }),
	}
}

/** Whether the address names a month that cannot be read: it counts as absent, and the reader is told so. */
export function hasUnreadableMonth(query: string): boolean {
	const text = new URLSearchParams(query).get('month')
	return text !== null && readMonth(text) === null
}

/** Reads it from a query text; what cannot be understood counts as absent. */
export function parseHomeView(query: string | URLSearchParams): HomeView {
	const parameters = new URLSearchParams(query)
	return {
		month: readMonth(parameters.get('month') ?? ''),
		place: idIn(parameters, 'place'),
	}
}

export function formatHomeView({ month, place }: HomeView): Readonly<Record<string, string>> {
	return { ...(month !== null && { month: monthText(month) }), ...(place !== null && { place }) }
}

/** Reads the month of `2010-10`, or of a day; null for anything else. */
export function readMonth(text: string): Month | null {
	const match = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d{2})?$/.exec(text)
	return match === null ? null : Number(match[1]) * 12 + Number(match[2]) - 1
}

/** Writes a month as `2010-10`. */
export function monthText(month: Month): string {
	return `${yearOfMonth(month)}-${String((month % 12) + 1).padStart(2, '0')}`
}

export function yearOfMonth(month: Month): number {
	return Math.floor(month / 12)
}
