import type { PartnershipFact, WishFact } from '../../../snapshot/facts'
import type { Actor } from '../../../snapshot/geography'
import type { Snapshot } from '../../../snapshot/snapshot'
import { type ConstellationRole, roleOf } from '../../constellations/roles'
import { type FactChoice, isOpen, isWishOpen } from '../../openFacts'
import { distinctById, isCollectivite, smallestOf } from '../actors'
import { type CandidateBase, OpportunityKey } from '../finding'
import { commonPartner, countLinked, linkedActors, localLinks } from '../linkedActors'

/** Institutions of one sort with links in one city, not yet in one act, that could work there together. */
export interface ProgrammeCandidate extends CandidateBase {
	readonly kind: ProgrammeKind
	readonly division: Actor
	/** Ordered by id. */
	readonly institutions: readonly Actor[]
	/** Their number after merging: parties of one act or of one joint body already work together. */
	readonly count: number
	readonly links: readonly PartnershipFact[]
	/** Their wishes there. */
	readonly wishes: readonly WishFact[]
	/** A partner common to two of them. */
	readonly common: Actor | null
	/** Collectivités that contain one of them and have an open link in the division; and those links. */
	readonly beside: readonly Actor[]
	readonly linksBeside: readonly PartnershipFact[]
}

export type ProgrammeKind = 'UNIVERSITY_PROGRAMME' | 'HOSPITAL_PROGRAMME'

export const PROGRAMME_KINDS: readonly ProgrammeKind[] = ['UNIVERSITY_PROGRAMME', 'HOSPITAL_PROGRAMME']

/** The institutions of each kind of programme. */
const ROLES: Readonly<Record<ProgrammeKind, ConstellationRole>> = {
	UNIVERSITY_PROGRAMME: 'UNIVERSITY',
	HOSPITAL_PROGRAMME: 'HOSPITAL',
}

/**
 * The programme that institutions of one sort could run in a city: at least two that count have open links there. The
 * collectivités around them with a link in the division support them. Cost: the links of the city, and of the division
 * if there is one.
 *
 * Example: two universities each with a link in Wuhan → one; with an act of both, none.
 */
export function findProgramme(
	kind: ProgrammeKind,
	city: Actor,
	{ partnerships, wishes }: Snapshot,
	choice: FactChoice,
): ProgrammeCandidate | null {
	const isInstitution = (actor: Actor) => actor.isAtHome && roleOf(actor) === ROLES[kind]
	const open = partnerships.by.city
		.at(city)
		.filter((link) => link.parties.some(isInstitution) && isOpen(link, choice))
	const links = localLinks(open, isInstitution, (partner) => partner.city === city)
	const count = countLinked(links)
	if (count < 2) return null
	const institutions = linkedActors(links)
	const division = divisionAround(city)
	const sought = wishes.by.object.at('partner')
	const wished = sought.filter(
		(wish) => isSoughtAround(wish, city) && institutions.includes(wish.actor) && isWishOpen(wish, choice),
	)
	const openAround = partnerships.by.division.at(division).filter((link) => isOpen(link, choice))
	const around = new Set(institutions.flatMap(({ containers }) => containers).filter(isCollectivite))
	const linksBeside = openAround.filter(({ parties }) => parties.some((party) => around.has(party)))
	const beside = distinctById(linksBeside.flatMap(({ parties }) => parties.filter((one) => around.has(one))))
	return {
		key: new OpportunityKey(kind, city.id),
		kind,
		actors: [...institutions, ...beside],
		beneficiary: smallestOf(institutions),
		place: city,
		sectors: distinctById(links.flatMap(({ link }) => link.sectors)),
		unasked: wished.length === 0,
		division,
		institutions,
		count,
		links: links.map(({ link }) => link),
		wishes: wished,
		common: commonPartner(links),
		beside,
		linksBeside,
	}
}

/** Division of a city; a city of the home country is its own. */
export function divisionAround(city: Actor): Actor {
	return city.division ?? city
}

/** Whether a wish is for a partner in the city, or in a place around it. */
function isSoughtAround({ isSought, place }: WishFact, city: Actor): boolean {
	if (!isSought || place === null) return false
	const around = place.division ?? place
	return around === city || city.containers.includes(around)
}
