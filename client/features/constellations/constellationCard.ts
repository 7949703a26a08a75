/** The data of a constellation's card and page. */

import { MAX_UNFOLDED_ACTORS } from '../../../schema/limits'
import type { ConstellationCardFragment, ConstellationPageQuery } from '../../graphql/generated/types'
import type { NamedActor } from '../../views/actor/ActorLink'
import type { Newsworthy } from '../../views/freshness/useFreshness'

export type ConstellationCard = ConstellationCardFragment
export type WholeConstellation = ConstellationPageQuery['constellations']['nodes'][number]

/** The groups of members, in order. */
export const MEMBER_GROUPS = ['collectivites', 'universities', 'hospitals', 'others', 'partners'] as const

/** Its French members, in the order of their groups. */
export function frenchMembers(
	card: Pick<ConstellationCard, 'collectivites' | 'universities' | 'hospitals' | 'others'>,
) {
	return [...card.collectivites, ...card.universities, ...card.hospitals, ...card.others]
}

/** Members by their id, to name the ends of a link. */
export function membersById(card: ConstellationCard): ReadonlyMap<string, NamedActor> {
	return new Map([...frenchMembers(card), ...card.partners].map((member) => [member.id, member]))
}

/** The news of a link or of a step: the latest of its records, and from memory only if all are. */
export function linkNews({
	lastNews,
	fromMemory,
}: Pick<ConstellationCard['links'][number], 'lastNews' | 'fromMemory'>): Newsworthy {
	return { kind: 'PARTNERSHIP', lastNews, fromMemory }
}

/** The news of a card: the latest of all its links. */
export function cardNews({ lastNews }: Pick<ConstellationCard, 'lastNews'>): Newsworthy {
	return { kind: 'PARTNERSHIP', lastNews }
}

/** The explorer's parameters: the members, the centre first, as many as it unfolds, with only their links. */
export function explorerParametersOfCard(card: ConstellationCard): Record<string, string> {
	const members = [...frenchMembers(card), ...card.partners].map(({ id }) => id)
	const ids = card.centre ? [card.centre.id, ...members] : members
	return { ids: [...new Set(ids)].slice(0, MAX_UNFOLDED_ACTORS).join(','), links: 'partnership' }
}
