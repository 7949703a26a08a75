import { duplicateId, explainDuplicate } from '../analysis/duplicates/explain'
import type { DuplicateRecord } from '../analysis/result'
import { runInSlices } from '../snapshot/steps'
import { duplicateSteps } from './detectDuplicates'
import { type Page, type PageAsked, pageOf, shownPage } from './pagination'
import type { QueryContext } from './queryContext'

/** Pairs of records that look like the same thing, by their ids. */
export async function duplicates(
	{ snapshot, snapshotCache, cache }: QueryContext,
	includeScenario: boolean,
	asked: PageAsked,
): Promise<Page<DuplicateRecord>> {
	const found = await snapshotCache.get(snapshot, `duplicates ${includeScenario}`, () =>
		runInSlices(duplicateSteps(snapshot, { includeScenario }, cache)),
	)
	return shownPage(pageOf(found, 'duplicate', duplicateId, asked), explainDuplicate)
}
