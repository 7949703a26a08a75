import type { ActorKind } from '../../schema/enums'
import { HOME_COUNTRY } from './ids'
import type { ActorRecord } from './records'

const UNIVERSITIES: ReadonlySet<string> = new Set([
	'university',
	'grande-ecole',
	'joint-institute',
	'joint-centre',
	'research-chair',
])
const HOSPITALS: ReadonlySet<string> = new Set(['CHU', 'CHR', 'hospital'])

/** The kind of an actor, by which lists and search group. */
export function actorKind(actor: ActorRecord): ActorKind {
	if (actor.kind === 'Territory') {
		return actor.country === HOME_COUNTRY ? 'FRENCH_TERRITORY' : 'PARTNER_TERRITORY'
	}
	if (UNIVERSITIES.has(actor.type)) return 'UNIVERSITY'
	return HOSPITALS.has(actor.type) ? 'HOSPITAL' : 'OTHER_ORGANISATION'
}
