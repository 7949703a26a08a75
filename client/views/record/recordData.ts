/** A record as its fields show it; its kind says which fields it has. */
import type { RecordFieldsFragment } from '../../graphql/generated/types'

export type RecordData = RecordFieldsFragment
export type PartnershipData = Extract<RecordData, { frenchActors: unknown }>
export type MissionData = Extract<RecordData, { leader: unknown }>
export type OfficeData = Extract<RecordData, { owners: unknown }>
export type WishData = Extract<RecordData, { wishStatus: unknown }>
export type EventData = Extract<RecordData, { eventName: unknown }>
