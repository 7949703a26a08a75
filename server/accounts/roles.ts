import type { AccountRole } from '../../schema/enums'
import { erasedTermsOf } from '../domain/erasure'
import type { CountryCode, Id } from '../domain/ids'
import type { Role } from '../domain/role'
import { BadInput, Conflict, NotFound, Unauthenticated } from '../errors'
import type { Directory } from '../policy/directory'
import { isKeptFrozen } from '../policy/personRequests'
import { type Reader, type Target, VISITOR } from '../policy/reader'
import { expectMay, refusal } from '../policy/rights'
import { isLastAdministrator, mayGiveRole, mayListAccount, ROLE_OBJECTS, roleTarget } from '../policy/roles'
import { editedActors } from '../policy/vacancy'
import type { ClosedAccount } from '../store/accountWrites'
import { type AccountHolder, keyOfRole } from '../store/roleStore'
import type { RequestStores } from '../store/stores'
import { type Change, perform } from '../writing/perform'
import { type AccountContext, type AccountServices, accountIdOf, servicesOf } from './accountContext'
import { instantAfter, type RequestAccounts } from './accounts'
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
	store: Pick<RequestStores, 'roles'>,
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
	const { reader, directory } = context
	const services = servicesOf(context)
	const role = readRole(input, directory)
	const object = ROLE_OBJECTS[role.role]
	await perform(context, {
		name: 'role.give',
		asked: { accountId, role },
		rule: () => {
			// Whether the actor has an editor is looked at under lock.
			if (!mayGiveRole(reader, role, directory, new Set())) throw refusal(reader, object, 'give')
		},
		read: (locked) => locked.holders(),
		condition: (holders) => {
			const giver = readerNow(reader, holders)
			if (!mayGiveRole(giver, role, directory, editedActors(holders))) throw refusal(reader, object, 'give')
			const holder = holderOf(holders, accountId)
			if (holder !== null && mayListAccount(giver, holder.roles, directory)) return
			throw new NotFound('No account that you are shown has that id.')
		},
		change: () => ({
			accounts: [{ kind: 'GIVE_ROLE', accountId, role, since: instantAfter(services.clock) }],
			object: keyOfRole(accountId, role),
			answer: null,
		}),
	})
	rolesChanged(services, accountId)
}

/**
 * Takes a role from an account, or gives up one's own. Throws BadInput, Unauthenticated, Forbidden, NotFound, and Conflict for the
 * last administrator.
 */
export async function takeRole(context: AccountContext, accountId: string, input: RoleInput): Promise<void> {
	const { reader, directory } = context
	const services = servicesOf(context)
	const role = readTaken(input)
	const target: Target = { ...roleTarget(role, directory), accountId }
	const expectMayTake = (taker: Reader): void => expectMay(taker, ROLE_OBJECTS[role.role], 'take', target)
	const key = keyOfRole(accountId, role)
	await perform(context, {
		name: 'role.take',
		asked: { accountId, role },
		rule: () => expectMayTake(reader),
		read: (locked) => locked.holders(),
		condition: (holders) => {
			expectMayTake(readerNow(reader, holders))
			const held = holderOf(holders, accountId)?.roles ?? []
			if (!held.some((one) => keyOfRole(accountId, one) === key)) {
				throw new NotFound('The account does not have that role.')
			}
			if (role.role === 'ADMINISTRATOR') expectAnotherAdministrator(holders, accountId)
		},
		change: () => ({
			accounts: [{ kind: 'TAKE_ROLE', accountId, role, at: instantAfter(services.clock) }],
			object: key,
			answer: null,
		}),
	})
	rolesChanged(services, accountId)
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
	const { reader, sessionId } = context
	const services = servicesOf(context)
	await perform<readonly AccountHolder[], null>(context, {
		name: isFrozen ? 'account.freeze' : 'account.unfreeze',
		asked: { accountId },
		rule: async () => {
			expectMay(reader, 'account', 'freeze', { accountId })
			await expectChecked(services, accountIdOf(context), sessionId)
		},
		prepare: async () => {
			if (isFrozen || !isKeptFrozen(await services.store.personRequests.all(), accountId)) return
			throw new Conflict('Its holder asked for it: it ends when the request in the register is answered.')
		},
		read: (locked) => locked.holders(),
		condition: (holders) => {
			expectMay(readerNow(reader, holders), 'account', 'freeze', { accountId })
			if (holderOf(holders, accountId) === null) throw noSuchAccount()
			if (isFrozen) expectAnotherAdministrator(holders, accountId)
		},
		change: () => ({
			accounts: [
				isFrozen
					? { kind: 'FREEZE', accountId, at: instantAfter(services.clock) }
					: { kind: 'UNFREEZE', accountId },
			],
			object: accountId,
			answer: null,
		}),
	})
	rolesChanged(services, accountId)
}

