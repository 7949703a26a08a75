import type {
	ActivityAudience,
	ActivityKind,
	ActivityOutcome,
	ActivitySubjectKind,
} from '../../schema/activity'
import type { CountryCode, Id } from './ids'

/** What somebody said or did, written in the same transaction as its subject: ids only, no names and no values. */
export interface NewActivity {
	readonly id: string
	/** TAKEN_BACK withdraws the last activity of the same actors on the same subject; it is never shown itself. */
	readonly kind: Exclude<ActivityKind, 'TOOK_PLACE' | 'BEGAN'> | 'TAKEN_BACK'
	/** In whose names it was done; empty: by the coordination of a group. */
	readonly actors: readonly Id[]
	/** The other actors that it concerns. */
	readonly concerned: readonly Id[]
	/** Where; empty for a record, which has its own places. */
	readonly places: readonly Id[]
	/** Ids of sectors; empty for a record. */
	readonly sectors: readonly Id[]
	readonly subject: ActivitySubjectKind
	readonly subjectId: Id
	/** Country of the group whose record it is on. */
	readonly group: CountryCode | null
	/** Who could see it when it was done; for a record, readers must also be able to see the record now. */
	readonly audience: ActivityAudience
	readonly outcome: ActivityOutcome | null
}

export interface Activity extends NewActivity {
	/** 1, 2, 3… in the order of writing. */
	readonly seq: number
	/** ISO instant, UTC. */
	readonly at: string
}
