import type { Certainty } from '../../schema/enums'
import { rankOf } from '../domain/confidence'
import type { DayNumber } from '../domain/fuzzyDate'
import type { ConfidenceLevel } from '../domain/records'
import type { EventFact, Fact, LinkingFact, MissionFact, OpenFact, WishFact } from '../snapshot/facts'

/** Which facts count, on which day. */
export interface FactChoice {
	readonly day: DayNumber
	/** null: any. */
	readonly minConfidence: ConfidenceLevel | null
	/** Fictitious facts count on request only. */
	readonly includeScenario: boolean
}

/** Whether a fact is as sure as asked, and fictitious only where asked. */
export function isWithinChoice(
	{ confidenceRank, scenario }: Pick<Fact, 'confidenceRank' | 'scenario'>,
	{ minConfidence, includeScenario }: Pick<FactChoice, 'minConfidence' | 'includeScenario'>,
): boolean {
	return (includeScenario || !scenario) && (minConfidence === null || confidenceRank >= rankOf(minConfidence))
}

/** Whether a link or an office counts and is open on the day (see `openDaysOf`); not one without a party that counts. */
export function isOpen(fact: OpenFact, choice: FactChoice): boolean {
	return (
		fact.openFrom <= choice.day &&
		choice.day <= fact.openUntil &&
		fact.parties.length > 0 &&
		isWithinChoice(fact, choice)
	)
}

/**
 * Whether a fact stood on a day: a link or an office that may be open, a wish that still holds, a mission that has begun
 * and is neither cancelled nor a draft.
 */
export function stoodOn(fact: LinkingFact, day: DayNumber): boolean {
	return 'isActive' in fact
		? fact.isActive && fact.firstDay <= day
		: fact.openFrom <= day && day <= fact.openUntil
}

/** Whether a link or an office that is open on a day is so for sure. */
export function isEstablishedOn(
	{ establishedFrom, establishedUntil }: Pick<OpenFact, 'establishedFrom' | 'establishedUntil'>,
	day: DayNumber,
): boolean {
	return establishedFrom <= day && day <= establishedUntil
}

/** The certainty that a link, an office or a letter has as evidence of a day. */
export function certaintyOn(fact: Parameters<typeof isEstablishedOn>[0], day: DayNumber): Certainty {
	return isEstablishedOn(fact, day) ? 'ESTABLISHED' : 'POSSIBLE'
}

/**
 * The certainty of any fact as evidence of a day: a link or an office is as it is open; what has a date of its own is only
 * possible where its confidence is low, and a wish where nobody knows what became of it.
 */
export function evidenceCertainty(
	fact: OpenFact | MissionFact | WishFact | EventFact,
	day: DayNumber,
): Certainty {
	if ('establishedFrom' in fact) return certaintyOn(fact, day)
	const isOutcomeUnknown = 'isSought' in fact && fact.record.status === 'inconnu'
	return fact.confidenceRank > 0 && !isOutcomeUnknown ? 'ESTABLISHED' : 'POSSIBLE'
}

/** Whether a wish counts and is to be used on the day (see `wishDaysOf`). */
export function isWishOpen(wish: WishFact, choice: FactChoice): boolean {
	return wish.openFrom <= choice.day && choice.day <= wish.openUntil && isWithinChoice(wish, choice)
}
