/** The register of persons' requests about their data: due within a month, with ids instead of names. */
import { timingSafeEqual } from 'node:crypto'
import type { AuditField } from '../../schema/auditLog'
import { isIsoDay } from '../../schema/fuzzyDate'
import {
	FREEZE_REQUEST_KINDS,
	isAccount,
	PERSON_REQUEST_CHARACTERS,
	type PersonRequestKind,
	type PersonRequestState,
} from '../../schema/personalData'
import { type AccountContext, accountIdOf, servicesOf } from '../accounts/accountContext'
import { instantAfter } from '../accounts/accounts'
import { expectChecked } from '../accounts/checks'
import { REQUEST_LINK, secretOfRequest } from '../accounts/personRequests'
import { rolesChanged, shownAccounts } from '../accounts/roles'
import { newId } from '../accounts/secrets'
import { monthsAfter } from '../domain/fuzzyDate'
import type { CountryCode, Id } from '../domain/ids'
import { expectPlainText, expectPlainTextOrNone } from '../domain/plainText'
import { ANSWER_MONTHS } from '../domain/retentionMonths'
import { BadInput, Conflict, NotFound } from '../errors'
import { mayAnswerRequest } from '../policy/personRequests'
import { ownGroups } from '../policy/reader'
import { expectMay } from '../policy/rights'
import { type Page, type PageInput, pageOf } from '../queries/pagination'
import type { ErasurePlace } from '../store/erasureStore'
import type { NewLetter } from '../store/mailStore'
import type { PersonRequest } from '../store/personRequestStore'
import { type Command, perform } from '../writing/perform'

/** An answer that gives its reason may take two more months (GDPR, article 12). */
const MORE_MONTHS = 2

export interface RequestInput {
	readonly kind: PersonRequestKind
	readonly group: CountryCode | null
	readonly subject: string | null
	readonly reference: string
	readonly receivedOn: string
	readonly idempotencyKey: string
}

/**
 * Requests that the reader answers: open ones by due day, closed ones newest first. Throws Unauthenticated, and Forbidden if the
 * reader answers none.
 */
export async function personRequests(
	context: AccountContext,
	isOpen: boolean,
	page: PageInput,
): Promise<Page<AnsweredRequest>> {
	accountIdOf(context)
	expectMay(context.reader, 'personRequest', 'answer', 'ANYTHING')
	const all = await servicesOf(context).store.personRequests.all()
	const own = all.filter(
		(request) => mayAnswerRequest(context.reader, request) && (request.closedOn === null) === isOpen,
	)
	const some = pageOf(own, 'personRequests', ({ id }) => id, page)
	const subjects = some.items.flatMap(({ item: { subject } }) => subject ?? [])
	const [shown, heads] = await Promise.all([
		shownAccounts(context, subjects.filter(isAccount)),
		subjects.every(isAccount) ? [] : servicesOf(context).store.contacts.heads(),
	])
	const organisations = new Map(heads.map(({ id, organisation }) => [id, organisation]))
	return {
		...some,
		items: some.items.map(({ item, cursor }) => ({
			item: {
				...item,
				accountId: item.subject !== null && shown.has(item.subject) ? item.subject : null,
				contactOf: organisations.get(item.subject ?? '') ?? null,
			},
			cursor,
		})),
	}
}

/** A request as whoever answers it sees it. */
export interface AnsweredRequest extends PersonRequest {
	/** The account that it is about; null: none, or one that is closed or not for the reader to see. */
	readonly accountId: string | null
	/** The organisation of the contact that it is about; null: none, or the contact was erased. */
	readonly contactOf: Id | null
}

