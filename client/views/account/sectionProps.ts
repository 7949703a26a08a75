import type { NamedActor } from '../actor/ActorLink'

/** What a section of « Mon organisation » is about, of who answers for an actor. */
export interface ActorSectionProps {
	readonly actor: NamedActor
}

/** And of who coordinates the group of a country. */
export interface GroupSectionProps {
	readonly group: { readonly code: string; readonly name: string }
}
