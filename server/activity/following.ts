/** What an account follows, which letters it wants, and the secret address of its feed. */
import {
	ACTIVITY_CHARACTERS,
	type DigestFrequency,
	type FollowKind,
	MAX_FOLLOWS,
} from '../../schema/activity'
import {
	type AccountContext,
	type AccountServices,
	accountIdOf,
	ownAccount,
	servicesOf,
} from '../accounts/accountContext'
import { type Accounts, instantAfter } from '../accounts/accounts'
import { hashOf, newId, newSecret } from '../accounts/secrets'
import { canonicalJson } from '../domain/canonicalJson'
import type { Id } from '../domain/ids'
import type { Language } from '../domain/records'
import { BadInput, Conflict, NotFound } from '../errors'
import { VISITOR } from '../policy/reader'
import { expectMay } from '../policy/rights'
import { actorArgument, type Optional, territoryArgument } from '../queries/arguments'
import type { GraphFilter } from '../queries/neighbourhood'
import type { QueryContext } from '../queries/queryContext'
import { chosenRecords } from '../queries/records'
import type { AccountWrite, LockedAccount } from '../store/accountWrites'
import { type Follow, keyOfFollow, type NewFollow } from '../store/followStore'
import type { LetterChoice, LetterStop, StopLink, StoppedLetters } from '../store/letterChoiceStore'
import { perform } from '../writing/perform'
import { nextDigest } from './digests'
import { type ActivityEntry, type ActivityFilter, entryFilter } from './entries'

export interface FollowInput {
	readonly kind: FollowKind
	/** Id of an actor or a place. */
	readonly subject: Id | null
	/** A question of the explorer. */
	readonly question: { readonly filter: GraphFilter; readonly title: string; readonly address: string } | null
}

/** The name of a followed question, and its path in the client. */
export interface QuestionTitle {
	readonly title: string
	readonly address: string
}

/** Follows something; doing it twice is doing it once. Throws Unauthenticated, Forbidden, BadInput, Conflict. */
export async function follow(
	account: AccountContext,
	context: QueryContext,
	input: FollowInput,
): Promise<Follow> {
	const { accountId, clock, loaders } = ownServices(account)
	const { kind, subject, question } = input
	const { id } = await perform<LockedAccount, { readonly id: string }, NewFollow>(account, {
		name: 'follow.add',
		asked: { kind, subject, question: JSON.stringify(question) },
		rule: () => expectMayChange(account),
		prepare: async () => {
			const followed = {
				accountId,
				kind,
				...(await subjectOf(context, input)),
				group: context.snapshot.geography.partner?.code ?? null,
			}
			return { ...followed, id: newId('follow'), key: keyOfFollow(followed), createdAt: instantAfter(clock) }
		},
		read: (locked) => ownAccount(locked, account),
		condition: ({ follows }, { key }) => {
			if (follows.length < MAX_FOLLOWS || follows.some((one) => one.key === key)) return
			throw new Conflict(`An account may follow ${MAX_FOLLOWS} things: stop following one of them first.`)
		},
		change: ({ follows }, follow) => {
			const known = follows.find(({ key }) => key === follow.key)
			const id = known?.id ?? follow.id
			return { accounts: known ? [] : [{ kind: 'FOLLOW', follow }], object: id, answer: { id } }
		},
	})
	loaders.follows.clear(accountId)
	const made = (await loaders.follows.load(accountId)).find((one) => one.id === id)
	if (made === undefined) throw followsNothing()
	return made
}

/** Throws Unauthenticated, Forbidden, and NotFound if the account follows nothing of that id. */
export async function unfollow(account: AccountContext, id: string): Promise<void> {
	const { accountId, loaders } = ownServices(account)
	await perform(account, {
		name: 'follow.remove',
		asked: { id },
		rule: () => expectMayChange(account),
		read: (locked) => ownAccount(locked, account),
		condition: ({ follows }) => {
			if (follows.some((one) => one.id === id)) return
			throw followsNothing()
		},
		change: () => ({ accounts: [{ kind: 'UNFOLLOW', accountId, id }], object: id, answer: null }),
	})
	loaders.follows.clear(accountId)
}

function followsNothing(): NotFound {
	return new NotFound('This account follows nothing of that id.')
}

/** Whether the reader may follow things: false for a visitor. Throws Forbidden for a program. */
export function isFollowing({ reader, services }: AccountContext): boolean {
	const { accountId } = reader
	if (services === null || accountId === null) return false
	expectMay(reader, 'following', 'read', { accountId })
	return true
}

