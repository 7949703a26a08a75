/** The cases of a group, for its coordinators: each overlap under the default parameters, who was told, and the outcome. */

import DataLoader from 'dataloader'
import type { ActivityOutcome } from '../../schema/activity'
import type { When } from '../../schema/enums'
import { CASE_STATES, type CaseState } from '../../schema/judgements'
import { parisDay } from '../../schema/parisTime'
import { type AccountContext, accountIdOf, servicesOf } from '../accounts/accountContext'
import { instantAfter } from '../accounts/accounts'
import { holdersIn } from '../accounts/roles'
import { newId } from '../accounts/secrets'
import type { DeclarationContext, IdempotentInput, WrittenRecord } from '../declarations/writing'
import type { NewActivity } from '../domain/activity'
import type { CountryCode, Id } from '../domain/ids'
import { formatRecordVersion, type OverlapVerdict } from '../domain/judgement'
import { BadInput, Conflict, NotFound } from '../errors'
import { expectMay, mayDo } from '../policy/rights'
import { editedActors, editorsOf } from '../policy/vacancy'
import { groupView } from '../queries/groupView'
import { detectedOverlaps, type ListedOverlap } from '../queries/overlaps'
import { type Page, type PageInput, pageOf } from '../queries/pagination'
import type { QueryContext } from '../queries/queryContext'
import type { Case, CaseEvent, CaseStore } from '../store/caseStore'
import type { NewLetter } from '../store/mailStore'
import type { AccountHolder } from '../store/roleStore'
import type { Writes } from '../store/transaction'
import { type Command, perform } from '../writing/perform'
import { type FollowedCase, followedCases, unrecordedChanges } from './caseMatches'
import { expectReason, judgementId, reasonOrNone } from './judging'
import { judgedOf } from './ownOverlaps'

export interface CaseFilter {
	readonly state?: CaseState | null
	readonly when?: When | null
}

/** A case with what its fields are made from. */
export interface ShownCase extends FollowedCase {
	/** The group's view of its country, as all its coordinators see it: without records that only one of them sees. */
	readonly view: QueryContext
}

export interface CaseBoard {
	readonly page: Page<ShownCase>
	/** Under the filter except its `state`, in the order of `CASE_STATES`. */
	readonly countsByState: readonly { readonly state: CaseState; readonly count: number }[]
}

/** An actor with a part in a case, and what the coordinators know about it. */
export interface CaseActor {
	readonly actor: Id
	/** Whether somebody can be told. */
	readonly hasEditor: boolean
	/** Instant; null: its editors were not told. */
	readonly toldAt: string | null
	/** ISO day on which it judged the overlap; null if it did not, or was not told. Its verdict stays private. */
	readonly answeredOn: string | null
}

/**
 * The cases of a group, by state, then upcoming, under way, past, then as lists are sorted. Throws Unauthenticated, Forbidden,
 * BadInput.
 */
export async function cases(
	account: AccountContext,
	reading: QueryContext,
	group: CountryCode,
	filter: CaseFilter,
	page: PageInput,
): Promise<CaseBoard> {
	expectCoordinator(account, group)
	const shown = await casesOf(account, reading, group)
	const some = shown.filter(({ listed }) => !filter.when || listed?.when === filter.when)
	const chosen = some
		.filter(({ state }) => !filter.state || state === filter.state)
		.sort((one, other) => rankOf(one) - rankOf(other))
	return {
		page: pageOf(chosen, 'case', ({ case: { id } }) => id, page),
		countsByState: CASE_STATES.map((state) => ({
			state,
			count: some.filter((one) => one.state === state).length,
		})),
	}
}

/** A case of a group that the reader coordinates. Throws Unauthenticated, NotFound. */
export async function caseById(
	account: AccountContext,
	reading: QueryContext,
	id: string,
): Promise<ShownCase> {
	accountIdOf(account)
	for (const group of coordinatedGroups(account, reading)) {
		const found = (await casesOf(account, reading, group)).find((one) => one.case.id === id)
		if (found !== undefined) return found
	}
	throw noneOfThatId()
}

