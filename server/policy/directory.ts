import type { CountryCode, Id } from '../domain/ids'

/** Which actors and groups there are, as far as roles need to know. */
export interface Directory {
	hasGroup(group: CountryCode): boolean
	/** The countries on whose record an actor is: a foreign actor its own, a French one often all. */
	groupsOfActor(id: Id): readonly CountryCode[]
}
