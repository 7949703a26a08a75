import type { Projection } from '../../projection/projection'
import { publicView } from '../../projection/publicView'
import { rememberLatest } from '../../projection/rememberLatest'
import type { Overlap, OverlapKind } from '../result'
import { detectCrowding } from './detectCrowding'
import type { Detection } from './detection'
import { detectSameCityOffices, detectSamePartner } from './detectLinks'
import { detectSameTerritory } from './detectSameTerritory'
import { checkParameters, type DetectionParameters } from './parameters'
import { viewAtLevels } from './rollUp'

export type { DetectionParameters } from './parameters'

type Detector = (detection: Detection) => readonly Overlap[]

/** Who detects what: one function a kind, from the records and the parameters alone. */
const DETECTORS: Readonly<Record<OverlapKind, Detector>> = {
	CROWDING: detectCrowding,
	SAME_PARTNER: detectSamePartner,
	SAME_TERRITORY: detectSameTerritory,
	SAME_CITY_OFFICES: detectSameCityOffices,
}

/** The kinds that can be detected, in the order in which screens name them. */
export const DETECTED_KINDS = Object.keys(DETECTORS) as readonly OverlapKind[]

/**
 * Every overlap of the public view: the established before the possible, then by severity, the strongest first,
 * then by id. Throws BadInput on parameters that cannot be used.
 */
export function detectOverlaps(projection: Projection, parameters: DetectionParameters): readonly Overlap[] {
	checkParameters(parameters)
	const recorded = publicView(projection)
	const view = viewAtLevels(recorded, parameters)
	const kinds = [...new Set(parameters.kinds ?? DETECTED_KINDS)]
	const detection: Detection = { view, recorded, parameters, about: parameters.about ?? {} }
	const found = kinds.flatMap((kind) => DETECTORS[kind](detection))
	if (parameters.about !== undefined) return found.sort(strongestFirst)
	return inOrder(view, found, JSON.stringify([kinds, parameters.directions ?? null]))
}

interface InOrder {
	/** In the order of the kinds and keys. */
	readonly found: readonly Overlap[]
	readonly sorted: readonly Overlap[]
}

/** Choices of kinds and directions whose last results a view remembers: what lists ask for in turn. */
const MOST_ORDERS = 8
/** The last results of a view, by choice: after a change all but a few of the next ones are the same objects. */
const lastInOrder = new WeakMap<Projection, Map<string, InOrder>>()

/** What is the same at the start and at the end stays where it was; what is nearly sorted is sorted in one pass. */
function inOrder(view: Projection, found: readonly Overlap[], choice: string): readonly Overlap[] {
	const orders = lastInOrder.get(view) ?? new Map<string, InOrder>()
	lastInOrder.set(view, orders)
	const last = rememberLatest(orders, choice, MOST_ORDERS, () => ({ found: [], sorted: [] }))
	const shortest = Math.min(found.length, last.found.length)
	let start = 0
	while (start < shortest && found[start] === last.found[start]) start += 1
	let end = 0
	while (end < shortest - start && found.at(-1 - end) === last.found.at(-1 - end)) end += 1
	// Of another day nothing is the same.
	if (start + end === 0) return remember(found.slice(), found)
	const gone = new Set(last.found.slice(start, last.found.length - end))
	const come = found.slice(start, found.length - end)
	if (gone.size === 0 && come.length === 0) return last.sorted
	const stayed = last.sorted.filter((overlap) => !gone.has(overlap))
	return remember([...stayed, ...come], found)

	function remember(all: Overlap[], from: readonly Overlap[]): readonly Overlap[] {
		const sorted = all.sort(strongestFirst)
		orders.set(choice, { found: from, sorted })
		return sorted
	}
}

function strongestFirst(one: Overlap, other: Overlap): number {
	if (one.certainty !== other.certainty) return one.certainty === 'ESTABLISHED' ? -1 : 1
	return other.severity - one.severity || (one.id < other.id ? -1 : 1)
}
