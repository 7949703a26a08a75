import { isRecentNews } from '../../../schema/newsAge'
import { type DayNumber, latestDay, widen } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import { lastNewsOf } from '../../domain/lastNews'
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

/** @param lower what would lower the score (`counterfactual`); false where nothing would. */
export function reasonOf(
	key: string,
	values: Values,
	evidence: readonly Evidence[] = [],
	lower: Reason['counterfactual'] | false = null,
): Reason {
	return { sentence: message(key, values), evidence, counterfactual: lower || null }
}

/** What would lower a criterion, and to what score. */
export function counterfactual(score: number, key: string, values: Values = {}): Reason['counterfactual'] {
	return { score, sentence: message(key, values) }
}

/** Facts as evidence of a day. */
export function evidenceFrom(facts: readonly EvidenceFact[], day: DayNumber): readonly Evidence[] {
	return facts.map((fact) => evidenceOf(fact.record, evidenceCertainty(fact, day)))
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

/** Of a wish without a known start that was first reported after a day: when; whether it stood on the day nobody knows. */
export function reportedLater({ record: { since, attestedSince } }: WishFact, day: DayNumber): Values | null {
	if (since !== null || attestedSince === null || widen(attestedSince).first <= day) return null
	return { seeking: 'later', sought: { date: attestedSince } }
}

/** How old the older of some records' last news is on a day, as sentences say it (`NEWS_CLAUSE`); nothing is said of recent news. */
export function newsValues(facts: readonly (OpenFact | WishFact)[], day: DayNumber): Values {
	const news = facts.map(({ record }) => lastNewsOf(record))
	const dates = news.filter((date) => date !== null)
	if (dates.length < news.length) return { news: 'none' }
	const [oldest] = dates.sort((one, other) => latestDay(one) - latestDay(other))
	if (oldest === undefined || isRecentNews(latestDay(oldest), day)) return { news: 'recent' }
	return { news: 'old', newsDate: { date: oldest } }
}
