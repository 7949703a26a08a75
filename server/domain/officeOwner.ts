import { HOME_COUNTRY } from './ids'
import type { ActorRecord } from './records'

/** Excludes State posts and the Alliances. */
const OWNER_TYPES: ReadonlySet<string> = new Set([
	'university',
	'grande-ecole',
	'CHU',
	'CHR',
	'hospital',
	'cluster',
])

/** Whether offices of this owner count: collectivités, universities, CHU and clusters of the home country. */
export function isOfficeOwner(actor: ActorRecord | undefined): boolean {
	if (actor?.country !== HOME_COUNTRY) return false
	return actor.kind === 'Territory' || OWNER_TYPES.has(actor.type)
}
