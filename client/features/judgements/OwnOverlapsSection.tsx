import type { ActorSectionProps } from '../../views/account/sectionProps'
import { OwnOverlaps } from './OwnOverlaps'

/** On « Mon organisation »: the overlaps of an actor that are left to look at. */
export function OwnOverlapsSection({ actor: { id, name } }: ActorSectionProps) {
	return (
		<div className="block" id="a-traiter">
			<OwnOverlaps key={id} actor={id} name={name} />
		</div>
	)
}
