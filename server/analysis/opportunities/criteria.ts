import { SMALL_TOWN_POPULATION } from '../../../schema/levels'
import { type DayNumber, precisionOf, wholeMonthsBetween } from '../../domain/fuzzyDate'
import type { Message } from '../../domain/message'
import type { Mission, Sector } from '../../domain/records'
import type { OpenFact, PartnershipFact, WishFact } from '../../snapshot/facts'
import { type Actor, sortedById } from '../../snapshot/geography'
import { groupByKeys } from '../groupByKeys'
import { isEstablishedOn } from '../openFacts'
import type { Evidence } from '../result'
import type { CandidateBase, CriterionRule } from './finding'
import { countLinked } from './linkedActors'
import {
	actorList,
	counterfactual,
	type EvidenceFact,
	evidenceFrom,
	newsValues,
	reasonOf,
	sectorList,
	seekersOf,
} from './reasons'
import { competingSectorsIn, officesOfOwners, type ScoringContext } from './scoringContext'

/** Affinity of every kind: asked for, near an existing tie, or only possible. */
export const AFFINITY = { asked: 1, near: 0.6, far: 0.4 } as const
export type Affinity = keyof typeof AFFINITY

/** Time of every kind except missions: established or possible. */
export const TIME = { established: 1, possible: 0.5 } as const

/** Feasibility of every kind: at hand, within reach, or unknown. */
export const FEASIBILITY = { ready: 1, partly: 0.5, unknown: 0.2 } as const
export type Feasibility = keyof typeof FEASIBILITY

/** Asked if there are wishes for it, else near or far. */
export function affinityWith(wishes: readonly WishFact[], unasked: Affinity): Affinity {
	return wishes.length > 0 ? 'asked' : unasked
}

/** How an affinity is scored, and why. */
interface AffinityRule<Candidate> {
	asked(candidate: Candidate): Affinity
	/** The affinity without the wishes; null if the opportunity would no longer exist. */
	unasked(candidate: Candidate): Affinity | null
	values(candidate: Candidate): Message['values']
	facts(candidate: Candidate): readonly EvidenceFact[]
}

/** The affinity criterion: it falls if the wish disappears. */
export function affinityRule<Candidate>(
	topic: string,
	rule: AffinityRule<Candidate>,
): CriterionRule<Candidate> {
	return {
		score: (candidate) => AFFINITY[rule.asked(candidate)],
		reason(candidate, { choice }) {
			const [asked, unasked] = [rule.asked(candidate), rule.unasked(candidate)]
			const falls = asked === 'asked' && unasked !== null
			return reasonOf(
				`${topic}.affinity`,
				{ asked, ...rule.values(candidate) },
				evidenceFrom(rule.facts(candidate), choice.day),
				falls && counterfactual(AFFINITY[unasked], 'opportunity.lower.wish'),
			)
		},
	}
}

/** Links of several actors into one place, and what is sought there. */
interface LinksOfSeveral {
	readonly links: readonly PartnershipFact[]
	readonly wishes: readonly WishFact[]
	/** A partner common to two of them. */
	readonly common: Actor | null
}

/** Affinity: 1 if one of them seeks a partner there, .6 if two have a common one, else .4. */
export function soughtPartnerRule<Candidate extends LinksOfSeveral>(
	topic: string,
	valuesOf: (candidate: Candidate) => Message['values'],
): CriterionRule<Candidate> {
	const unasked = ({ common }: Candidate) => (common === null ? 'far' : 'near')
	return affinityRule(topic, {
		asked: (candidate) => affinityWith(candidate.wishes, unasked(candidate)),
		unasked,
		values(candidate) {
			const { common, wishes } = candidate
			return { ...valuesOf(candidate), ...(common && { common: { actor: common.id } }), ...seekersOf(wishes) }
		},
		facts: ({ links, wishes }) => [...links, ...wishes],
	})
}

/** Months without news that halve a time score. */
const NEWS_HALF_LIFE_MONTHS = 36

/**
 * Decay of a time score that rests on open records: .5^(m/36) with m the whole months since the older of their last
 * news, never negative; 0 if one of them has no news at all (model.md §4).
 *
 * Example: news of January 2017 seen in January 2020 → .5.
 */
