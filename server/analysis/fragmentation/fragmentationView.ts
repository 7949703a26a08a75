import { atLeast } from '../../domain/confidence'
import { type DayNumber, dayNumber, isoDay } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import { missionStatus } from '../../domain/missionStatus'
import { opennessAt } from '../../domain/openness'
import { extentOf, isDatedToTheDay, lengthInDays } from '../../domain/period'
import type { Confidence, Mission, Office, Partnership } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import { publicView } from '../../projection/publicView'
import { evidenceOf } from '../evidenceOf'
import { type LinkContext, linkContext } from '../overlaps/linkContext'
import type { Certainty, Evidence } from '../result'
import { type KeyedPart, type Parties, partsByKey } from './partsByKey'

/** By what indexes are made. */
export type FragmentationScope = 'PARTNER' | 'CITY' | 'SECTOR' | 'FRENCH_REGION'

/** What indexes depend on, beside the records. */
export interface FragmentationParameters {
	readonly by: FragmentationScope
	/** ISO day: the last point of the trend. */
	readonly asOf: string
	/** First year of the trend. */
	readonly fromYear: number
	readonly minConfidence: Confidence | null
	readonly includeScenario: boolean
	/** Records of one of these sectors; of all, or of none, where null. */
	readonly sectors: readonly Id[] | null
	/** A territory of either country: what is done in it, or by actors within it; everything where null. */
	readonly within: Id | null
}

/** The part that one record has in one key. */
export interface FragmentationRow {
	readonly record: Partnership | Mission | Office
	/** French actors with a part in it. */
	readonly actors: readonly Id[]
	/** Of a mission whose size and days are known. */
	readonly personDays: number | null
	/** Whether it counts in a year: open on that day, or a mission that starts in that year, no later. */
	readonly certaintyAt: (year: number, day: DayNumber) => Certainty | null
	readonly evidence: (certainty: Certainty) => Evidence
}

/** A row that counts on a day, and how surely. */
export interface CountedRow {
	readonly row: FragmentationRow
	readonly certainty: Certainty
}

/** A mission, or a visit received, and where it goes. */
export interface Travel {
	readonly isAtHome: boolean
	readonly places: readonly Id[]
}

export interface FragmentationView {
	readonly projection: Projection
	readonly by: FragmentationScope
	readonly asOf: DayNumber
	readonly points: readonly { readonly year: number; readonly day: DayNumber }[]
	/** Keys in the order of their ids. */
	readonly rowsByKey: ReadonlyMap<Id, readonly FragmentationRow[]>
	/** Of all years, until the day asked for. */
	readonly travelsByKey: ReadonlyMap<Id, readonly Travel[]>
}

/** Reads the public view once. Throws BadInput unless `asOf` is a day. */
export function fragmentationView(
	projection: Projection,
	parameters: FragmentationParameters,
): FragmentationView {
	const view = publicView(projection)
	const context = linkContext(view, parameters)
	const counts = (record: Partnership | Mission | Office) =>
		atLeast(record.confidence, parameters.minConfidence) &&
		(parameters.includeScenario || !record.scenario) &&
		(parameters.sectors === null ||
			('sectors' in record && record.sectors.some((sector) => parameters.sectors?.includes(sector))))
	const missions = [...view.missions.values()].sort(byId).filter(counts).filter(isTravel)
	const records = [
		...[...view.partnerships.values()].sort(byId).filter(counts),
		...missions.filter(({ direction }) => direction === 'FR_TO_PARTNER'),
		...[...view.offices.values()].sort(byId).filter(counts),
	]
	const partsOf = (parties: Parties) => partsByKey(parties, parameters, view)
	return {
		projection: view,
		by: parameters.by,
		asOf: context.asOf,
		points: pointsOf(parameters, context.asOf),
		rowsByKey: grouped(
			records.flatMap((record) =>
				partsOf(partiesOf(record, context)).map((part) => [part.key, rowOf(record, part, context)] as const),
			),
		),
		travelsByKey: grouped(
			missions
				.filter((mission) => hasStarted(mission, context.asOf))
				.flatMap((mission) => {
					const travel = { isAtHome: mission.direction === 'PARTNER_TO_FR', places: placesOf(mission) }
					return partsOf(partiesOf(mission, context)).map(({ key }) => [key, travel] as const)
				}),
		),
	}
}

