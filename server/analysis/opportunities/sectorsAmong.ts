import type { CriterionDefinition } from './definition'
import type { OpportunityView } from './opportunityView'

/** Several parties, and a province of the other country. */
interface Among {
	readonly parties: readonly number[]
	readonly province: number
}

/**
 * 1 − the part of the competing sectors of several parties there that two of them name who are not one actor; for two
 * parties it is 1 − Jaccard. None where none of them names such a sector.
 */
export const sectorsAmong: CriterionDefinition<Among> = {
	score: (among, view) => {
		const { sectors, shared } = named(among, view)
		return sectors.length === 0 ? null : 1 - shared.length / sectors.length
	},
	tell: (among, view) => {
		const { sectors, shared } = named(among, view)
		const { columns } = view
		const values = {
			around: { inPlace: columns.actors.id(among.province) },
			sharedCount: shared.length,
			total: sectors.length,
			shared: { sectors: shared.map((sector) => columns.sectors.id(sector)) },
		}
		return {
			sentence: { key: 'opportunity.complementarity.several', values },
			evidence: among.parties.flatMap((actor) => view.sectorsThere.evidence([actor], among.province)),
		}
	},
}

/** The competing sectors that any of them names, and those that two name; both in the order of their ids. */
function named(
	{ parties, province }: Among,
	view: OpportunityView,
): { readonly sectors: readonly number[]; readonly shared: readonly number[] } {
	const naming = new Map<number, number[]>()
	for (const actor of parties) {
		for (const sector of view.sectorsThere.by(actor, province)) {
			const known = naming.get(sector)
			if (known) known.push(actor)
			else naming.set(sector, [actor])
		}
	}
	const sectors = [...naming.keys()].sort((one, other) => one - other)
	return { sectors, shared: sectors.filter((sector) => areSeveral(naming.get(sector) ?? [], view)) }
}

function areSeveral(actors: readonly number[], { columns: { merging } }: OpportunityView): boolean {
	if (actors.length < 2) return false
	merging.clear()
	for (const actor of actors) merging.add(actor)
	return merging.groupCount > 1
}
