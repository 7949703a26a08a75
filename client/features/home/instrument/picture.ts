/** What the map draws of a selection: each arc with its look, and how old its news is. */
import type { When } from '../../../../schema/enums'
import type { NewsAge } from '../../../../schema/newsAge'
import type { Month } from '../../../state/homeView'
import type { Newsworthy } from '../../../views/news/useNews'
import type { HomeLink, HomeMission, HomePlace, HomeRecords, MissionCrossing } from './homeRecords'

/**
 * `ink`: as strong as its news is recent; `faint`: not what is looked at; `dim`: of others; `crossing`: a mission that meets
 * others, on the spot; `past`: one of those, home again; `single`: one that meets nobody; `pooled`: could be pooled.
 */
export type HomeArcLook = 'ink' | 'faint' | 'dim' | 'crossing' | 'past' | 'single' | 'pooled'

/** Of a link: heard of within ten years, not since, or never dated. */
export type LinkAge = 'HEARD' | 'SILENT' | 'UNDATED'

export interface Arc {
	readonly key: string
	readonly record: string | null
	readonly from: HomePlace
	readonly to: HomePlace
	readonly look: HomeArcLook
	readonly age: LinkAge
	readonly newsAge: NewsAge | null
	/** Who, and of a mission when. */
	readonly who: string
	readonly partner: string
	readonly when: string | null
	readonly news: Newsworthy | null
}

/** A line that could be pooled, or a record of the chosen actor that is neither a link nor a mission. */
export interface OtherLine {
	readonly key: string
	readonly record: string | null
	readonly from: HomePlace
	readonly to: HomePlace
	readonly who: string
	readonly isPooled: boolean
}

/** The chosen tab of the lists, seen from a month: what is of another time fades. */
export interface Era {
	readonly when: When
	readonly today: Month
}

export interface Selection {
	/** null: no month was chosen. */
	readonly month: Month | null
	readonly place: string | null
	/** Ids of the records of « ma collectivité »; null: nobody is chosen. */
	readonly records: ReadonlySet<string> | null
	/** null: no tab was chosen, or a month is, which says more. */
	readonly era: Era | null
}

/** Whether what lasts from one month to another is of an era; null: no such bound is known. */
export function isInEra(era: Era | null, first: Month | null, last: Month | null): boolean {
	if (era === null) return true
	if (first !== null && first > era.today) return era.when === 'UPCOMING'
	if (last !== null && last < era.today) return era.when === 'PAST'
	return era.when === 'CURRENT'
}

/** Of a tab with nothing on the map it is the present, which the lists show in the meantime too. */
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
 * Of links that nobody looks at, one line for each pair of places: many over one another would look strong. Of the
 * others one for each record and pair: several of its parties may stand in one place.
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

/** What is looked at lies over what is not. */
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

/** The lines at a place, without those of others. */
export function linesAt(arcs: readonly Arc[], place: string): readonly Arc[] {
	return arcs.filter(({ from, to, look }) => look !== 'dim' && (from.id === place || to.id === place))
}

/** On the spot in a month; one that is known to the year alone is counted in none. */
export function isUnderWay(mission: HomeMission, month: Month): boolean {
	return !mission.isYearOnly && isWithin(mission, month)
}

/** Perhaps on the spot in a month: its year alone is known. */
export function isPossible(mission: HomeMission, month: Month): boolean {
	return mission.isYearOnly && isWithin(mission, month)
}

function isWithin({ first, last }: HomeMission, month: Month): boolean {
	return first <= month && month <= last
}

/** The crossing that a month is about: of those with a mission on the spot the one with most at once. */
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

/** Missions of a selection: of its month, else all of them. */
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
