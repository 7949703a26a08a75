import type { Sector } from '../../../domain/records'
import type { PartnershipFact, WishFact } from '../../../snapshot/facts'
import type { Actor } from '../../../snapshot/geography'
import { type FactChoice, isOpen, isWishOpen } from '../../openFacts'
import { distinctById, onlyCity } from '../actors'
import type { Affinity } from '../criteria'
import { type CandidateBase, opportunityId } from '../finding'

/** PIGGYBACK: a small or medium town joins the link of its métropole, its EPCI, its département or its région. */
export interface PiggybackCandidate extends CandidateBase {
	readonly kind: 'PIGGYBACK'
	readonly host: Actor
	readonly guest: Actor
	readonly province: Actor
	/** The host's open links there, with partners of which the town has none itself. */
	readonly links: readonly PartnershipFact[]
	/** Whether the town seeks it, has a link in the province, or works elsewhere on a sector of the links. */
	readonly asked: Affinity
	/** The town's own open links in the province. */
	readonly own: readonly PartnershipFact[]
	/** Its open links anywhere that name a sector of the host's. */
	readonly elsewhere: readonly PartnershipFact[]
	/** What the town seeks there, or from the host. */
	readonly wishes: readonly WishFact[]
}

/** What is known of a town, and of those whose links it could join. */
export interface TownAndHosts {
	readonly town: Actor
	readonly partnerships: readonly PartnershipFact[]
	readonly wishes: readonly WishFact[]
	readonly hosts: readonly { readonly host: Actor; readonly hosted: readonly HostedThere[] }[]
}

/** What a collectivité has in one province of the other country. */
export interface HostedThere {
	readonly province: Actor
	/** Its open links, in the order of their ids. */
	readonly links: readonly PartnershipFact[]
	/** With whom it has them there, each once. */
	readonly partners: readonly Actor[]
	/** Sectors that they name, each once. */
	readonly named: readonly Sector[]
}

/** A town under so many inhabitants is small or medium. */
const TOWN_POPULATION = 100_000
/** Whose link a town may join. */
const HOST_LEVELS: ReadonlySet<string> = new Set(['metropole', 'epci', 'departement', 'region'])

/** Those that contain a town and whose link it may join; none for who is no small or medium town. */
export function hostsOf({ level, isAtHome, population, containers }: Actor): readonly Actor[] {
	const isTown = level === 'commune' && isAtHome && population !== null && population < TOWN_POPULATION
	return isTown ? containers.filter((outer) => HOST_LEVELS.has(outer.level ?? '')) : NOTHING
}

/** The open links of a collectivité, by the province of each partner. */
export function hostedByProvince(
	partnerships: readonly PartnershipFact[],
	choice: FactChoice,
): readonly HostedThere[] {
	const found = new Map<Actor, { links: Set<PartnershipFact>; partners: Set<Actor> }>()
	for (const link of partnerships) {
		if (!isOpen(link, choice)) continue
		for (const partner of link.counterparts) {
			if (partner.province === null) continue
			const there = found.get(partner.province) ?? { links: new Set(), partners: new Set() }
			found.set(partner.province, there)
			there.links.add(link)
			there.partners.add(partner)
		}
	}
	return [...found].map(([province, { links, partners }]) => ({
		province,
		links: [...links],
		partners: [...partners],
		named: namedBy([...links]),
	}))
}

/** The same without what is with partners that a town has itself; null where nothing is left. */
export function withoutPartners(hosted: HostedThere, own: ReadonlySet<Actor>): HostedThere | null {
	const partners = hosted.partners.filter((partner) => !own.has(partner))
	if (partners.length === hosted.partners.length) return hosted
	const left = new Set(partners)
	const links = hosted.links.filter(({ counterparts }) => counterparts.some((other) => left.has(other)))
	return links.length === 0 ? null : { province: hosted.province, links, partners, named: namedBy(links) }
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
		provinces: new Set([...partners].flatMap(({ province }) => province ?? [])),
		sectors: new Set(links.flatMap(({ sectors }) => sectors)),
	}
	const found: PiggybackCandidate[] = []
	for (const { host, hosted } of facts.hosts) {
		for (const there of hosted) {
			const free = town.provinces.has(there.province) ? withoutPartners(there, partners) : there
			const asked = free && whyAsked(host, town, free)
			if (free && asked) found.push(piggybackOn(host, town, free, asked))
		}
	}
	return found
}

/** A town, with what it does and seeks. */
interface Town {
	readonly guest: Actor
	readonly links: readonly PartnershipFact[]
	readonly wishes: readonly WishFact[]
	/** With whom, where and on what it has links. */
	readonly partners: ReadonlySet<Actor>
	readonly provinces: ReadonlySet<Actor>
	readonly sectors: ReadonlySet<Sector>
}

/** null where the town neither seeks it, nor is in the province, nor works elsewhere on the same. */
function whyAsked(host: Actor, town: Town, { province, named }: HostedThere): Affinity | null {
	if (town.wishes.some((wish) => isSoughtFrom(wish, host, province))) return 'asked'
	if (town.provinces.has(province)) return 'near'
	return named.some((sector) => town.sectors.has(sector)) ? 'far' : null
}

function piggybackOn(host: Actor, town: Town, hosted: HostedThere, asked: Affinity): PiggybackCandidate {
	const { guest } = town
	const { province, links, named } = hosted
	const own = town.provinces.has(province)
		? town.links.filter(({ counterparts }) => counterparts.some((other) => other.province === province))
		: NOTHING
	const elsewhere = town.links.filter(({ sectors }) => sectors.some((sector) => named.includes(sector)))
	const wishes =
		asked === 'asked' ? town.wishes.filter((wish) => isSoughtFrom(wish, host, province)) : NOTHING
	const brought = [...own, ...elsewhere, ...wishes].flatMap(({ sectors }) => sectors)
	return {
		id: opportunityId('PIGGYBACK', host.id, guest.id, province.id),
		kind: 'PIGGYBACK',
		actors: [host, guest],
		host,
		guest,
		beneficiary: guest,
		place: onlyCity(hosted.partners, province),
		office: null,
		sectors: distinctById(brought.filter((sector) => named.includes(sector))),
		unasked: asked !== 'asked',
		province,
		links,
		asked,
		own,
		elsewhere,
		wishes,
	}
}

/** Whether a wish is addressed to a host, or names a place in a province. */
function isSoughtFrom({ other, place }: WishFact, host: Actor, province: Actor): boolean {
	return other === host || place?.province === province
}

function namedBy(links: readonly PartnershipFact[]): readonly Sector[] {
	return [...new Set(links.flatMap(({ sectors }) => sectors))]
}

const NOTHING: readonly never[] = []