/** The cases about an overlap, of the groups that the reader coordinates. Throws Unauthenticated. */
export async function casesOfOverlap(
	account: AccountContext,
	reading: QueryContext,
	overlap: Id,
): Promise<readonly ShownCase[]> {
	accountIdOf(account)
	const found: ShownCase[] = []
	for (const group of coordinatedGroups(account, reading)) {
		const shown = await casesOf(account, reading, group)
		found.push(...shown.filter((one) => one.case.key === overlap || one.listed?.finding.id === overlap))
	}
	return found
}

export interface CaseInput extends IdempotentInput {
	readonly id: string
	/** Of the case that the reader saw. */
	readonly version: number
}

/**
 * Records that the editors of some actors are told of a case; their own list shows it. Throws Unauthenticated, Forbidden, NotFound,
 * BadInput if an actor has no part in it or no editor, Conflict.
 */
export async function tellOfCase(
	context: DeclarationContext,
	{ actors, ...asked }: CaseInput & { readonly actors: readonly Id[] },
): Promise<WrittenRecord> {
	const { account } = context
	return changing(context, asked, {
		name: 'case.tell',
		asked: { actors },
		said: async (shown) => {
			const edited = editedActors(await holdersIn(account)())
			const wrong = actors.filter((actor) => !shown.case.actors.includes(actor) || !edited.has(actor))
			if (actors.length === 0 || wrong.length > 0 || new Set(actors).size !== actors.length) {
				throw new BadInput(
					'"actors" must be actors with a part in the overlap that have an editor, each once; others came.',
					{ argument: 'actors' },
				)
			}
			return lettersTo(actors, shown, account)
		},
		next: (before, shown, at, letters) => {
			const told = new Map(before.toldActors.map((actor, place) => [actor, before.toldAt[place] ?? at]))
			for (const actor of actors) told.set(actor, at)
			return {
				next: { ...before, toldActors: [...told.keys()], toldAt: [...told.values()] },
				events: actors.map((actor) => ({ kind: 'TOLD', actor })),
				activity: [activityOf(shown, 'JUDGEMENT_ASKED', actors)],
				letters,
			}
		},
	})
}

/**
 * The coordinators' verdict on a case, with the outcome in words: closes the case, or opens it again. Throws Unauthenticated,
 * Forbidden, NotFound, BadInput, Conflict.
 */
export async function judgeCase(
	context: DeclarationContext,
	{ verdict, reason, ...asked }: CaseInput & { readonly verdict: OverlapVerdict; readonly reason: string },
): Promise<WrittenRecord> {
	const written = () => (verdict === 'new' ? reasonOrNone(reason) : expectReason(reason))
	return changing(context, asked, {
		name: 'case.judge',
		asked: { verdict, reason },
		said: async () => written(),
		next: (before, shown, _at, text) => {
			const { listed } = shown
			const outcome = OUTCOMES[verdict]
			return {
				next: {
					...before,
					verdict,
					reason: text,
					judgedOn: context.queryContext.today,
					...(listed && { evidence: judgedOf(listed.finding).evidence.map(formatRecordVersion) }),
				},
				events: [{ kind: 'JUDGED', verdict, text }],
				// The actor's own verdict shows only in the coordinators' list.
				activity: outcome === undefined ? [] : [{ ...activityOf(shown, 'CASE_CLOSED', []), outcome }],
			}
		},
	})
}

/** The actors of cases, and what the coordinators know about each. */
export type CaseActorLoader = DataLoader<Case, readonly CaseActor[]>

/** At most two queries, however many cases one request asks about. */
export function caseActorLoader(context: Pick<DeclarationContext, 'account' | 'writing'>): CaseActorLoader {
	return new DataLoader(async (shown) => {
		const found = await caseActors(context, shown)
		return shown.map(({ id }) => found.get(id) ?? [])
	})
}

