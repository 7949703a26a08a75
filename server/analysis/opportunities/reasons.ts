import { type DayNumber, latestDay, wholeMonthsBetween } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import { lastNewsOf } from '../../domain/lastNews'
import type { Message } from '../../domain/message'
import type { Sector } from '../../domain/records'
import type {
	EventFact,
	MissionFact,
	OfficeFact,
	OpenFact,
	PartnershipFact,
	WishFact,
} from '../../snapshot/facts'
import type { Actor } from '../../snapshot/geography'
import { evidenceOf } from '../evidenceOf'
import { isEstablishedOn } from '../openFacts'
import type { Certainty, Evidence } from '../result'
import {
	AFFINITY,
	type Affinity,
	affinityBy,
	affinityWith,
	FEASIBILITY,
	type HostGuestSectors,
	officeFeasibility,
	partySectors,
	timeOfLinks,
} from './criteria'
import type { Reason } from './finding'
import type { ProgrammeCandidate } from './programme/find'
import { officesOf, type ScoringContext } from './scoringContext'

type EvidenceFact = PartnershipFact | OfficeFact | MissionFact | WishFact | EventFact
type Values = Message['values']

/** Facts as evidence: only possible where a link or an office is, or where nobody knows what became of a wish. */
export function evidenceFrom(facts: readonly EvidenceFact[], day: DayNumber): readonly Evidence[] {
	return facts.map((fact) => evidenceOf(fact.record, certaintyOf(fact, day)))
}

function certaintyOf(fact: EvidenceFact, day: DayNumber): Certainty {
	if ('establishedFrom' in fact) return isEstablishedOn(fact, day) ? 'ESTABLISHED' : 'POSSIBLE'
	return 'isSought' in fact && fact.record.status === 'inconnu' ? 'POSSIBLE' : 'ESTABLISHED'
}

/** Some actors, as a value of a sentence. */
export function actorList(actors: readonly Actor[]): { readonly actors: readonly { readonly actor: Id }[] } {
	return { actors: actors.map(({ id }) => ({ actor: id })) }
}

/** Some sectors, as a value of a sentence. */
export function sectorList(sectors: readonly Sector[]): { readonly sectors: readonly Id[] } {
	return { sectors: sectors.map(({ id }) => id) }
}

/** Those whose wishes they are, as a value of a sentence; none without any. */
export function seekersOf(wishes: readonly WishFact[]): Values {
	return wishes.length === 0 ? {} : { seekers: actorList(wishes.map(({ actor }) => actor)) }
}

/** What would lower a criterion, and to what score. */
export function counterfactual(
	score: number,
	key: string,
	values: Values = {},
): Required<Pick<Reason, 'counterfactual'>> {
	return { counterfactual: { score, sentence: { key, values } } }
}

/**
 * Why an affinity has its score: asked for, else near or far; it would fall where the wish were gone.
 *
 * @param how.unasked what it is without the wishes; null where nothing would be left of the opportunity.
 */
export function affinityReason(
	topic: string,
	{ asked, unasked }: { readonly asked: Affinity; readonly unasked: Affinity | null },
	values: Values,
	evidence: readonly Evidence[],
): Reason {
	return {
		sentence: { key: `${topic}.affinity`, values: { asked, ...values } },
		evidence,
		...(asked === 'asked' && unasked !== null && counterfactual(AFFINITY[unasked], 'opportunity.lower.wish')),
	}
}

/** Why the affinity of several has its score: one seeks a partner there, else two have one in common, else neither. */
export function soughtPartnerReason(
	topic: string,
	{ links, wishes, common }: Pick<ProgrammeCandidate, 'links' | 'wishes' | 'common'>,
	values: Values,
	day: DayNumber,
): Reason {
	const unasked = affinityBy(common)
	const who = { ...(common && { common: { actor: common.id } }), ...seekersOf(wishes) }
	return affinityReason(
		topic,
		{ asked: affinityWith(wishes, unasked), unasked },
		{ ...values, ...who },
		evidenceFrom([...links, ...wishes], day),
	)
}

