import type { Id } from '../domain/ids'
import type {
	GraphRecord,
	Mandate,
	Meeting,
	Mission,
	Office,
	Partnership,
	RecordKind,
	Wish,
} from '../domain/records'
import { KeyedIndex } from './keyedIndex'
import type { Places } from './places'
import type { RecordOf, RecordTables } from './recordTables'

/**
 * The records of a projection by what they are looked up by: places, actors, partners. Each list is the same until a
 * record of its key changes.
 */
export class KeyedLists {
	readonly #placesNow: () => Places

	readonly missionsByActor: KeyedIndex<Mission>
	readonly partnershipsByActor: KeyedIndex<Partnership>
	readonly officesByOwner: KeyedIndex<Office>
	readonly wishesByActor: KeyedIndex<Wish>
	readonly eventsByCity: KeyedIndex<Meeting>
	/** By whom they say they speak for. */
	readonly mandatesByRepresented: KeyedIndex<Mandate>

	constructor(tables: RecordTables, placesNow: () => Places) {
		this.#placesNow = placesNow
		const missions = tables.of('Mission')
		const partnerships = tables.of('Partnership')
		const offices = tables.of('Office')
		this.missionsByActor = new KeyedIndex(missions, ({ leader, participants }) => [leader, ...participants])
		this.partnershipsByActor = new KeyedIndex(partnerships, ({ frenchActors, partnerActors, body }) => [
			...frenchActors,
			...partnerActors,
			body,
		])
		this.officesByOwner = new KeyedIndex(offices, ({ owners }) => owners)
		this.wishesByActor = new KeyedIndex(tables.of('Wish'), ({ actor }) => [actor])
		this.eventsByCity = new KeyedIndex(tables.of('Event'), ({ place }) => [this.#keyOf(place)])
		this.mandatesByRepresented = new KeyedIndex(tables.of('Mandate'), ({ represented }) => [represented])
	}

	/** Called once the tables hold `after` instead of `before`: the lists of their keys change, and no others. */
	replace(kind: RecordKind, before: GraphRecord | null, after: GraphRecord | null): void {
		switch (kind) {
			case 'Mission':
				replaceIn([this.missionsByActor], kind, before, after)
				break
			case 'Partnership':
				replaceIn([this.partnershipsByActor], kind, before, after)
				break
			case 'Office':
				replaceIn([this.officesByOwner], kind, before, after)
				break
			case 'Wish':
				replaceIn([this.wishesByActor], kind, before, after)
				break
			case 'Event':
				replaceIn([this.eventsByCity], kind, before, after)
				break
			case 'Mandate':
				replaceIn([this.mandatesByRepresented], kind, before, after)
		}
	}

	/** Called once records may stand elsewhere: a territory, an organisation or a data set changed. */
	placesMoved(): void {
		this.eventsByCity.forget()
	}

	#keyOf(place: Id | null): Id | null {
		return place === null ? null : this.#placesNow().keyOf(place)
	}
}

function replaceIn<K extends RecordKind>(
	indexes: readonly KeyedIndex<RecordOf<K>>[],
	kind: K,
	before: GraphRecord | null,
	after: GraphRecord | null,
): void {
	for (const index of indexes) index.replace(only(kind, before), only(kind, after))
}

function only<K extends RecordKind>(kind: K, record: GraphRecord | null): RecordOf<K> | null {
	return record !== null && record.kind === kind ? (record as RecordOf<K>) : null
}
