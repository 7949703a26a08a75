import type { ActorSectionProps } from '../../views/account/sectionProps'
import { OwnOverlapList } from './OwnOverlapList'

/** The section of « Mon organisation » with the overlaps that an actor has not dealt with. */
export function OwnOverlapsSection({ actor: { id, name } }: ActorSectionProps) {
	return (
		<div className="block" id="a-traiter">
			<OwnOverlapList key={id} actor={id} name={name} />
		</div>
	)
}
