import type { Sector } from '../../../domain/records'
import type { PartnershipFact, WishFact } from '../../../snapshot/facts'
import type { Actor } from '../../../snapshot/geography'
import { type FactChoice, isOpen, isWishOpen } from '../../openFacts'
import { commonCity, distinctById, groupBy, provincesOf } from '../actors'
import type { Affinity } from '../criteria'
import { type CandidateBase, OpportunityKey } from '../finding'

/** PIGGYBACK: a small or medium town joins the link of its métropole, its EPCI, its département or its région. */
export interface PiggybackCandidate extends CandidateBase {
	readonly kind: 'PIGGYBACK'
	readonly host: Actor
	readonly guest: Actor
	readonly province: Actor
	/** The host's open links there, with partners of which the town has none itself. */
	readonly hosted: HostLinks
	readonly town: Town
	/** Whether the town seeks it, has a link in the province, or works elsewhere on a sector of the links. */
	readonly asked: Affinity
}

/** A town, with what it does and seeks. */
export interface Town {
	readonly guest: Actor
	/** Its open links, and what it seeks. */
	readonly links: readonly PartnershipFact[]
	readonly wishes: readonly WishFact[]
	/** With whom, where and on what it has links. */
	readonly partners: ReadonlySet<Actor>
	readonly provinces: ReadonlySet<Actor>
	readonly sectors: ReadonlySet<Sector>
}

/** What of a town brings it to the links of a host. */
export interface TiesToHost {
	/** Its own links in the province. */
	readonly own: readonly PartnershipFact[]
	/** Its links anywhere that name a sector of the host's. */
	readonly elsewhere: readonly PartnershipFact[]
	/** What it seeks there, or from the host. */
	readonly wishes: readonly WishFact[]
}

/** What is known of a town, and of those whose links it could join. */
export interface TownAndHosts {
	readonly town: Actor
	readonly partnerships: readonly PartnershipFact[]
	readonly wishes: readonly WishFact[]
	readonly hosts: readonly { readonly host: Actor; readonly hosted: readonly HostLinks[] }[]
}

/** What a collectivité has in one province of the other country. */
export interface HostLinks {
	readonly province: Actor
	/** Its open links, in the order of their ids. */
	readonly links: readonly PartnershipFact[]
	/** With whom it has them there, each once. */
	readonly partners: readonly Actor[]
	/** The one city of all of them, else the province. */
	readonly place: Actor
	/** Sectors that the links name, in the order of their ids. */
	readonly named: readonly Sector[]
}

/** A town under so many inhabitants is small or medium. */
const TOWN_POPULATION = 100_000
/** Whose link a town may join. */
const HOST_LEVELS: ReadonlySet<string> = new Set(['metropole', 'epci', 'departement', 'region'])

/** What of a town brings it to the links of a host in one province. */
export function tiesToHost(host: Actor, { links, wishes }: Town, { province, named }: HostLinks): TiesToHost {
	return {
		own: links.filter(({ counterparts }) => counterparts.some((other) => other.province === province)),
		elsewhere: links.filter(({ sectors }) => sectors.some((sector) => named.includes(sector))),
		wishes: wishes.filter((wish) => isSoughtFrom(wish, host, province)),
	}
}

/** Those that contain a town and whose link it may join; none for who is no small or medium town. */
export function hostsOf({ level, isAtHome, population, containers }: Actor): readonly Actor[] {
	const isTown = level === 'commune' && isAtHome && population !== null && population < TOWN_POPULATION
	return isTown ? containers.filter((outer) => HOST_LEVELS.has(outer.level ?? '')) : NOTHING
}

/** The open links of a collectivité, by the province of each partner. */
export function hostLinksByProvince(
	partnerships: readonly PartnershipFact[],
	choice: FactChoice,
): readonly HostLinks[] {
	const open = partnerships.filter((link) => isOpen(link, choice))
	const byProvince = groupBy(open, ({ counterparts }) => provincesOf(counterparts))
	return [...byProvince].map(([province, links]) => {
		const partners = new Set(links.flatMap(({ counterparts }) => counterparts))
		return hostLinks(
			province,
			links,
			[...partners].filter((partner) => partner.province === province),
		)
	})
}

