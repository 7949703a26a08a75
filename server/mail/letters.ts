import { type Accounts, instantAfter } from '../accounts/accounts'
import { linkOfForgotten } from '../accounts/forgottenPassword'
import { hashOf, newSecret } from '../accounts/secrets'
import { type ActivityEntry, activityEntries } from '../activity/entries'
import { entryPath } from '../activity/entryPath'
import { matchesFollowed } from '../activity/following'
import type { Activity } from '../domain/activity'
import { type Message, message } from '../domain/message'
import type { Language } from '../domain/records'
import { overlap } from '../queries/overlap'
import { contextSeenBy, type QueryContext } from '../queries/queryContext'
import type { StoppedLetters } from '../store/activityStore'
import type { ClaimedLetter, LetterKind } from '../store/mailStore'
import { formatDate } from '../text/dates'
import { formatSentence } from '../text/sentenceFormatter'
import type { ComposeLetter } from './outbox'

export interface LetterParts {
	readonly accounts: Accounts
	/** Where readers reach the server, without a slash at its end. */
	readonly address: () => string
	/** Of a visitor, as it stands when a letter is sent. */
	readonly queryContext: () => QueryContext
	/** What was said and done. */
	readonly all: () => readonly Activity[]
}

/** How each kind of letter is made when it is sent. */
export function letters(parts: LetterParts): Readonly<Record<LetterKind, ComposeLetter>> {
	const of =
		(compose: (parts: LetterParts, letter: ClaimedLetter) => ReturnType<ComposeLetter>): ComposeLetter =>
		(letter) =>
			compose(parts, letter)
	return { FORGOTTEN_PASSWORD: of(forgottenPassword), DIGEST: of(digest), OVERLAP: of(newOverlaps) }
}

async function forgottenPassword(parts: LetterParts, letter: ClaimedLetter): ReturnType<ComposeLetter> {
	const link = await linkOfForgotten(parts.accounts, letter)
	if (link === null) return null
	const text = written(parts, languageOf(letter), 'letter.forgottenPassword', [
		message('letter.forgottenPassword.text'),
		`${parts.address()}/mot-de-passe#token=${link.secret}`,
		message('letter.forgottenPassword.ignore'),
	])
	return { to: link.to, unsubscribe: null, ...text }
}

const MAX_TOLD = 30

/** null where nothing was said or done around what the account follows. */
async function digest(parts: LetterParts, letter: ClaimedLetter): ReturnType<ComposeLetter> {
	const { from, until } = JSON.parse(letter.content) as { readonly from: string; readonly until: string }
	const found = await followedEntries(parts, letter, { from, until })
	if (letter.accountEmail === null || found.length === 0) return null
	const language = languageOf(letter)
	const lines = found.slice(0, MAX_TOLD).map(({ context, entry }) => {
		const day = formatDate(entry.date, 'bare', language)
		const sentence = formatSentence(entry.sentence, language, context.names)
		return `${day}\n${sentence}\n${parts.address()}${entryPath(entry)}`
	})
	const count = found.length - lines.length
	const stop = await stopLink(parts, letter, 'DIGEST')
	const text = written(
		parts,
		language,
		'letter.digest',
		[
			message('letter.digest.text'),
			...lines,
			...(count > 0
				? [message('letter.digest.more', { count, url: `${parts.address()}/fil?followed=true` })]
				: []),
			message('letter.digest.stop', { url: stop.page }),
		],
		{ count: found.length },
	)
	return { to: letter.accountEmail, unsubscribe: stop.oneClick, ...text }
}