/** Enters a request that came in another way. Throws Unauthenticated, Forbidden, BadInput. */
export async function recordRequest(
	context: AccountContext,
	today: string,
	{ kind, group, subject, reference, receivedOn, idempotencyKey: key }: RequestInput,
): Promise<PersonRequest> {
	return writing<undefined>(context, {
		name: 'record',
		key,
		asked: { kind, group, subject, reference, receivedOn },
		rule: () => {
			if (group !== null && !context.directory.hasGroup(group)) {
				throw new BadInput('"group" must be the code of a country on record; another text came.', {
					argument: 'group',
				})
			}
			expectMay(context.reader, 'personRequest', 'answer', { groups: group === null ? [] : [group] })
		},
		prepare: async () => {
			if (!isIsoDay(receivedOn) || receivedOn > today || receivedOn < '2018-05-25') {
				throw new BadInput('"receivedOn" must be a day from 2018-05-25 to today; another text came.', {
					argument: 'receivedOn',
				})
			}
			if (subject !== null && !/^(contact|account):[\w-]{1,80}$/.test(subject)) {
				throw new BadInput('"subject" must be the id of a contact or an account; another text came.', {
					argument: 'subject',
				})
			}
			const freezes = await freezesSubject(context, kind, group, subject)
			return newRequest(context, freezes, {
				kind,
				// Whoever answers it must be able to unfreeze the account.
				group: freezes && isAccount(subject) ? null : group,
				subject,
				reference: expectPlainText(reference, PERSON_REQUEST_CHARACTERS.reference, 'reference'),
				receivedOn,
			})
		},
		change: (_none, made) => ({ ...made, fields: FIELDS_OF_NEW }),
	})
}

const FIELDS_OF_NEW = ['kind', 'reference', 'receivedOn', 'dueOn'] as const

/** The next state of a request, whether it freezes or unfreezes its subject, and the letters that say so. */
interface NewRequest {
	readonly request: PersonRequest
	readonly apart: 'FREEZE' | 'UNFREEZE' | null
	readonly letters: readonly NewLetter[]
}

interface PersonRequestWrite extends NewRequest {
	readonly fields: readonly AuditField[]
}

async function newRequest(
	context: AccountContext,
	freezes: boolean,
	said: Pick<PersonRequest, 'kind' | 'group' | 'subject' | 'reference' | 'receivedOn'>,
): Promise<NewRequest> {
	const request: PersonRequest = {
		...said,
		id: newId('request'),
		state: 'RECEIVED',
		outcome: '',
		dueOn: monthsAfter(said.receivedOn, ANSWER_MONTHS),
		closedOn: null,
		version: 1,
		erasure: null,
		organisation: null,
		askedBy: null,
	}
	const letters = freezes ? await lettersToHolder(context, request) : []
	return { request, apart: freezes ? 'FREEZE' : null, letters }
}

/**
 * Whether a request freezes its contact or account. Throws BadInput if the contact is unknown, or its organisation is not of the
 * group; for an account, Forbidden if the reader may not freeze it, BadInput if it is unknown.
 */
async function freezesSubject(
	context: AccountContext,
	kind: PersonRequestKind,
	group: CountryCode | null,
	subject: string | null,
): Promise<boolean> {
	if (isAccount(subject) && FREEZE_REQUEST_KINDS.includes(kind)) {
		expectMay(context.reader, 'account', 'freeze', { accountId: subject })
		if (await servicesOf(context).loaders.details.load(subject)) return true
		throw new BadInput('"subject" must be the id of an account; another text came.', { argument: 'subject' })
	}
	if (!subject?.startsWith('contact:')) return false
	const head = await servicesOf(context).store.contacts.head(subject)
	const isOfGroup =
		head !== null && (group === null || context.directory.groupsOfActor(head.organisation).includes(group))
	if (!isOfGroup) {
		throw new BadInput('"subject" must be the id of a contact of the group; another text came.', {
			argument: 'subject',
		})
	}
	return FREEZE_REQUEST_KINDS.includes(kind)
}

/**
 * A request of a signed-in reader about their own data; it goes to those who answer. One that freezes the account does so at once,
 * ends its sessions, needs a check, and goes to the administrators. Throws Unauthenticated, Forbidden, BadInput, CheckNeeded, and
 * Conflict for the last administrator.
 */
