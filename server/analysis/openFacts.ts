import type { Certainty } from '../../schema/enums'
import { rankOf } from '../domain/confidence'
import type { DayNumber } from '../domain/fuzzyDate'
import type { ConfidenceLevel } from '../domain/records'
import type { EventFact, Fact, LinkingFact, MissionFact, OpenFact, WishFact } from '../snapshot/facts'

/** Which facts count, and on which day. */
export interface FactChoice {
	readonly day: DayNumber
	/** null: any. */
	readonly minConfidence: ConfidenceLevel | null
	/** Fictitious facts count on request only. */
	readonly includeScenario: boolean
}

/** Whether a fact is as sure as requested, and not fictitious unless requested. */
export function isWithinChoice(
	{ confidenceRank, scenario }: Pick<Fact, 'confidenceRank' | 'scenario'>,
	{ minConfidence, includeScenario }: Pick<FactChoice, 'minConfidence' | 'includeScenario'>,
): boolean {
	return (includeScenario || !scenario) && (minConfidence === null || confidenceRank >= rankOf(minConfidence))
}

/** Whether a link or an office counts and is open on the day (see `openDaysOf`); it needs a party that counts. */
export function isOpen(fact: OpenFact, choice: FactChoice): boolean {
	return (
		fact.openFrom <= choice.day &&
		choice.day <= fact.openUntil &&
		fact.parties.length > 0 &&
		isWithinChoice(fact, choice)
	)
}

/**
 * Whether a fact held on a day: a link or an office that may be open, a wish that is still valid, a mission that has
 * begun and is neither cancelled nor a draft.
 */
export function stoodOn(fact: LinkingFact, day: DayNumber): boolean {
	return 'isActive' in fact
		? fact.isActive && fact.firstDay <= day
		: fact.openFrom <= day && day <= fact.openUntil
}

/** Whether a link or an office that is open on a day is surely so. */
export function isEstablishedOn(
	{ establishedFrom, establishedUntil }: Pick<OpenFact, 'establishedFrom' | 'establishedUntil'>,
	day: DayNumber,
): boolean {
	return establishedFrom <= day && day <= establishedUntil
}

/** The certainty of a link, an office or a letter as evidence on a day. */
export function certaintyOn(fact: Parameters<typeof isEstablishedOn>[0], day: DayNumber): Certainty {
	return isEstablishedOn(fact, day) ? 'ESTABLISHED' : 'POSSIBLE'
}

/**
 * The certainty of any fact as evidence on a day. Links and offices follow their openness; a dated fact is only
 * possible if its confidence is low, and a wish also if its outcome is unknown.
 */
export function evidenceCertainty(
	fact: OpenFact | MissionFact | WishFact | EventFact,
	day: DayNumber,
): Certainty {
	if ('establishedFrom' in fact) return certaintyOn(fact, day)
	const isOutcomeUnknown = 'isSought' in fact && fact.record.status === 'inconnu'
	return fact.confidenceRank > 0 && !isOutcomeUnknown ? 'ESTABLISHED' : 'POSSIBLE'
}

/** Whether a wish counts and is open on the day (see `wishDaysOf`). */
export function isWishOpen(wish: WishFact, choice: FactChoice): boolean {
	return wish.openFrom <= choice.day && choice.day <= wish.openUntil && isWithinChoice(wish, choice)
}