/** Newest first; empty for a visitor. */
export async function followsOfReader(account: AccountContext): Promise<readonly Follow[]> {
	const { accountId } = account.reader
	if (account.services === null || accountId === null) return []
	expectMay(account.reader, 'following', 'read', { accountId })
	return account.services.loaders.follows.load(accountId)
}

/** Whether an entry concerns something followed, in the country of the context. */
export async function followedFilter(
	context: QueryContext,
	followed: readonly Follow[],
): Promise<(entry: ActivityEntry) => boolean> {
	const group = context.snapshot.geography.partner?.code ?? null
	const tests: ((entry: ActivityEntry) => boolean)[] = []
	for (const one of followed) {
		if (one.group !== group) continue
		try {
			tests.push(await testOf(context, one))
		} catch (error) {
			// Something followed may have left the record.
			if (!(error instanceof BadInput)) throw error
		}
	}
	return (entry) => tests.some((test) => test(entry))
}

/** Which letters an account wants; the default if it has not chosen. Throws Unauthenticated, Forbidden. */
export async function letterChoice(account: AccountContext): Promise<LetterChoice> {
	const { accountId, loaders, clock } = ownServices(account)
	expectMay(account.reader, 'following', 'read', { accountId })
	return (await loaders.letterChoices.load(accountId)) ?? unsaid(instantAfter(clock))
}

/** Whether a choice asks for each kind. */
const WANTS: Readonly<Record<SwitchedLetters, (choice: LetterChoice) => boolean>> = {
	DIGEST: ({ frequency }) => frequency !== 'NEVER',
	OVERLAPS: ({ overlaps }) => overlaps,
	CORRESPONDENCE: ({ correspondence }) => correspondence,
	CASES: ({ cases }) => cases,
	REMINDERS: ({ reminders }) => reminders,
}
const SWITCHED = Object.keys(WANTS) as readonly SwitchedLetters[]

/** What an account stops and starts; invitations go to an address alone. */
type SwitchedLetters = Exclude<StoppedLetters, 'INVITATIONS'>

export interface LetterChoiceInput {
	readonly frequency: DigestFrequency
	readonly weekday: number
	readonly language: Language
	readonly overlaps: boolean
	/** Absent: as they were. */
	readonly correspondence?: Optional<boolean>
	readonly cases?: Optional<boolean>
	readonly reminders?: Optional<boolean>
}

/** Throws Unauthenticated, Forbidden, BadInput. */
export async function chooseLetters(
	account: AccountContext,
	input: LetterChoiceInput,
): Promise<LetterChoice> {
	const { accountId, loaders, clock, ledger } = ownServices(account)
	const now = instantAfter(clock)
	const { choice, changed } = await perform<LetterChoice, ChosenLetters, void>(account, {
		name: 'letters.choose',
		asked: input,
		rule: () => expectMayChange(account),
		prepare: async () => expectWeekday(input.weekday),
		read: async (locked) => {
			await ownAccount(locked, account)
			return (await locked.letterChoice(accountId)) ?? unsaid(now)
		},
		change: (before) => {
			const chosen = {
				...before,
				...input,
				correspondence: input.correspondence ?? before.correspondence,
				cases: input.cases ?? before.cases,
				reminders: input.reminders ?? before.reminders,
				nextAt: nextDigest(input, clock()),
			}
			return {
				accounts: [{ kind: 'CHOOSE_LETTERS', accountId, choice: chosen, at: now }],
				object: accountId,
				answer: {
					choice: chosen,
					changed: SWITCHED.filter((what) => WANTS[what](chosen) !== WANTS[what](before)),
				},
			}
		},
	})
	for (const what of changed) {
		ledger.keepLetterStop({
			owner: { accountId },
			what,
			link: null,
			isStopped: !WANTS[what](choice),
			at: now,
		})
	}
	loaders.letterChoices.clear(accountId)
	return choice
}

interface ChosenLetters {
	readonly choice: LetterChoice
	/** Those that were stopped, or started. */
	readonly changed: readonly SwitchedLetters[]
}

function expectWeekday(weekday: number): void {
	if (Number.isInteger(weekday) && weekday >= 1 && weekday <= 7) return
	throw new BadInput(`"weekday" must be 1 (Monday) to 7 (Sunday); ${weekday} came.`, { argument: 'weekday' })
}