async function caseActors(
	{ account, writing }: Pick<DeclarationContext, 'account' | 'writing'>,
	shown: readonly Case[],
): Promise<ReadonlyMap<string, readonly CaseActor[]>> {
	const edited = editedActors(await holdersIn(account)())
	const ids = shown.flatMap(({ toldActors, keys }) =>
		toldActors.flatMap((actor) => keys.map((key) => judgementId(actor, key))),
	)
	const judgements = ids.length === 0 ? new Map() : await writing.store.recordsById(ids)
	const answeredOn = (actor: Id, { keys }: Case): string | null => {
		const days = keys.flatMap((key) => {
			const record = judgements.get(judgementId(actor, key))
			return record?.kind === 'Judgement' && record.verdict !== 'new' ? [record.judgedOn as string] : []
		})
		return days.sort().at(-1) ?? null
	}
	return new Map(
		shown.map((one) => [
			one.id,
			[...new Set([...one.actors, ...one.toldActors])].map((actor) => {
				const at = one.toldActors.indexOf(actor)
				return {
					actor,
					hasEditor: edited.has(actor),
					toldAt: one.toldAt[at] ?? null,
					answeredOn: at < 0 ? null : answeredOn(actor, one),
				}
			}),
		]),
	)
}

/** The groups with a coordinator: only these have cases. */
export function groupsCoordinated(holders: readonly AccountHolder[]): ReadonlySet<CountryCode> {
	const roles = holders.flatMap((holder) => holder.roles)
	return new Set(roles.flatMap(({ role, group }) => (role === 'COORDINATOR' && group) || []))
}

/**
 * Writes what the server found: cases that open, go, or return. Called when the record has changed.
 *
 * @param visitor contexts of a visitor over the present record.
 * @param groups those with a coordinator.
 */
export async function recordCases(
	store: CaseStore,
	visitor: QueryContext,
	groups: ReadonlySet<CountryCode>,
	now: string,
): Promise<void> {
	for (const { code: group } of visitor.countries.partners) {
		if (!groups.has(group)) continue
		const { followed } = await followedOf(store, visitor, group, now)
		await store.record(unrecordedChanges(followed, { today: visitor.today, now }))
	}
}

async function casesOf(
	account: AccountContext,
	reading: QueryContext,
	group: CountryCode,
): Promise<readonly ShownCase[]> {
	const { store, clock } = servicesOf(account)
	const { followed, view } = await followedOf(store.cases, reading, group, instantAfter(clock))
	return followed.map((one) => ({ ...one, view }))
}

async function followedOf(
	store: Pick<CaseStore, 'ofGroup'>,
	reading: QueryContext,
	group: CountryCode,
	now: string,
): Promise<{ readonly followed: readonly FollowedCase[]; readonly view: QueryContext }> {
	const view = await groupView(reading, group)
	const [known, found]: [readonly Case[], readonly ListedOverlap[]] = await Promise.all([
		store.ofGroup(group, false),
		detectedOverlaps(view, {}),
	])
	const accepted = [...view.snapshot.proposals.values()]
	return { followed: followedCases(group, known, found, accepted, { today: view.today, now }), view }
}

const OUTCOMES: Readonly<Partial<Record<OverlapVerdict, ActivityOutcome>>> = {
	handled: 'HANDLED',
	accepted: 'ACCEPTED_AS_IS',
	dismissed: 'DISMISSED',
}

/** Shown to the editors of the actors; without actors, to the coordinators. */
function activityOf(
	{ case: { group, key, place }, listed }: ShownCase,
	kind: 'JUDGEMENT_ASKED' | 'CASE_CLOSED',
	actors: readonly Id[],
): NewActivity {
	return {
		id: newId('activity'),
		kind,
		actors: [],
		concerned: actors,
		places: place === null ? [] : [place],
		sectors: [],
		subject: 'OVERLAP',
		subjectId: listed?.finding.id ?? key,
		group,
		audience: actors.length === 0 ? 'COORDINATORS' : 'CONCERNED',
		outcome: null,
	}
}

/** A letter that could not be sent for this long is no longer news. */
const LETTERS_HOLD_MILLISECONDS = 7 * 86_400_000

/** Letters to the editors of told actors, one a day for each case. If the overlap is gone, there is nothing to read. */
async function lettersTo(
	actors: readonly Id[],
	{ case: { id, group }, listed }: ShownCase,
	account: AccountContext,
): Promise<readonly NewLetter[]> {
	const { clock, hasMail } = servicesOf(account)
	if (hasMail !== true || listed === null) return []
	const at = instantAfter(clock)
	return editorsOf(await holdersIn(account)(), actors).map(({ accountId }) => ({
		id: `letter:case ${id} ${accountId} ${parisDay(at)}`,
		kind: 'CASE',
		accountId,
		content: JSON.stringify({ overlap: listed.finding.id, group }),
		createdAt: at,
		expiresAt: instantAfter(clock, LETTERS_HOLD_MILLISECONDS),
		details: null,
	}))
}

