import { isRecentNews } from '../../../schema/freshness'
import { lastNewsOf } from '../../domain/freshness'
import { type DayNumber, latestDay, widen } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import { type Message, message } from '../../domain/message'
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
import { evidenceCertainty } from '../openFacts'
import type { Evidence } from '../result'
import type { Reason } from './finding'

export type EvidenceFact = PartnershipFact | OfficeFact | MissionFact | WishFact | EventFact
type Values = Message['values']

/** @param lower what would lower the score (`counterfactual`); false if nothing would. */
export function reasonOf(
	key: string,
	values: Values,
	evidence: readonly Evidence[] = [],
	lower: Reason['counterfactual'] | false = null,
): Reason {
	return { sentence: message(key, values), evidence, counterfactual: lower || null }
}

export function counterfactual(score: number, key: string, values: Values = {}): Reason['counterfactual'] {
	return { score, sentence: message(key, values) }
}

/** Facts as evidence on a day. */
export function evidenceFrom(facts: readonly EvidenceFact[], day: DayNumber): readonly Evidence[] {
	return facts.map((fact) => evidenceOf(fact.record, evidenceCertainty(fact, day)))
}

/** Actors as a sentence value. */
export function actorList(actors: readonly Actor[]): { readonly actors: readonly { readonly actor: Id }[] } {
	return { actors: actors.map(({ id }) => ({ actor: id })) }
}

/** Sectors as a sentence value. */
export function sectorList(sectors: readonly Sector[]): { readonly sectors: readonly Id[] } {
	return { sectors: sectors.map(({ id }) => id) }
}

/** The actors of some wishes as a sentence value; empty without any. */
export function seekersOf(wishes: readonly WishFact[]): Values {
	return wishes.length === 0 ? {} : { seekers: actorList(wishes.map(({ actor }) => actor)) }
}

/** When a wish without a known start was first reported, if after a day: nobody knows whether it held on the day. */
export function reportedLater({ record: { since, attestedSince } }: WishFact, day: DayNumber): Values | null {
	if (since !== null || attestedSince === null || widen(attestedSince).first <= day) return null
	return { seeking: 'later', sought: { date: attestedSince } }
}

/**
 * Age of the oldest last news of some records on a day, in the form sentences take (`NEWS_CLAUSE`); recent news has no
 * date.
 */
export function newsValues(facts: readonly (OpenFact | WishFact)[], day: DayNumber): Values {
	const news = facts.map(({ record }) => lastNewsOf(record))
	const dates = news.filter((date) => date !== null)
	if (dates.length < news.length) return { news: 'none' }
	const [oldest] = dates.sort((one, other) => latestDay(one) - latestDay(other))
	if (oldest === undefined || isRecentNews(latestDay(oldest), day)) return { news: 'recent' }
	return { news: 'old', newsDate: { date: oldest } }
}