/**
 * Stops the letters that a link in one of them names, or starts them again; returns which. However often. Throws NotFound if the link
 * is no longer valid, with the same sentence for every reason.
 *
 * @param accounts null: this server has no accounts.
 */
export async function switchLettersOfLink(
	accounts: Pick<Accounts, 'store' | 'clock' | 'ledger'> | null,
	secret: string | null,
	isWanted: boolean,
): Promise<StoppedLetters> {
	if (accounts === null || secret === null) throw holdsNoMore()
	const tokenHash = hashOf(secret)
	const owner = await accounts.store.letterChoices.ownerOfStopLink(tokenHash)
	if (owner === null) throw holdsNoMore()
	const { clock, ledger } = accounts
	const account = 'accountId' in owner ? owner.accountId : null
	const now = instantAfter(clock)
	const { what } = await perform<StopLinkWithChoice, Pick<StopLink, 'what'>>(
		{ reader: VISITOR, services: accounts },
		{
			name: isWanted ? 'letters.start' : 'letters.stop',
			asked: {},
			asker: { account, knownBy: tokenHash },
			read: async (locked) => {
				const link = await locked.stopLink(tokenHash)
				if (link === null) throw holdsNoMore()
				const { accountId } = link
				const choice = accountId === null ? null : await locked.letterChoice(accountId)
				return { link, choice: choice ?? unsaid(now) }
			},
			condition: ({ link }) => {
				// Neither of an account nor of an address: the account was closed.
				if (link.expiresAt <= now || (link.accountId ?? link.address) === null) throw holdsNoMore()
			},
			change: ({ link, choice }) => ({
				accounts:
					link.accountId === null
						? [{ kind: 'SWITCH_LETTERS_TO_ADDRESS', tokenHash, isWanted, at: now }]
						: switchedLetters(link.accountId, { link, choice }, isWanted),
				object: account,
				answer: { what: link.what },
			}),
		},
	)
	ledger.keepLetterStop({ owner, what, link: tokenHash, isStopped: !isWanted, at: now })
	return what

	function switchedLetters(
		accountId: string,
		{ link, choice: before }: StopLinkWithChoice,
		isOn: boolean,
	): readonly AccountWrite[] {
		// Digests start again as often as they came.
		const often = before.frequency === 'NEVER' ? (link.frequency ?? 'WEEKLY') : before.frequency
		const digest = { ...before, frequency: isOn ? often : ('NEVER' as const) }
		const choice: Readonly<Record<StoppedLetters, LetterChoice>> = {
			DIGEST: { ...digest, nextAt: nextDigest(digest, clock()) },
			OVERLAPS: { ...before, overlaps: isOn },
			CORRESPONDENCE: { ...before, correspondence: isOn },
			CASES: { ...before, cases: isOn },
			REMINDERS: { ...before, reminders: isOn },
			// Of an address alone.
			INVITATIONS: before,
		}
		return [
			{ kind: 'CHOOSE_LETTERS', accountId, choice: choice[link.what], at: now },
			{ kind: 'USE_STOP_LINK', tokenHash, frequency: often },
		]
	}
}

interface StopLinkWithChoice {
	readonly link: StopLink
	/** Of its account. */
	readonly choice: LetterChoice
}

function holdsNoMore(): NotFound {
	return new NotFound('This link holds no more.')
}

/**
 * At each start: stops letters again that an older, restored state of the database would send, and starts those to an address again
 * that were started. Returns how many choices changed.
 */
export async function replayLetterStops({
	store,
	ledger,
}: Pick<Accounts, 'store' | 'ledger'>): Promise<number> {
	const keyOf = ({ owner, what }: LetterStop): string => canonicalJson({ ...owner, what })
	const last = new Map(ledger.letterStops().map((stop) => [keyOf(stop), stop]))
	for (const stop of await store.letterChoices.stoppedAddresses()) {
		const kept = last.get(keyOf(stop))
		if (kept !== undefined && kept.at >= stop.at) continue
		ledger.keepLetterStop(stop)
		last.set(keyOf(stop), stop)
	}
	return last.size === 0 ? 0 : store.letterChoices.switchAgain([...last.values()])
}

/** When the account's feed address was made; null: it has none. Throws Unauthenticated, Forbidden. */
export async function feedAddress(account: AccountContext): Promise<string | null> {
	const { accountId, loaders } = ownServices(account)
	expectMay(account.reader, 'following', 'read', { accountId })
	return loaders.feedAddresses.load(accountId)
}