/** What the account follows and was said or done within some time, of every country, as it may now be seen. */
async function followedEntries(
	{ accounts, queryContext, all }: LetterParts,
	{ accountId }: ClaimedLetter,
	{ from, until }: { readonly from: string; readonly until: string },
): Promise<readonly { readonly context: QueryContext; readonly entry: ActivityEntry }[]> {
	if (accountId === null) return []
	const { store } = accounts
	const followed = (await store.activity.followsOf([accountId])).get(accountId) ?? []
	const seen = await seenBy(queryContext(), accounts, accountId)
	const found: { readonly context: QueryContext; readonly entry: ActivityEntry }[] = []
	for (const context of seen.countries.all()) {
		const test = await matchesFollowed(context, followed)
		const entries = await activityEntries(context, all(), { from: from.slice(0, 10), to: until.slice(0, 10) })
		for (const entry of entries) {
			const isWithin =
				entry.at === null ? entry.date.text.length === 10 : entry.at > from && entry.at <= until
			// A fact is told by the digest of the day after it.
			const isDone = entry.at !== null || entry.date.text < until.slice(0, 10)
			if (isWithin && isDone && test(entry)) found.push({ context, entry })
		}
	}
	return found
}

/** null where the overlaps are gone by now, or the account sees them no longer. */
async function newOverlaps(parts: LetterParts, letter: ClaimedLetter): ReturnType<ComposeLetter> {
	const { accountId, accountEmail, content } = letter
	if (accountId === null || accountEmail === null) return null
	const { overlaps } = JSON.parse(content) as {
		readonly overlaps: readonly { readonly id: string; readonly group: string | null }[]
	}
	const seen = await seenBy(parts.queryContext(), parts.accounts, accountId)
	const language = languageOf(letter)
	const lines: string[] = []
	for (const { id, group } of overlaps) {
		const context = seen.countries.of(group)
		const found = await overlap(context, id, {})
		if (found === null) continue
		const sentence = formatSentence(found.overlap.sentence, language, context.names)
		lines.push(`${sentence}\n${parts.address()}/croisements/${encodeURIComponent(id).replaceAll('%3A', ':')}`)
	}
	if (lines.length === 0) return null
	const stop = await stopLink(parts, letter, 'OVERLAPS')
	const text = written(
		parts,
		language,
		'letter.overlap',
		[message('letter.overlap.text'), ...lines, message('letter.digest.stop', { url: stop.page })],
		{ count: lines.length },
	)
	return { to: accountEmail, unsubscribe: stop.oneClick, ...text }
}

async function seenBy(visitor: QueryContext, { store }: Accounts, accountId: string): Promise<QueryContext> {
	const roles = (await store.rolesOf([accountId])).get(accountId) ?? []
	return contextSeenBy({ accountId, roles, scopes: null }, visitor, visitor.turn)
}

/** A link that stops a kind of letters, made when one is sent: for a reader, and for a mail program by one click. */
async function stopLink(
	{ accounts: { store, clock }, address }: LetterParts,
	{ accountId }: ClaimedLetter,
	what: StoppedLetters,
): Promise<{ readonly page: string; readonly oneClick: string }> {
	const secret = newSecret()
	await store.activity.keepStopLink(
		accountId ?? '',
		what,
		hashOf(secret),
		instantAfter(clock, STOP_MILLISECONDS),
	)
	return {
		page: `${address()}/lettres#cle=${secret}`,
		oneClick: `${address()}/letters/stop?cle=${secret}`,
	}
}

const STOP_MILLISECONDS = 90 * 86_400_000

/** Subject and text: a greeting, what is said, and who says it. */
function written(
	{ queryContext, address }: LetterParts,
	language: Language,
	key: string,
	paragraphs: readonly (Message | string)[],
	values: Message['values'] = {},
): { readonly subject: string; readonly text: string } {
	const { names } = queryContext()
	const say = (one: Message | string): string =>
		typeof one === 'string' ? one : formatSentence(one, language, names)
	const foot = message('letter.foot', { address: address() })
	return {
		subject: say(message(`${key}.subject`, values)),
		text: `${[message('letter.greeting'), ...paragraphs, foot].map(say).join('\n\n')}\n`,
	}
}

/** In which it was asked for, else the account's own choice, else French. */
function languageOf({ content, language }: ClaimedLetter): Language {
	const { language: asked } = JSON.parse(content) as { readonly language?: Language }
	return asked ?? language ?? 'fr'
}
