import type { Id } from '../../domain/ids'
import type { Message } from '../../domain/message'
import type { Actor, Geography } from '../../snapshot/geography'
import { evidenceOf } from '../evidenceOf'
import type { Evidence } from '../result'
import type { ConstellationFinding } from './find'
import { type Meeting, meetingOf } from './meeting'
import { type ActorsByRole, byRole, type ConstellationRole, missingRoles } from './roles'
import type { LinkTie } from './ties'
import { type LinkedPair, type WayToCentre, waysToCentre } from './ways'

/** All of a constellation: what was found, by ids, with its words and its evidence. */
export interface Constellation {
	readonly id: Id
	/** The territory, of either country, that weighs most in it. */
	readonly centre: Id
	readonly collectivites: readonly Id[]
	readonly universities: readonly Id[]
	readonly hospitals: readonly Id[]
	/** French actors of any other sort. */
	readonly others: readonly Id[]
	readonly partners: readonly Id[]
	/** All of these, French first. */
	readonly actors: readonly Id[]
	/** Of these, who is three steps from the centre at most, in the same order. */
	readonly near: readonly Id[]
	/** What ties them, by pairs of a French actor and a partner. */
	readonly links: readonly InnerLink[]
	/** Of each French member but the centre, the nearest first. */
	readonly ways: readonly WayToCentre[]
	/** Named by two French actors that are not one. */
	readonly sectors: readonly Id[]
	/** Sorts of French actors that it lacks. */
	readonly missing: readonly ConstellationRole[]
	readonly meeting: Meeting
	/** Sum of the weights of its inner ties. */
	readonly weight: number
	readonly evidence: readonly Evidence[]
	readonly title: Message
	readonly sentence: Message
	readonly missingSentence: Message
	readonly scenario: boolean
}

/** A French actor and a partner of one constellation, and the open links between them, by ids. */
export interface InnerLink extends Omit<LinkedPair, 'french' | 'partner'> {
	readonly french: Id
	readonly partner: Id
}

/** What is said of a constellation: why its members are in it, whom it lacks, the meeting to propose, on what evidence. */
export function explainConstellation(finding: ConstellationFinding, geography: Geography): Constellation {
	const { id, centre, french, partners, sectors, weight } = finding
	const actors = [...french, ...partners]
	const pairs = linkedPairs(finding)
	const { ways, near } = waysToCentre({ centre, french, partners, pairs })
	const roles = byRole(french)
	const missing = missingRoles(roles)
	const links = new Map(finding.links.map(({ link, certainty }) => [link, certainty]))
	return {
		id,
		centre: centre.id,
		collectivites: idsOf(roles.COLLECTIVITE),
		universities: idsOf(roles.UNIVERSITY),
		hospitals: idsOf(roles.HOSPITAL),
		others: idsOf(roles.OTHER),
		partners: idsOf(partners),
		actors: idsOf(actors),
		near: idsOf(actors.filter((actor) => near.has(actor))),
		links: pairs.map((pair) => ({ ...pair, french: pair.french.id, partner: pair.partner.id })),
		ways,
		sectors: idsOf(sectors),
		missing,
		meeting: meetingOf(finding, near, geography),
		weight,
		evidence: [...links].map(([{ record }, certainty]) => evidenceOf(record, certainty)),
		...whoIsThere(finding, roles, near),
		missingSentence: missingMessage(missing),
		scenario: [...links.keys()].some(({ scenario }) => scenario),
	}
}

/** The links of a constellation by their two ends, in the order of the links. */
function linkedPairs({ links }: ConstellationFinding): readonly LinkedPair[] {
	const tiesByEnds = new Map<string, [LinkTie, ...LinkTie[]]>()
	for (const tie of links) {
		const ends = `${tie.one.id} ${tie.other.id}`
		const same = tiesByEnds.get(ends)
		if (same) same.push(tie)
		else tiesByEnds.set(ends, [tie])
	}
	return [...tiesByEnds.values()].map((same) => ({
		french: same[0].one,
		partner: same[0].other,
		certainty: same.some(({ certainty }) => certainty === 'ESTABLISHED') ? 'ESTABLISHED' : 'POSSIBLE',
		records: same.map(({ link }) => link.id),
	}))
}

function whoIsThere(
	{ centre, partners, sectors }: ConstellationFinding,
	{ COLLECTIVITE, UNIVERSITY, HOSPITAL, OTHER }: ActorsByRole,
	near: ReadonlySet<Actor>,
): Pick<Constellation, 'title' | 'sentence'> {
	const french = [...COLLECTIVITE, ...UNIVERSITY, ...HOSPITAL, ...OTHER]
	const nearCount = french.filter((actor) => near.has(actor)).length
	const values = {
		centre: { place: centre.id },
		count: french.length,
		near: nearCount,
		far: french.length - nearCount,
		french: { actors: french.map(({ id }) => ({ actor: id })) },
		partners: { actors: partners.map(({ id }) => ({ actor: id })) },
		shared: sectors.length,
		sectors: { sectors: idsOf(sectors) },
	}
	return {
		title: { key: 'constellation.title', values },
		sentence: { key: 'constellation.sentence', values },
	}
}

function missingMessage(missing: readonly ConstellationRole[]): Message {
	return {
		key: 'constellation.missing',
		values: {
			count: missing.length,
			collectivite: missing.includes('COLLECTIVITE'),
			university: missing.includes('UNIVERSITY'),
			hospital: missing.includes('HOSPITAL'),
		},
	}
}

function idsOf(items: readonly { readonly id: Id }[]): readonly Id[] {
	return items.map(({ id }) => id)
}
