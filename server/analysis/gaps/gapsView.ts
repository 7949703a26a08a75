import { atLeast } from '../../domain/confidence'
import { type DayNumber, dayNumber, monthsBefore } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import { missionStatus } from '../../domain/missionStatus'
import { opennessAt, wishIsOpen } from '../../domain/openness'
import { extentOf } from '../../domain/period'
import type { Confidence, Mission, Office, Partnership, Wish } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import { publicView } from '../../projection/publicView'
import { type LinkContext, linkContext } from '../overlaps/linkContext'
import { once } from '../overlaps/once'
import type { Certainty } from '../result'

/** What gaps depend on, beside the records. */
export interface GapParameters {
	/** ISO day. */
	readonly asOf: string
	readonly minConfidence: Confidence | null
	readonly includeScenario: boolean
	/** Sectors to look at; all where null. */
	readonly sectors: readonly Id[] | null
	/** A territory of either country: provinces within it, or what actors within it do; everything where null. */
	readonly within: Id | null
}

/** For so long a past mission tells that somebody is there. */
const MONTHS_OF_MISSIONS = 5 * 12

/** A record by which French actors are in a province, on the day asked for. */
export interface PresenceRow {
	readonly record: Partnership | Mission | Office
	readonly certainty: Certainty
	readonly actors: readonly Id[]
	readonly provinces: readonly Id[]
	readonly sectors: readonly Id[]
}

export interface GapsView {
	readonly projection: Projection
	readonly asOf: DayNumber
	/** In the order of their ids. */
	readonly provinces: readonly Id[]
	/** In the order of their groups, then codes. */
	readonly sectors: readonly Id[]
	/** Links and offices that are open, missions of the last five years or to come; by kind, then id. */
	readonly rows: readonly PresenceRow[]
	/** Open wishes. */
	readonly wishes: readonly Wish[]
}

/** Reads the public view once for all three kinds of gaps. */
export function gapsView(projection: Projection, parameters: GapParameters): GapsView {
	const view = publicView(projection)
	const asOf = dayNumber(parameters.asOf)
	const { places } = view
	const within = parameters.within
	const isPartnerPlace = within !== null && places.provinceOf(within) !== null
	const counts = (record: { readonly confidence: Confidence; readonly scenario: boolean }) =>
		atLeast(record.confidence, parameters.minConfidence) && (parameters.includeScenario || !record.scenario)
	const isConcerned = (actor: Id) => within !== null && (actor === within || places.contains(within, actor))
	const rows = once(() => {
		const counted = rowsOf(view, parameters.asOf).filter(({ record }) => counts(record))
		return within === null || isPartnerPlace ? counted : concerned(counted, isConcerned)
	})
	return {
		projection: view,
		asOf,
		provinces: provincesOf(view).filter((id) => !isPartnerPlace || id === places.provinceOf(within ?? id)),
		sectors: sectorsOf(view).filter((id) => parameters.sectors?.includes(id) ?? true),
		get rows() {
			return rows()
		},
		wishes: [...view.wishes.values()].filter((wish) => counts(wish) && wishIsOpen(wish, asOf)),
	}
}

/** What those within a territory do. */
function concerned(
	rows: readonly PresenceRow[],
	isConcerned: (actor: Id) => boolean,
): readonly PresenceRow[] {
	return rows
		.map((row) => ({ ...row, actors: row.actors.filter(isConcerned) }))
		.filter(({ actors }) => actors.length > 0)
}

/** The first level of the other country, and the cities straight under it. */
function provincesOf({ territories, places }: Projection): readonly Id[] {
	return [...territories.keys()].filter((id) => places.provinceOf(id) === id).sort()
}

function sectorsOf({ sectors }: Projection): readonly Id[] {
	return [...sectors.values()]
		.sort((one, other) => (`${one.group} ${one.code}` < `${other.group} ${other.code}` ? -1 : 1))
		.map(({ id }) => id)
}

function rowsOf(view: Projection, asOf: string): readonly PresenceRow[] {
	const context = linkContext(view, { asOf })
	const links = [...view.partnerships.values()].sort(byId).flatMap((record) => {
		const provinces = provincesAround(record.partnerActors, view)
		return openRow({ record, actors: record.frenchActors, provinces, sectors: record.sectors }, context)
	})
	const offices = [...view.offices.values()].sort(byId).flatMap((record) => {
		const provinces = provincesAround(record.place === null ? [] : [record.place], view)
		const actors = record.owners.filter(context.isOfficeOwner)
		return openRow({ record, actors, provinces, sectors: [] }, context)
	})
	return [...links, ...missionRows(view, context.asOf), ...offices]
}

function openRow(
	row: Omit<PresenceRow, 'certainty' | 'record'> & { readonly record: Partnership | Office },
	context: LinkContext,
): readonly PresenceRow[] {
	const openness = opennessAt(row.record, context.asOf, context.compiledOf(row.record.dataset))
	if (openness === 'not-open' || row.provinces.length === 0 || row.actors.length === 0) return []
	return [{ ...row, certainty: openness === 'established' ? 'ESTABLISHED' : 'POSSIBLE' }]
}

function missionRows(view: Projection, asOf: DayNumber): readonly PresenceRow[] {
	const since = monthsBefore(asOf, MONTHS_OF_MISSIONS)
	return [...view.missions.values()].sort(byId).flatMap((record): PresenceRow[] => {
		const status = missionStatus(record, asOf)
		const days = extentOf(record)
		const provinces = provincesAround(
			[record.host, ...record.stops].filter((place) => place !== null),
			view,
		)
		if (record.direction !== 'FR_TO_PARTNER' || record.leader === null || provinces.length === 0) return []
		if (status === 'cancelled' || status === 'draft' || days === null || days.last < since) return []
		const certainty = record.confidence === 'low' ? 'POSSIBLE' : 'ESTABLISHED'
		const actors = [record.leader, ...record.participants]
		return [{ record, certainty, actors, provinces, sectors: record.sectors }]
	})
}

function provincesAround(actors: readonly Id[], { places }: Projection): readonly Id[] {
	const provinces = actors.flatMap((actor) => {
		const place = places.placeOf(actor)
		const province = place === null ? null : places.provinceOf(place)
		return province === null ? [] : [province]
	})
	return [...new Set(provinces)]
}

function byId(one: { readonly id: Id }, other: { readonly id: Id }): number {
	return one.id < other.id ? -1 : 1
}
