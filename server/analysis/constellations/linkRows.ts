import type { Id } from '../../domain/ids'
import type { Partnership } from '../../domain/records'
import type { OpportunityView } from '../opportunities/opportunityView'

/** One French actor and one partner of an open link. */
export interface LinkRow {
	readonly link: Partnership
	readonly french: Id
	readonly partner: Id
}

/** The rows of every link that is open or may be, of actors who stand in France; in the order of ids. */
export function linkRows(view: OpportunityView): readonly LinkRow[] {
	const { links } = view.columns
	return view.openLinks(links.inOrder()).flatMap((row) => {
		const link = links.recordAt(row)
		return link.frenchActors
			.filter(view.isAtHome)
			.flatMap((french) => link.partnerActors.map((partner) => ({ link, french, partner })))
	})
}
