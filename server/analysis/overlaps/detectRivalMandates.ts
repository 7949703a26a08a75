import { type DayNumber, dayNumber } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Projection } from '../../projection/projection'
import type { RivalMandates } from '../result'
import { contactsFor } from './contacts'
import { knownLetters } from './knownLetters'
import type { Letter } from './letters'
import { checkParameters, type DetectionParameters } from './parameters'
import { recordsThatCount } from './recordsThatCount'
import { type MandateContext, rivalMandates } from './rivalMandates'
import { checkLevels } from './rollUp'

/**
 * RIVAL_MANDATES for every collectivité of the other country, as the group may see them: never from private
 * records, and never through `detectOverlaps`, whose results are public. By id.
 */
export function detectRivalMandates(
	projection: Projection,
	parameters: DetectionParameters,
): readonly RivalMandates[] {
	checkParameters(parameters)
	checkLevels(projection, parameters)
	const context: MandateContext = {
		asOf: dayNumber(parameters.asOf),
		contactsFor: (place) => contactsFor(projection, place),
	}
	return [...lettersByCollectivite(projection, parameters.rollUpPartner ?? null)]
		.flatMap(([represented, letters]) => {
			const counting = recordsThatCount(letters, parameters)
			return rivalMandates(represented, counting, context) ?? []
		})
		.sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** At a level of the other side, together for each place of it. */
function lettersByCollectivite(
	projection: Projection,
	level: string | null,
): ReadonlyMap<Id, readonly Letter[]> {
	const compiled = new Map(projection.datasets.map((dataset) => [dataset.id, dayNumber(dataset.compiled)]))
	const compiledOf = (dataset: string): DayNumber | null => compiled.get(dataset) ?? null
	const found = new Map<Id, readonly Letter[]>()
	for (const represented of projection.represented()) {
		const letters = knownLetters(projection.mandatesFor(represented), projection, compiledOf)
		const key = level === null ? represented : projection.places.rollUp(represented, level)
		const others = found.get(key)
		found.set(key, others === undefined ? letters : [...others, ...letters].sort(byMandate))
	}
	return found
}

function byMandate(one: Letter, other: Letter): number {
	return one.mandate.id < other.mandate.id ? -1 : 1
}
