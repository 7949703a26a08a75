import { rankOf } from '../../domain/confidence'
import { type DayNumber, earliestDay, type FuzzyDate, latestDay } from '../../domain/fuzzyDate'
import { openDaysOf } from '../../domain/openness'
import { possibleDays } from '../../domain/period'
import type { Office, Partnership } from '../../domain/records'
import type { ActorColumns } from './actorColumns'
import type { Numbering } from './numbering'
import { RecordRows } from './recordRows'
import { RowLists } from './rowLists'
import { SameEnds } from './sameEnds'

/** What a row of a link or an office is made of. */
export interface LinkEnds {
	/** French actors who count as parties or owners. */
	readonly parties: readonly number[]
	/** Actors of the other side; of an office its place. */
	readonly others: readonly number[]
	readonly sectors: readonly number[]
}

/** How the records of a table are read. */
export interface LinkReading<Kind> {
	/** Called once for a record. */
	endsOf(record: Kind): LinkEnds
	/** A text that is the same for records of the same ends and form; null where one end is not known. */
	sameEndsOf(record: Kind, ends: Pick<LinkEnds, 'parties' | 'others'>): string | null
}

/** What the numbers of a table are read with. */
export interface ColumnContext {
	readonly actors: ActorColumns
	readonly sectors: Numbering
	/** Day on which a data set was compiled; null where the set is not on record. */
	readonly compiledOf: (dataset: string) => DayNumber | null
}

/** No date on record. */
export const NO_DATE = -(2 ** 30)
/** Room for the precision of a date beside its day. */
export const PRECISIONS = 16

/**
 * Partnerships, or offices, in columns: what every question about them reads, as numbers. Read a column at a row that
 * a list holds.
 */
export class LinkColumns<Kind extends Partnership | Office> extends RecordRows<Kind> {
	/** Days of the openness (`openDaysOf`), both included. */
	readonly openFrom: DayNumber[] = []
	readonly sureFrom: DayNumber[] = []
	readonly sureUntil: DayNumber[] = []
	readonly openUntil: DayNumber[] = []
	/** Of its confidence: 0 low, 1 medium, 2 high. */
	readonly rank: number[] = []
	readonly isScenario: boolean[] = []
	readonly parties: (readonly number[])[] = []
	readonly others: (readonly number[])[] = []
	readonly sectors: (readonly number[])[] = []
	/**
	 * First day of `since`, times PRECISIONS, plus how imprecise it is (0 a day, more a month, a year, an approximate
	 * date); NO_DATE where it is not known.
	 */
	readonly since: number[] = []
	/** The same of the last day of `until`. */
	readonly until: number[] = []

	/** By each of `others`. */
	readonly byOther: RowLists
	/** By the province of each of `others`. */
	readonly byProvince: RowLists
	/** By the place where each of `others` stands. */
	readonly byPlace: RowLists
	/** By the city of each of `others`, or what stands for one. */
	readonly byCity: RowLists
	readonly byParty: RowLists
	/** By the French région of each of `parties`. */
	readonly byRegion: RowLists
	readonly bySector: RowLists
	/** Of one form between the same ends, with every day on which each may have started. */
	readonly sameEnds: SameEnds

	readonly #context: ColumnContext
	readonly #reading: LinkReading<Kind>

	constructor(records: Iterable<Kind>, context: ColumnContext, reading: LinkReading<Kind>) {
		super()
		this.#context = context
		this.#reading = reading
		const { actors, sectors } = context
		const actorCount = () => actors.numbers.size
		const ofOthers = (find: (other: number) => number) =>
			new RowLists(this, actorCount, (row) => (this.others[row] ?? []).map(find))
		this.byOther = new RowLists(this, actorCount, (row) => this.others[row] ?? [])
		this.byProvince = ofOthers((other) => actors.provinceOf(other))
		this.byPlace = ofOthers((other) => actors.placeOf(other))
		this.byCity = ofOthers((other) => actors.keyOf(other))
		this.byParty = new RowLists(this, actorCount, (row) => this.parties[row] ?? [])
		const regionOf = (actor: number) => actors.regionOf(actor)
		this.byRegion = new RowLists(this, actorCount, (row) => (this.parties[row] ?? []).map(regionOf))
		this.bySector = new RowLists(
			this,
			() => sectors.size,
			(row) => this.sectors[row] ?? [],
		)
		this.sameEnds = new SameEnds(
			this,
			(row) =>
				reading.sameEndsOf(this.recordAt(row), {
					parties: this.parties[row] ?? [],
					others: this.others[row] ?? [],
				}),
			(row) => possibleDays({ start: this.recordAt(row).since, end: null }),
		)
		const { byOther, byProvince, byPlace, byCity, byParty, byRegion, bySector } = this
		this.follow(byOther, byProvince, byPlace, byCity, byParty, byRegion, bySector, this.sameEnds)
		this.takeIn(records)
	}

	protected override fill(record: Kind): void {
		const days = openDaysOf(record, this.#context.compiledOf(record.dataset))
		const { parties, others, sectors } = this.#reading.endsOf(record)
		this.openFrom.push(days.openFrom)
		this.sureFrom.push(days.sureFrom)
		this.sureUntil.push(days.sureUntil)
		this.openUntil.push(days.openUntil)
		this.rank.push(rankOf(record.confidence))
		this.isScenario.push(record.scenario)
		this.parties.push(parties)
		this.others.push(others)
		this.sectors.push(sectors)
		this.since.push(boundOf(record.since, earliestDay))
		this.until.push(boundOf(record.until, latestDay))
	}
}

/** A date as a number: the day that `dayOf` reads, times PRECISIONS, plus how imprecise it is; NO_DATE without one. */
export function boundOf(date: FuzzyDate | null, dayOf: (date: FuzzyDate) => DayNumber): number {
	if (date === null) return NO_DATE
	const missing = (10 - date.text.length) / 3
	return dayOf(date) * PRECISIONS + missing * 2 + Number(date.approximate)
}