/** The same without what is with partners that a town has itself; null where nothing is left. */
export function withoutPartners(hosted: HostLinks, own: ReadonlySet<Actor>): HostLinks | null {
	const partners = hosted.partners.filter((partner) => !own.has(partner))
	if (partners.length === hosted.partners.length) return hosted
	const left = new Set(partners)
	const links = hosted.links.filter(({ counterparts }) => counterparts.some((other) => left.has(other)))
	return links.length === 0 ? null : hostLinks(hosted.province, links, partners)
}

/**
 * Whose links a town could join: one candidate for each host and province where the host has links that fit what the town
 * does or seeks, with partners that it does not have itself. Cost: the provinces of its hosts, times what the town has.
 *
 * Example: a town with a link in Hubei, whose région has others there → one, « near ».
 */
export function findPiggybacks(facts: TownAndHosts, choice: FactChoice): readonly PiggybackCandidate[] {
	const links = facts.partnerships.filter((link) => isOpen(link, choice))
	const wishes = facts.wishes.filter((wish) => wish.isSought && isWishOpen(wish, choice))
	if (links.length === 0 && wishes.length === 0) return NOTHING
	const partners = new Set(links.flatMap(({ counterparts }) => counterparts))
	const town: Town = {
		guest: facts.town,
		links,
		wishes,
		partners,
		provinces: new Set(provincesOf([...partners])),
		sectors: new Set(links.flatMap(({ sectors }) => sectors)),
	}
	const found: PiggybackCandidate[] = []
	for (const { host, hosted } of facts.hosts) {
		for (const there of hosted) {
			const free = town.provinces.has(there.province) ? withoutPartners(there, partners) : there
			const asked = free && affinityTo(host, town, free)
			if (free && asked) found.push(piggybackOn(host, town, free, asked))
		}
	}
	return found
}

/** null where the town neither seeks it, nor is in the province, nor works elsewhere on the same. */
function affinityTo(host: Actor, town: Town, { province, named }: HostLinks): Affinity | null {
	for (const wish of town.wishes) if (isSoughtFrom(wish, host, province)) return 'asked'
	if (town.provinces.has(province)) return 'near'
	for (const sector of named) if (town.sectors.has(sector)) return 'far'
	return null
}

function piggybackOn(host: Actor, town: Town, hosted: HostLinks, asked: Affinity): PiggybackCandidate {
	const { guest } = town
	const { province, place } = hosted
	return {
		kind: 'PIGGYBACK',
		key: new OpportunityKey('PIGGYBACK', host.id, guest.id, province.id),
		actors: [host, guest],
		host,
		guest,
		beneficiary: guest,
		place,
		sectors: commonSectors(host, town, hosted),
		unasked: asked !== 'asked',
		province,
		hosted,
		town,
		asked,
	}
}

/** Of the sectors that the host's links name, those of the town's own links, and of what it seeks there. */
function commonSectors(host: Actor, town: Town, { province, named }: HostLinks): readonly Sector[] {
	const sought = town.wishes.filter((wish) => isSoughtFrom(wish, host, province))
	return named.filter(
		(sector) => town.sectors.has(sector) || sought.some(({ sectors }) => sectors.includes(sector)),
	)
}

function hostLinks(
	province: Actor,
	links: readonly PartnershipFact[],
	partners: readonly Actor[],
): HostLinks {
	const named = distinctById(links.flatMap(({ sectors }) => sectors))
	return { province, links, partners, place: commonCity(partners, province), named }
}

/** Whether a wish is addressed to a host, or names a place in a province. */
function isSoughtFrom({ other, place }: WishFact, host: Actor, province: Actor): boolean {
	return other === host || place?.province === province
}

const NOTHING: readonly never[] = []
