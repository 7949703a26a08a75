/** The filters of the list of overlaps, and their text form in the address. */
import {
	CERTAINTIES,
	type Certainty,
	DIRECTIONS,
	type Direction,
	OVERLAP_KINDS,
	OVERLAP_NATURES,
	type OverlapKind,
	type OverlapNature,
	WHENS,
	type When,
} from '../../schema/enums'
import { idIn, isSectorCode } from './address'

export interface OverlapFilters {
	/** null: the reader has not chosen; the screen opens the first with results. */
	readonly when: When | null
	/** Empty: all kinds. */
	readonly kinds: readonly OverlapKind[]
	readonly nature: OverlapNature | null
	readonly certainty: Certainty | null
	/** Only overlaps of missions have one. */
	readonly direction: Direction | null
	/** Id of a territory; null: everywhere. */
	readonly place: string | null
	/** true: the place alone, without what it contains. */
	readonly isPlaceAlone: boolean
	/** Id of an actor that takes part, beside « ma collectivité »; null: any. */
	readonly withActor: string | null
	/** true: that actor alone, without the actors on its territory. */
	readonly isWithActorAlone: boolean
	/** Sector codes; empty: all. */
	readonly sectors: readonly string[]
	/** Years, the later never before the earlier; null: no bound. */
	readonly from: string | null
	readonly to: string | null
	/** 0 to 1, in hundredths; 0 shows all. */
	readonly minSeverity: number
}

export const NO_OVERLAP_FILTERS: OverlapFilters = {
	when: null,
	kinds: [],
	nature: null,
	certainty: null,
	direction: null,
	place: null,
	isPlaceAlone: false,
	withActor: null,
	isWithActorAlone: false,
	sectors: [],
	from: null,
	to: null,
	minSeverity: 0,
}

/** Reads the filters from a query text; what cannot be understood counts as absent. */
export function parseOverlapFilters(query: string | URLSearchParams): OverlapFilters {
	const parameters = new URLSearchParams(query)
	const oneOf = <Known extends string>(name: string, known: readonly Known[]): Known | null =>
		known.find((one) => one === parameters.get(name)?.toUpperCase()) ?? null
	const [place, withActor] = [idIn(parameters, 'place'), idIn(parameters, 'with')]
	const kinds = listOf(parameters, 'kinds')
	const severity = Number(parameters.get('minSeverity') ?? 0)
	return {
		when: oneOf('when', WHENS),
		kinds: OVERLAP_KINDS.filter((known) => kinds.includes(known.toLowerCase())),
		nature: oneOf('nature', OVERLAP_NATURES),
		certainty: oneOf('certainty', CERTAINTIES),
		direction: oneOf('direction', DIRECTIONS),
		place,
		isPlaceAlone: place !== null && parameters.get('alone') === 'true',
		withActor,
		isWithActorAlone: withActor !== null && parameters.get('withScope') === 'exact',
		sectors: listOf(parameters, 'sectors').filter(isSectorCode),
		...yearsOf(parameters),
		minSeverity: severity > 0 && severity <= 1 ? Math.round(severity * 100) / 100 : 0,
	}
}

/** The parameters of these filters; no parameter for what is not set. */
export function formatOverlapFilters(filters: OverlapFilters): Record<string, string> {
	const parameters: Record<string, string> = {}
	if (filters.when !== null) parameters.when = filters.when.toLowerCase()
	if (filters.kinds.length > 0) parameters.kinds = filters.kinds.map((kind) => kind.toLowerCase()).join(',')
	if (filters.nature !== null) parameters.nature = filters.nature.toLowerCase()
	if (filters.certainty !== null) parameters.certainty = filters.certainty.toLowerCase()
	if (filters.direction !== null) parameters.direction = filters.direction.toLowerCase()
	if (filters.place !== null) parameters.place = filters.place
	if (filters.place !== null && filters.isPlaceAlone) parameters.alone = 'true'
	if (filters.withActor !== null) parameters.with = filters.withActor
	if (filters.withActor !== null && filters.isWithActorAlone) parameters.withScope = 'exact'
	if (filters.sectors.length > 0) parameters.sectors = filters.sectors.join(',')
	if (filters.from !== null) parameters.from = filters.from
	if (filters.to !== null) parameters.to = filters.to
	if (filters.minSeverity > 0) parameters.minSeverity = String(filters.minSeverity)
	return parameters
}

/** How many filters are set besides the tab, for the button of narrow screens. */
export function countOverlapFilters(filters: OverlapFilters): number {
	return [
		filters.kinds.length > 0,
		filters.nature !== null,
		filters.certainty !== null,
		filters.direction !== null,
		filters.place !== null,
		filters.withActor !== null,
		filters.sectors.length > 0,
		filters.from !== null || filters.to !== null,
		filters.minSeverity > 0,
	].filter(Boolean).length
}

/**
 * The tab to open: the reader's choice; else the first of current, upcoming and past that has results; else
 * upcoming.
 */
export function tabToOpen(
	chosen: When | null,
	counts: { readonly current: number; readonly upcoming: number; readonly past: number },
): When {
	if (chosen !== null) return chosen
	if (counts.current > 0) return 'CURRENT'
	if (counts.upcoming > 0) return 'UPCOMING'
	return counts.past > 0 ? 'PAST' : 'UPCOMING'
}

function yearsOf(parameters: URLSearchParams): Pick<OverlapFilters, 'from' | 'to'> {
	const year = (name: string): string | null => {
		const value = parameters.get(name) ?? ''
		return /^\d{4}$/.test(value) ? value : null
	}
	const [from, to] = [year('from'), year('to')]
	return { from, to: from !== null && to !== null && to < from ? null : to }
}

function listOf(parameters: URLSearchParams, name: string): readonly string[] {
	return [...new Set((parameters.get(name) ?? '').split(',').filter((part) => part !== ''))]
}
