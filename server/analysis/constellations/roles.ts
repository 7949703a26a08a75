import type { Actor } from '../../snapshot/geography'

/** The kinds of French actors in a complete constellation. */
export type ConstellationRole = 'COLLECTIVITE' | 'UNIVERSITY' | 'HOSPITAL'

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

/** The kinds that some actors lack. */
export function missingRoles(actors: readonly Actor[]): readonly ConstellationRole[] {
	const there = new Set(actors.map(roleOf))
	return ROLES.filter((role) => !there.has(role))
}
