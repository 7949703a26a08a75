import { HOME_COUNTRY } from '../domain/ids'
import { type Actor, byId, isWithin, sortedById } from '../snapshot/geography'
import type { Snapshot } from '../snapshot/snapshot'
import { evidenceOf } from './evidenceOf'
import type { CountableFact, FragmentationChoice } from './fragmentation/choice'
import { countedFacts, sortedByKind } from './fragmentation/countedFacts'
import { countingActors, isMission } from './fragmentation/countingActors'
import { affinity } from './measures/affinity'
import { type ExplainedMeasure, explainMeasure, measured } from './measures/measure'
import { type Profile, pairOverlap } from './measures/pairOverlap'
import type { Evidence } from './result'

/** An actor that shares partners with another one. */
export interface CloseActor {
	readonly actor: Actor
	/** Adamic–Adar over the shared partners. */
	readonly affinity: number
	/** Schoener over partner × sector, in the year of the day asked for. */
	readonly overlap: number
	/** In the order of their ids. */
	readonly sharedPartners: readonly Actor[]
	/** Its facts of that year. */
	readonly facts: readonly CountableFact[]
}

/** What a close actor is shown with. */
export interface ExplainedCloseActor {
	readonly affinity: ExplainedMeasure
	readonly overlap: ExplainedMeasure
	/** Its records with the shared partners; one with several of them is named with each. */
	readonly evidence: readonly Evidence[]
}

/**
 * The French actors closest to one of them, by affinity, then by pair overlap, then by id: those that share a
 * partner with it, and neither contain it nor lie in it. Of another actor, and of one that shares none: nobody.
 *
 * Cost: the facts of its partners, and of the actors who share one.
 */
export function findCloseActors(
	snapshot: Snapshot,
	actor: Actor,
	choice: FragmentationChoice,
): readonly CloseActor[] {
	if (actor.record?.country !== HOME_COUNTRY) return []
	const own = activityOf(factsOf(actor, snapshot, choice), () => true)
	const linked = new Map<Actor, ReadonlySet<Actor>>()
	const actorsWith = (partner: Actor): ReadonlySet<Actor> => {
		const there = linked.get(partner) ?? actorsOfPartner(partner, snapshot, choice)
		linked.set(partner, there)
		return there
	}
	const sharing = new Set([...own.partners].flatMap((partner) => [...actorsWith(partner)]))
	return [...sharing]
		.filter((other) => !isWithin(actor, other) && !isWithin(other, actor))
		.map((other) => {
			const facts = factsOf(other, snapshot, choice)
			const { partners, profile } = activityOf(facts, (partner) => own.partners.has(partner))
			return {
				actor: other,
				affinity: affinity(own.partners, partners, (partner) => actorsWith(partner).size),
				overlap: pairOverlap(own.profile, profile) ?? 0,
				sharedPartners: sortedById([...partners]),
				facts,
			}
		})
		.sort(
			(one, other) =>
				other.affinity - one.affinity || other.overlap - one.overlap || byId(one.actor, other.actor),
		)
}

export function explainCloseActor(close: CloseActor): ExplainedCloseActor {
	const { sharedPartners } = close
	const facts = sortedByKind(close.facts)
	return {
		affinity: explainMeasure('affinity', measured(close.affinity), { shared: sharedPartners.length }),
		overlap: explainMeasure('pairOverlap', measured(close.overlap)),
		evidence: sharedPartners.flatMap((partner) =>
			facts
				.filter((fact) => partnersOf(fact).includes(partner))
				.map(({ record }) => evidenceOf(record, 'ESTABLISHED')),
		),
	}
}

/** The facts of this year that an actor has a part in. */
function factsOf(
	actor: Actor,
	{ partnerships, missions }: Snapshot,
	choice: FragmentationChoice,
): readonly CountableFact[] {
	const lists = {
		partnerships: partnerships.by.party.at(actor),
		missions: missions.by.party.at(actor),
		offices: [],
	}
	return countedFacts({ key: actor, ...lists }, choice.today, choice)
}

/** The French actors who have a fact of this year with a partner. */
function actorsOfPartner(
	partner: Actor,
	{ partnerships, missions }: Snapshot,
	choice: FragmentationChoice,
): ReadonlySet<Actor> {
	const lists = {
		partnerships: partnerships.by.counterpart.at(partner),
		missions: missions.by.outboundStop.at(partner),
		offices: [],
	}
	const counted = countedFacts({ key: partner, ...lists }, choice.today, choice)
	return new Set(counted.flatMap((fact) => countingActors(fact, partner, choice)))
}

function partnersOf(fact: CountableFact): readonly Actor[] {
	return isMission(fact) ? fact.stops : fact.counterparts
}

/**
 * With whom an actor is active, and its shares of partner × sector: a fact weighs 1 for each of its partners, shared
 * equally by the sectors it names.
 *
 * @param isAsked which partners are asked for, in the whole of what it does.
 */
function activityOf(
	facts: readonly CountableFact[],
	isAsked: (partner: Actor) => boolean,
): { readonly partners: ReadonlySet<Actor>; readonly profile: Profile<string> } {
	const partners = new Set<Actor>()
	const profile = new Map<string, number>()
	const whole = facts.reduce((sum, fact) => sum + partnersOf(fact).length, 0)
	for (const fact of facts) {
		const sectors = fact.sectors.length > 0 ? fact.sectors.map(({ id }) => id) : ['']
		for (const partner of partnersOf(fact)) {
			if (!isAsked(partner)) continue
			partners.add(partner)
			for (const sector of sectors) {
				const cell = `${partner.id} ${sector}`
				profile.set(cell, (profile.get(cell) ?? 0) + 1 / (sectors.length * whole))
			}
		}
	}
	return { partners, profile }
}
