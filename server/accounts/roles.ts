import type { AccountRole } from '../../schema/enums'
import { erasedTermsOf } from '../domain/erasure'
import type { CountryCode, Id } from '../domain/ids'
import type { Role } from '../domain/role'
import { BadInput, Conflict, NotFound } from '../errors'
import type { Directory } from '../policy/directory'
import { isKeptFrozen } from '../policy/personRequests'
import type { Target } from '../policy/reader'
import { expectMay, refusal } from '../policy/rights'
import { mayGiveRole, mayListAccount, ROLE_OBJECTS, roleTarget } from '../policy/roles'
import { editedActors } from '../policy/vacancy'
import type { IdempotencyKey } from '../store/idempotencyKeys'
import type { AccountHolder } from '../store/roleStore'
import type { Stores } from '../store/stores'
import { idempotencyKeyOf } from '../writing/idempotencyKey'
import { type AccountContext, type AccountServices, accountIdOf, servicesOf } from './accountContext'
import { instantAfter } from './accounts'
import { expectChecked } from './checks'
import { keepErasure, newErasure } from './newErasure'
import { readerOf } from './readers'

/** A role as a client names it. */
export interface RoleInput {
	readonly role: AccountRole
	readonly group?: CountryCode | null
	readonly actor?: Id | null
}

/** Reads a role. Throws BadInput if it names too little or too much, or a group or an actor that is not on record. */
export function readRole({ role, group = null, actor = null }: RoleInput, directory: Directory): Role {
	const isOfGroup = role === 'MEMBER' || role === 'COORDINATOR'
	const isOfActor = role === 'EDITOR'
	if (isOfGroup !== (group !== null) || isOfActor !== (actor !== null)) {
		throw new BadInput(
			'MEMBER and COORDINATOR name the "group" (a country), EDITOR names the "actor", ADMINISTRATOR names neither; ' +
				`${role} came with ${[group && 'group', actor && 'actor'].filter(Boolean).join(' and ') || 'neither'}.`,
			{ argument: 'role' },
		)
	}
	if (group !== null && !directory.hasGroup(group)) {
		throw new BadInput('"group" must be the code of a country on record; another text came.', {
			argument: 'group',
		})
	}
	if (actor !== null && directory.groupsOfActor(actor).length === 0) {
		throw new BadInput('"actor" must be the id of an actor on record; another text came.', {
			argument: 'actor',
		})
	}
	return { role, group, actorId: actor }
}

/** Reads every open account with its roles when they are needed. */
type Holders = () => Promise<readonly AccountHolder[]>

/** Read once for all that a request asks. */
export function holdersIn(context: AccountContext): Holders {
	const { loaders } = servicesOf(context)
	return () => loaders.holders.load('all')
}

/** Whether a reader may give a role, as roles are held now. */
export async function mayGive(
	{ reader, directory }: Pick<AccountContext, 'reader' | 'directory'>,
	holders: Holders,
	role: Role,
): Promise<boolean> {
	const edited = role.role === 'EDITOR' ? editedActors(await holders()) : new Set<Id>()
	return mayGiveRole(reader, role, directory, edited)
}

/** Throws Unauthenticated or Forbidden if a reader may not give a role. */
export async function expectMayGive(
	context: Pick<AccountContext, 'reader' | 'directory'>,
	holders: Holders,
	role: Role,
): Promise<void> {
	if (!(await mayGive(context, holders, role))) throw refusal(context.reader, ROLE_OBJECTS[role.role], 'give')
}

/** The same for an inviter, by the roles of that account now: an invitation is worth no more than its maker's rights. */
export async function mayStillGive(
	store: Stores,
	directory: Directory,
	accountId: string,
	role: Role,
): Promise<boolean> {
	const reader = await readerOf(store, accountId)
	return mayGive({ reader, directory }, () => store.roles.holders(), role)
}

/**
 * Gives a role to an account that the reader sees. Throws BadInput, Unauthenticated, Forbidden, and NotFound if the reader sees no
 * such account.
 */
export async function giveRole(context: AccountContext, accountId: string, input: RoleInput): Promise<void> {
	const services = servicesOf(context)
	const role = readRole(input, context.directory)
	await expectMayGive(context, holdersIn(context), role)
	const known = await services.loaders.roles.load(accountId)
	const now = instantAfter(services.clock)
	const given =
		mayListAccount(context.reader, known, context.directory) &&
		(await services.store.roles.give(accountId, role, now, accountIdOf(context)))
	rolesChanged(services, accountId)
	if (!given) throw new NotFound('No account that you are shown has that id.')
}

/**
 * Takes a role from an account, or gives up one's own. Throws BadInput, Unauthenticated, Forbidden, NotFound, and Conflict for the
 * last administrator.
 */
