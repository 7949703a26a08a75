/** The filters of the list of overlaps, and their text form in the address. */
import { isRecordId } from './address'

const WHENS = ['UPCOMING', 'CURRENT', 'PAST'] as const
export const OVERLAP_KINDS = ['CROWDING', 'SAME_PARTNER', 'SAME_TERRITORY', 'SAME_CITY_OFFICES'] as const

export type When = (typeof WHENS)[number]
type OverlapKind = (typeof OVERLAP_KINDS)[number]

export interface OverlapFilters {
	/** null: the reader has not chosen; the screen opens the first with results. */
	readonly when: When | null
	/** Empty: all kinds. */
	readonly kinds: readonly OverlapKind[]
	/** Id of a territory; null: everywhere. */
	readonly place: string | null
	/** Sector codes; empty: all. */
	readonly sectors: readonly string[]
	/** 0 to 1, in hundredths; 0 shows all. */
	readonly minSeverity: number
}

export const NO_FILTERS: OverlapFilters = { when: null, kinds: [], place: null, sectors: [], minSeverity: 0 }

/** Reads the filters from a query text; what cannot be understood counts as absent. */
export function parseOverlapFilters(query: string | URLSearchParams): OverlapFilters {
	const parameters = new URLSearchParams(query)
	const when = parameters.get('when')?.toUpperCase()
	const place = parameters.get('place')
	const kinds = listOf(parameters, 'kinds')
	const severity = Number(parameters.get('minSeverity') ?? 0)
	return {
		when: WHENS.find((known) => known === when) ?? null,
		kinds: OVERLAP_KINDS.filter((known) => kinds.includes(known.toLowerCase())),
		place: place !== null && isRecordId(place) ? place : null,
		sectors: listOf(parameters, 'sectors').filter((code) => /^[a-z0-9-]{1,60}$/.test(code)),
		minSeverity: severity > 0 && severity <= 1 ? Math.round(severity * 100) / 100 : 0,
	}
}

/** The parameters of these filters; no parameter for what is not set. */
export function formatOverlapFilters(filters: OverlapFilters): Record<string, string> {
	const parameters: Record<string, string> = {}
	if (filters.when !== null) parameters.when = filters.when.toLowerCase()
	if (filters.kinds.length > 0) parameters.kinds = filters.kinds.map((kind) => kind.toLowerCase()).join(',')
	if (filters.place !== null) parameters.place = filters.place
	if (filters.sectors.length > 0) parameters.sectors = filters.sectors.join(',')
	if (filters.minSeverity > 0) parameters.minSeverity = String(filters.minSeverity)
	return parameters
}

/** The tab to open: the reader's choice, else the first with results of current, upcoming, past; else upcoming. */
export function tabToOpen(
	chosen: When | null,
	counts: { readonly current: number; readonly upcoming: number; readonly past: number },
): When {
	if (chosen !== null) return chosen
	if (counts.current > 0) return 'CURRENT'
	if (counts.upcoming > 0) return 'UPCOMING'
	return counts.past > 0 ? 'PAST' : 'UPCOMING'
}

function listOf(parameters: URLSearchParams, name: string): readonly string[] {
	return [...new Set((parameters.get(name) ?? '').split(',').filter((part) => part !== ''))]
}
