import type { ActorKind } from '../../graphql/generated/types'

/**
 * The field that chooses an actor or a place; it belongs to a task of its own, and the app hands it to
 * others.
 */
export interface ActorFieldSlot {
	label: string
	placeholder?: string
	/** Which kinds of actor can be chosen. */
	kinds: readonly ActorKind[]
	/** The name of the one chosen, null when none is. */
	chosenName: string | null
	/** Gets the id chosen, or null when the choice is taken back. */
	onChoose: (id: string | null) => void
}
