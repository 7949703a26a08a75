import type { ActorKind } from '../../graphql/generated'

/** The field to look for an actor: a task of its own, handed in by the app. */
export interface ActorFieldSlot {
	label: string
	placeholder?: string
	kinds: readonly ActorKind[]
	chosenName: string | null
	onChoose: (id: string | null) => void
}

export const EVERY_KIND: readonly ActorKind[] = [
	'FRENCH_TERRITORY',
	'PARTNER_TERRITORY',
	'UNIVERSITY',
	'HOSPITAL',
	'OTHER_ORGANISATION',
]