export async function takeRole(context: AccountContext, accountId: string, input: RoleInput): Promise<void> {
	const services = servicesOf(context)
	const role = readTaken(input)
	const target: Target = { ...roleTarget(role, context.directory), accountId }
	expectMay(context.reader, ROLE_OBJECTS[role.role], 'take', target)
	const now = instantAfter(services.clock)
	const taken = await services.store.roles.take(accountId, role, now, accountIdOf(context))
	rolesChanged(services, accountId)
	if (taken === 'ABSENT') throw new NotFound('The account does not have that role.')
	if (taken === 'LAST_ADMINISTRATOR') throw lastAdministrator()
}

/**
 * Freezes an account, or unfreezes it. The sessions of a frozen account end and nothing can be done with it, but its data stays. Takes
 * effect on every server within the time that a session is trusted. Throws Unauthenticated, Forbidden, CheckNeeded, NotFound, and
 * Conflict for the last administrator, or while a request in the register keeps the account frozen.
 */
export async function freezeAccount(
	context: AccountContext,
	accountId: string,
	isFrozen: boolean,
): Promise<void> {
	const services = servicesOf(context)
	expectMay(context.reader, 'account', 'freeze', { accountId })
	const by = accountIdOf(context)
	await expectChecked(services, by, context.sessionId)
	if (!isFrozen && isKeptFrozen(await services.store.personRequests.all(), accountId)) {
		throw new Conflict('Its holder asked for it: it ends when the request in the register is answered.')
	}
	const at = isFrozen ? instantAfter(services.clock) : null
	const done = await services.store.accounts.freeze(accountId, at, by)
	rolesChanged(services, accountId)
	if (done === 'ABSENT') throw new NotFound('No account has that id.')
	if (done === 'LAST_ADMINISTRATOR') throw lastAdministrator()
}

/**
 * Closes an account and erases its holder's data for good. Free texts lose its address and, if somebody else closes it, its name: its
 * holder chose that name, and could choose one that strikes words from others' texts. Done once under its key, also if a holder who
 * closed their own account asks again and is signed out. Throws as `takeRole`, and CheckNeeded.
 */
export async function closeAccount(
	context: AccountContext,
	accountId: string,
	idempotencyKey: string,
): Promise<void> {
	const services = servicesOf(context)
	const asker = context.reader.accountId ?? accountId
	const once = idempotencyKeyOf(asker, idempotencyKey, { command: 'closeAccount', accountId })
	if (await isClosedUnder(services, once)) return
	expectMay(context.reader, 'account', 'close', { accountId })
	const by = accountIdOf(context)
	await expectChecked(services, by, context.sessionId)
	const details = (await services.store.accounts.detailsOf([accountId])).get(accountId)
	const needles = erasedTermsOf({
		names: details === undefined || by === accountId ? [] : [details.name],
		emails: details === undefined ? [] : [details.email, ...(by === accountId ? [] : [details.newEmail])],
		phones: [],
	})
	const erasure = newErasure(services, accountId, 'REQUEST', needles)
	const at = instantAfter(services.clock)
	const closed = await services.store.accounts.close(accountId, at, by, { erasure, needles }, once)
	if (closed === 'CLOSED') services.ledger.keepErasure(erasure)
	if (closed === 'CLOSED_BEFORE') await isClosedUnder(services, once)
	rolesChanged(services, accountId)
	if (closed === 'ABSENT') throw new NotFound('No account has that id.')
	if (closed === 'LAST_ADMINISTRATOR') throw lastAdministrator()
}

/** Whether an account was closed under a key. Adds its erasure to the ledger if the server stopped before it did. */
async function isClosedUnder(services: AccountServices, once: IdempotencyKey): Promise<boolean> {
	const id = await services.store.accounts.erasureUnder(once)
	if (id !== null) await keepErasure(services, id)
	return id !== null
}

/** Unchecked: a role of a group or an actor that is no longer on record can be taken. */
function readTaken({ role, group = null, actor = null }: RoleInput): Role {
	return { role, group, actorId: actor }
}

export function rolesChanged({ readers, loaders }: AccountServices, accountId: string): void {
	readers.forget()
	loaders.roles.clear(accountId)
	loaders.details.clear(accountId)
	loaders.holders.clear('all')
}

/** Those of some accounts that are open and that the reader may list. */
export async function shownAccounts(
	context: AccountContext,
	accountIds: readonly string[],
): Promise<ReadonlySet<string>> {
	const { reader, directory } = context
	const { loaders } = servicesOf(context)
	const [details, roles] = await Promise.all([
		Promise.all(accountIds.map((id) => loaders.details.load(id))),
		Promise.all(accountIds.map((id) => loaders.roles.load(id))),
	])
	return new Set(
		accountIds.filter(
			(_id, at) => details[at] !== null && mayListAccount(reader, roles[at] ?? [], directory),
		),
	)
}

function lastAdministrator(): Conflict {
	return new Conflict('This is the last administrator: make another one first.')
}
