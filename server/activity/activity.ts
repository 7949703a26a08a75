import type { AccountContext } from '../accounts/accountContext'
import type { Activity } from '../domain/activity'
import { type Page, type PageInput, pageOf } from '../queries/pagination'
import type { QueryContext } from '../queries/queryContext'
import { type ActivityEntry, type ActivityFilter, activityEntries } from './entries'
import { follows, matchesFollowed } from './following'

/**
 * A page of what a reader may see of what was said and done, the latest first. Throws BadInput.
 *
 * @param followed whether only what is around something that the account follows.
 */
export async function activity(
	account: AccountContext,
	context: QueryContext,
	all: readonly Activity[],
	{ filter, followed }: { readonly filter: ActivityFilter; readonly followed: boolean },
	input: PageInput,
): Promise<Page<ActivityEntry>> {
	const entries = await activityEntries(context, all, filter)
	const test = followed ? await matchesFollowed(context, await follows(account)) : null
	const chosen = test === null ? entries : entries.filter(test)
	return pageOf(chosen, 'activity', ({ id }) => id, input)
}
