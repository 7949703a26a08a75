/** The data of the instrument: links, missions and their overlaps, each with its places and months. */

import type {
	HomeEndFragment,
	HomeInstrumentQuery,
	HomeMissionFragment,
	HomePlaceFragment,
} from '../../../graphql/generated/types'
import { type Month, readMonth } from '../../../state/homeView'
import { otherLocalName } from '../../../text/localName'
import type { GivenName } from '../../../ui/Name'
import type { Newsworthy } from '../../../views/freshness/useFreshness'
import type { Site } from '../../../views/map/clusterPlaces'
import type { MapSide } from '../../../views/map/layoutMap'

/** A link, drawn once for each pair of its places. */
export interface HomeLink {
	/** Id of the record, which several pairs of one link share. */
	readonly record: string
	readonly french: Site
	readonly partner: Site
	readonly frenchActor: GivenName
	readonly partnerActor: GivenName
	/** null if unknown. */
	readonly since: Month | null
	readonly until: Month | null
	readonly news: Newsworthy
}

export interface HomeMission {
	readonly id: string
	readonly leader: GivenName
	readonly period: string
	readonly from: Site
	readonly to: Site
	/** The first month that its dates allow; `last` is the last. */
	readonly first: Month
	readonly last: Month
	/** Whether only its year is known; it is then counted in no month. */
	readonly isYearOnly: boolean
	/** Id of the overlap of which it is part; null: none. */
	readonly crossing: string | null
}

export type CrossingNode = HomeInstrumentQuery['crossings']['nodes'][number]

/** An overlap of missions: one city, close dates. */
export interface MissionCrossing {
	readonly id: string
	readonly place: Site | null
	readonly missions: ReadonlySet<string>
	readonly first: Month
	readonly last: Month
	/** The most leaders on one day, counting missions with exact dates. */
	readonly peak: number
	readonly node: CrossingNode
}

export interface HomeRecords {
	readonly links: readonly HomeLink[]
	/** All links on record, also those without a place on the map. */
	readonly linksTotal: number
	/** The number of links that were loaded; one page if there are very many. */
	readonly linksRead: number
	readonly missions: readonly HomeMission[]
	readonly missionsTotal: number
	/** Missions by month; null if all missions were loaded. */
	readonly months: ReadonlyMap<Month, number> | null
	/** The most severe first. */
	readonly crossings: readonly MissionCrossing[]
	/** Places of today's overlaps. */
	readonly overlapPlaces: ReadonlySet<string>
}

/** @param more missions of the chosen month, if there are too many to load all. */
export function homeRecordsOf(
	{ partnerships, missions, missionMonths, crossings, present }: HomeInstrumentQuery,
	more: readonly HomeMissionFragment[] = [],
): HomeRecords {
	const places = new PlaceIndex()
	const read = new Map([...missions.nodes, ...more].map((node) => [node.id, node]))
	const found = crossings.nodes.flatMap((node) => crossingOf(node, places))
	const crossingOfMission = new Map(
		found.toReversed().flatMap(({ id, missions }) => [...missions].map((mission) => [mission, id] as const)),
	)
	return {
		links: partnerships.nodes.flatMap((node) => linksOf(node, places)),
		linksTotal: partnerships.totalCount,
		linksRead: partnerships.nodes.length,
		missions: [...read.values()].flatMap((node) => missionOf(node, crossingOfMission, places)),
		missionsTotal: missions.totalCount,
		months: missions.nodes.length < missions.totalCount ? monthCounts(missionMonths) : null,
		crossings: found,
		overlapPlaces: new Set(
			present.nodes.flatMap(({ place, partner }) => place?.id ?? partner?.territory?.id ?? []),
		),
	}
}

function monthCounts(months: HomeInstrumentQuery['missionMonths']): ReadonlyMap<Month, number> {
	return new Map(
		months.flatMap(({ month, missions }) => {
			const read = readMonth(month)
			return read === null ? [] : [[read, missions] as const]
		}),
	)
}

/** Keeps one object for each place, so that its drawing stays while months play. */
class PlaceIndex {
	readonly #places = new Map<string, Site>()

	placeOf(territory: HomePlaceFragment | null | undefined): Site | null {
		const place = placeOfTerritory(territory)
		if (place === null) return null
		const known = this.#places.get(place.id) ?? place
		this.#places.set(place.id, known)
		return known
	}
}

export function placeOfTerritory(territory: HomePlaceFragment | null | undefined): Site | null {
	if (!territory || territory.lat === null || territory.lon === null) return null
	const { nameLocal, lat, lon, country, ...place } = territory
	const side = country.code === 'FR' ? 'french' : 'partner'
	return { ...place, local: otherLocalName(place.name, nameLocal), lat, lon, side }
}

function linksOf(
	{
		id,
		lastNews,
		fromMemory,
		period,
		frenchActors,
		partnerActors,
	}: HomeInstrumentQuery['partnerships']['nodes'][number],
	places: PlaceIndex,
): readonly HomeLink[] {
	return placedEnds(frenchActors, 'french', places).flatMap((french) =>
		placedEnds(partnerActors, 'partner', places).map((partner) => ({
			record: id,
			french: french.place,
			partner: partner.place,
			frenchActor: french.actor,
			partnerActor: partner.actor,
			since: startOf(period.start),
			until: endOf(period.end),
			news: { kind: 'PARTNERSHIP' as const, lastNews, fromMemory },
		})),
	)
}

function placedEnds(actors: readonly HomeEndFragment[], side: MapSide, places: PlaceIndex) {
	return actors.flatMap((actor) => {
		const place = places.placeOf(actor.territory)
		return place?.side === side ? [{ actor, place }] : []
	})
}

function missionOf(
	node: HomeMissionFragment,
	crossings: ReadonlyMap<string, string>,
	places: PlaceIndex,
): readonly HomeMission[] {
	const { id, leader, host, period, earliestStart, latestEnd } = node
	const [from, to] = [places.placeOf(leader?.territory), places.placeOf(host)]
	const first = readMonth(earliestStart ?? '')
	if (!leader || !from || !to || first === null) return []
	const last = Math.max(first, readMonth(latestEnd ?? '') ?? first)
	return [
		{
			id,
			leader,
			period: period.text,
			from,
			to,
			first,
			last,
			isYearOnly: period.start === null || period.start.length === 4,
			crossing: crossings.get(id) ?? null,
		},
	]
}

function crossingOf(node: CrossingNode, places: PlaceIndex): readonly MissionCrossing[] {
	const missions = new Set(node.evidence.map(({ recordId }) => recordId))
	const periods = node.evidence.flatMap(({ period }) => (period ? [period] : []))
	const starts = periods.flatMap(({ start }) => startOf(start) ?? [])
	const ends = periods.flatMap(({ start, end }) => endOf(end ?? start) ?? [])
	if (starts.length === 0 || node.crowding === null) return []
	return [
		{
			id: node.id,
			place: places.placeOf(node.place),
			missions,
			first: Math.min(...starts),
			last: Math.max(...starts, ...ends),
			peak: node.crowding.peakCertain,
			node,
		},
	]
}

/** The first month of a date; of a year, January. */
function startOf(text: string | null): Month | null {
	if (text === null) return null
	return text.length === 4 ? readMonth(`${text}-01`) : readMonth(text)
}

function endOf(text: string | null): Month | null {
	if (text === null) return null
	return text.length === 4 ? readMonth(`${text}-12`) : readMonth(text)
}
