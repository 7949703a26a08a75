import type { Id } from '../../domain/ids'
import type { OpportunityView } from '../opportunities/opportunityView'
import type { Certainty } from '../result'
import type { LinkRow } from './linkRows'

/** A French actor and a partner of one constellation, and the open links between them. */
export interface InnerLink {
	readonly french: Id
	readonly partner: Id
	/** ESTABLISHED where one of its records is. */
	readonly certainty: Certainty
	/** Ids of the partnerships, in their order. */
	readonly records: readonly Id[]
}

/** Rows of the links of one constellation by their two ends, in the order of the rows. Linear in the rows. */
export function innerLinks(rows: readonly LinkRow[], view: OpportunityView): readonly InnerLink[] {
	const byEnds = new Map<string, LinkRow[]>()
	for (const row of rows) {
		const ends = `${row.french} ${row.partner}`
		const known = byEnds.get(ends)
		if (known) known.push(row)
		else byEnds.set(ends, [row])
	}
	return [...byEnds.values()].flatMap((same) => {
		const [first] = same
		if (!first) return []
		const isEstablished = same.some(({ link }) => view.openness(link) === 'established')
		return [
			{
				french: first.french,
				partner: first.partner,
				certainty: isEstablished ? ('ESTABLISHED' as const) : ('POSSIBLE' as const),
				records: same.map(({ link }) => link.id),
			},
		]
	})
}
