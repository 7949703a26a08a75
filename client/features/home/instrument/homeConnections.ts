/** What the map draws for a selection, and what belongs to it. */
import type { When } from '../../../../schema/enums'
import type { Month } from '../../../state/homeView'
import type { Newsworthy } from '../../../views/freshness/useFreshness'
import type { Site } from '../../../views/map/clusterPlaces'
import type { Connection } from '../../../views/map/layoutConnections'
import type { HomeLink, HomeMission, HomeRecords, MissionCrossing } from './homeRecords'

/** A link, a mission or another line between two places. */
export interface HomeConnection extends Connection {
	/** Names, and for a mission its dates. */
	readonly who: string
	readonly partner: string
	readonly when: string | null
	readonly news: Newsworthy | null
}

/** The line of an opportunity, or of a wish or office of the chosen actor. */
export interface OtherLine {
	/** Id of the record; of an opportunity, a key of its own. */
	readonly record: string
	readonly from: Site
	readonly to: Site
	readonly who: string
	readonly isProposed: boolean
	readonly isOffice: boolean
}

/** The chosen tab of the lists, as seen from a month: what is not of its time fades. */
export interface Era {
	readonly when: When
	readonly today: Month
}

export interface Selection {
	/** null: no month is chosen. */
	readonly month: Month | null
	readonly place: string | null
	/** Ids of the records of « ma collectivité »; null: none is chosen. */
	readonly records: ReadonlySet<string> | null
	/** null: no tab is chosen, or a month is, which is more precise. */
	readonly era: Era | null
}

/** Whether something that lasts from one month to another belongs to an era; null: that bound is unknown. */
export function isInEra(era: Era | null, first: Month | null, last: Month | null): boolean {
	if (era === null) return true
	if (first !== null && first > era.today) return era.when === 'UPCOMING'
	if (last !== null && last < era.today) return era.when === 'PAST'
	return era.when === 'CURRENT'
}

/** The era of a tab. For a tab with nothing on the map it is the present, which the lists show too. */
export function eraOf(
	{ links, missions }: Pick<HomeRecords, 'links' | 'missions'>,
	when: When | null,
	today: Month,
): Era | null {
	if (when === null) return null
	const era: Era = { when, today }
	const isAny =
		links.some(({ since, until }) => isInEra(era, since, until)) ||
		missions.some(({ first, last }) => isInEra(era, first, last))
	return isAny ? era : { when: 'CURRENT', today }
}

/** Whether anything is chosen; what does not belong to it is then dimmed. */
export function hasSelection({ month, place, records, era }: Selection): boolean {
	return month !== null || place !== null || records !== null || era !== null
}

export function connectionsOf(
	data: HomeRecords,
	selection: Selection,
	others: readonly OtherLine[],
): readonly HomeConnection[] {
	const { month } = selection
	const links = data.links
		.filter(({ since }) => month === null || since === null || since <= month)
		.map((link): HomeConnection => {
			const { record, french: from, partner: to, frenchActor, partnerActor, news } = link
			return {
				...lineBetween(record, from, to),
				lastNews: news.lastNews,
				isSelected: isChosenLink(link, selection),
				who: frenchActor.name,
				partner: partnerActor.name,
				news,
			}
		})
	const missions = data.missions.flatMap((mission): readonly HomeConnection[] => {
		const meeting = meetingOf(mission, data, selection)
		if (meeting === null) return []
		const { id, from, to, leader, period } = mission
		return [
			{
				...lineBetween(id, from, to),
				age: 'RECENT',
				isInOverlap: meeting !== 'none',
				isOver: meeting === 'over',
				who: leader.name,
				when: period,
			},
		]
	})
	const lines = others.map(
		({ record, from, to, who, isProposed, isOffice }): HomeConnection => ({
			...lineBetween(record, from, to),
			age: 'RECENT',
			isProposed,
			isOffice,
			who,
		}),
	)
	return [...links, ...lines, ...missions]
}

function lineBetween(record: string, from: Site, to: Site) {
	return {
		record,
		count: 1,
		from,
		to,
		trunk: to,
		lastNews: null,
		isSelected: true,
		isInOverlap: false,
		isProposed: false,
		isOffice: false,
		partner: to.name,
		when: null,
		news: null,
	}
}

function isChosenLink(link: HomeLink, { month, place, records, era }: Selection): boolean {
	if (!isInEra(era, link.since, link.until)) return false
	if (records !== null && !records.has(link.record)) return false
	if (place !== null && link.french.id !== place && link.partner.id !== place) return false
	return month === null || records !== null || place !== null
}

/** Whether a mission meets others that are there, or did; null: the map does not show it. */
function meetingOf(
	mission: HomeMission,
	data: HomeRecords,
	selection: Selection,
): 'none' | 'present' | 'over' | null {
	const { month, place, records, era } = selection
	if (!isInEra(era, mission.first, mission.last)) return null
	if (records !== null && !records.has(mission.id)) return null
	if (place !== null && mission.to.id !== place && mission.from.id !== place) return null
	if (month === null) {
		if (hasSelection(selection)) {
			if (mission.crossing === null) return 'none'
			return era === null || mission.last < era.today ? 'over' : 'present'
		}
		return mission.crossing !== null && mission.crossing === data.crossings[0]?.id ? 'over' : null
	}
	if (isUnderWay(mission, month)) return mission.crossing === null ? 'none' : 'present'
	const isOver = mission.last < month && !mission.isYearOnly
	const crossing = isOver ? data.crossings.find(({ id }) => id === mission.crossing) : undefined
	return crossing !== undefined && crossing.last >= month ? 'over' : null
}

/** Whether a mission is there in a month; never if only its year is known. */
export function isUnderWay(mission: HomeMission, month: Month): boolean {
	return !mission.isYearOnly && isWithin(mission, month)
}

/** Whether a mission may be there in a month, since only its year is known. */
export function isPossible(mission: HomeMission, month: Month): boolean {
	return mission.isYearOnly && isWithin(mission, month)
}

function isWithin({ first, last }: HomeMission, month: Month): boolean {
	return first <= month && month <= last
}

/** The overlap shown for a month: of those with a mission there, the one with the most actors at once. */
export function crossingIn(data: HomeRecords, { month, place, records }: Selection): MissionCrossing | null {
	if (month === null) return null
	const there = new Set(
		data.missions
			.filter((mission) => isUnderWay(mission, month))
			.filter(({ id, to }) => (records === null || records.has(id)) && (place === null || to.id === place))
			.map(({ crossing }) => crossing),
	)
	const found = data.crossings.filter(({ id }) => there.has(id))
	return found.toSorted((one, other) => other.peak - one.peak)[0] ?? null
}

/** The missions of a selection: those of its month, else all. */
export function selectedMissions(
	data: HomeRecords,
	{ month, place, records, era }: Selection,
): readonly HomeMission[] {
	return data.missions.filter(
		(mission) =>
			(month === null || isUnderWay(mission, month)) &&
			isInEra(era, mission.first, mission.last) &&
			(records === null || records.has(mission.id)) &&
			(place === null || mission.to.id === place || mission.from.id === place),
	)
}
