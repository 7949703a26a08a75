import type { ActorKind } from '../../../schema/enums'
import { INTERCOMMUNAL_LEVELS } from '../../../schema/levels'

/**
 * The shape of an actor's kind, the same in lists, tables and pictures. Filled on the French side, open on the
 * partner's, so that it reads in black and white.
 */
export function ActorShape({ kind, level }: { kind: ActorKind; level: string | null }) {
	return (
		<svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
			<Drawing kind={kind} level={level} />
		</svg>
	)
}

function Drawing({ kind, level }: { kind: ActorKind; level: string | null }) {
	switch (kind) {
		case 'FRENCH_TERRITORY':
			return <FrenchTerritory level={level} />
		case 'PARTNER_TERRITORY':
			return <PartnerTerritory level={level} />
		case 'UNIVERSITY':
			return <polygon points="7,1 12.9,11.5 1.1,11.5" fill="var(--kind-org)" />
		case 'HOSPITAL':
			return <path d="M4.8 1h4.3v3.8h3.8v4.3H9.1v3.8H4.8V9.1H1V4.8h3.8z" fill="var(--kind-org)" />
		case 'OTHER_ORGANISATION':
			return (
				<polygon
					points="1.9,12.1 1.9,6.4 7,1 12.1,6.4 12.1,12.1"
					fill="var(--paper)"
					stroke="var(--ink)"
					strokeWidth="1.6"
				/>
			)
	}
}

function FrenchTerritory({ level }: { level: string | null }) {
	const fill = 'var(--kind-fr)'
	if (level === 'region') return <rect x="1.6" y="1.6" width="10.8" height="10.8" fill={fill} />
	if (level === 'departement') return <polygon points="7,0.3 13.7,7 7,13.7 0.3,7" fill={fill} />
	if (INTERCOMMUNAL_LEVELS.some((one) => one === level))
		return <polygon points="13.1,7 10.1,12.3 3.9,12.3 0.9,7 3.9,1.7 10.1,1.7" fill={fill} />
	return <circle cx="7" cy="7" r="5.2" fill={fill} />
}

/** The first level of any partner's tree is a square, what is not known to be smaller is a city. */
function PartnerTerritory({ level }: { level: string | null }) {
	const line = { fill: 'var(--paper)', stroke: 'var(--kind-cn)', strokeWidth: 2 }
	if (level === 'province') return <rect x="1.6" y="1.6" width="10.8" height="10.8" {...line} />
	if (level === 'district') return <circle cx="7" cy="7" r="4.5" {...line} />
	return (
		<>
			<circle cx="7" cy="7" r="6" {...line} />
			<circle cx="7" cy="7" r="2.3" fill="var(--kind-cn)" />
		</>
	)
}
