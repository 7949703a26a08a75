import type { Id } from '../domain/ids'
import type {
	Direction,
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

	readonly missionsByPlace: Readonly<Record<Direction, KeyedIndex<Mission>>>
	readonly missionsByActor: KeyedIndex<Mission>
	readonly partnershipsByActor: KeyedIndex<Partnership>
	readonly partnershipsByPartner: KeyedIndex<Partnership>
	/** By the place of an actor of the other side. */
	readonly partnershipsByPlace: KeyedIndex<Partnership>
	/** By the province of an actor of the other side. */
	readonly partnershipsByProvince: KeyedIndex<Partnership>
	readonly officesByCity: KeyedIndex<Office>
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
		this.missionsByPlace = {
			FR_TO_PARTNER: new KeyedIndex(missions, (mission) => this.#stopsOf(mission, 'FR_TO_PARTNER')),
			PARTNER_TO_FR: new KeyedIndex(missions, (mission) => this.#stopsOf(mission, 'PARTNER_TO_FR')),
		}
		this.missionsByActor = new KeyedIndex(missions, ({ leader, participants }) => [leader, ...participants])
		this.partnershipsByActor = new KeyedIndex(partnerships, ({ frenchActors, partnerActors, body }) => [
			...frenchActors,
			...partnerActors,
			body,
		])
		this.partnershipsByPartner = new KeyedIndex(partnerships, ({ partnerActors }) => partnerActors)
		this.partnershipsByPlace = new KeyedIndex(partnerships, ({ partnerActors }) =>
			partnerActors.map((partner) => placesNow().placeOf(partner)),
		)
		this.partnershipsByProvince = new KeyedIndex(partnerships, ({ partnerActors }) =>
			partnerActors.map((partner) => this.#provinceOf(partner)),
		)
		this.officesByCity = new KeyedIndex(offices, ({ place }) => [this.#keyOf(place)])
		this.officesByOwner = new KeyedIndex(offices, ({ owners }) => owners)
		this.wishesByActor = new KeyedIndex(tables.of('Wish'), ({ actor }) => [actor])
		this.eventsByCity = new KeyedIndex(tables.of('Event'), ({ place }) => [this.#keyOf(place)])
		this.mandatesByRepresented = new KeyedIndex(tables.of('Mandate'), ({ represented }) => [represented])
	}

	/** Called once the tables hold `after` instead of `before`: the lists of their keys change, and no others. */
	replace(kind: RecordKind, before: GraphRecord | null, after: GraphRecord | null): void {
		const { FR_TO_PARTNER, PARTNER_TO_FR } = this.missionsByPlace
		switch (kind) {
			case 'Mission':
				replaceIn([FR_TO_PARTNER, PARTNER_TO_FR, this.missionsByActor], kind, before, after)
				break
			case 'Partnership':
				replaceIn([this.partnershipsByActor, this.partnershipsByPartner], kind, before, after)
				replaceIn([this.partnershipsByPlace, this.partnershipsByProvince], kind, before, after)
				break
			case 'Office':
				replaceIn([this.officesByCity, this.officesByOwner], kind, before, after)
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
		this.missionsByPlace.FR_TO_PARTNER.forget()
		this.missionsByPlace.PARTNER_TO_FR.forget()
		this.partnershipsByPlace.forget()
		this.partnershipsByProvince.forget()
		this.officesByCity.forget()
		this.eventsByCity.forget()
	}

	#stopsOf({ direction, host, stops }: Mission, asked: Direction): readonly (Id | null)[] {
		if (direction !== asked) return []
		return stops.length === 0 ? [this.#keyOf(host)] : [host, ...stops].map((place) => this.#keyOf(place))
	}

	#keyOf(place: Id | null): Id | null {
		return place === null ? null : this.#placesNow().keyOf(place)
	}

	#provinceOf(partner: Id): Id | null {
		const places = this.#placesNow()
		const place = places.placeOf(partner)
		return place === null ? null : places.provinceOf(place)
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
