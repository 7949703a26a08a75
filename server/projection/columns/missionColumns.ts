import { rankOf } from '../../domain/confidence'
import { type DayNumber, earliestDay, type FuzzyDate, latestDay, precisionOf } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import { boundsOf, extentOf, isDatedToTheDay, possibleDays } from '../../domain/period'
import type { Direction, Mission } from '../../domain/records'
import { boundOf, type ColumnContext } from './linkColumns'
import { RecordRows } from './recordRows'
import { RowLists } from './rowLists'
import { SameEnds, textOfEnds } from './sameEnds'

/** Nobody is on record as leading. */
export const NO_LEADER = -1

/** A day after all others: missions without a start come last. */
export const NO_DAY = 2 ** 30

/**
 * Missions of both directions in columns: what every question about them reads, as numbers. Lists hold them by first
 * day, then by id.
 */
export class MissionColumns extends RecordRows<Mission> {
	/** First and last day of the stay, as its texts say; 2 ** 30 without a start. */
	readonly firstDay: DayNumber[] = []
	readonly lastDay: DayNumber[] = []
	/** Latest day on which it may start, and earliest on which it may end, as far as its precision allows. */
	readonly latestStart: DayNumber[] = []
	readonly earliestEnd: DayNumber[] = []
	/** First day of the start times PRECISIONS, plus how imprecise it is (`boundOf`): the least begins a period of several. */
	readonly start: number[] = []
	/** Last day of the end, or of the start without one, times PRECISIONS, less how imprecise: the greatest ends it. */
	readonly end: number[] = []
	/** The dates that these two are of; null without a start. */
	readonly startDate: (FuzzyDate | null)[] = []
	readonly endDate: (FuzzyDate | null)[] = []
	/** Both dates known to the day and not approximate. */
	readonly isExact: boolean[] = []
	/** Start known to the year only. */
	readonly isRough: boolean[] = []
	/** Start approximate. */
	readonly isAbout: boolean[] = []
	/** Year of the start; 0 without one. */
	readonly year: number[] = []
	/** Of its confidence: 0 low, 1 medium, 2 high. */
	readonly rank: number[] = []
	readonly isScenario: boolean[] = []
	/** From France to the other country. */
	readonly isOut: boolean[] = []
	/** Neither cancelled nor a draft. */
	readonly isMeant: boolean[] = []
	readonly leader: number[] = []
	/** Leader, then participants; each once. */
	readonly parties: (readonly number[])[] = []
	/** Coordinated with whom, where it is coordinated: an empty list is with those who do not say either. */
	readonly coordinatedWith: (readonly number[] | null)[] = []
	/** Host place, then stops; each once. */
	readonly places: (readonly number[])[] = []
	readonly sectors: (readonly number[])[] = []
	/** Size × days, where both are known to the day; -1 where not. */
	readonly personDays: number[] = []

	/** From France, by the city of each stop, or what stands for one: see `Places.keyOf`. */
	readonly outByCity: RowLists
	/** Visits received, the same. */
	readonly inByCity: RowLists
	/** From France, by the province of each stop. */
	readonly outByProvince: RowLists
	/** From France, by each place itself. */
	readonly outByPlace: RowLists
	readonly byParty: RowLists
	/** Of both directions, by each of the other side: where a mission goes, who comes on a visit. */
	readonly byPartner: RowLists
	/** The same by its city, or what stands for one. */
	readonly byPartnerCity: RowLists
	/** Of both directions, by the French région of each of ours: who goes, where a visit is received. */
	readonly byRegion: RowLists
	readonly bySector: RowLists
	/** Of one direction, leader and city of the host, with every day that each may take. */
	readonly sameEnds: SameEnds

	readonly #context: ColumnContext

