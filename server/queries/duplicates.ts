import { duplicateId, explainDuplicate } from '../analysis/duplicates/explain'
import type { DuplicateRecord } from '../analysis/result'
import { duplicateSteps } from './detectDuplicates'
import { mapPage, type Page, type PageInput, pageOf } from './pagination'
import type { QueryContext } from './queryContext'

/** Pairs of records that look like the same thing, by their ids. */
export async function duplicates(
	{ snapshot, snapshotCache, turn }: QueryContext,
	includeScenario: boolean,
	input: PageInput,
): Promise<Page<DuplicateRecord>> {
	const found = await snapshotCache.computed(snapshot, `duplicates ${includeScenario}`, turn, () =>
		duplicateSteps(snapshot, { includeScenario }),
	)
	return mapPage(pageOf(found, 'duplicate', duplicateId, input), explainDuplicate, turn)
}
