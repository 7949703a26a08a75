import type { Overlap } from '../analysis/result'
import type { Id } from '../domain/ids'
import type { QueryContext } from './queryContext'

/** Where an overlap happens: its place, or that of the partner that everybody meets. */
export function whereOf(
	{ projection }: Pick<QueryContext, 'projection'>,
	{ place, partner }: Pick<Overlap, 'place' | 'partner'>,
): Id | null {
	return place ?? (partner === null ? null : projection.places.placeOf(partner))
}
