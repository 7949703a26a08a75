import type {
	ActivityAudience,
	ActivityKind,
	ActivityOutcome,
	ActivitySubjectKind,
} from '../../schema/activity'
import type { CountryCode, Id } from './ids'

/** What somebody said or did, as it is written down in the transaction of what it tells of: ids, no name and no value. */
export interface NewActivity {
	readonly id: string
	/** TAKEN_BACK: what the same actors did last of the same subject is not told any more, and this is told to nobody. */
	readonly kind: Exclude<ActivityKind, 'TOOK_PLACE' | 'BEGAN'> | 'TAKEN_BACK'
	/** In whose names it was done; empty: a group's coordination did it. */
	readonly actors: readonly Id[]
	/** Whom else it concerns. */
	readonly concerned: readonly Id[]
	/** Where; of a record nothing, as it says so itself. */
	readonly places: readonly Id[]
	/** Ids of sectors; of a record nothing. */
	readonly sectors: readonly Id[]
	readonly subject: ActivitySubjectKind
	readonly subjectId: Id
	/** On whose record it is. */
	readonly group: CountryCode | null
	/** Who might see it when it was done; of a record besides who may see that now. */
	readonly audience: ActivityAudience
	readonly outcome: ActivityOutcome | null
}

export interface Activity extends NewActivity {
	/** 1, 2, 3… in the order in which they were written. */
	readonly seq: number
	/** ISO instant, UTC. */
	readonly at: string
}
