/** A record as its fields show it; its kind says which fields it has. */
import type { RecordFieldsFragment } from '../../graphql/generated/types'
import type { Newsworthy } from '../news/useNews'

export type RecordData = RecordFieldsFragment
export type PartnershipData = Extract<RecordData, { frenchActors: unknown }>
export type MissionData = Extract<RecordData, { leader: unknown }>
export type OfficeData = Extract<RecordData, { owners: unknown }>
export type WishData = Extract<RecordData, { wishStatus: unknown }>
export type EventData = Extract<RecordData, { eventName: unknown }>

/** What is said of the age of its news. */
export function newsOf(record: RecordData): Newsworthy {
	const { recordKind, lastNews, fromMemory } = record
	return {
		kind: recordKind,
		lastNews,
		fromMemory,
		...('wishDirection' in record && { wishDirection: record.wishDirection }),
	}
}