function pointsOf({ asOf, fromYear }: FragmentationParameters, day: DayNumber) {
	const last = Number(isoDay(day).slice(0, 4))
	const first = Math.min(fromYear, last)
	return Array.from({ length: last - first + 1 }, (_, index) => {
		const year = first + index
		return { year, day: dayNumber(year === last ? asOf : `${year}-12-31`) }
	})
}

/** Who takes part, and where in the other country (or, for a visit received, at home). */
function partiesOf(record: Partnership | Mission | Office, context: LinkContext): Parties {
	switch (record.kind) {
		case 'Partnership':
			return { french: record.frenchActors, partners: record.partnerActors, sectors: record.sectors }
		case 'Office':
			return {
				french: record.owners.filter(context.isOfficeOwner),
				partners: [],
				places: record.place === null ? [] : [record.place],
				sectors: [],
			}
		case 'Mission': {
			const travellers = [...(record.leader === null ? [] : [record.leader]), ...record.participants]
			return record.direction === 'FR_TO_PARTNER'
				? { french: travellers, partners: placesOf(record), sectors: record.sectors }
				: { french: placesOf(record), partners: travellers, sectors: record.sectors }
		}
	}
}

export function placesOf({ host, stops }: Mission): readonly Id[] {
	return [...(host === null ? [] : [host]), ...stops]
}

export function isTravel({ status, leader }: Mission): boolean {
	return leader !== null && status !== 'cancelled' && status !== 'draft'
}

export function hasStarted(mission: Mission, day: DayNumber): boolean {
	const days = extentOf(mission)
	return days === null ? missionStatus(mission, day) === 'done' : days.first <= day
}

function rowOf(
	record: Partnership | Mission | Office,
	{ actors }: KeyedPart,
	context: LinkContext,
): FragmentationRow {
	const certainties = new Map<DayNumber, Certainty | null>()
	const certaintyAt = (year: number, day: DayNumber): Certainty | null => {
		if (!certainties.has(day)) certainties.set(day, certaintyOf(record, year, day, context))
		return certainties.get(day) ?? null
	}
	return {
		record,
		actors,
		personDays: record.kind === 'Mission' ? personDaysOf(record) : null,
		certaintyAt,
		evidence: (certainty) => evidenceOf(record, certainty),
	}
}

function certaintyOf(
	record: Partnership | Mission | Office,
	year: number,
	day: DayNumber,
	context: LinkContext,
): Certainty | null {
	if (record.kind === 'Mission') {
		const days = extentOf(record)
		if (days === null || days.first > day || Number(record.start?.text.slice(0, 4)) !== year) return null
		return record.confidence === 'low' || record.start?.approximate ? 'POSSIBLE' : 'ESTABLISHED'
	}
	const openness = opennessAt(record, day, context.compiledOf(record.dataset))
	if (openness === 'not-open') return null
	return openness === 'established' ? 'ESTABLISHED' : 'POSSIBLE'
}

function personDaysOf(mission: Mission): number | null {
	const days = extentOf(mission)
	return mission.size === null || days === null || !isDatedToTheDay(mission)
		? null
		: mission.size * lengthInDays(days)
}

function grouped<Item>(pairs: readonly (readonly [Id, Item])[]): ReadonlyMap<Id, readonly Item[]> {
	const groups = new Map<Id, Item[]>()
	for (const [key, item] of [...pairs].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))) {
		const group = groups.get(key)
		if (group) group.push(item)
		else groups.set(key, [item])
	}
	return groups
}

function byId(one: { readonly id: Id }, other: { readonly id: Id }): number {
	return one.id < other.id ? -1 : 1
}