/** Why the time of some links has its score (`timeOfLinks`). */
export function linksReason(links: readonly PartnershipFact[], day: DayNumber): Reason {
	const possible = links.filter((link) => !isEstablishedOn(link, day)).length
	return {
		sentence: {
			key: 'opportunity.time.links',
			values: { links: links.length, possible, ...newsValues(links, day) },
		},
		evidence: evidenceFrom(links, day),
		...(possible < links.length && counterfactual(timeOfLinks(links, day, true), 'opportunity.lower.links')),
	}
}

/** Younger news than so many months are recent: nothing is said of them. */
const RECENT_NEWS_MONTHS = 24

/** How old the older of some records' last news is on a day, as sentences say it (`NEWS_CLAUSE`). */
export function newsValues(facts: readonly (OpenFact | WishFact)[], day: DayNumber): Values {
	const news = facts.map(({ record }) => lastNewsOf(record))
	const dates = news.filter((date) => date !== null)
	if (dates.length < news.length) return { news: 'none' }
	const [oldest] = dates.sort((one, other) => latestDay(one) - latestDay(other))
	if (oldest === undefined || wholeMonthsBetween(latestDay(oldest), day) < RECENT_NEWS_MONTHS)
		return { news: 'recent' }
	return { news: 'old', newsDate: { date: oldest } }
}

/** Why the offices of some parties in a province have their score (`officeFeasibility`). */
export function officeReason(parties: readonly Actor[], province: Actor, context: ScoringContext): Reason {
	const offices = officesOf(parties, province, context)
	const first = offices.find(({ isEstablished }) => isEstablished) ?? offices[0]
	const values = {
		known: officeFeasibility(offices),
		around: { inPlace: province.id },
		...(first && { owners: actorList(first.office.owners) }),
	}
	return {
		sentence: { key: 'opportunity.feasibility.office', values },
		evidence: evidenceFrom(
			offices.map(({ office }) => office),
			context.choice.day,
		),
		...(first && counterfactual(FEASIBILITY.unknown, 'opportunity.lower.office')),
	}
}

/** Why equity has its score; null where the inhabitants are not known. */
export function equityReason(beneficiary: Actor): Reason | null {
	const { population, place } = beneficiary
	if (population === null || place === null) return null
	const values = {
		guest: { actor: beneficiary.id },
		itself: place === beneficiary,
		place: { place: place.id },
		inhabitants: population,
	}
	return { sentence: { key: 'opportunity.equity', values }, evidence: [] }
}

/**
 * Why the competing sectors of a host and a guest have their score (`sectorDistance`); null where one names none.
 *
 * @param evidence the records by which both name them, the host's first.
 */
export function sectorDistanceReason(
	{ host, guest }: HostGuestSectors,
	who: { readonly host: Actor; readonly guest: Actor; readonly around: Actor },
	evidence: readonly Evidence[],
): Reason | null {
	if (host.length === 0 || guest.length === 0) return null
	const shared = host.filter((sector) => guest.includes(sector))
	const values = {
		around: { inPlace: who.around.id },
		host: { actor: who.host.id },
		guest: { actor: who.guest.id },
		shared: sectorList(shared),
		sharedCount: shared.length,
		hostSectors: sectorList(host),
		guestSectors: sectorList(guest),
	}
	return { sentence: { key: 'opportunity.complementarity', values }, evidence }
}

/** Why the competing sectors of several have their score (`partySectors`); null where none names one. */
export function partySectorsReason(
	parties: readonly Actor[],
	province: Actor,
	context: ScoringContext,
): Reason | null {
	const { sectors, shared } = partySectors(parties, province, context)
	if (sectors.length === 0) return null
	const values = {
		around: { inPlace: province.id },
		sharedCount: shared.length,
		total: sectors.length,
		shared: sectorList(shared),
	}
	return {
		sentence: { key: 'opportunity.complementarity.several', values },
		evidence: parties.flatMap((actor) => sectorEvidence([actor], province, context)),
	}
}

/** The records by which some actors name their sectors in a province: of each its links, missions, then wishes. */
export function sectorEvidence(
	actors: readonly Actor[],
	province: Actor,
	{ namedBy, choice }: ScoringContext,
): readonly Evidence[] {
	const facts = actors.flatMap((actor) => namedBy(actor).get(province)?.facts ?? [])
	return evidenceFrom([...new Set(facts)], choice.day)
}
