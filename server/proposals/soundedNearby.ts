/** How many proposals are sounded around a place, for members who are no party (model.md §4): see `toldPlace.ts`. */
import { servicesOf } from '../accounts/accountContext'
import type { Id } from '../domain/ids'
import { proposalParties } from '../domain/proposal'
import { standingAt } from '../domain/proposalRules'
import { expectMay, mayDo } from '../policy/rights'
import { territoryArgument } from '../queries/arguments'
import type { QueryContext } from '../queries/queryContext'
import type { Actor } from '../snapshot/geography'
import { nowOf, type ProposalReading } from './reading'
import {
	CELL_KINDS,
	cellOfProposal,
	countActors,
	MIN_POSSIBLE_ACTORS,
	proposalCellsOf,
	publicSnapshotOf,
} from './toldPlace'

export interface SoundedNearby {
	/** The place of the count: the one asked about, or what it was widened to. */
	readonly place: Id
	readonly count: number
}

/**
 * The counts around a place, or in the whole country without one: each for another place, none if nothing may be said. Throws
 * Unauthenticated, Forbidden, BadInput on an invalid place.
 */
export async function soundedNearby(
	{ account }: ProposalReading,
	context: QueryContext,
	placeId: Id | null,
): Promise<readonly SoundedNearby[]> {
	const { reader } = account
	const { partner } = context.snapshot.geography
	expectMay(reader, 'soundedProposals', 'count', { groups: partner === null ? [] : [partner.code] })
	const place = territoryArgument(context, 'place', placeId)
	const { store } = servicesOf(account)
	const now = nowOf(account)
	const cells = proposalCellsOf(publicSnapshotOf(context), context.today)
	const isOwn = (actorId: Id) => mayDo(reader, 'proposal', 'read', { actorId })
	const asked = place === null ? null : new Set(CELL_KINDS.flatMap((kind) => cells(kind, place)?.place ?? []))
	const counts = new Map<Actor, number>([...(asked ?? [])].map((one) => [one, 0]))
	for (const proposal of await store.proposals.sounded(partner?.code ?? null)) {
		if (standingAt(proposal, now, context.today).state !== 'SOUNDED') continue
		if (proposalParties(proposal).some(isOwn)) continue
		const cell = cellOfProposal(cells, context.snapshot.geography, proposal)
		if (cell === null || (asked !== null && !asked.has(cell.place))) continue
		if (countActors([...cell.actors].filter(({ id }) => !isOwn(id))) < MIN_POSSIBLE_ACTORS) continue
		counts.set(cell.place, (counts.get(cell.place) ?? 0) + 1)
	}
	return [...counts]
		.map(([{ id }, count]) => ({ place: id, count }))
		.sort((one, other) => other.count - one.count || (one.place < other.place ? -1 : 1))
}
