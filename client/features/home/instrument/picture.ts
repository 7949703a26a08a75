/** What the map draws for a selection: each arc with its look and the age of its news. */
import type { When } from '../../../../schema/enums'
import type { NewsAge } from '../../../../schema/newsAge'
import type { Month } from '../../../state/homeView'
import type { Newsworthy } from '../../../views/news/useNews'
import type { HomeLink, HomeMission, HomePlace, HomeRecords, MissionCrossing } from './homeRecords'

/**
 * `ink`: as strong as its news is recent; `faint`: outside the selection; `dim`: of other actors; `crossing`:
 * an overlapping mission that is there; `past`: an overlapping mission that is back home; `single`: a mission
 * without overlap; `pooled`: an opportunity.
 */
export type HomeArcLook = 'ink' | 'faint' | 'dim' | 'crossing' | 'past' | 'single' | 'pooled'

/** News of a link: within ten years, older, or never dated. */
export type LinkAge = 'HEARD' | 'SILENT' | 'UNDATED'

export interface Arc {
	readonly key: string
	readonly record: string | null
	readonly from: HomePlace
	readonly to: HomePlace
	readonly look: HomeArcLook
	readonly age: LinkAge
	readonly newsAge: NewsAge | null
	/** Names, and for a mission its dates. */
	readonly who: string
	readonly partner: string
	readonly when: string | null
	readonly news: Newsworthy | null
}

/** The line of an opportunity, or of a wish or office of the chosen actor. */
export interface OtherLine {
	readonly key: string
	readonly record: string | null
	readonly from: HomePlace
	readonly to: HomePlace
	readonly who: string
	readonly isPooled: boolean
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

export function arcsOf(
	data: HomeRecords,
	selection: Selection,
	others: readonly OtherLine[],
	ageOf: (news: Newsworthy) => NewsAge | null,
): readonly Arc[] {
	const links = data.links.flatMap((link): Arc[] => {
		const look = linkLook(link, selection)
		if (look === null) return []
		const newsAge = ageOf(link.news)
		return [
			{
				key: `${link.record} ${link.french.id} ${link.partner.id}`,
				record: link.record,
				from: link.french,
				to: link.partner,
				look,
				age: linkAge(link, newsAge),
				newsAge,
				who: link.frenchName,
				partner: link.partnerName,
				when: null,
				news: link.news,
			},
		]
	})
	const missions = data.missions.flatMap((mission): Arc[] => {
		const look = missionLook(mission, data, selection)
		return look === null ? [] : [arcOfMission(mission, look)]
	})
	const lines = others.map(
		({ key, record, from, to, who, isPooled }): Arc => ({
			key,
			record,
			from,
			to,
			look: isPooled ? 'pooled' : 'single',
			age: 'HEARD',
			newsAge: null,
			who,
			partner: to.name,
			when: null,
			news: null,
		}),
	)
	return [...once(links), ...lines, ...missions].toSorted((one, other) => ORDER[one.look] - ORDER[other.look])
}

/**
 * Removes duplicate lines: outside the selection, one line for each pair of places, since many on top of each
 * other would look strong; otherwise one for each record and pair, since several of its parties may be in one
 * place.
 */
function once(links: readonly Arc[]): readonly Arc[] {
	const seen = new Set<string>()
	return links.filter(({ key, look, from, to }) => {
		const pair = look === 'ink' ? key : `${look} ${from.id} ${to.id}`
		const isNew = !seen.has(pair)
		seen.add(pair)
		return isNew
	})
}

/** The selection is drawn over the rest. */
const ORDER: Readonly<Record<HomeArcLook, number>> = {
	dim: 0,
	faint: 1,
	ink: 2,
	single: 3,
	past: 4,
	crossing: 5,
	pooled: 6,
}

export function linkAge({ news }: Pick<HomeLink, 'news'>, age: NewsAge | null): LinkAge {
	if (news.lastNews === null) return 'UNDATED'
	return age === 'SILENT' ? 'SILENT' : 'HEARD'
}

function linkLook(link: HomeLink, { month, place, records, era }: Selection): HomeArcLook | null {
	if (!isInEra(era, link.since, link.until)) return 'dim'
	if (records !== null && !records.has(link.record)) return 'dim'
	if (place !== null && link.french.id !== place && link.partner.id !== place) return 'dim'
	if (month === null) return 'ink'
	if (link.since !== null && link.since > month) return null
	return records === null && place === null ? 'faint' : 'ink'
}

function missionLook(mission: HomeMission, data: HomeRecords, selection: Selection): HomeArcLook | null {
	const { month, place, records, era } = selection
	if (!isInEra(era, mission.first, mission.last)) return null
	if (records !== null && !records.has(mission.id)) return null
	if (place !== null && mission.to.id !== place && mission.from.id !== place) return null
	if (month === null) {
		if (records !== null || place !== null || era !== null) {
			if (mission.crossing === null) return 'single'
			return era === null || mission.last < era.today ? 'past' : 'crossing'
		}
		return mission.crossing !== null && mission.crossing === data.crossings[0]?.id ? 'past' : null
	}
	if (isUnderWay(mission, month)) return mission.crossing === null ? 'single' : 'crossing'
	const isOver = mission.last < month && !mission.isYearOnly
	const crossing = isOver ? data.crossings.find(({ id }) => id === mission.crossing) : undefined
	return crossing !== undefined && crossing.last >= month ? 'past' : null
}

/** The lines at a place, without those of other actors. */
export function linesAt(arcs: readonly Arc[], place: string): readonly Arc[] {
	return arcs.filter(({ from, to, look }) => look !== 'dim' && (from.id === place || to.id === place))
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

function arcOfMission(mission: HomeMission, look: HomeArcLook): Arc {
	return {
		key: mission.id,
		record: mission.id,
		from: mission.from,
		to: mission.to,
		look,
		age: 'HEARD',
		newsAge: null,
		who: mission.who,
		partner: mission.to.name,
		when: mission.period,
		news: null,
	}
}
