import { type AccountContext, accountIdOf } from '../accounts/accountContext'
import type { Activity } from '../domain/activity'
import { expectMay } from '../policy/rights'
import { type Page, type PageInput, pageOf } from '../queries/pagination'
import type { QueryContext } from '../queries/queryContext'
import {
	type ActivityEntry,
	type ActivityFilter,
	activityEntries,
	entryFilter,
	visibleEntries,
} from './entries'
import { followedFilter, followsOfReader } from './following'
import { nameProposals } from './nameProposals'

interface ActivityChoice {
	readonly filter: ActivityFilter
	/** Whether to keep only what concerns something that the account follows. */
	readonly followed: boolean
}

/** A page of the activity that a reader may see, newest first. Throws BadInput. */
export async function activity(
	account: AccountContext,
	context: QueryContext,
	all: readonly Activity[],
	{ filter, followed }: ActivityChoice,
	input: PageInput,
): Promise<Page<ActivityEntry>> {
	const entries = await activityEntries(context, all, filter)
	const test = followed ? await followedFilter(context, await followsOfReader(account)) : null
	const chosen = test === null ? entries : entries.filter(test)
	const page = pageOf(chosen, 'activity', ({ id }) => id, input)
	const told = await titled(
		account,
		context,
		page.items.map(({ item }) => item),
	)
	return { ...page, items: page.items.map(({ item, cursor }, at) => ({ item: told[at] ?? item, cursor })) }
}

/** The most entries that one message brings; whoever missed some reads the feed. */
export const MAX_NEW_ENTRIES = 50

/** Throws Unauthenticated, Forbidden, and BadInput for an invalid filter. */
export function expectMayListen(
	{ reader }: Pick<AccountContext, 'reader'>,
	context: QueryContext,
	filter: ActivityFilter,
): void {
	const accountId = accountIdOf({ reader })
	expectMay(reader, 'liveActivity', 'read', { accountId })
	entryFilter(context, filter)
}

/**
 * The fresh activity that a reader may see and that passes a filter, newest first. null if there is none: then the reader must not
 * even learn that something was done.
 */
export async function newActivityEntries(
	account: AccountContext,
	context: QueryContext,
	fresh: readonly Activity[],
	{ filter, followed }: ActivityChoice,
): Promise<readonly ActivityEntry[] | null> {
	expectMayListen(account, context, filter)
	const told = (await visibleEntries(context, fresh)).filter(entryFilter(context, filter))
	if (told.length === 0) return null
	const test = followed ? await followedFilter(context, await followsOfReader(account)) : () => true
	const chosen = told.filter(test).slice(0, MAX_NEW_ENTRIES)
	return chosen.length === 0 ? null : titled(account, context, chosen)
}

function titled({ services }: AccountContext, context: QueryContext, entries: readonly ActivityEntry[]) {
	return nameProposals(context, entries, (ids) =>
		Promise.all(services === null ? [] : ids.map((id) => services.loaders.proposals.load(id))),
	)
}