export async function askAboutMe(
	context: AccountContext,
	today: string,
	{ kind, text, idempotencyKey: key }: { kind: PersonRequestKind; text: string; idempotencyKey: string },
): Promise<PersonRequest> {
	const account = accountIdOf(context)
	return writing<undefined>(context, {
		name: 'make',
		key,
		asked: { kind, text },
		rule: () => expectMay(context.reader, 'ownRequest', 'make', { accountId: account }),
		prepare: async () => {
			const reference = expectPlainTextOrNone(text, PERSON_REQUEST_CHARACTERS.reference)
			const services = servicesOf(context)
			const freezes = FREEZE_REQUEST_KINDS.includes(kind)
			if (freezes) await expectChecked(services, account, context.sessionId)
			const all = await services.store.personRequests.all()
			const open = all.filter(({ subject, closedOn }) => subject === account && closedOn === null)
			if (open.length >= MAX_OPEN) {
				throw new Conflict(`${MAX_OPEN} requests of this account are open: wait for their answers.`)
			}
			// null: only administrators answer it.
			const group = freezes ? null : (ownGroups(context.reader, context.directory)[0] ?? null)
			return newRequest(context, freezes, { kind, group, subject: account, reference, receivedOn: today })
		},
		change: (_none, made) => ({ ...made, fields: FIELDS_OF_NEW }),
	})
}

/** The holder of a frozen account cannot sign in: a letter says that it is frozen, and how the request ended. */
async function lettersToHolder(
	context: AccountContext,
	{ id, subject, version }: Pick<PersonRequest, 'id' | 'subject' | 'version'>,
): Promise<readonly NewLetter[]> {
	const { loaders, clock, hasMail } = servicesOf(context)
	const details = isAccount(subject) ? await loaders.details.load(subject) : null
	if (hasMail !== true || details === null) return []
	return [
		{
			id: `letter:own ${id} ${version}`,
			kind: 'OWN_REQUEST',
			accountId: subject,
			content: JSON.stringify({ request: id }),
			createdAt: instantAfter(clock),
			expiresAt: instantAfter(clock, LETTER_MILLISECONDS),
			details: { email: details.email, name: null, title: null, text: null },
		},
	]
}

/** A letter that could not be sent for this long is given up. */
const LETTER_MILLISECONDS = 7 * 86_400_000

/** Open requests of one account. */
const MAX_OPEN = 10

/** The asking account's requests, newest first. Throws Unauthenticated, Forbidden. */
export async function ownRequests(context: AccountContext, page: PageInput): Promise<Page<PersonRequest>> {
	const accountId = accountIdOf(context)
	expectMay(context.reader, 'ownRequest', 'read', { accountId })
	const all = await servicesOf(context).store.personRequests.all()
	const own = all
		.filter(({ subject }) => subject === accountId)
		.sort((one, other) => (one.receivedOn < other.receivedOn ? 1 : -1))
	return pageOf(own, 'ownRequests', ({ id }) => id, page)
}

interface RequestWithdrawal {
	/** Of the request that was read. */
	readonly version: number
	readonly idempotencyKey: string
}

/**
 * Withdraws the asking account's open request. Throws Unauthenticated, Forbidden, BadInput, NotFound if it has none of that id,
 * Conflict if the request is closed, or has another version.
 */
export async function withdrawOwnRequest(
	context: AccountContext,
	today: string,
	{ id, ...withdrawal }: RequestWithdrawal & { readonly id: string },
): Promise<PersonRequest> {
	const account = accountIdOf(context)
	expectMay(context.reader, 'ownRequest', 'withdraw', { accountId: account })
	const known = await servicesOf(context).store.personRequests.byId(id)
	if (known?.subject !== account) throw new NotFound('This account has made no request of that id.')
	return withdrawn(context, today, known, withdrawal)
}

