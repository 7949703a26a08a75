import { dayNumber } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Mandate } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import type { RivalMandates } from '../result'
import { contactsFor } from './contacts'
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
	const context = mandateContext(projection, parameters)
	const visible = recordsThatCount([...projection.mandates.values()], parameters).filter(
		({ visibility }) => visibility === 'group' || visibility === 'public',
	)
	return [...byCollectivite(visible, projection, parameters.rollUpPartner ?? null)]
		.flatMap(([represented, mandates]) => rivalMandates(represented, mandates, context) ?? [])
		.sort((one, other) => (one.id < other.id ? -1 : 1))
}

function mandateContext(projection: Projection, { asOf }: DetectionParameters): MandateContext {
	const day = dayNumber(asOf)
	const compiled = new Map(projection.datasets.map((dataset) => [dataset.id, dayNumber(dataset.compiled)]))
	return {
		asOf: day,
		compiledOf: (dataset) => compiled.get(dataset) ?? day,
		contactsFor: (place) => contactsFor(projection, place),
	}
}

function byCollectivite(
	mandates: readonly Mandate[],
	{ places }: Projection,
	level: string | null,
): ReadonlyMap<Id, readonly Mandate[]> {
	const groups = new Map<Id, Mandate[]>()
	for (const mandate of mandates) {
		const { represented } = mandate
		const key = level === null ? represented : places.rollUp(represented, level)
		groups.set(key, [...(groups.get(key) ?? []), mandate])
	}
	return groups
}
