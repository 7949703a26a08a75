import type { ActorSectionProps } from '../../views/account/sectionProps'
import styles from './Judgements.module.css'
import { OwnOverlapList } from './OwnOverlapList'

/** On « Mon organisation »: the overlaps of an actor that are left to look at. */
export function OwnOverlapsSection({ actor: { id, name } }: ActorSectionProps) {
	return (
		<div className={styles.ofOrganisation} id="a-traiter">
			<OwnOverlapList key={id} actor={id} name={name} />
		</div>
	)
}
