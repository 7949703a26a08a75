import { rankOf } from '../../domain/confidence'
import type { DayNumber } from '../../domain/fuzzyDate'
import { type OpenDays, type OpenLink, openDaysOf } from '../../domain/openness'
import type { Confidence, Mandate } from '../../domain/records'

/** A mandate that the group may see and that is neither expired nor refused, with the days on which it is open. */
export interface Letter extends OpenDays {
	readonly mandate: Mandate
	/** A body that renews its letter is one holder. */
	readonly holder: string
	readonly confidence: Confidence
	/** Of its confidence: 0 low, 1 medium, 2 high. */
	readonly rank: number
	readonly scenario: boolean
}

/** @param compiledOf the day on which a data set was compiled; null where the set is not on record. */
export function lettersOf(
	mandates: readonly Mandate[],
	compiledOf: (dataset: string) => DayNumber | null,
): readonly Letter[] {
	return mandates.flatMap((mandate) => {
		const { visibility, status, confidence, scenario } = mandate
		if (visibility !== 'group' && visibility !== 'public') return []
		if (status === 'expired' || status === 'refused') return []
		const days = openDaysOf(linkOf(mandate), compiledOf(mandate.dataset))
		return [
			{
				mandate,
				holder: mandate.holder ?? mandate.holderText,
				confidence,
				rank: rankOf(confidence),
				scenario,
				...days,
			},
		]
	})
}

/** A mandate as the rule of openness takes it. */
export function linkOf({ since, until, confidence }: Mandate): OpenLink {
	return { since, until, attestedSince: null, status: 'actif', confidence }
}
