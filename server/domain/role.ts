import type { AccountRole } from '../../schema/enums'
import type { CountryCode, Id } from './ids'

/** What an account is: member or coordinator of a country's group, editor of an actor, administrator of the instance. */
export interface Role {
	readonly role: AccountRole
	/** The country of the group; null but for members and coordinators. */
	readonly group: CountryCode | null
	/** null but for editors. */
	readonly actorId: Id | null
}

export interface HeldRole extends Role {
	/** ISO instant, UTC. */
	readonly since: string
}