/** Makes a new secret for the account's feed address, in place of the old one. Throws Unauthenticated, Forbidden. */
export async function createFeedAddress(account: AccountContext): Promise<string> {
	const { accountId, clock, loaders } = ownServices(account)
	// Made here, so that no kept answer holds it: the client names no key, and never gets this answer again.
	const secret = newSecret()
	await perform(account, {
		name: 'feedAddress.create',
		asked: {},
		rule: () => expectMayChange(account),
		read: (locked) => ownAccount(locked, account),
		change: () => ({
			accounts: [
				{ kind: 'REPLACE_FEED_ADDRESS', accountId, tokenHash: hashOf(secret), at: instantAfter(clock) },
			],
			object: accountId,
			answer: null,
		}),
	})
	loaders.feedAddresses.clear(accountId)
	return secret
}

/** Throws Unauthenticated, Forbidden, and NotFound if the account has none. */
export async function revokeFeedAddress(account: AccountContext): Promise<void> {
	const { accountId, loaders } = ownServices(account)
	await perform(account, {
		name: 'feedAddress.revoke',
		asked: {},
		rule: () => expectMayChange(account),
		read: (locked) => ownAccount(locked, account),
		condition: ({ hasFeedAddress }) => {
			if (!hasFeedAddress) throw new NotFound('This account has no address of a feed.')
		},
		change: () => ({
			accounts: [{ kind: 'REMOVE_FEED_ADDRESS', accountId }],
			object: accountId,
			answer: null,
		}),
	})
	loaders.feedAddresses.clear(accountId)
}

function expectMayChange(account: AccountContext): void {
	expectMay(account.reader, 'following', 'change', { accountId: accountIdOf(account) })
}

function ownServices(account: AccountContext): AccountServices & { readonly accountId: string } {
	return { accountId: accountIdOf(account), ...servicesOf(account) }
}

/** No digest unless asked for; what concerns one's own actors at once. */
function unsaid(now: string): LetterChoice {
	return {
		frequency: 'NEVER',
		weekday: 1,
		language: 'fr',
		overlaps: true,
		correspondence: true,
		cases: true,
		reminders: true,
		nextAt: null,
		sentUntil: now,
	}
}

async function subjectOf(
	context: QueryContext,
	{ kind, subject, question }: FollowInput,
): Promise<Pick<Follow, 'subjectId' | 'question' | 'title'>> {
	if (kind === 'QUESTION') {
		if (question === null) {
			throw new BadInput('"question" must say which question is followed; nothing came.', {
				argument: 'question',
			})
		}
		const { title, address } = question
		expectLength('title', title, ACTIVITY_CHARACTERS.title)
		expectLength('address', address, ACTIVITY_CHARACTERS.address)
		if (!address.startsWith('/explorer')) {
			throw new BadInput('"address" must be that of a question of the explorer; another one came.', {
				argument: 'address',
			})
		}
		// An invalid filter cannot be followed.
		await chosenRecords(context, question.filter)
		return {
			subjectId: null,
			question: canonicalJson(JSON.parse(JSON.stringify(question.filter))),
			title: JSON.stringify({ title: title.trim(), address } satisfies QuestionTitle),
		}
	}
	const actor =
		kind === 'PLACE'
			? territoryArgument(context, 'subject', subject)
			: actorArgument(context, 'subject', subject)
	if (actor === null) {
		throw new BadInput(`"subject" must be the id of what is followed; nothing came.`, { argument: 'subject' })
	}
	return { subjectId: actor.id, question: null, title: null }
}

function expectLength(argument: string, text: string, maximum: number): void {
	const { length } = [...text.trim()]
	if (length >= 1 && length <= maximum) return
	throw new BadInput(`"${argument}" must have 1 to ${maximum} characters; ${length} came.`, { argument })
}

async function testOf(
	context: QueryContext,
	{ kind, subjectId, question }: Follow,
): Promise<(entry: ActivityEntry) => boolean> {
	if (kind === 'QUESTION') {
		const { facts } = await chosenRecords(context, JSON.parse(question ?? '{}') as GraphFilter)
		const ids = new Set(facts.map(({ id }) => id))
		return ({ record }) => record !== null && ids.has(record.id)
	}
	const filter: ActivityFilter = kind === 'PLACE' ? { within: subjectId } : { actor: subjectId }
	return entryFilter(context, { ...filter, includeScenario: true })
}