/** null if the link is invalid, or the request is no longer in the register. */
export async function followedRequest(
	{ services }: Pick<AccountContext, 'services'>,
	secret: string,
): Promise<PersonRequest | null> {
	if (services === null || secret.length <= REQUEST_LINK.sealCharacters) return null
	const known = await services.store.personRequests.byId(
		`${REQUEST_LINK.idStart}${secret.slice(0, -REQUEST_LINK.sealCharacters)}`,
	)
	const own = known && secretOfRequest(services, known)
	if (own === null || own.length !== secret.length) return null
	return timingSafeEqual(Buffer.from(own), Buffer.from(secret)) ? known : null
}

/**
 * Withdraws the open request of a link and unfreezes the account, unless another request keeps it frozen. Throws BadInput, NotFound
 * if the link is no longer valid, Conflict if the request is closed, or has another version.
 */
export async function withdrawFollowedRequest(
	context: AccountContext,
	today: string,
	{ secret, ...withdrawal }: RequestWithdrawal & { readonly secret: string },
): Promise<PersonRequest> {
	const known = await followedRequest(context, secret)
	if (known === null) throw new NotFound('This link holds no more.')
	return withdrawn(context, today, known, withdrawal)
}

/** The audit log names the request's holder. */
function withdrawn(
	context: AccountContext,
	today: string,
	{ id, kind, subject }: PersonRequest,
	{ version, idempotencyKey: key }: RequestWithdrawal,
): Promise<PersonRequest> {
	const account = subject ?? ''
	const freezes = FREEZE_REQUEST_KINDS.includes(kind)
	return writing<PersonRequest, Omit<NewRequest, 'request'>>(context, {
		name: 'withdraw',
		key,
		asked: { id, version },
		asker: { account, knownBy: account },
		prepare: async () => ({
			apart: freezes ? 'UNFREEZE' : null,
			letters: freezes ? await lettersToHolder(context, { id, subject, version: version + 1 }) : [],
		}),
		read: async (locked) => expectThere(await locked.request(id)),
		condition: (known) => {
			if (known.version !== version || known.closedOn === null) return
			throw new Conflict('This request was answered: there is nothing left to withdraw.')
		},
		version: (known) => expectVersion(known, version),
		change: (known, kept) => ({
			...kept,
			request: { ...known, state: 'WITHDRAWN', outcome: '', closedOn: today, version: version + 1 },
			fields: ['state', 'closedOn'],
		}),
	})
}

export interface RequestAnswer {
	readonly id: string
	/** Of the request that was read. */
	readonly version: number
	readonly state: PersonRequestState
	readonly outcome: string
	readonly idempotencyKey: string
}

/**
 * Closes a request with an outcome, or, once, extends its time by two months. Throws Unauthenticated, NotFound if the reader
 * answers none of that id, BadInput, Conflict if it is closed, or has another version.
 */
