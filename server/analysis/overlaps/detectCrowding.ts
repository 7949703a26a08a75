import type { Id } from '../../domain/ids'
import type { Direction, Meeting, Mission } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import type { Overlap } from '../result'
import { crowding } from './crowding'
import { crowdingRows } from './crowdingRows'
import type { DetectionParameters } from './parameters'

const DIRECTIONS: readonly Direction[] = ['FR_TO_PARTNER', 'PARTNER_TO_FR']

/**
 * CROWDING at every place that has missions. What was found for a place is kept until one of its own missions or
 * events changes, or something that all places share: a change recomputes its keys and no others.
 */
export function detectCrowding(projection: Projection, parameters: DetectionParameters): readonly Overlap[] {
	const kept = keptFor(projection, parameters)
	return (parameters.directions ?? DIRECTIONS).flatMap((direction) =>
		projection
			.missionKeys(direction)
			.flatMap((place) => crowdingAt(projection, direction, place, parameters, kept)),
	)
}

/** What was found at a place, and the lists that it was found from. */
interface Kept {
	readonly missions: readonly Mission[]
	readonly events: readonly Meeting[]
	readonly revision: number
	readonly overlaps: readonly Overlap[]
}

function crowdingAt(
	projection: Projection,
	direction: Direction,
	place: Id,
	parameters: DetectionParameters,
	keptHere: Map<string, Kept>,
): readonly Overlap[] {
	const key = `${direction} ${place}`
	const missions = projection.missionsAt(direction, place)
	const events = projection.eventsIn(place)
	const { revision } = projection
	const kept = keptHere.get(key)
	if (kept && kept.missions === missions && kept.events === events && kept.revision === revision) {
		return kept.overlaps
	}
	const overlaps = crowding(crowdingRows(projection, direction, place), parameters)
	keptHere.set(key, { missions, events, revision, overlaps })
	return overlaps
}

/** Sets of parameters whose results are kept, for each projection: the default ones, and what readers try now. */
const MOST_PARAMETERS_KEPT = 16
const keptByProjection = new WeakMap<Projection, Map<string, Map<string, Kept>>>()

function keptFor(projection: Projection, parameters: DetectionParameters): Map<string, Kept> {
	const { asOf, gapDays, maxSpanDays, minConfidence, includeScenario } = parameters
	const key = JSON.stringify([asOf, gapDays, maxSpanDays, minConfidence, includeScenario])
	const byParameters = keptByProjection.get(projection) ?? new Map<string, Map<string, Kept>>()
	keptByProjection.set(projection, byParameters)
	const kept = byParameters.get(key) ?? new Map<string, Kept>()
	// Back to the end of the queue: the one that was not asked for the longest leaves first.
	byParameters.delete(key)
	byParameters.set(key, kept)
	const [oldest] = byParameters.keys()
	if (byParameters.size > MOST_PARAMETERS_KEPT && oldest !== undefined) byParameters.delete(oldest)
	return kept
}