export function newsDecay(records: readonly NewsBearing[], day: DayNumber): number {
	let oldest: DayNumber | null = null
	for (const { lastNewsDay } of records) {
		if (lastNewsDay === null) return 0
		if (oldest === null || lastNewsDay < oldest) oldest = lastNewsDay
	}
	return oldest === null ? 0 : 0.5 ** (wholeMonthsBetween(oldest, day) / NEWS_HALF_LIFE_MONTHS)
}

type NewsBearing = Pick<OpenFact, 'lastNewsDay'>

/** The record with the latest news, among alternatives; undefined if there are none. */
export function latestHeardOf<Record extends NewsBearing>(records: readonly Record[]): Record | undefined {
	let latest: Record | undefined
	for (const record of records) {
		const isLater = record.lastNewsDay !== null && record.lastNewsDay > (latest?.lastNewsDay ?? NEVER)
		if (latest === undefined || isLater) latest = record
	}
	return latest
}

/** A day before all others, for records without news. */
const NEVER = Number.NEGATIVE_INFINITY

/**
 * Mean over some links of 1 if established, .5 if only possible, each × the decay of its last news.
 *
 * @param areAllPossible treats all as only possible.
 */
export function timeOfLinks(links: readonly OpenFact[], day: DayNumber, areAllPossible = false): number {
	let sum = 0
	for (const link of links) {
		const time = !areAllPossible && isEstablishedOn(link, day) ? TIME.established : TIME.possible
		sum += time * newsDecay([link], day)
	}
	return sum / Math.max(1, links.length)
}

export function linksTime<Candidate>(
	linksOf: (candidate: Candidate) => readonly PartnershipFact[],
): CriterionRule<Candidate> {
	return {
		score: (candidate, { choice }) => timeOfLinks(linksOf(candidate), choice.day),
		reason(candidate, { choice: { day } }) {
			const links = linksOf(candidate)
			const possible = links.filter((link) => !isEstablishedOn(link, day)).length
			return reasonOf(
				'opportunity.time.links',
				{ links: links.length, possible, ...newsValues(links, day) },
				evidenceFrom(links, day),
				possible < links.length && counterfactual(timeOfLinks(links, day, true), 'opportunity.lower.links'),
			)
		},
	}
}

/** Whether the start of a mission or an event is known to the day. */
export function isStartDatedToTheDay({ start }: Pick<Mission, 'start'>): boolean {
	return start !== null && precisionOf(start) === 'day'
}

/** The competing sectors of a host and a guest. */
export interface HostGuestSectors {
	readonly host: readonly Sector[]
	readonly guest: readonly Sector[]
}

/** A host and a guest, the place, and the actors whose records there name their sectors (the host's first). */
interface HostAndGuest {
	readonly host: Actor
	readonly guest: Actor
	readonly around: Actor
	readonly naming: readonly (readonly Actor[])[]
}

/** Complementarity: 1 − Jaccard of the competing sectors of a host and a guest; none if one names no such sector. */
export function sectorDistance<Candidate>(
	sectorsOf: (candidate: Candidate, context: ScoringContext) => HostGuestSectors,
	partiesOf: (candidate: Candidate) => HostAndGuest,
): CriterionRule<Candidate> {
	return {
		score(candidate, context) {
			const { host, guest } = sectorsOf(candidate, context)
			return host.length === 0 || guest.length === 0 ? null : jaccardDistance(host, guest)
		},
		reason(candidate, context) {
			const { host: hostSectors, guest: guestSectors } = sectorsOf(candidate, context)
			if (hostSectors.length === 0 || guestSectors.length === 0) return null
			const { host, guest, around, naming } = partiesOf(candidate)
			const shared = hostSectors.filter((sector) => guestSectors.includes(sector))
			const values = {
				around: { inPlace: around.id },
				host: { actor: host.id },
				guest: { actor: guest.id },
				shared: sectorList(shared),
				sharedCount: shared.length,
				hostSectors: sectorList(hostSectors),
				guestSectors: sectorList(guestSectors),
			}
			const evidence = naming.flatMap((actors) => sectorEvidence(actors, around, context))
			return reasonOf('opportunity.complementarity', values, evidence)
		},
	}
}

