import type { Id } from '../../domain/ids'
import type { OpportunityView } from '../opportunities/opportunityView'

/** The sorts of French actors that a whole constellation has. */
export const ROLES = ['COLLECTIVITE', 'UNIVERSITY', 'HOSPITAL'] as const
export type ConstellationRole = (typeof ROLES)[number]

const ROLE_OF_TYPE: Readonly<Record<string, ConstellationRole>> = {
	university: 'UNIVERSITY',
	'grande-ecole': 'UNIVERSITY',
	CHU: 'HOSPITAL',
	CHR: 'HOSPITAL',
	hospital: 'HOSPITAL',
}

export function roleOf(actor: Id, { projection }: OpportunityView): ConstellationRole | 'OTHER' {
	if (projection.territories.has(actor)) return 'COLLECTIVITE'
	return ROLE_OF_TYPE[projection.organisations.get(actor)?.type ?? ''] ?? 'OTHER'
}

/** Actors by their sort, in the order given. */
export function byRole(
	actors: readonly Id[],
	view: OpportunityView,
): Readonly<Record<ConstellationRole | 'OTHER', readonly Id[]>> {
	const of = (role: ConstellationRole | 'OTHER') => actors.filter((actor) => roleOf(actor, view) === role)
	return {
		COLLECTIVITE: of('COLLECTIVITE'),
		UNIVERSITY: of('UNIVERSITY'),
		HOSPITAL: of('HOSPITAL'),
		OTHER: of('OTHER'),
	}
}
