import type { Actor } from '../../snapshot/geography'

/** The sorts of French actors that a whole constellation has. */
export type ConstellationRole = 'COLLECTIVITE' | 'UNIVERSITY' | 'HOSPITAL'
export type ActorsByRole = Readonly<Record<ConstellationRole | 'OTHER', readonly Actor[]>>

const ROLES: readonly ConstellationRole[] = ['COLLECTIVITE', 'UNIVERSITY', 'HOSPITAL']
const ROLE_OF_TYPE: Readonly<Record<string, ConstellationRole>> = {
	university: 'UNIVERSITY',
	'grande-ecole': 'UNIVERSITY',
	CHU: 'HOSPITAL',
	CHR: 'HOSPITAL',
	hospital: 'HOSPITAL',
}

export function roleOf({ isTerritory, record }: Actor): ConstellationRole | 'OTHER' {
	if (isTerritory) return 'COLLECTIVITE'
	return (record?.kind === 'Organisation' && ROLE_OF_TYPE[record.type]) || 'OTHER'
}

/** Actors by their sort, in the order given. */
export function byRole(actors: readonly Actor[]): ActorsByRole {
	const of = (role: ConstellationRole | 'OTHER') => actors.filter((actor) => roleOf(actor) === role)
	return {
		COLLECTIVITE: of('COLLECTIVITE'),
		UNIVERSITY: of('UNIVERSITY'),
		HOSPITAL: of('HOSPITAL'),
		OTHER: of('OTHER'),
	}
}

/** The sorts that some actors lack. */
export function missingRoles(actors: ActorsByRole): readonly ConstellationRole[] {
	return ROLES.filter((role) => actors[role].length === 0)
}
