import type { Sector } from '../../../domain/records'
import type { PartnershipFact, WishFact } from '../../../snapshot/facts'
import type { Actor } from '../../../snapshot/geography'
import type { Snapshot } from '../../../snapshot/snapshot'
import { groupByKeys } from '../../groupByKeys'
import { type FactChoice, isOpen, isWishOpen } from '../../openFacts'
import { commonCity, distinctById, isCollectivite, smallestOf } from '../actors'
import { type CandidateBase, OpportunityKey } from '../finding'
import { commonPartner, countLinked, type LocalLink, localLinks } from '../linkedActors'

/** CONSORTIUM: one sector, several collectivités, one or several partners of one division. */
export interface ConsortiumCandidate extends CandidateBase {
	readonly kind: 'CONSORTIUM'
	readonly division: Actor
	readonly links: readonly PartnershipFact[]
	/** Number of collectivités after merging. */
	readonly count: number
	/** Wishes for a partner there in this sector. */
	readonly wishes: readonly WishFact[]
	/** A partner common to two of them. */
	readonly common: Actor | null
}

/**
 * The consortiums of a division: each sector named by open links of at least two collectivités that do not merge.
 * Seekers of a partner there in that sector join. Cost: the links, times the sectors that each names.
 *
 * Example: two régions each with a link into Hubei for water → one for water in Hubei.
 *
 * @param among null: all sectors.
 */
export function findConsortiums(
	division: Actor,
	{ partnerships, wishes }: Snapshot,
	choice: FactChoice,
	among: ReadonlySet<Sector> | null = null,
): readonly ConsortiumCandidate[] {
	const open = partnerships.by.division.at(division).filter((link) => isOpen(link, choice))
	const links = localLinks(open, isCollectivite, (partner) => partner.division === division)
	const seeking = wishes.by.division
		.at(division)
		.filter(
			(wish) =>
				wish.isSought &&
				wish.record.what === 'partner' &&
				isCollectivite(wish.actor) &&
				isWishOpen(wish, choice),
		)
	const sectorsOf = ({ link: { sectors } }: LocalLink) =>
		among === null ? sectors : sectors.filter((sector) => among.has(sector))
	return [...groupByKeys(links, sectorsOf)].flatMap(([sector, some]) => {
		const wished = seeking.filter(({ sectors }) => sectors.includes(sector))
		return consortiumOf(sector, division, some, wished) ?? []
	})
}

/** null if fewer than two actors have links. */
function consortiumOf(
	sector: Sector,
	division: Actor,
	links: readonly LocalLink[],
	wishes: readonly WishFact[],
): ConsortiumCandidate | null {
	const several = countLinked(links)
	if (several < 2) return null
	const seekers = wishes.map(({ actor }) => actor)
	const [linked, partners] = [new Set(seekers), new Set<Actor>()]
	for (const link of links) {
		for (const party of link.parties) linked.add(party)
		for (const partner of link.partners) partners.add(partner)
	}
	const actors = distinctById(linked)
	return {
		kind: 'CONSORTIUM',
		key: new OpportunityKey('CONSORTIUM', sector.id, division.id),
		actors,
		beneficiary: smallestOf(actors),
		place: commonCity([...partners], division),
		sectors: [sector],
		unasked: wishes.length === 0,
		division,
		links: links.map(({ link }) => link),
		count: seekers.length === 0 ? several : countLinked(links, seekers),
		wishes,
		common: commonPartner(links),
	}
}
