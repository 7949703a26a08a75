/** Territories with the fields that lists and pages request, for tests of screens. */
import type { ActorKind } from '../../client/graphql/generated/types'

interface More {
	readonly kind?: ActorKind
	readonly kindName?: string
	readonly level?: string
}

/** A French commune by default. */
export function namedTerritory(id: string, name: string, more: More = {}) {
	return {
		__typename: 'Territory' as const,
		id,
		kind: 'FRENCH_TERRITORY' as ActorKind,
		kindName: 'commune',
		name,
		nameLanguage: 'fr',
		nameLocal: null,
		localLanguage: null,
		level: 'commune',
		...more,
	}
}

/** A French région by default. */
export function namedRegion(id: string, name: string, more: More = {}) {
	return namedTerritory(id, name, { kindName: 'région', level: 'region', ...more })
}
