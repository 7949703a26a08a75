import { INTERCOMMUNAL_LEVELS, LEVELS_ABOVE_INTERCOMMUNAL } from '../../../schema/levels'
import type { ActorClass } from '../../state/explorerView'
import { type PartnerLevel, tierOf } from '../../state/levels'

/** The fields of an actor that decide its sign. */
export interface ClassifiableActor {
	readonly kind: string
	readonly level?: string | null
}

/** The class of an actor: its kind, and for territories its level among those of its country. */
export function classOf({ kind, level }: ClassifiableActor, levels: readonly PartnerLevel[]): ActorClass {
	switch (kind) {
		case 'FRENCH_TERRITORY':
			return frenchClass(level ?? null)
		case 'PARTNER_TERRITORY':
			return tierOf(level ?? null, levels)
		case 'UNIVERSITY':
			return 'university'
		case 'HOSPITAL':
			return 'hospital'
		default:
			return 'other'
	}
}

function frenchClass(level: string | null): ActorClass {
	const above = LEVELS_ABOVE_INTERCOMMUNAL.find((one) => one === level)
	if (above) return above
	return INTERCOMMUNAL_LEVELS.some((one) => one === level) ? 'intercommunal' : 'commune'
}
