import { SMALL_TOWN_POPULATION } from '../../../../schema/levels'
import type { Sector } from '../../../domain/records'
import type { PartnershipFact, WishFact } from '../../../snapshot/facts'
import type { Actor } from '../../../snapshot/geography'
import type { Snapshot } from '../../../snapshot/snapshot'
import { groupByKeys } from '../../groupByKeys'
import { type FactChoice, isOpen, isWishOpen } from '../../openFacts'
import { commonCity, distinctById, divisionsOf } from '../actors'
import { type Affinity, affinityWith } from '../criteria'
import { type CandidateBase, OpportunityKey } from '../finding'

/** PIGGYBACK: a small or medium town joins a link of its métropole, its EPCI, its département or its région. */
export interface PiggybackCandidate extends CandidateBase {
	readonly kind: 'PIGGYBACK'
	readonly host: Actor
	readonly guest: Actor
	readonly division: Actor
	/** The host's open links there with partners that the town does not have. */
	readonly hosted: HostLinks
	readonly town: Town
	/** Whether the town seeks it, has a link in the division, or works elsewhere on a sector of the links. */
	readonly asked: Affinity
}

/** A town with its links and wishes. */
export interface Town {
	readonly guest: Actor
	/** Its open links, and its wishes. */
	readonly links: readonly PartnershipFact[]
	readonly wishes: readonly WishFact[]
}

/** An actor whose links a town could join, and those links. */
interface Host {
	readonly host: Actor
	readonly hosted: readonly HostLinks[]
}

/** The links of a collectivité in one division of the other country. */
export interface HostLinks {
	readonly division: Actor
	/** Its open links, ordered by id. */
	readonly links: readonly PartnershipFact[]
	/** The partners of these links in the division. */
	readonly partners: ReadonlySet<Actor>
	/** The common city of all of them, else the division. */
	readonly place: Actor
	/** Sectors that the links name. */
	readonly named: ReadonlySet<Sector>
}

/** Levels of the collectivités whose link a town may join. */
const HOST_LEVELS: ReadonlySet<string> = new Set(['metropole', 'epci', 'departement', 'region'])

/** The containers of a town whose links it may join; empty for any actor that is not a small or medium town. */
export function hostsOf({ level, isAtHome, population, containers }: Actor): readonly Actor[] {
	const isTown = level === 'commune' && isAtHome && population !== null && population < SMALL_TOWN_POPULATION
	return isTown ? containers.filter((outer) => HOST_LEVELS.has(outer.level ?? '')) : NOTHING
}

/** The open links of a collectivité, by the division of each partner. */
export function hostLinksByDivision(
	partnerships: readonly PartnershipFact[],
	choice: FactChoice,
): readonly HostLinks[] {
	const open = partnerships.filter((link) => isOpen(link, choice))
	const byDivision = groupByKeys(open, ({ counterparts }) => divisionsOf(counterparts))
	return [...byDivision].map(([division, links]) => hostLinks(division, links, NO_PARTNERS))
}

/** The same without the partners that a town has itself; null if nothing remains. */
function withoutPartners(hosted: HostLinks, own: ReadonlySet<Actor>): HostLinks | null {
	if (![...own].some((partner) => hosted.partners.has(partner))) return hosted
	const left = hostLinks(hosted.division, hosted.links, own)
	return left.links.length === 0 ? null : left
}

/**
 * The links that a town could join: one candidate for each host and division where the host has links that fit the
 * town's activity or wishes, with partners that the town does not have. Cost: the divisions of its hosts, times the
 * links and wishes of the town.
 *
 * Example: a town with a link in Hubei, whose région has others there → one, « near ».
 */
export function findPiggybacks(
	guest: Actor,
	hosts: readonly Host[],
	snapshot: Snapshot,
	choice: FactChoice,
): readonly PiggybackCandidate[] {
	const links = snapshot.partnerships.by.party.at(guest).filter((link) => isOpen(link, choice))
	const own = snapshot.wishes.by.actor.at(guest)
	const wishes = own.filter((wish) => wish.isSought && isWishOpen(wish, choice))
	if (links.length === 0 && wishes.length === 0) return NOTHING
	const town: Town = { guest, links, wishes }
	const [partners, divisions, named] = [new Set<Actor>(), new Set<Actor>(), new Set<Sector>()]
	for (const { counterparts, sectors } of links) {
		for (const partner of counterparts) {
			partners.add(partner)
			if (partner.division !== null) divisions.add(partner.division)
		}
		for (const sector of sectors) named.add(sector)
	}
	const sectors = distinctById(named)
	const found: PiggybackCandidate[] = []
	for (const { host, hosted } of hosts) {
		for (const there of hosted) {
			const isNear = divisions.has(there.division)
			const free = isNear ? withoutPartners(there, partners) : there
			if (free === null) continue
			const sought =
				wishes.length === 0 ? wishes : wishes.filter((wish) => isSoughtFrom(wish, host, free.division))
			const brought =
				sought.length === 0 ? sectors : distinctById([...sectors, ...sought.flatMap((wish) => wish.sectors)])
			const common = allOrSome(brought, free.named)
			// Whether the town seeks it, has a link in the division, or works elsewhere on the same.
			const asked = affinityWith(sought, isNear ? 'near' : 'far')
			if (asked !== 'far' || common.length > 0) found.push(piggybackOn(host, town, free, asked, common))
		}
	}
	return found
}

/** Whether a wish is addressed to a host, or names a place in a division. */
export function isSoughtFrom({ other, place }: WishFact, host: Actor, division: Actor): boolean {
	return other === host || place?.division === division
}

function piggybackOn(
	host: Actor,
	town: Town,
	hosted: HostLinks,
	asked: Affinity,
	sectors: readonly Sector[],
): PiggybackCandidate {
	const { guest } = town
	const { division, place } = hosted
	return {
		kind: 'PIGGYBACK',
		key: new OpportunityKey('PIGGYBACK', host.id, guest.id, division.id),
		actors: [host, guest],
		host,
		guest,
		beneficiary: guest,
		place,
		sectors,
		unasked: asked !== 'asked',
		division,
		hosted,
		town,
		asked,
	}
}

/** The sectors that are named; the same list if all are, as is usual. */
function allOrSome(sectors: readonly Sector[], named: ReadonlySet<Sector>): readonly Sector[] {
	for (const sector of sectors) {
		if (!named.has(sector)) return sectors.filter((one) => named.has(one))
	}
	return sectors
}

/** The links with partners in a division, except the `leftOut` ones. */
function hostLinks(
	division: Actor,
	links: readonly PartnershipFact[],
	leftOut: ReadonlySet<Actor>,
): HostLinks {
	const partners = new Set<Actor>()
	const named = new Set<Sector>()
	const left: PartnershipFact[] = []
	for (const link of links) {
		const there = link.counterparts.filter((one) => one.division === division && !leftOut.has(one))
		if (there.length === 0) continue
		left.push(link)
		for (const partner of there) partners.add(partner)
		for (const sector of link.sectors) named.add(sector)
	}
	return { division, links: left, partners, named, place: commonCity([...partners], division) }
}

const NOTHING: readonly never[] = []
const NO_PARTNERS: ReadonlySet<Actor> = new Set()
