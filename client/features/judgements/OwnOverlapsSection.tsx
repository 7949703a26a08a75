import type { ActorSectionProps } from '../../views/account/sectionProps'
import styles from './Judgements.module.css'
import { OwnOverlaps } from './OwnOverlaps'

/** On « Mon organisation »: the overlaps of an actor that are left to look at. */
export function OwnOverlapsSection({ actor: { id, name } }: ActorSectionProps) {
	return (
		<div className={styles.ofOrganisation} id="a-traiter">
			<OwnOverlaps key={id} actor={id} name={name} />
		</div>
	)
}