/**
 * Closes an account and erases its holder's data for good. Free texts lose its address and, if somebody else closes it, its name: its
 * holder chose that name, and could choose one that strikes words from others' texts. Done once under its key, also if a holder who
 * closed their own account asks again and is signed out. Throws as `takeRole`, and CheckNeeded.
 */
export async function closeAccount(context: AccountContext, accountId: string, key: string): Promise<void> {
	const { reader, sessionId } = context
	const services = servicesOf(context)
	const { erasure } = await perform<readonly AccountHolder[], Closed, Erased>(context, {
		name: 'account.close',
		key,
		asked: { accountId },
		asker: { account: reader.accountId, knownBy: reader.accountId ?? accountId },
		rule: async () => {
			expectMay(reader, 'account', 'close', { accountId })
			await expectChecked(services, accountIdOf(context), sessionId)
		},
		prepare: async () => {
			const isOwn = reader.accountId === accountId
			const details = (await services.store.accounts.detailsOf([accountId])).get(accountId)
			const needles = erasedTermsOf({
				names: details === undefined || isOwn ? [] : [details.name],
				emails: details === undefined ? [] : [details.email, ...(isOwn ? [] : [details.newEmail])],
				phones: [],
			})
			return { needles, erasure: newErasure(services, accountId, 'REQUEST', needles) }
		},
		read: (locked) => locked.holders(),
		condition: (holders) => {
			expectMay(readerNow(reader, holders), 'account', 'close', { accountId })
			expectMayEnd(holders, accountId)
		},
		change: (_holders, erased) => closing(accountId, instantAfter(services.clock), erased),
	})
	// Also if the server stopped before it did, and is asked again.
	await keepErasure(services, erasure)
	rolesChanged(services, accountId)
}

/**
 * Closes an account that nobody used, for `retention.ts`: nobody asks for it. false if it was closed meanwhile, or is the last
 * administrator's.
 */
export async function closeUnused(
	services: Pick<RequestAccounts, 'store' | 'clock' | 'ledger'>,
	accountId: string,
	by: string | null,
): Promise<boolean> {
	const details = (await services.store.accounts.detailsOf([accountId])).get(accountId)
	// Its holder chose the name: that is no reason to strike words from others' texts.
	const needles = erasedTermsOf({ names: [], emails: [details?.email ?? null], phones: [] })
	const erased = { needles, erasure: newErasure(services, accountId, 'RETENTION', needles) }
	try {
		const { erasure } = await perform<readonly AccountHolder[], Closed>(
			{ reader: VISITOR, services },
			{
				name: 'account.close',
				asked: { accountId },
				asker: { account: by, knownBy: 'retention' },
				read: (locked) => locked.holders(),
				condition: (holders) => expectMayEnd(holders, accountId),
				change: () => closing(accountId, instantAfter(services.clock), erased),
			},
		)
		await keepErasure(services, erasure)
		return true
	} catch (error) {
		if (error instanceof NotFound || error instanceof Conflict) return false
		throw error
	}
}

interface Closed {
	/** Id of the erasure. */
	readonly erasure: string
}

type Erased = NonNullable<ClosedAccount['erased']>

function closing(accountId: string, at: string, erased: Erased): Change<Closed> {
	return {
		accounts: [{ kind: 'CLOSE', accountId, at, erased }],
		object: accountId,
		answer: { erasure: erased.erasure.id },
	}
}

/** A reader with the roles that their account holds now. Throws Unauthenticated if it was closed or frozen meanwhile. */
function readerNow(reader: Reader, holders: readonly AccountHolder[]): Reader {
	const own = reader.accountId === null ? null : holderOf(holders, reader.accountId)
	if (own === null || own.frozenAt !== null) throw new Unauthenticated()
	return { ...reader, roles: own.roles }
}

function holderOf(holders: readonly AccountHolder[], id: string): AccountHolder | null {
	return holders.find(({ accountId }) => accountId === id) ?? null
}

function expectMayEnd(holders: readonly AccountHolder[], accountId: string): void {
	if (holderOf(holders, accountId) === null) throw noSuchAccount()
	expectAnotherAdministrator(holders, accountId)
}

function expectAnotherAdministrator(holders: readonly AccountHolder[], accountId: string): void {
	if (!isLastAdministrator(holders, accountId)) return
	throw new Conflict('This is the last administrator: make another one first.')
}

function noSuchAccount(): NotFound {
	return new NotFound('No account has that id.')
}

/** Unchecked: a role of a group or an actor that is no longer on record can be taken. */
function readTaken({ role, group = null, actor = null }: RoleInput): Role {
	return { role, group, actorId: actor }
}

export function rolesChanged(
	{ readers, loaders }: Pick<AccountServices, 'readers' | 'loaders'>,
	accountId: string,
): void {
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
