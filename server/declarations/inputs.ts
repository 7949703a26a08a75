/** What an editor writes in forms, kind by kind. Nothing of it is the system's: no id, owner, author, version nor day of writing. */
import type { Id } from '../domain/ids'
import type {
	Direction,
	LinkStatus,
	MissionStatus,
	Visibility,
	WishDirection,
	WishObject,
	WishStatus,
} from '../domain/records'
import type { Optional } from '../queries/arguments'
import type { DateInput } from './inputReader'

export type { DateInput } from './inputReader'

/** A source: one that the record has, by its id, or another. */
export interface SourceInput {
	readonly id?: Optional<Id>
	readonly title?: Optional<string>
	/** https: alone. */
	readonly url?: Optional<string>
	readonly date?: Optional<DateInput>
}

interface CommonInput {
	readonly visibility: Visibility
	/** None: the record says that its owner gives no source. */
	readonly sources?: Optional<readonly SourceInput[]>
	readonly note?: Optional<string>
}

export interface MissionInput extends CommonInput {
	/** Who travels to whom; FR_TO_PARTNER where it is not said. The owner leads its missions, and receives visits. */
	readonly direction?: Optional<Direction>
	/** Of a visit: the actor of the partner country that comes. */
	readonly visitor?: Optional<Id>
	readonly participants?: Optional<readonly Id[]>
	/** Where it goes; of a visit, the owner's own place where it is not said. */
	readonly host?: Optional<Id>
	readonly stops?: Optional<readonly Id[]>
	readonly start: DateInput
	readonly end?: Optional<DateInput>
	readonly status?: Optional<MissionStatus>
	readonly size?: Optional<number>
	readonly sectors?: Optional<readonly string[]>
	readonly ledBy?: Optional<string>
	readonly coordinated?: Optional<boolean>
	readonly coordinatedWith?: Optional<readonly Id[]>
	readonly backedOn?: Optional<Id>
}

export interface PartnershipInput extends CommonInput {
	readonly form: string
	readonly partners: readonly Id[]
	/** French actors beside the owner. */
	readonly others?: Optional<readonly Id[]>
	readonly since?: Optional<DateInput>
	readonly until?: Optional<DateInput>
	readonly status: LinkStatus
	readonly sectors?: Optional<readonly string[]>
}

export interface OfficeInput extends CommonInput {
	readonly form: string
	readonly name: string
	readonly place: Id
	/** Owners beside the one who declares. */
	readonly others?: Optional<readonly Id[]>
	readonly since?: Optional<DateInput>
	readonly until?: Optional<DateInput>
	readonly status: LinkStatus
	readonly capacity?: Optional<number>
	readonly languages?: Optional<readonly string[]>
}

export interface WishInput extends CommonInput {
	readonly direction: WishDirection
	readonly what: WishObject
	readonly place?: Optional<Id>
	readonly sectors?: Optional<readonly string[]>
	/** To or from whom. */
	readonly other?: Optional<Id>
	readonly office?: Optional<Id>
	readonly event?: Optional<Id>
	readonly since?: Optional<DateInput>
	readonly until?: Optional<DateInput>
	readonly status?: Optional<WishStatus>
}

export interface MandateInput extends CommonInput {
	/** The collectivité of the partner country that is represented. */
	readonly represented: Id
	readonly letter?: Optional<string>
	readonly scope?: Optional<string>
	readonly since?: Optional<DateInput>
	readonly until?: Optional<DateInput>
}

export interface UnavailabilityInput extends CommonInput {
	readonly form: string
	readonly start: DateInput
	readonly end?: Optional<DateInput>
	readonly reason?: Optional<string>
	readonly reasonPrivate?: Optional<boolean>
}

/** One of them. */
export interface DeclaredInput {
	readonly mission?: Optional<MissionInput>
	readonly partnership?: Optional<PartnershipInput>
	readonly office?: Optional<OfficeInput>
	readonly wish?: Optional<WishInput>
	readonly mandate?: Optional<MandateInput>
	readonly unavailability?: Optional<UnavailabilityInput>
}
