import type { ActorKind } from '../../../schema/enums'

/** Whom or where results are about, as the API's filters name them. */
export interface Subject {
	readonly actor: string | null
	readonly place: string | null
}

/** A place of the other country is where things happen, everyone else is who they happen to. */
export function subjectOf({ id, kind }: { readonly id: string; readonly kind: ActorKind }): Subject {
	return kind === 'PARTNER_TERRITORY' ? { actor: null, place: id } : { actor: id, place: null }
}