	constructor(records: Iterable<Mission>, context: ColumnContext) {
		super()
		this.#context = context
		const { actors, sectors } = context
		const actorCount = () => actors.numbers.size
		const byStop = (isOut: boolean, find: (place: number) => number) =>
			new RowLists(this, actorCount, (row) =>
				this.isOut[row] === isOut ? (this.places[row] ?? []).map(find) : [],
			)
		this.outByCity = byStop(true, (place) => actors.keyOf(place))
		this.inByCity = byStop(false, (place) => actors.keyOf(place))
		this.outByProvince = byStop(true, (place) => actors.provinceOf(place))
		this.outByPlace = byStop(true, (place) => place)
		const bySide = (isPartner: boolean, find: (actor: number) => number) =>
			new RowLists(this, actorCount, (row) =>
				((this.isOut[row] === isPartner ? this.places[row] : this.parties[row]) ?? []).map(find),
			)
		this.byPartner = bySide(true, (partner) => partner)
		this.byPartnerCity = bySide(true, (partner) => actors.keyOf(partner))
		this.byRegion = bySide(false, (actor) => actors.regionOf(actor))
		this.byParty = new RowLists(this, actorCount, (row) => this.parties[row] ?? [])
		this.bySector = new RowLists(
			this,
			() => sectors.size,
			(row) => this.sectors[row] ?? [],
		)
		this.sameEnds = new SameEnds(
			this,
			(row) => this.#endsOf(row),
			(row) => possibleDays(this.recordAt(row)),
		)
		const { outByCity, inByCity, outByProvince, outByPlace, byParty, bySector } = this
		const { byPartner, byPartnerCity, byRegion } = this
		const oneWay = [outByCity, inByCity, outByProvince, outByPlace]
		this.follow(...oneWay, byParty, byPartner, byPartnerCity, byRegion, bySector, this.sameEnds)
		this.takeIn(byHost(records))
	}

	/** Missions of a direction, by the city of each stop, or what stands for one. */
	byCity(direction: Direction): RowLists {
		return direction === 'FR_TO_PARTNER' ? this.outByCity : this.inByCity
	}

	override isBefore(row: number, other: number): boolean {
		const days = (this.firstDay[row] ?? NO_DAY) - (this.firstDay[other] ?? NO_DAY)
		return days < 0 || (days === 0 && super.isBefore(row, other))
	}

	#endsOf(row: number): string | null {
		const { direction, host } = this.recordAt(row)
		const leader = this.leader[row] ?? NO_LEADER
		const [place] = this.places[row] ?? []
		if (leader === NO_LEADER || host === null || place === undefined) return null
		return textOfEnds(direction, [leader], [this.#context.actors.keyOf(place)])
	}

	protected override fill(mission: Mission): void {
		const { actors, sectors } = this.#context
		const { leader, host, start, size } = mission
		const days = extentOf(mission)
		const bounds = boundsOf(mission)
		const isExact = isDatedToTheDay(mission)
		this.firstDay.push(days?.first ?? NO_DAY)
		this.lastDay.push(days?.last ?? NO_DAY)
		this.latestStart.push(bounds?.starts.last ?? NO_DAY)
		this.earliestEnd.push(bounds?.ends.first ?? NO_DAY)
		this.start.push(boundOf(start, earliestDay))
		this.end.push(-boundOf(mission.end ?? start, (date) => -latestDay(date)))
		this.startDate.push(start)
		this.endDate.push(mission.end ?? start)
		this.isExact.push(isExact)
		this.isRough.push(start !== null && precisionOf(start) === 'year')
		this.isAbout.push(start?.approximate ?? false)
		this.year.push(Number(start?.text.slice(0, 4) ?? 0))
		this.rank.push(rankOf(mission.confidence))
		this.isScenario.push(mission.scenario)
		this.isOut.push(mission.direction === 'FR_TO_PARTNER')
		this.isMeant.push(mission.status !== 'cancelled' && mission.status !== 'draft')
		this.leader.push(leader === null ? NO_LEADER : actors.numbers.of(leader))
		this.parties.push(actors.all([...(leader === null ? [] : [leader]), ...mission.participants]))
		this.coordinatedWith.push(mission.coordinated ? actors.all(mission.coordinatedWith) : null)
		this.places.push(actors.all(host === null ? mission.stops : [host, ...mission.stops]))
		this.sectors.push(sectors.all(mission.sectors))
		this.personDays.push(
			size === null || days === null || !isExact ? -1 : size * (days.last - days.first + 1),
		)
	}
}

/** Missions of one host one after the other: most of what is asked of a place is then read from near. */
function byHost(missions: Iterable<Mission>): readonly Mission[] {
	const together = new Map<Id | null, Mission[]>()
	for (const mission of missions) {
		const others = together.get(mission.host)
		if (others) others.push(mission)
		else together.set(mission.host, [mission])
	}
	return [...together.values()].flat()
}
