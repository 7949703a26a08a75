import { createHmac } from 'node:crypto'
import { parisDay } from '../../schema/parisTime'
import { type Accounts, instantAfter } from '../accounts/accounts'
import { emailKey } from '../accounts/emailKey'
import { forgottenPasswordLink } from '../accounts/forgottenPassword'
import { invitationLink } from '../accounts/invitations'
import { newEmailLink } from '../accounts/newEmail'
import { secretOfRequest } from '../accounts/personRequests'
import { readerOf } from '../accounts/readers'
import { hashOf, newSecret } from '../accounts/secrets'
import { type ActivityEntry, activityEntries } from '../activity/entries'
import { confirmPath, entryPath } from '../activity/entryPath'
import { followedFilter } from '../activity/following'
import { nameProposals } from '../activity/nameProposals'
import type { Activity } from '../domain/activity'
import type { FuzzyDate } from '../domain/fuzzyDate'
import type { CountryCode, Id } from '../domain/ids'
import { type Message, message } from '../domain/message'
import type { Language } from '../domain/records'
import { mayAnswerRequest } from '../policy/personRequests'
import { mayDo } from '../policy/rights'
import { overlap } from '../queries/overlap'
import { contextSeenBy, type QueryContext } from '../queries/queryContext'
import type { StopLinkOwner, StoppedLetters } from '../store/letterChoiceStore'
import type { ClaimedLetter, LetterKind } from '../store/mailStore'
import { formatDate } from '../text/dates'
import { formatSentence } from '../text/sentenceFormatter'
import type { ComposeLetter } from './outbox'

export interface LetterParts {
	readonly accounts: Accounts
	/** Where readers reach the server, without a slash at the end. */
	readonly address: () => string
	/** Of a visitor, when a letter is sent. */
	readonly queryContext: () => QueryContext
	/** All activity. */
	readonly all: () => readonly Activity[]
}

/** How each kind of letter is composed when it is sent. */
export function letters(parts: LetterParts): Readonly<Record<LetterKind, ComposeLetter>> {
	const of =
		(compose: (parts: LetterParts, letter: ClaimedLetter) => ReturnType<ComposeLetter>): ComposeLetter =>
		(letter) =>
			compose(parts, letter)
	return {
		FORGOTTEN_PASSWORD: of(forgottenPassword),
		INVITATION: of(invitation),
		NEW_EMAIL: of(newEmail),
		EMAIL_ASKED: of(emailAsked),
		UNUSED_ACCOUNT: of(unusedAccount),
		CORRESPONDENCE: of(correspondence),
		DIGEST: of(digest),
		OVERLAP: of(newOverlaps),
		CASE: of(toldCase),
		REMINDER: of(reminder),
		PERSON_REQUEST: of(personRequest),
		OWN_REQUEST: of(ownRequest),
	}
}

async function forgottenPassword(parts: LetterParts, letter: ClaimedLetter): ReturnType<ComposeLetter> {
	const link = await forgottenPasswordLink(parts.accounts, letter)
	if (link === null) return null
	const text = written(parts, languageOf(letter), 'letter.forgottenPassword', [
		message('letter.forgottenPassword.text'),
		`${parts.address()}/mot-de-passe#token=${link.secret}`,
		message('letter.forgottenPassword.ignore'),
	])
	return { to: link.to, unsubscribe: null, ...text }
}

