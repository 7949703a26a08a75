import { levelOf, peersSteps } from '../analysis/actorSummary/distinctions'
import { explainSummary, summaryNotes } from '../analysis/actorSummary/explain'
import { pageFactsSteps } from '../analysis/actorSummary/pageFacts'
import { type ActorSummary, type PlaceLink, summaryOf } from '../analysis/actorSummary/summary'
import { evidenceOf } from '../analysis/evidenceOf'
import { evidenceCertainty, isWishOpen } from '../analysis/openFacts'
import type { Evidence } from '../analysis/result'
import { type DayNumber, dayNumber } from '../domain/fuzzyDate'
import { type Id, idsOf } from '../domain/ids'
import type { Message } from '../domain/message'
import { dayArgument, type Optional } from './arguments'
import type { QueryContext } from './queryContext'

/** What the page of an actor says first, in ids and messages. */
export interface ExplainedSummary extends Pick<ActorSummary, 'lastNews' | 'ownCount'> {
	readonly sentence: Message
	readonly notes: readonly Message[]
	readonly factCount: number
	readonly areas: readonly Id[]
	readonly sectors: readonly Id[]
	readonly places: readonly ExplainedPlace[]
}

/** The facts that lead to one place of the other country. */
export interface ExplainedPlace {
	readonly place: Id
	readonly others: readonly Id[]
	readonly links: readonly ExplainedLink[]
}

export interface ExplainedLink extends Pick<PlaceLink, 'distance' | 'lastNews'> {
	readonly actor: Id
	readonly evidence: readonly Evidence[]
}

/** What sets an actor apart, and where its links lead (model.md §4b). Throws BadInput on a bad day. */
export async function actorSummary(
	context: QueryContext,
	id: Id,
	{ asOf, includeScenario }: { readonly asOf: Optional<string>; readonly includeScenario: Optional<boolean> },
): Promise<ExplainedSummary> {
	const { snapshot, snapshotCache, turn } = context
	const { geography, wishes } = snapshot
	const day = dayNumber(dayArgument(context, 'asOf', asOf))
	const choice = { day, minConfidence: null, includeScenario: includeScenario ?? false }
	const when = `${day} ${choice.includeScenario}`
	const pageFacts = await snapshotCache.computed(snapshot, `facts of pages ${when}`, turn, () =>
		pageFactsSteps(snapshot, choice),
	)
	const actor = geography.actor(id)
	const peers = await snapshotCache.computed(snapshot, `peers ${levelOf(actor)} ${when}`, turn, () =>
		peersSteps(actor, pageFacts, { geography, day }),
	)
	const own = wishes.by.actor.at(actor).filter((wish) => isWishOpen(wish, choice))
	const summary = summaryOf(actor, peers, own)
	const { lastNews, ownCount, facts, areas, places } = summary
	return {
		lastNews,
		ownCount,
		factCount: facts.length,
		areas: idsOf(areas),
		sectors: idsOf(summary.sectors),
		sentence: explainSummary(summary, geography),
		notes: summaryNotes(summary),
		places: places.map(({ place, others, links }) => ({
			place: place.id,
			others: idsOf(others),
			links: links.map((link) => explainedLink(link, day)),
		})),
	}
}

function explainedLink({ actor, distance, lastNews, facts }: PlaceLink, day: DayNumber): ExplainedLink {
	const evidence = facts.map(({ fact }) => evidenceOf(fact.record, evidenceCertainty(fact, day)))
	return { actor: actor.id, distance, lastNews, evidence }
}
