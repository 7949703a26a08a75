import type { MandateFact } from '../../../snapshot/facts'
import type { Actor } from '../../../snapshot/geography'
import { isEstablishedOn, isWithinChoice } from '../../openFacts'
import type { RivalMandates } from '../../result'
import { openPeriod } from '../openPeriod'
import { overlapKey } from '../overlapKey'
import { factChoice, type OverlapParameters } from '../parameters'
import { evidenceWeight, type FactorValues, severityOf, simultaneity } from '../severity'

/** Several letters for one collectivité of the other country (model.md §2, RIVAL_MANDATES). */
export interface RivalMandatesFinding
	extends Pick<RivalMandates, 'id' | 'certainty' | 'holderCount' | 'period' | 'severity'> {
	/** The collectivité they claim to represent. */
	readonly represented: Actor
	readonly parameters: OverlapParameters
	/** Every letter open on the day, ordered by id. */
	readonly letters: readonly MandateFact[]
	/** The letters behind n, period and severity: the surely open ones if it is ESTABLISHED, else all. */
	readonly counted: readonly MandateFact[]
}

/**
 * RIVAL_MANDATES: mandates of at least two bodies, neither expired nor refused, for the same collectivité on one day,
 * as the group may see them: never from private records. « Plusieurs lettres pour la même collectivité » : no reproach.
 * Cost: the letters.
 *
 * Example: two letters of one body, which renewed the first, are no result; a letter of another body makes a result of
 * two.
 *
 * @param mandates for the collectivité, ordered by id.
 * @returns null if fewer than two holders count.
 */
export function findRivalMandates(
	represented: Actor,
	mandates: readonly MandateFact[],
	parameters: OverlapParameters,
): RivalMandatesFinding | null {
	const { day } = factChoice(parameters)
	const letters = mandates.filter(
		(mandate) =>
			isLetter(mandate) &&
			mandate.openFrom <= day &&
			day <= mandate.openUntil &&
			isWithinChoice(mandate, parameters),
	)
	if (letters.length < 2) return null
	const sure = letters.filter((letter) => isEstablishedOn(letter, day))
	const isEstablished = holderCountOf(sure) >= 2
	const counted = isEstablished ? sure : letters
	const holderCount = holderCountOf(counted)
	if (holderCount < 2) return null
	const weighed = { holderCount, counted, parameters }
	return {
		...weighed,
		id: overlapKey('RIVAL_MANDATES', represented.id),
		certainty: isEstablished ? 'ESTABLISHED' : 'POSSIBLE',
		represented,
		period: openPeriod(counted.map((fact) => ({ group: holderOf(fact), fact }))),
		severity: severityOf('RIVAL_MANDATES', mandateFactorValues(weighed)),
		letters,
	}
}

type Weighed = Pick<RivalMandatesFinding, 'holderCount' | 'counted' | 'parameters'>

/** The two factors of letters: the number of holders, and the mean weight of the evidence. */
export function mandateFactorValues({ holderCount, counted, parameters }: Weighed): FactorValues {
	const { day } = factChoice(parameters)
	return {
		simultaneity: simultaneity(holderCount),
		evidence: evidenceWeight(counted, (letter) => !isEstablishedOn(letter, day)),
	}
}

/** Key of a letter's body: a body that renews its letter is one holder. */
export function holderOf({ record: { holder, holderText } }: MandateFact): string {
	return holder ?? holderText
}

/** Whether a mandate is visible to the group and neither expired nor refused. */
function isLetter({ record: { visibility, status } }: MandateFact): boolean {
	return (visibility === 'group' || visibility === 'public') && status !== 'expired' && status !== 'refused'
}

function holderCountOf(letters: readonly MandateFact[]): number {
	return new Set(letters.map(holderOf)).size
}