/** null if the invitation was withdrawn or used, the inviter has gone, or the address has stopped such letters. */
async function invitation(parts: LetterParts, letter: ClaimedLetter): ReturnType<ComposeLetter> {
	const { invitation: id } = JSON.parse(letter.content) as { readonly invitation: string }
	const { store } = parts.accounts
	if (letter.email === null) return null
	const owner = ofAddress(parts, letter.email, 'invitations')
	if (await store.letterChoices.isAddressStopped(owner.address)) return null
	const offered = await invitationLink(parts.accounts, id)
	if (offered === null) return null
	const { by, role, group, actorId, expiresAt } = offered.invitation
	const inviter = (await store.accounts.detailsOf([by])).get(by)
	if (inviter === undefined) return null
	const language = languageOf(letter)
	const { countries } = parts.queryContext()
	const country = countries.partners.find(({ code }) => code === group)
	const stop = await stopLink(parts, owner, 'INVITATIONS')
	const text = written(parts, language, 'letter.invitation', [
		message('letter.invitation.text', {
			name: inviter.name,
			role,
			group: country?.names[language] ?? '',
			...(actorId !== null && { actor: { actor: actorId } }),
		}),
		`${parts.address()}/invitation#token=${offered.secret}`,
		message('letter.invitation.until', { day: formatDate(dayOf(expiresAt), 'bare', language) }),
		message('letter.invitation.stop', { url: stop.page }),
	])
	return { to: letter.email, unsubscribe: stop.oneClick, ...text }
}

/** To a new address that an account asks for: its link, or that another account has it already. */
async function newEmail(parts: LetterParts, letter: ClaimedLetter): ReturnType<ComposeLetter> {
	const { of } = JSON.parse(letter.content) as { readonly of: string }
	const link = await newEmailLink(parts.accounts, of, letter)
	if (link === null || letter.email === null) return null
	const said =
		link.secret === null
			? [message('letter.newEmail.taken')]
			: [
					message('letter.newEmail.text'),
					`${parts.address()}/nouvelle-adresse#token=${link.secret}`,
					message('letter.newEmail.ignore'),
				]
	const text = written(parts, languageOf(letter), 'letter.newEmail', said)
	return { to: letter.email, unsubscribe: null, ...text }
}

/** To the account's present address: whoever did not ask can act before the other one is confirmed. */
async function emailAsked(parts: LetterParts, letter: ClaimedLetter): ReturnType<ComposeLetter> {
	if (letter.email === null) return null
	const text = written(parts, languageOf(letter), 'letter.emailAsked', [
		message('letter.emailAsked.text', { email: letter.text ?? '' }),
		message('letter.emailAsked.ignore', { url: `${parts.address()}/compte` }),
	])
	return { to: letter.email, unsubscribe: null, ...text }
}

/** To the holder of an account that will be closed; null if it was used meanwhile. */
async function unusedAccount(parts: LetterParts, letter: ClaimedLetter): ReturnType<ComposeLetter> {
	const { accountId, accountEmail, content } = letter
	const { usedAt, closesOn } = JSON.parse(content) as { readonly usedAt: string; readonly closesOn: string }
	if (accountId === null || accountEmail === null) return null
	if (!(await parts.accounts.store.retention.isUnused(accountId, usedAt))) return null
	const language = languageOf(letter)
	const text = written(parts, language, 'letter.unusedAccount', [
		message('letter.unusedAccount.text', {
			usedOn: formatDate(dayOf(usedAt), 'bare', language),
			closesOn: formatDate(dayOf(closesOn), 'bare', language),
		}),
		message('letter.unusedAccount.keep', { url: `${parts.address()}/connexion` }),
	])
	return { to: accountEmail, unsubscribe: null, ...text }
}

/**
 * From a member to a correspondent. null if the writer has gone, or the correspondent is a contact that was erased or frozen, has no
 * address, has stopped such letters, or is an editor, who gets another letter.
 */
