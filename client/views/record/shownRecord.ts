/** A record as its fields show it; its kind says which fields it has. */
import type { RecordFieldsFragment } from '../../graphql/generated/types'
import type { Newsworthy } from '../freshness/useFreshness'

export type ShownRecord = RecordFieldsFragment
export type ShownPartnership = Extract<ShownRecord, { frenchActors: unknown }>
export type ShownMission = Extract<ShownRecord, { leader: unknown }>
export type ShownOffice = Extract<ShownRecord, { owners: unknown }>
export type ShownWish = Extract<ShownRecord, { wishStatus: unknown }>
export type ShownEvent = Extract<ShownRecord, { eventName: unknown }>

/** What is said of the age of its news. */
export function newsOfShown(record: ShownRecord): Newsworthy {
	const { recordKind, lastNews, fromMemory } = record
	return {
		kind: recordKind,
		lastNews,
		fromMemory,
		...('wishDirection' in record && { wishDirection: record.wishDirection }),
	}
}
