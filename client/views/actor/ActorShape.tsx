import type { ActorClass } from '../../state/explorerView'
import { useLevels } from '../../state/levels'
import { type ClassifiableActor, classOf } from './classOf'

/** The shape of an actor's class, the same in lists, tables and pictures. */
export function ActorShape({ kind, level }: ClassifiableActor) {
	return <ClassShape of={classOf({ kind, level }, useLevels())} />
}

/** Filled on the French side, open on the partner's, so that it reads in black and white. */
export function ClassShape({ of }: { of: ActorClass }) {
	return (
		<svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
			{drawingOf(of)}
		</svg>
	)
}

const FRENCH = 'var(--kind-fr)'
const BODY = 'var(--kind-org)'
const PARTNER = { fill: 'var(--paper)', stroke: 'var(--kind-partner)', strokeWidth: 2 }

function drawingOf(of: ActorClass) {
	switch (of) {
		case 'region':
			return <rect x="1.6" y="1.6" width="10.8" height="10.8" fill={FRENCH} />
		case 'departement':
			return <polygon points="7,0.3 13.7,7 7,13.7 0.3,7" fill={FRENCH} />
		case 'intercommunal':
			return <polygon points="13.1,7 10.1,12.3 3.9,12.3 0.9,7 3.9,1.7 10.1,1.7" fill={FRENCH} />
		case 'commune':
			return <circle cx="7" cy="7" r="5.2" fill={FRENCH} />
		case 'aboveCity':
			return <rect x="1.6" y="1.6" width="10.8" height="10.8" {...PARTNER} />
		case 'city':
			return (
				<>
					<circle cx="7" cy="7" r="6" {...PARTNER} />
					<circle cx="7" cy="7" r="2.3" fill="var(--kind-partner)" />
				</>
			)
		case 'belowCity':
			return <circle cx="7" cy="7" r="4.5" {...PARTNER} />
		case 'university':
			return <polygon points="7,1 12.9,11.5 1.1,11.5" fill={BODY} />
		case 'hospital':
			return <path d="M4.8 1h4.3v3.8h3.8v4.3H9.1v3.8H4.8V9.1H1V4.8h3.8z" fill={BODY} />
		case 'other':
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
