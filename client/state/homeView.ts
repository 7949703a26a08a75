/** What the instrument of the home page shows beside the address that all screens share: a month and a place. */
import { idIn, isFrenchTerritory } from './address'

/** Months since the year 0: months of two years can be told apart and counted. */
export type Month = number

export interface HomeView {
	/** null: the day of the address, or today. */
	readonly month: Month | null
	/** Id of a territory of either country; null: everywhere. */
	readonly place: string | null
}

/**
 * The same selection as the explorer writes it: the month is its period, and of what is chosen the rest fades. Of an actor and
 * a place both, the place says with or from where.
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

/** Of `2010-10`, and of a day: its month; null of anything else. */
export function readMonth(text: string): Month | null {
	const match = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d{2})?$/.exec(text)
	return match === null ? null : Number(match[1]) * 12 + Number(match[2]) - 1
}

/** `2010-10`. */
export function monthText(month: Month): string {
	return `${yearOfMonth(month)}-${String((month % 12) + 1).padStart(2, '0')}`
}

export function yearOfMonth(month: Month): number {
	return Math.floor(month / 12)
}
