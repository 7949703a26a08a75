import type { AccountRole } from '../../schema/enums'
import type { CountryCode, Id } from './ids'

/**
 * The role of an account: member or coordinator of a country's group, editor of an actor, administrator of the
 * instance.
 */
export interface Role {
	readonly role: AccountRole
	/** The country of the group; null except for members and coordinators. */
	readonly group: CountryCode | null
	/** null except for editors. */
	readonly actorId: Id | null
}

export interface HeldRole extends Role {
	/** ISO instant, UTC. */
	readonly since: string
}
