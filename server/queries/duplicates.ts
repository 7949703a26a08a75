import { duplicateId, explainDuplicate } from '../analysis/duplicates/explain'
import type { DuplicateRecord } from '../analysis/result'
import { runInSlices } from '../snapshot/steps'
import { duplicateSteps } from './detectDuplicates'
import { mapPage, type Page, type PageInput, pageOf } from './pagination'
import type { QueryContext } from './queryContext'

/** Pairs of records that look like the same thing, by their ids. */
export async function duplicates(
	{ snapshot, snapshotCache, cache }: QueryContext,
	includeScenario: boolean,
	input: PageInput,
): Promise<Page<DuplicateRecord>> {
	const found = await snapshotCache.get(snapshot, `duplicates ${includeScenario}`, () =>
		runInSlices(duplicateSteps(snapshot, { includeScenario }, cache)),
	)
	return mapPage(pageOf(found, 'duplicate', duplicateId, input), explainDuplicate)
}
