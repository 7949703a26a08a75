import type { OverlapOrder } from '../../schema/enums'
import type { Id } from '../domain/ids'
import type { Language } from '../domain/records'
import type { ListedOverlap, OverlapFilter } from './overlaps'
import type { QueryContext } from './queryContext'

/** Ties keep the order of the detection: established first, then by severity, then by id. */
export interface OverlapSorting {
	readonly by: OverlapOrder
	/** The language of the names and of the alphabet for PLACE. */
	readonly language: Language
}

/**
 * Sorts the overlaps of a filter. `chosen` is in the order of the detection, which decides ties: sorting is stable, so that pages
 * never overlap. Sorted once for a snapshot.
 */
export function orderOverlaps(
	context: QueryContext,
	filter: OverlapFilter,
	chosen: readonly ListedOverlap[],
	order: OverlapSorting,
): readonly ListedOverlap[] {
	if (order.by === 'STRONGEST') return chosen
	const { snapshot, snapshotCache, today } = context
	return snapshotCache.get(snapshot, `ordered ${today} ${JSON.stringify([filter, order])}`, () =>
		chosen.toSorted(comparison(context, order)),
	)
}

type Comparison = (one: ListedOverlap, other: ListedOverlap) => number

function comparison(context: QueryContext, { by, language }: OverlapSorting): Comparison {
	switch (by) {
		case 'MOST_ACTORS':
			return (one, other) => other.finding.actorCount - one.finding.actorCount
		case 'MOST_RECORDS':
			return (one, other) => other.finding.recordCount - one.finding.recordCount
		case 'LATEST':
			return byStart((one, other) => (one < other ? 1 : -1))
		case 'EARLIEST':
			return byStart((one, other) => (one < other ? -1 : 1))
		case 'PLACE':
			return byPlace(context, language)
		default:
			return () => 0
	}
}

/** By the known part of the start: 2010 comes before 2010-05. Unknown starts come last. */
function byStart(compare: (one: string, other: string) => number): Comparison {
	return (one, other) => {
		const [here, there] = [startOf(one), startOf(other)]
		if (here === there) return 0
		if (here === null) return 1
		return there === null ? -1 : compare(here, there)
	}
}

function startOf({ finding }: ListedOverlap): string | null {
	return finding.period.start?.text ?? null
}

/** By the name of the place in the language, then by id; without a place last. */
function byPlace(context: QueryContext, language: Language): Comparison {
	const collator = new Intl.Collator(language, { numeric: true })
	const names = new Map<Id, string>()
	const nameOf = (place: Id): string => {
		const known = names.get(place) ?? context.names.place(place, language).text
		names.set(place, known)
		return known
	}
	return (one, other) => {
		const [here, there] = [one.finding.place?.id ?? null, other.finding.place?.id ?? null]
		if (here === there) return 0
		if (here === null) return 1
		if (there === null) return -1
		return collator.compare(nameOf(here), nameOf(there)) || (here < there ? -1 : 1)
	}
}
