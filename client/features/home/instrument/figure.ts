/** The one number of a selection, and what it counts. */
import { type Month, monthText } from '../../../state/homeView'
import { crossingIn, isInEra, isPossible, type Selection, selectedMissions } from './homeConnections'
import type { HomeMission, HomeRecords, MissionCrossing } from './homeRecords'

export type Figure =
	/** Actors on the same day, in the chosen month if there is one; `there` is null if there is none. */
	| {
			readonly of: 'crossing'
			readonly figure: number
			readonly crossing: MissionCrossing
			readonly there: number | null
	  }
	/** Missions of the month, none of which overlaps with another. */
	| {
			readonly of: 'missions'
			readonly figure: number
			readonly missions: readonly HomeMission[]
			readonly month: Month
	  }
	| { readonly of: 'future'; readonly figure: number; readonly month: Month }
	| { readonly of: 'opportunities'; readonly figure: number }
	/** Offices at one place that could host the chosen actor. */
	| { readonly of: 'offices'; readonly figure: number }
	| { readonly of: 'records'; readonly figure: number }
	/** Links with news within ten years, of all. */
	| { readonly of: 'links'; readonly figure: number; readonly total: number }

/**
 * @param heard the number of links with news within ten years.
 * @param today the month of today.
 * @param opportunities the number of opportunities of the chosen actor or place; null while they load.
 * @param offices offices that could host the chosen actor; null if there are none, or no actor is chosen.
 * @param recordsTotal records of the chosen actor; null if none is chosen.
 */
export function selectionFigure(
	data: HomeRecords,
	selection: Selection,
	heard: number,
	{
		today,
		opportunities,
		offices,
		recordsTotal,
	}: {
		today: Month
		opportunities: number | null
		offices: number | null
		recordsTotal: number | null
	},
): Figure {
	const { month, place, records, era } = selection
	if (month !== null) {
		const crossing = crossingIn(data, selection)
		const missions = selectedMissions(data, selection)
		if (crossing !== null) {
			const there = leadersIn(crossing, month, missions)
			// The leader of two missions counts once, as in the curve beside the figure.
			const figure = crossing.peak > 1 ? there : crossing.missions.size
			return { of: 'crossing', figure, crossing, there }
		}
		const isAll = data.months === null || records !== null || place !== null
		const figure = isAll ? missions.length : (data.months?.get(month) ?? 0)
		if (month > today && figure === 0) return { of: 'future', figure, month }
		return { of: 'missions', figure, missions, month }
	}
	if (records !== null || place !== null) {
		const own = place === null ? null : crossingsAt(data, selection)[0]
		if (records === null && own) return { of: 'crossing', figure: figureOf(own), crossing: own, there: null }
		if (records !== null && offices !== null) return { of: 'offices', figure: offices }
		if (opportunities !== null && opportunities > 0) return { of: 'opportunities', figure: opportunities }
		return { of: 'records', figure: recordsTotal ?? countAt(data, place) }
	}
	const [worst] = data.crossings.filter(({ first, last }) => isInEra(era, first, last))
	if (worst) return { of: 'crossing', figure: figureOf(worst), crossing: worst, there: null }
	return { of: 'links', figure: heard, total: data.linksTotal }
}

/** The peak; or if no exact dates coincide, the number of missions. */
function figureOf({ peak, missions }: MissionCrossing): number {
	return peak > 1 ? peak : missions.size
}

/** The most actors of an overlap on one day of a month. */
function leadersIn({ id, node }: MissionCrossing, month: Month, missions: readonly HomeMission[]): number {
	const [first, last] = [`${monthText(month)}-01`, `${monthText(month)}-31`]
	const steps = node.crowding?.steps ?? []
	const leaders = steps
		.filter(({ from, until }) => from <= last && until >= first)
		.map((step) => step.leaders)
	const named = new Set(missions.filter(({ crossing }) => crossing === id).map(({ leader }) => leader.name))
	return leaders.length > 0 ? Math.max(...leaders) : named.size
}

function crossingsAt({ crossings }: HomeRecords, { place, era }: Selection): readonly MissionCrossing[] {
	return crossings.filter(
		(crossing) => crossing.place?.id === place && isInEra(era, crossing.first, crossing.last),
	)
}

function countAt(data: HomeRecords, place: string | null): number {
	const links = data.links.filter(({ french, partner }) => french.id === place || partner.id === place)
	const missions = data.missions.filter(({ from, to }) => from.id === place || to.id === place)
	return new Set([...links.map(({ record }) => record), ...missions.map(({ id }) => id)]).size
}

/** The month in which an overlap had the most actors. */
export function peakMonth({ node, first }: MissionCrossing, read: (text: string) => Month | null): Month {
	const start = node.crowding?.peakPeriod?.start
	return (start ? read(start) : null) ?? first
}

/** Missions with only a known year that may have been there in a month. */
export function possibleIn(data: HomeRecords, month: Month): readonly HomeMission[] {
	return data.missions.filter((mission) => isPossible(mission, month))
}
