import type { ActorKind } from '../../graphql/generated'

export const EVERY_KIND: readonly ActorKind[] = [
	'FRENCH_TERRITORY',
	'PARTNER_TERRITORY',
	'UNIVERSITY',
	'HOSPITAL',
	'OTHER_ORGANISATION',
]