async function correspondence(parts: LetterParts, letter: ClaimedLetter): ReturnType<ComposeLetter> {
	const { by, actor, country, contact, editors } = JSON.parse(letter.content) as {
		readonly by: string
		readonly actor: string
		readonly country: string | null
		readonly contact?: string
		readonly editors: readonly string[]
	}
	const { store } = parts.accounts
	const details = await store.accounts.detailsOf([by, ...editors])
	const writer = details.get(by)
	if (writer === undefined || writer.frozenAt !== null) return null
	const to = contact === undefined ? letter.accountEmail : await contactEmail()
	if (to === null || letter.title === null || letter.text === null) return null
	const owner = contact === undefined ? ofAccount(letter) : ofAddress(parts, to, 'letters')
	const isStopped =
		'address' in owner
			? await store.letterChoices.isAddressStopped(owner.address)
			: await hasStopped(parts, owner.accountId, 'correspondence')
	if (isStopped) return null
	const stop = await stopLink(parts, owner, 'CORRESPONDENCE')
	const { names } = parts.queryContext().countries.of(country)
	const text = written(
		parts,
		languageOf(letter),
		'letter.correspondence',
		[
			message('letter.correspondence.text', { name: writer.name, actor: { actor } }),
			letter.text,
			message('letter.correspondence.reply', { name: writer.name, email: writer.email }),
			message('letter.stop', { url: stop.page }),
		],
		{ title: letter.title },
		{ names, foot: 'letter.correspondence.foot' },
	)
	return { to, unsubscribe: stop.oneClick, replyTo: writer.email, ...text }

	async function contactEmail(): Promise<string | null> {
		const head = await store.contacts.head(contact ?? '')
		if (head?.state !== 'SHOWN') return null
		const email = (await store.contacts.readValues([head.id], by)).get(head.id)?.email ?? null
		const isEditor = editors.some((id) => emailKey(details.get(id)?.email ?? '') === emailKey(email ?? ''))
		return isEditor ? null : email
	}
}

function dayOf(instant: string): FuzzyDate {
	return { text: parisDay(instant), approximate: false }
}

const MAX_TOLD = 30

/** null if nothing happened around what the account follows. */
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
	const stop = await stopLink(parts, ofAccount(letter), 'DIGEST')
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
			message('letter.stop', { url: stop.page }),
		],
		{ count: found.length },
	)
	return { to: letter.accountEmail, unsubscribe: stop.oneClick, ...text }
}

/** Followed activity within some time, of every country, as the account may now see it. */
async function followedEntries(
	{ accounts, queryContext, all }: LetterParts,
	{ accountId }: ClaimedLetter,
	{ from, until }: { readonly from: string; readonly until: string },
): Promise<readonly { readonly context: QueryContext; readonly entry: ActivityEntry }[]> {
	if (accountId === null) return []
	const { store } = accounts
	const followed = (await store.follows.ofAccounts([accountId])).get(accountId) ?? []
	const seen = await seenBy(queryContext(), accounts, accountId)
	const found: { readonly context: QueryContext; readonly entry: ActivityEntry }[] = []
	for (const context of seen.countries.all()) {
		const test = await followedFilter(context, followed)
		const entries = await activityEntries(context, all(), { from: parisDay(from), to: parisDay(until) })
		const told = entries.filter((entry) => {
			const isWithin =
				entry.at === null ? entry.date.text.length === 10 : entry.at > from && entry.at <= until
			// A fact belongs in the digest of the day after it.
			const isDone = entry.at !== null || entry.date.text < parisDay(until)
			return isWithin && isDone && test(entry)
		})
		const titled = await nameProposals(context, told, (ids) => store.proposals.byIds(ids))
		found.push(...titled.map((entry) => ({ context, entry })))
	}
	return found
}

/** null if the overlaps are gone, or the account no longer sees them. */
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
		const line = await overlapLine(parts, seen.countries.of(group), id, language)
		if (line !== null) lines.push(line)
	}
	if (lines.length === 0) return null
	const stop = await stopLink(parts, ofAccount(letter), 'OVERLAPS')
	const text = written(
		parts,
		language,
		'letter.overlap',
		[message('letter.overlap.text'), ...lines, message('letter.stop', { url: stop.page })],
		{ count: lines.length },
	)
	return { to: accountEmail, unsubscribe: stop.oneClick, ...text }
}

