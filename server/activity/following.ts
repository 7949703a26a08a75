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
	servicesOf,
} from '../accounts/accountContext'
import { type Accounts, instantAfter } from '../accounts/accounts'
import { hashOf, newId, newSecret } from '../accounts/secrets'
import { canonicalJson } from '../domain/canonicalJson'
import type { Id } from '../domain/ids'
import type { Language } from '../domain/records'
import { BadInput, Conflict, NotFound } from '../errors'
import { expectMay } from '../policy/rights'
import { actorArgument, type Optional, territoryArgument } from '../queries/arguments'
import type { GraphFilter } from '../queries/neighbourhood'
import type { QueryContext } from '../queries/queryContext'
import { chosenRecords } from '../queries/records'
import type { Follow } from '../store/followStore'
import type { LetterChoice, LetterStop, StoppedLetters } from '../store/letterChoiceStore'
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
	const { accountId, store, clock, loaders } = ownServices(account, 'change')
	const made: Follow = {
		id: newId('follow'),
		kind: input.kind,
		...(await subjectOf(context, input)),
		group: context.snapshot.geography.partner?.code ?? null,
		createdAt: instantAfter(clock),
	}
	const id = await store.follows.add({ ...made, accountId }, MAX_FOLLOWS)
	loaders.follows.clear(accountId)
	if (id === null) {
		throw new Conflict(`An account may follow ${MAX_FOLLOWS} things: stop following one of them first.`)
	}
	return { ...made, id }
}

/** Throws Unauthenticated, Forbidden, and NotFound if the account follows nothing of that id. */
export async function unfollow(account: AccountContext, id: string): Promise<void> {
	const { accountId, store, loaders } = ownServices(account, 'change')
	const isRemoved = await store.follows.remove(accountId, id)
	loaders.follows.clear(accountId)
	if (!isRemoved) throw new NotFound('This account follows nothing of that id.')
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
	const { accountId, loaders, clock } = ownServices(account, 'read')
	return (await loaders.letterChoices.load(accountId)) ?? unsaid(instantAfter(clock))
}

/** Whether a choice asks for each kind. */
const WANTS: Readonly<Record<Exclude<StoppedLetters, 'INVITATIONS'>, (choice: LetterChoice) => boolean>> = {
	DIGEST: ({ frequency }) => frequency !== 'NEVER',
	OVERLAPS: ({ overlaps }) => overlaps,
	CORRESPONDENCE: ({ correspondence }) => correspondence,
	CASES: ({ cases }) => cases,
	REMINDERS: ({ reminders }) => reminders,
}

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
	const { accountId, store, loaders, clock, ledger } = ownServices(account, 'change')
	const { weekday } = input
	if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) {
		throw new BadInput(`"weekday" must be 1 (Monday) to 7 (Sunday); ${weekday} came.`, {
			argument: 'weekday',
		})
	}
	const now = instantAfter(clock)
	const before = (await loaders.letterChoices.load(accountId)) ?? unsaid(now)
	const choice = {
		...before,
		...input,
		correspondence: input.correspondence ?? before.correspondence,
		cases: input.cases ?? before.cases,
		reminders: input.reminders ?? before.reminders,
		nextAt: nextDigest(input, clock()),
	}
	await store.letterChoices.choose(accountId, choice)
	for (const what of Object.keys(WANTS) as (keyof typeof WANTS)[]) {
		const isStopped = !WANTS[what](choice)
		if (isStopped === !WANTS[what](before)) continue
		ledger.keepLetterStop({ owner: { accountId }, what, link: null, isStopped, at: now })
	}
	loaders.letterChoices.clear(accountId)
	return choice
}

/**
 * Stops the letters that a link in one of them names, or starts them again; returns which. Throws NotFound if the link is no longer
 * valid, with the same sentence for every reason.
 *
 * @param accounts null: this server has no accounts.
 */
export async function switchLettersOfLink(
	accounts: Accounts | null,
	secret: string | null,
	isWanted: boolean,
): Promise<StoppedLetters> {
	const found = accounts && secret !== null && (await switched(accounts, hashOf(secret)))
	if (found) return found
	throw new NotFound('This link holds no more.')

	async function switched({ store, clock, ledger }: Accounts, link: string): Promise<StoppedLetters | null> {
		const now = instantAfter(clock)
		const owner = await store.letterChoices.ownerOfStopLink(link)
		const what = await (isWanted
			? store.letterChoices.startLetters(link, now, (choice) => nextDigest(choice, clock()))
			: store.letterChoices.stopLetters(link, now))
		if (what !== null && owner !== null) {
			ledger.keepLetterStop({ owner, what, link, isStopped: !isWanted, at: now })
		}
		return what
	}
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
	const { accountId, loaders } = ownServices(account, 'read')
	return loaders.feedAddresses.load(accountId)
}

/** Makes a new secret for the account's feed address, in place of the old one. Throws Unauthenticated, Forbidden. */
export async function createFeedAddress(account: AccountContext): Promise<string> {
	const { accountId, store, clock, loaders } = ownServices(account, 'change')
	const secret = newSecret()
	await store.feedAddresses.replace(accountId, hashOf(secret), instantAfter(clock))
	loaders.feedAddresses.clear(accountId)
	return secret
}

/** Throws Unauthenticated, Forbidden, and NotFound if the account has none. */
export async function revokeFeedAddress(account: AccountContext): Promise<void> {
	const { accountId, store, loaders } = ownServices(account, 'change')
	const isRemoved = await store.feedAddresses.remove(accountId)
	loaders.feedAddresses.clear(accountId)
	if (!isRemoved) throw new NotFound('This account has no address of a feed.')
}

function ownServices(
	account: AccountContext,
	action: 'read' | 'change',
): AccountServices & { readonly accountId: string } {
	const accountId = accountIdOf(account)
	expectMay(account.reader, 'following', action, { accountId })
	return { accountId, ...servicesOf(account) }
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
