import { duplicateRecords } from '../analysis/overlaps/duplicateRecords'
import type { DuplicateRecord } from '../analysis/result'
import { computed } from './computed'
import { type Page, type PageAsked, pageOf } from './pagination'
import type { QueryContext } from './queryContext'

/** Pairs of records that look like the same thing, by their ids. */
export function duplicates(
	{ projection }: QueryContext,
	includeScenario: boolean,
	asked: PageAsked,
): Page<DuplicateRecord> {
	const found = computed(projection, 'duplicates', { includeScenario }, () =>
		duplicateRecords(projection, { includeScenario }),
	)
	return pageOf(found, 'duplicate', ({ id }) => id, asked)
}
