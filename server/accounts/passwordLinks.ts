/** Links to choose a new password: passed on by whoever looks after the account, or sent to its address. */
import type { Role } from '../domain/role'
import { NotFound, Unauthenticated } from '../errors'
import { type Reader, VISITOR } from '../policy/reader'
import { refusal } from '../policy/rights'
import { mayMakePasswordLink } from '../policy/roles'
import type { LockedAccount, LockedPasswordLink } from '../store/accountWrites'
import type { NewPasswordLink, PasswordLink } from '../store/passwordStore'
import { type Change, perform } from '../writing/perform'
import { type AccountContext, accountIdOf, ownAccount, servicesOf } from './accountContext'
import { type Accounts, instantAfter, type RequestAccounts } from './accounts'
import { expectChecked } from './checks'
import { expectPassword } from './passwords'
import { hashOf, newSecret } from './secrets'
import { accountOfUsedLink } from './usedLinks'

const HOLDS_MILLISECONDS = 24 * 3_600_000
/** How long the account's owner is told about a link. */
export const PASSWORD_LINK_REMEMBERED_MILLISECONDS = 30 * 86_400_000

export interface CreatedPasswordLink {
	readonly link: PasswordLink
	/** The end of the link; it is shown only once. */
	readonly secret: string
}

/**
 * Makes a link for an account, in place of an earlier one. Throws Unauthenticated, Forbidden, CheckNeeded, and NotFound for an
 * unknown account.
 */
export async function createPasswordLink(
	context: AccountContext,
	accountId: string,
): Promise<CreatedPasswordLink> {
	const { reader, sessionId } = context
	const services = servicesOf(context)
	const { clock, loaders } = services
	// Made here, so that no kept answer holds it: the client names no key, and never gets this answer again.
	const secret = newSecret()
	const link = {
		by: accountIdOf(context),
		createdAt: instantAfter(clock),
		expiresAt: instantAfter(clock, HOLDS_MILLISECONDS),
	}
	await perform(context, {
		name: 'passwordLink.create',
		asked: { accountId },
		rule: async () => {
			// An unknown account is refused like somebody else's: only administrators learn that there is none.
			expectMayLink(reader, await loaders.roles.load(accountId))
			await expectChecked(services, link.by, sessionId)
		},
		read: async (locked) => ({
			maker: await ownAccount(locked, context),
			owner: await locked.account(accountId),
		}),
		condition: ({ maker, owner }) => {
			expectMayLink({ ...reader, roles: maker.roles }, owner?.roles ?? [])
			expectUsable(owner)
		},
		change: () =>
			creating({
				...link,
				accountId,
				tokenHash: hashOf(secret),
				forgottenAt: instantAfter(clock, PASSWORD_LINK_REMEMBERED_MILLISECONDS),
			}),
	})
	loaders.passwordLinks.clear(accountId)
	return { link: { ...link, usedAt: null }, secret }
}

/** Makes a link that a letter to the account's own address brings. Throws NotFound for a closed or frozen account. */
export async function createOwnPasswordLink(
	accounts: Pick<Accounts, 'store'>,
	link: NewPasswordLink,
): Promise<void> {
	const { accountId } = link
	await perform(
		{ reader: VISITOR, services: accounts },
		{
			name: 'passwordLink.create',
			asked: { accountId },
			asker: { account: accountId, knownBy: accountId },
			read: (locked) => locked.account(accountId),
			condition: expectUsable,
			change: () => creating(link),
		},
	)
}

function creating(link: NewPasswordLink): Change<null> {
	return { accounts: [{ kind: 'CREATE_PASSWORD_LINK', link }], object: link.accountId, answer: null }
}

function expectUsable(account: LockedAccount | null): void {
	if (!isUsable(account)) throw new NotFound('No account has that id.')
}

/** The link of a secret; null if it is no longer valid. */
export async function passwordLinkOf(
	{ services }: AccountContext,
	secret: string,
): Promise<PasswordLink | null> {
	return services && openLink(services, hashOf(secret))
}

/**
 * Sets an account's password by its link, and ends all its sessions. Returns the account's id, also when asked again with the same
 * password because the answer was lost. Throws BadInput, RateLimited, and Unauthenticated if the link is no longer valid.
 */
export async function choosePasswordByLink(
	accounts: Accounts,
	secret: string,
	{ newPassword, network }: { readonly newPassword: string; readonly network: string },
): Promise<string> {
	expectPassword(newPassword)
	const tokenHash = hashOf(secret)
	const known = await accountOfUsedLink(accounts, tokenHash, { password: newPassword, network })
	return known ?? chooseByLink(accounts, tokenHash, newPassword)
}

async function chooseByLink(accounts: Accounts, tokenHash: string, newPassword: string): Promise<string> {
	const { passwords, readers, clock } = accounts
	// Hashing takes time: not for whoever has no link.
	const link = await openLink(accounts, tokenHash)
	if (link === null) throw holdsNoMore()
	const { accountId } = link
	await perform(
		{ reader: VISITOR, services: accounts },
		{
			name: 'passwordLink.use',
			asked: {},
			asker: { account: accountId, knownBy: tokenHash },
			prepare: () => passwords.hash(newPassword),
			read: async (locked) => {
				const found = await locked.passwordLink(tokenHash)
				if (found === null) throw holdsNoMore()
				return { link: found, maker: await locked.account(found.by), owner: await locked.account(accountId) }
			},
			condition: ({ link: found, maker, owner }) => {
				const isOpen = found.usedAt === null && found.expiresAt > instantAfter(clock)
				if (!isOpen || !isUsable(owner) || !isUsable(maker)) throw holdsNoMore()
				if (!mayStillLink(found, maker.roles, owner.roles)) throw holdsNoMore()
			},
			change: (_found, hash) => ({
				accounts: [
					{ kind: 'USE_PASSWORD_LINK', tokenHash, at: instantAfter(clock) },
					{ kind: 'SET_PASSWORD', accountId, hash },
					{ kind: 'CLOSE_SESSIONS', accountId, except: null },
				],
				object: accountId,
				answer: null,
			}),
		},
	)
	readers.forget()
	return accountId
}

function expectMayLink(reader: Reader, roles: readonly Role[]): void {
	if (!mayMakePasswordLink(reader, roles)) throw refusal(reader, 'passwordLink', 'create')
}

/** A link is valid as long as its maker may still make one for the account with its present roles. */
async function openLink(
	{ store, clock }: RequestAccounts,
	tokenHash: string,
): Promise<LockedPasswordLink | null> {
	const found = await store.passwords.link(tokenHash, instantAfter(clock))
	if (found === null) return null
	const roles = await store.roles.ofAccounts([found.by, found.accountId])
	return mayStillLink(found, roles.get(found.by) ?? [], roles.get(found.accountId) ?? []) ? found : null
}

function mayStillLink(
	{ by, accountId }: LockedPasswordLink,
	makers: readonly Role[],
	owners: readonly Role[],
): boolean {
	// Sent to the account's own address, on its request.
	if (by === accountId) return true
	return mayMakePasswordLink({ accountId: by, roles: makers, scopes: null }, owners)
}

function isUsable(account: LockedAccount | null): account is LockedAccount {
	return account !== null && account.frozenAt === null
}

function holdsNoMore(): Unauthenticated {
	return new Unauthenticated(
		'This link holds no more: it was used, another one took its place, it is older than a day, or whoever made it may no longer make it.',
	)
}
