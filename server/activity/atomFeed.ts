import type { Accounts } from '../accounts/accounts'
import { hashOf } from '../accounts/secrets'
import type { Activity } from '../domain/activity'
import { earliestDay } from '../domain/fuzzyDate'
import { message } from '../domain/message'
import type { Language } from '../domain/records'
import { NotFound } from '../errors'
import type { Reader } from '../policy/reader'
import { contextSeenBy, type QueryContext } from '../queries/queryContext'
import { formatDate } from '../text/dates'
import { formatSentence } from '../text/sentenceFormatter'
import { type ActivityEntry, activityEntries } from './entries'
import { entryPath } from './entryPath'
import { followedFilter } from './following'
import { nameProposals } from './nameProposals'

/** An entry as a feed reader shows it. */
export interface FeedEntry {
	readonly id: string
	readonly title: string
	readonly summary: string
	/** ISO instant. */
	readonly updated: string
	/** Path and query in the client. */
	readonly path: string
}

export interface FeedQuestion {
	/** Of an account's feed address; null: what visitors see. */
	readonly secret: string | null
	readonly country: string | null
	readonly within: string | null
}

const MAX_ENTRIES = 50
const DAY_MILLISECONDS = 86_400_000

/**
 * The entries of a feed, newest first: of an account, what it follows, or everything that it may see if it follows nothing. Throws
 * BadInput, and NotFound if the secret is no longer valid.
 */
export async function feedEntries(
	accounts: Accounts | null,
	visitor: QueryContext,
	all: readonly Activity[],
	{ secret, country, within }: FeedQuestion,
	language: Language,
): Promise<{ readonly title: string; readonly path: string; readonly entries: readonly FeedEntry[] }> {
	const owner = secret === null ? null : await accounts?.store.feedAddresses.owner(hashOf(secret))
	if (owner === undefined || (secret !== null && owner === null)) {
		throw new NotFound('This address of a feed holds no more.')
	}
	// Like a program with a token to read: a feed may not do more.
	const reader: Reader | null = owner && { ...owner, scopes: ['READ'] }
	const seen = reader === null ? visitor : await contextSeenBy(reader, visitor, visitor.turn)
	const context = seen.countries.of(country)
	const followed = owner === null ? [] : await ownFollows(accounts, owner.accountId)
	const test = followed.length === 0 ? () => true : await followedFilter(context, followed)
	const chosen = (await activityEntries(context, all, { within })).filter(test).slice(0, MAX_ENTRIES)
	const entries = await nameProposals(
		context,
		chosen,
		async (ids) => (await accounts?.store.proposals.byIds(ids)) ?? [],
	)
	return {
		title: formatSentence(message('activity.feed'), language, context.names),
		path: inCountry('/fil', country),
		entries: entries.map((entry) => shown(context, entry, language, country)),
	}
}

async function ownFollows(accounts: Accounts | null, accountId: string) {
	return (await accounts?.store.follows.ofAccounts([accountId]))?.get(accountId) ?? []
}

/** A path of the client that keeps the country of the feed. */
function inCountry(path: string, country: string | null): string {
	if (country === null) return path
	const [before = '', part] = path.split('#')
	const query = `${before.includes('?') ? '&' : '?'}country=${country}`
	return `${before}${query}${part === undefined ? '' : `#${part}`}`
}

function shown(
	context: QueryContext,
	entry: ActivityEntry,
	language: Language,
	country: string | null,
): FeedEntry {
	const title = formatSentence(entry.sentence, language, context.names)
	const day = formatDate(entry.date, 'bare', language)
	return {
		id: entry.id,
		title,
		summary: day,
		updated: entry.at ?? new Date(earliestDay(entry.date) * DAY_MILLISECONDS).toISOString(),
		path: inCountry(entryPath(entry), country),
	}
}
