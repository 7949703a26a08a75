import type { DayNumber } from '../../domain/fuzzyDate'
import type { Mandate } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import { type Letter, lettersOf } from './letters'

interface KnownLetters {
	readonly revision: number
	readonly letters: readonly Letter[]
}

/** By the list of the mandates of one collectivité, which is the same as long as these are. */
const lettersByList = new WeakMap<readonly Mandate[], KnownLetters>()

/** The letters of a collectivité; remembered until a mandate of it changes, or a data set. */
export function knownLetters(
	mandates: readonly Mandate[],
	{ revision }: Projection,
	compiledOf: (dataset: string) => DayNumber | null,
): readonly Letter[] {
	const known = lettersByList.get(mandates)
	if (known?.revision === revision) return known.letters
	const letters = lettersOf(mandates, compiledOf)
	lettersByList.set(mandates, { revision, letters })
	return letters
}