export async function answerRequest(
	context: AccountContext,
	today: string,
	{ id, version, state, outcome, idempotencyKey: key }: RequestAnswer,
): Promise<PersonRequest> {
	const isLonger = state === 'EXTENDED'
	interface Prepared extends Omit<NewRequest, 'request'> {
		readonly said: string
	}
	return writing<AnsweredPlaces, Prepared>(context, {
		name: 'answer',
		key,
		asked: { id, version, state, outcome },
		prepare: async () => {
			const { kind, subject } = await answeredRequest(context, id)
			if (state === 'RECEIVED') {
				throw new BadInput(
					'"state" must be EXTENDED, GRANTED, PARTLY, REFUSED or WITHDRAWN; RECEIVED came.',
					{
						argument: 'state',
					},
				)
			}
			const maximum = PERSON_REQUEST_CHARACTERS.outcome
			// A refusal, even in part, and an extension need a reason.
			const said = ['GRANTED', 'WITHDRAWN'].includes(state)
				? expectPlainTextOrNone(outcome, maximum, 'outcome')
				: expectPlainText(outcome, maximum, 'outcome')
			// A refused or withdrawn objection unfreezes, unless another request keeps the contact or the account frozen.
			const freezes = FREEZE_REQUEST_KINDS.includes(kind)
			const apart = freezes && ['REFUSED', 'WITHDRAWN'].includes(state) ? 'UNFREEZE' : null
			const next = { id, subject, version: version + 1 }
			return { said, apart, letters: freezes ? await lettersToHolder(context, next) : [] }
		},
		read: async (locked) => ({
			known: expectAnswered(context, await locked.request(id)),
			places: await locked.placesOf(id),
		}),
		condition: ({ known, places }) => {
			if (known.version === version && known.closedOn !== null) {
				throw new Conflict('This request was answered: a new one begins anew.')
			}
			const isUndecided = known.closedOn === null && places.some(({ isErased }) => isErased === null)
			if (!isLonger && isUndecided) {
				throw new Conflict('Some texts of this request are not decided: it ends when each of them is.')
			}
			if (known.version === version && isLonger && known.state === 'EXTENDED') {
				throw new Conflict('The answer may take longer once.')
			}
		},
		version: ({ known }) => expectVersion(known, version),
		change: ({ known }, { said, ...kept }) => ({
			...kept,
			request: {
				...known,
				state,
				outcome: said,
				dueOn: isLonger ? monthsAfter(known.receivedOn, ANSWER_MONTHS + MORE_MONTHS) : known.dueOn,
				closedOn: isLonger ? null : today,
				version: version + 1,
			},
			fields: ['state', 'outcome', isLonger ? 'dueOn' : 'closedOn'],
		}),
	})
}

interface AnsweredPlaces {
	readonly known: PersonRequest
	/** Others' texts that the request is about. */
	readonly places: readonly ErasurePlace[]
}

/** Throws NotFound if the reader answers no such request. */
export async function answeredRequest(context: AccountContext, id: string): Promise<PersonRequest> {
	accountIdOf(context)
	return expectAnswered(context, await servicesOf(context).store.personRequests.byId(id))
}

/** The same for a request that was read. */
export function expectAnswered({ reader }: AccountContext, known: PersonRequest | null): PersonRequest {
	if (known === null || !mayAnswerRequest(reader, known)) throw noneOfThatId()
	return known
}

/** Throws Conflict if a request changed since its reader saw it. */
export function expectVersion(known: PersonRequest, version: number): void {
	if (known.version === version) return
	throw new Conflict('Somebody changed this request since it was opened: read it again.')
}

interface RequestCommand<Before, Prepared> extends Omit<Command<Before, WrittenRequest, Prepared>, 'change'> {
	readonly change: (before: Before, prepared: Prepared) => PersonRequestWrite
}

interface WrittenRequest {
	readonly id: string
	readonly version: number
}

/** Writes a request, and freezes or unfreezes its subject. */
async function writing<Before, Prepared = NewRequest>(
	context: AccountContext,
	{ name, change, ...command }: RequestCommand<Before, Prepared>,
): Promise<PersonRequest> {
	const { id } = await perform<Before, WrittenRequest, Prepared>(context, {
		...command,
		name: `personRequest.${name}`,
		change: (before, prepared) => {
			const { request, apart, letters, fields } = change(before, prepared)
			const { id, version } = request
			return { request: { next: request, apart }, letters, object: id, fields, answer: { id, version } }
		},
	})
	const services = servicesOf(context)
	const request = expectThere(await services.store.personRequests.byId(id))
	if (isAccount(request.subject)) rolesChanged(services, request.subject)
	return request
}

function expectThere(request: PersonRequest | null): PersonRequest {
	if (request === null) throw noneOfThatId()
	return request
}

function noneOfThatId(): NotFound {
	return new NotFound('There is no request of that id that this account answers.')
}
