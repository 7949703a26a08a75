import { rankOf } from '../../domain/confidence'
import type { DayNumber } from '../../domain/fuzzyDate'
import { wishDaysOf } from '../../domain/openness'
import { possibleDays } from '../../domain/period'
import type { Wish, WishObject } from '../../domain/records'
import { NOWHERE } from './actorColumns'
import type { ColumnContext } from './linkColumns'
import { RecordRows } from './recordRows'
import { RowLists } from './rowLists'
import { SameEnds, textOfEnds } from './sameEnds'

/** A wish is to or from nobody in particular. */
export const NOBODY = -1

const OBJECTS: readonly WishObject[] = ['office', 'partner', 'joint-mission', 'event-place']

/** Number of what wishes are about. */
export const objectNumber = (what: WishObject): number => OBJECTS.indexOf(what)

/** Wishes in columns, in the order of their ids. */
export class WishColumns extends RecordRows<Wish> {
	/** Days on which it is to be used (`wishDaysOf`), both included. */
	readonly openFrom: DayNumber[] = []
	readonly openUntil: DayNumber[] = []
	/** Of its confidence: 0 low, 1 medium, 2 high. */
	readonly rank: number[] = []
	readonly isScenario: boolean[] = []
	/** Sought, and not offered. */
	readonly isSought: boolean[] = []
	/** See `objectNumber`. */
	readonly what: number[] = []
	readonly actor: number[] = []
	/** To or from whom. */
	readonly other: number[] = []
	readonly place: number[] = []
	readonly sectors: (readonly number[])[] = []

	/** By what they are about. */
	readonly byObject: RowLists
	readonly byActor: RowLists
	/** By the province of the place that they name. */
	readonly byProvince: RowLists
	/** For the same thing, of one actor and in one place, with every day on which each may have been made. */
	readonly sameEnds: SameEnds

	readonly #context: ColumnContext

	constructor(records: Iterable<Wish>, context: ColumnContext) {
		super()
		this.#context = context
		const { actors } = context
		const actorCount = () => actors.numbers.size
		this.byObject = new RowLists(
			this,
			() => OBJECTS.length,
			(row) => [this.what[row] ?? 0],
		)
		this.byActor = new RowLists(this, actorCount, (row) => [this.actor[row] ?? NOBODY])
		this.byProvince = new RowLists(this, actorCount, (row) => {
			const place = this.place[row] ?? NOWHERE
			return place === NOWHERE ? [] : [actors.provinceOf(place)]
		})
		this.sameEnds = new SameEnds(
			this,
			(row) => this.#endsOf(row),
			(row) => possibleDays({ start: this.recordAt(row).since, end: null }),
		)
		this.follow(this.byObject, this.byActor, this.byProvince, this.sameEnds)
		this.takeIn(records)
	}

	#endsOf(row: number): string {
		const { direction, what } = this.recordAt(row)
		const ends = [this.actor, this.place, this.other].map((column) => [column[row] ?? NOBODY])
		return textOfEnds(`${direction} ${what}`, ...ends)
	}

	protected override fill(wish: Wish): void {
		const { actors, sectors } = this.#context
		const { openFrom, openUntil } = wishDaysOf(wish)
		this.openFrom.push(openFrom)
		this.openUntil.push(openUntil)
		this.rank.push(rankOf(wish.confidence))
		this.isScenario.push(wish.scenario)
		this.isSought.push(wish.direction === 'SEEKS')
		this.what.push(objectNumber(wish.what))
		this.actor.push(actors.numbers.of(wish.actor))
		this.other.push(wish.other === null ? NOBODY : actors.numbers.of(wish.other))
		this.place.push(wish.place === null ? NOWHERE : actors.numbers.of(wish.place))
		this.sectors.push(sectors.all(wish.sectors))
	}
}
