import type { NamedActor } from '../actor/ActorLink'

/** Props of a section of « Mon organisation » for readers who answer for an actor. */
export interface ActorSectionProps {
	readonly actor: NamedActor
}

/** Props of a section for coordinators of a country's group. */
export interface GroupSectionProps {
	readonly group: { readonly code: string; readonly name: string }
}