/** null if the overlap is gone, the account no longer sees it, or has stopped such letters. */
async function toldCase(parts: LetterParts, letter: ClaimedLetter): ReturnType<ComposeLetter> {
	const { accountId, accountEmail, content } = letter
	if (accountId === null || accountEmail === null) return null
	const { overlap: id, group } = JSON.parse(content) as { readonly overlap: Id; readonly group: CountryCode }
	const seen = await seenBy(parts.queryContext(), parts.accounts, accountId)
	const line = await overlapLine(parts, seen.countries.of(group), id, languageOf(letter))
	if (line === null || (await hasStopped(parts, accountId, 'cases'))) return null
	const stop = await stopLink(parts, { accountId }, 'CASES')
	const text = written(parts, languageOf(letter), 'letter.case', [
		message('letter.case.text'),
		line,
		message('letter.case.answer'),
		message('letter.stop', { url: stop.page }),
	])
	return { to: accountEmail, unsubscribe: stop.oneClick, ...text }
}

/** An overlap in a sentence, with its address; null if it is not found. */
async function overlapLine(
	{ address }: LetterParts,
	context: QueryContext,
	id: Id,
	language: Language,
): Promise<string | null> {
	const found = await overlap(context, id, {})
	if (found === null) return null
	const sentence = formatSentence(found.sentence, language, context.names)
	return `${sentence}\n${address()}/croisements/${encodeURIComponent(id).replaceAll('%3A', ':')}`
}

/** null if the account no longer answers for the actor, or has stopped reminders. */
async function reminder(parts: LetterParts, letter: ClaimedLetter): ReturnType<ComposeLetter> {
	const { accountId, accountEmail, content } = letter
	if (accountId === null || accountEmail === null) return null
	const { actor, group, count } = JSON.parse(content) as {
		readonly actor: Id
		readonly group: CountryCode
		readonly count: number
	}
	const editor = await readerOf(parts.accounts.store, accountId)
	if (!mayDo(editor, 'ownRecord', 'change', { actorId: actor })) return null
	if (await hasStopped(parts, accountId, 'reminders')) return null
	const stop = await stopLink(parts, { accountId }, 'REMINDERS')
	const values = { actor: { actor }, count }
	const text = written(
		parts,
		languageOf(letter),
		'letter.reminder',
		[
			message('letter.reminder.text', values),
			`${parts.address()}${confirmPath(actor)}`,
			message('letter.reminder.why', values),
			message('letter.stop', { url: stop.page }),
		],
		values,
		{ names: parts.queryContext().countries.of(group).names },
	)
	return { to: accountEmail, unsubscribe: stop.oneClick, ...text }
}

/** To whoever answers a request, without its subject. null if it was answered, or the account no longer answers it. */
async function personRequest(parts: LetterParts, letter: ClaimedLetter): ReturnType<ComposeLetter> {
	const { accountId, accountEmail, content } = letter
	if (accountId === null || accountEmail === null) return null
	const { request: id, isLate } = JSON.parse(content) as {
		readonly request: string
		readonly isLate: boolean
	}
	const { store } = parts.accounts
	const request = await store.personRequests.byId(id)
	if (request === null || request.closedOn !== null) return null
	if (!mayAnswerRequest(await readerOf(store, accountId), request)) return null
	const language = languageOf(letter)
	const values = {
		kind: request.erasure === null ? request.kind : 'TEXTS',
		day: formatDate(dayOf(request.dueOn), 'bare', language),
		isLate: isLate ? 'yes' : 'no',
	}
	const said = [
		message('letter.personRequest.text', values),
		message('letter.personRequest.due', values),
		`${parts.address()}/registre`,
		message('letter.personRequest.why'),
	]
	const text = written(parts, language, 'letter.personRequest', said, values)
	return { to: accountEmail, unsubscribe: null, ...text }
}