interface CaseCommand<Said> extends Pick<Command<Case, unknown>, 'name' | 'asked'> {
	/** Reads the input, and what it needs. */
	readonly said: (shown: ShownCase) => Promise<Said>
	readonly next: (before: Case, shown: ShownCase, at: string, said: Said) => NextCase
}

interface NextCase extends Pick<Writes, 'activity' | 'letters'> {
	readonly next: Case
	readonly events: readonly (Pick<CaseEvent, 'kind'> & Partial<CaseEvent>)[]
}

/** Changes a case of a group that the reader coordinates; others do not exist for the reader. */
function changing<Said>(
	context: DeclarationContext,
	{ id, version: seen, idempotencyKey: key }: CaseInput,
	{ name, asked, said, next: nextOf }: CaseCommand<Said>,
): Promise<WrittenRecord> {
	const { account, queryContext } = context
	return perform<Case, WrittenRecord, { readonly shown: ShownCase; readonly said: Said }>(context, {
		name,
		key,
		asked: { id, version: seen, ...asked },
		rule: () => expectMay(account.reader, 'case', 'follow', 'ANYTHING'),
		prepare: async () => {
			const shown = await caseById(account, queryContext, id)
			return { shown, said: await said(shown) }
		},
		read: async (locked, { shown }) => {
			const known = await locked.case(id)
			// If it is not stored yet, as it will be.
			return known === null ? shown.case : { ...known, proposal: shown.case.proposal }
		},
		version: (before) => {
			const { version } = before
			if (version === seen || isOnlyOpenedSince(before, seen)) return
			throw new Conflict('Somebody else wrote this case meanwhile: read it again.', { present: { version } })
		},
		change: (before, { shown, said }) => {
			const at = instantAfter(servicesOf(account).clock)
			const { next, events, ...told } = nextOf(before, shown, at, said)
			const overlap = shown.listed?.finding.id ?? next.key
			const keys = next.keys.includes(overlap) ? next.keys : [...next.keys, overlap]
			const version = before.version + 1
			const opened = before.version === 0 ? [{ kind: 'OPENED' as const }] : []
			const accountId = accountIdOf(account)
			return {
				...told,
				case: {
					next: { ...next, key: overlap, keys, version, changedAt: at },
					events: [...opened, ...events].map((event) => ({
						actor: null,
						verdict: null,
						text: '',
						...event,
						id: newId('event'),
						caseId: id,
						at,
						accountId,
					})),
				},
				object: id,
				answer: { id, version },
			}
		},
	})
}

/** Whether an unstored case, as it was seen, is unchanged: the server stored it since, and nobody did anything. */
function isOnlyOpenedSince({ version, verdict, reason, toldActors }: Case, seen: number): boolean {
	return seen === 0 && version === 1 && verdict === 'new' && reason === '' && toldActors.length === 0
}

function expectCoordinator(account: AccountContext, group: CountryCode): void {
	accountIdOf(account)
	if (!account.directory.hasGroup(group)) {
		throw new BadInput('"group" must be the code of a country on record; another text came.', {
			argument: 'group',
		})
	}
	expectMay(account.reader, 'case', 'follow', { groups: [group] })
}

function coordinatedGroups({ reader }: AccountContext, { countries }: QueryContext): readonly CountryCode[] {
	return countries.partners
		.map(({ code }) => code)
		.filter((code) => mayDo(reader, 'case', 'follow', { groups: [code] }))
}

const WHENS: readonly (When | undefined)[] = ['UPCOMING', 'CURRENT', 'PAST', undefined]

function rankOf({ state, listed }: FollowedCase): number {
	return CASE_STATES.indexOf(state) * WHENS.length + WHENS.indexOf(listed?.when)
}

function noneOfThatId(): NotFound {
	return new NotFound('There is no case of that id in a group that this account coordinates.')
}
