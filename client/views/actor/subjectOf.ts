import type { ActorKind } from '../../../schema/enums'

/** The actor or the place of results, as the API's filters name them. */
export interface Subject {
	readonly actor: string | null
	readonly place: string | null
}

/** A territory of the partner country is a place of results, every other one an actor in them. */
export function subjectOf({ id, kind }: { readonly id: string; readonly kind: ActorKind }): Subject {
	return kind === 'PARTNER_TERRITORY' ? { actor: null, place: id } : { actor: id, place: null }
}
