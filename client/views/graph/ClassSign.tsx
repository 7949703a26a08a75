import type { ActorKind } from '../../../schema/enums'
import type { ActorClass } from '../../state/explorerView'
import { ActorShape } from '../actor/ActorShape'

const SHAPES: Readonly<Record<ActorClass, { readonly kind: ActorKind; readonly level: string | null }>> = {
	region: { kind: 'FRENCH_TERRITORY', level: 'region' },
	departement: { kind: 'FRENCH_TERRITORY', level: 'departement' },
	intercommunal: { kind: 'FRENCH_TERRITORY', level: 'epci' },
	commune: { kind: 'FRENCH_TERRITORY', level: 'commune' },
	province: { kind: 'PARTNER_TERRITORY', level: 'province' },
	city: { kind: 'PARTNER_TERRITORY', level: null },
	district: { kind: 'PARTNER_TERRITORY', level: 'district' },
	university: { kind: 'UNIVERSITY', level: null },
	hospital: { kind: 'HOSPITAL', level: null },
	other: { kind: 'OTHER_ORGANISATION', level: null },
}

/** The sign of a class of actors, as lists and the legend show it. */
export function ClassSign({ of }: { of: ActorClass }) {
	return <ActorShape {...SHAPES[of]} />
}