/** To the holder of a frozen account, who can no longer sign in: that it is frozen, or how the request ended. */
async function ownRequest(parts: LetterParts, letter: ClaimedLetter): ReturnType<ComposeLetter> {
	const { email, content } = letter
	const { request: id } = JSON.parse(content) as { readonly request: string }
	const request = await parts.accounts.store.personRequests.byId(id)
	if (email === null || request === null) return null
	const language = languageOf(letter)
	const { state, outcome, closedOn } = request
	const secret = closedOn === null ? secretOfRequest(parts.accounts, request) : null
	const values = { state, day: formatDate(dayOf(request.dueOn), 'bare', language) }
	const said = [
		message('letter.ownRequest.text', values),
		...(outcome === '' ? [] : [outcome]),
		...(secret === null
			? []
			: [message('letter.ownRequest.follow'), `${parts.address()}/ma-demande#cle=${secret}`]),
		message('letter.ownRequest.more', { url: `${parts.address()}/donnees-personnelles` }),
	]
	const text = written(parts, language, 'letter.ownRequest', said, values)
	return { to: email, unsubscribe: null, ...text }
}

async function seenBy(visitor: QueryContext, { store }: Accounts, accountId: string): Promise<QueryContext> {
	return contextSeenBy(await readerOf(store, accountId), visitor, visitor.turn)
}

/** A link that stops a kind of letters, made when one is sent: a page for the reader, one click for a mail program. */
async function stopLink(
	{ accounts: { store, clock }, address }: LetterParts,
	owner: StopLinkOwner,
	what: StoppedLetters,
): Promise<{ readonly page: string; readonly oneClick: string }> {
	const secret = newSecret()
	await store.letterChoices.keepStopLink(owner, what, hashOf(secret), instantAfter(clock, STOP_MILLISECONDS))
	return {
		page: `${address()}/lettres#cle=${secret}`,
		oneClick: `${address()}/letters/stop?cle=${secret}`,
	}
}

const STOP_MILLISECONDS = 90 * 86_400_000

function ofAccount({ accountId }: ClaimedLetter): StopLinkOwner {
	return { accountId: accountId ?? '' }
}

/**
 * A digest of an address without an account, with the key that is kept outside the database: the database alone does not reveal who
 * stopped letters. Each kind of letters has its own digest.
 */
function ofAddress(
	{ accounts: { ledger } }: LetterParts,
	email: string,
	kind: 'letters' | 'invitations',
): { readonly address: string } {
	const digest = createHmac('sha256', ledger.key)
		.update(`${kind} to ${emailKey(email)}`)
		.digest('hex')
	return { address: digest }
}

/** Whether an account has stopped a kind of letters. */
async function hasStopped(
	{ accounts: { store } }: LetterParts,
	accountId: string,
	what: 'correspondence' | 'cases' | 'reminders',
): Promise<boolean> {
	return (await store.letterChoices.ofAccounts([accountId])).get(accountId)?.[what] === false
}

/** The names of actors in a letter, and its last sentence. */
interface Frame {
	readonly names: QueryContext['names']
	readonly foot: string
}

/** Subject and text: a greeting, the paragraphs, and who sends the letter. */
function written(
	{ queryContext, address }: LetterParts,
	language: Language,
	key: string,
	paragraphs: readonly (Message | string)[],
	values: Message['values'] = {},
	{ names = queryContext().names, foot: footKey = 'letter.foot' }: Partial<Frame> = {},
): { readonly subject: string; readonly text: string } {
	const say = (one: Message | string): string =>
		typeof one === 'string' ? one : formatSentence(one, language, names)
	const foot = message(footKey, { address: address() })
	return {
		subject: say(message(`${key}.subject`, values)),
		text: `${[message('letter.greeting'), ...paragraphs, foot].map(say).join('\n\n')}\n`,
	}
}

/** The language of the request, else the account's choice, else French. */
function languageOf({ content, language }: ClaimedLetter): Language {
	const { language: asked } = JSON.parse(content) as { readonly language?: Language }
	return asked ?? language ?? 'fr'
}