/** 1 − Jaccard index of two sets. */
export function jaccardDistance<Item>(one: readonly Item[], other: readonly Item[]): number {
	let shared = 0
	for (const item of one) if (other.includes(item)) shared += 1
	return 1 - shared / (one.length + other.length - shared)
}

/** Several actors that could work in one division. */
interface PartiesThere {
	readonly actors: readonly Actor[]
	/** null in France, where sectors are not counted. */
	readonly division: Actor | null
}

/**
 * Complementarity: 1 − the share of the parties' competing sectors in a division that two of them name; for two parties
 * it is 1 − Jaccard. None if no party names such a sector.
 */
export function partySectors<Candidate>(
	partiesOf: (candidate: Candidate) => PartiesThere,
): CriterionRule<Candidate> {
	return {
		score(candidate, context) {
			const { sectors, shared } = sectorsOfParties(partiesOf(candidate), context)
			return sectors === 0 ? null : 1 - shared.length / sectors
		},
		reason(candidate, context) {
			const { actors, division } = partiesOf(candidate)
			const { sectors: total, shared } = sectorsOfParties({ actors, division }, context)
			if (total === 0 || division === null) return null
			const around = { inPlace: division.id }
			const values = { around, sharedCount: shared.length, total, shared: sectorList(sortedById(shared)) }
			const evidence = actors.flatMap((actor) => sectorEvidence([actor], division, context))
			return reasonOf('opportunity.complementarity.several', values, evidence)
		},
	}
}

/** How many competing sectors the parties name, and which ones two parties that do not merge both name. */
function sectorsOfParties(
	{ actors, division }: PartiesThere,
	context: ScoringContext,
): { readonly sectors: number; readonly shared: readonly Sector[] } {
	if (division === null) return { sectors: 0, shared: [] }
	const naming = groupByKeys(actors, (actor) => competingSectorsIn(division, actor, context))
	const shared = [...naming].filter(([, some]) => countLinked([], some) > 1).map(([sector]) => sector)
	return { sectors: naming.size, shared }
}

/** The records by which some actors name their sectors in a division: for each actor links, missions, then wishes. */
function sectorEvidence(
	actors: readonly Actor[],
	division: Actor,
	{ namedBy, choice }: ScoringContext,
): readonly Evidence[] {
	const facts = actors.flatMap((actor) => namedBy(actor).get(division)?.facts ?? [])
	return evidenceFrom([...new Set(facts)], choice.day)
}

/** Feasibility: 1 if one of them has an office in the division, .5 if one may have, else .2. */
export const officesThere: CriterionRule<{ readonly actors: readonly Actor[]; readonly division: Actor }> = {
	score: ({ actors, division }, context) =>
		FEASIBILITY[officeFeasibility(officesOfOwners(actors, division, context))],
	reason({ actors, division }, context) {
		const offices = officesOfOwners(actors, division, context)
		const first = offices.find(({ isEstablished }) => isEstablished) ?? offices[0]
		const values = {
			known: officeFeasibility(offices),
			around: { inPlace: division.id },
			...(first && { owners: actorList(first.office.owners) }),
		}
		const proofs = offices.map(({ office }) => office)
		return reasonOf(
			'opportunity.feasibility.office',
			values,
			evidenceFrom(proofs, context.choice.day),
			first !== undefined && counterfactual(FEASIBILITY.unknown, 'opportunity.lower.office'),
		)
	},
}

function officeFeasibility(offices: ReturnType<typeof officesOfOwners>): Feasibility {
	if (offices.some(({ isEstablished }) => isEstablished)) return 'ready'
	return offices.length > 0 ? 'partly' : 'unknown'
}

const SMALL_BELOW = 20_000

/** Equity favours smaller actors: by the population of the beneficiary. */
export const equity: CriterionRule<Pick<CandidateBase, 'beneficiary'>> = {
	score({ beneficiary: { population } }) {
		if (population === null) return null
		if (population < SMALL_BELOW) return 1
		return population < SMALL_TOWN_POPULATION ? 0.6 : 0.3
	},
	reason({ beneficiary }) {
		const { population, place } = beneficiary
		if (population === null || place === null) return null
		return reasonOf('opportunity.equity', {
			guest: { actor: beneficiary.id },
			itself: place === beneficiary,
			place: { place: place.id },
			inhabitants: population,
		})
	},
}
