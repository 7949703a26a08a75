import { atLeast } from '../../domain/confidence'
import type { Id } from '../../domain/ids'
import type { Message } from '../../domain/message'
import { mergeActors } from '../../domain/oneActor'
import type { Confidence } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import { publicView } from '../../projection/publicView'
import { communitiesOf, type WeightedTie } from '../communities'
import { type OpportunityView, opportunityView } from '../opportunities/opportunityView'
import { recordEvidence } from '../opportunities/recordEvidence'
import { shortHash } from '../overlaps/overlapKey'
import { anyTwo, groupedSectors, sharedSectors } from '../overlaps/sharedSectors'
import type { Evidence } from '../result'
import { type InnerLink, innerLinks } from './innerLinks'
import { type LinkRow, linkRows } from './linkRows'
import { type Meeting, meetingOf } from './meeting'
import { byRole, type ConstellationRole, ROLES } from './roles'
import { constellationSentences } from './sentences'
import { tiesOf } from './ties'
import { nearMembers } from './waysToCentre'

export interface ConstellationParameters {
	/** ISO day. */
	readonly asOf: string
	readonly includeScenario: boolean
	readonly minConfidence: Confidence | null
}

/** Actors of both countries that are tied more closely to each other than to the rest, around a territory. */
export interface Constellation {
	/** Hash of the centre and of the first actor. */
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

/**
 * Constellations: communities (Louvain) of the undirected weighted projection of open links, with two French actors
 * at least that are not one and a partner; the heaviest first, then by id. From public records alone.
 */
export function detectConstellations(
	projection: Projection,
	{ minConfidence, ...parameters }: ConstellationParameters,
): readonly Constellation[] {
	const view = opportunityView(publicView(projection), parameters)
	const rows = linkRows(view).filter(({ link }) => atLeast(link.confidence, minConfidence))
	const ties = tiesOf(rows, view)
	const communityOf = new Map<Id, number>()
	const communities = communitiesOf(ties)
	for (const [index, members] of communities.entries()) {
		for (const member of members) communityOf.set(member, index)
	}
	const inside = <Item>(items: readonly Item[], endsOf: (item: Item) => readonly [Id, Id]) => {
		const lists = communities.map((): Item[] => [])
		for (const item of items) {
			const [one, other] = endsOf(item).map((end) => communityOf.get(end))
			if (one !== undefined && one === other) lists[one]?.push(item)
		}
		return lists
	}
	const tiesInside = inside(ties, ({ one, other }) => [one, other])
	const rowsInside = inside(rows, ({ french, partner }) => [french, partner])
	return communities
		.flatMap((members, index) =>
			constellationOf(members, tiesInside[index] ?? [], rowsInside[index] ?? [], view),
		)
		.sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1))
}

function constellationOf(
	members: readonly Id[],
	ties: readonly WeightedTie[],
	rows: readonly LinkRow[],
	view: OpportunityView,
): readonly Constellation[] {
	const { contains, levelOf } = view.projection.places
	const french = members.filter(view.isAtHome)
	const partners = members.filter((member) => !view.isAtHome(member))
	const links = [...new Set(rows.map(({ link }) => link))]
	const groups = mergeActors(french, { contains, levelOf, parties: links.map((link) => link.frenchActors) })
	const centre = centreOf(members, ties, view)
	if (groups.length < 2 || partners.length === 0 || centre === null) return []
	const roles = byRole(french, view)
	const missing = ROLES.filter((role) => roles[role].length === 0)
	const evidence = links.map((link) => recordEvidence(link, view))
	const tied = { centre, actors: [...french, ...partners], partners, links: innerLinks(rows, view) }
	const near = nearMembers(tied, view.projection.places)
	const found = {
		...tied,
		id: `constellation:${shortHash([centre, members[0] ?? ''])}`,
		collectivites: roles.COLLECTIVITE,
		universities: roles.UNIVERSITY,
		hospitals: roles.HOSPITAL,
		others: roles.OTHER,
		near,
		sectors: sharedOf(rows, groups),
		missing,
		meeting: meetingOf(tied.actors, near, view),
		weight: ties.reduce((sum, { weight }) => sum + weight, 0),
		evidence,
		scenario: evidence.some(({ scenario }) => scenario),
	}
	return [{ ...found, ...constellationSentences(found) }]
}

function sharedOf(rows: readonly LinkRow[], groups: Parameters<typeof groupedSectors>[1]): readonly Id[] {
	const named = rows.map(({ link, french }) => ({ actors: [french], sectors: link.sectors }))
	return sharedSectors(groupedSectors(named, groups), anyTwo)
}

/** The territory with the greatest weight of ties inside; ties by id. Null where it holds no territory. */
function centreOf(members: readonly Id[], ties: readonly WeightedTie[], view: OpportunityView): Id | null {
	const weights = new Map<Id, number>()
	for (const { one, other, weight } of ties) {
		for (const end of [one, other]) weights.set(end, (weights.get(end) ?? 0) + weight)
	}
	const territories = members.filter((member) => view.projection.territories.has(member))
	const [heaviest] = [...territories].sort(
		(one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0) || (one < other ? -1 : 1),
	)
	return heaviest ?? null
}
