/** Links to choose a new password: passed on by whoever looks after the account, or sent to its address. */
import { NotFound, Unauthenticated } from '../errors'
import type { Reader } from '../policy/reader'
import { refusal } from '../policy/rights'
import { mayMakePasswordLink } from '../policy/roles'
import type { PasswordLink } from '../store/passwordStore'
import { type AccountContext, accountIdOf, servicesOf } from './accountContext'
import { type Accounts, instantAfter } from './accounts'
import { expectChecked } from './checks'
import { expectPassword } from './passwords'
import { hashOf, newSecret } from './secrets'
import { accountOfUsedLink } from './usedLinks'

const HOLDS_MILLISECONDS = 24 * 3_600_000
/** How long the account's owner is told about the link. */
const REMEMBERED_MILLISECONDS = 30 * 86_400_000

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
	const services = servicesOf(context)
	const by = accountIdOf(context)
	await expectMayLink(context, accountId)
	await expectChecked(services, by, context.sessionId)
	const secret = newSecret()
	const link = {
		by,
		createdAt: instantAfter(services.clock),
		expiresAt: instantAfter(services.clock, HOLDS_MILLISECONDS),
	}
	const isMade = await services.store.passwords.createLink({
		...link,
		accountId,
		tokenHash: hashOf(secret),
		forgottenAt: instantAfter(services.clock, REMEMBERED_MILLISECONDS),
	})
	services.loaders.passwordLinks.clear(accountId)
	if (!isMade) throw new NotFound('No account has that id.')
	return { link: { ...link, usedAt: null }, secret }
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
	const { store, passwords, readers, clock } = accounts
	// Hashing takes time: not for whoever has no link.
	if ((await openLink(accounts, tokenHash)) === null) throw holdsNoMore()
	const hash = await passwords.hash(newPassword)
	const accountId = await store.passwords.setByLink(tokenHash, hash, instantAfter(clock))
	readers.forget()
	if (accountId === null) throw holdsNoMore()
	return accountId
}

/** An unknown account is refused like somebody else's: only administrators learn that there is none. */
async function expectMayLink(context: AccountContext, accountId: string): Promise<void> {
	const roles = await servicesOf(context).loaders.roles.load(accountId)
	if (!mayMakePasswordLink(context.reader, roles)) throw refusal(context.reader, 'passwordLink', 'create')
}

/** A link is valid as long as its maker may still make one for the account with its present roles. */
async function openLink({ store, clock }: Accounts, tokenHash: string): Promise<PasswordLink | null> {
	const found = await store.passwords.link(tokenHash, instantAfter(clock))
	if (found === null) return null
	const { by, accountId } = found
	// Sent to the account's own address, on its request.
	if (by === accountId) return found
	const roles = await store.roles.ofAccounts([by, accountId])
	const maker: Reader = { accountId: by, roles: roles.get(by) ?? [], scopes: null }
	return mayMakePasswordLink(maker, roles.get(accountId) ?? []) ? found : null
}

function holdsNoMore(): Unauthenticated {
	return new Unauthenticated(
		'This link holds no more: it was used, another one took its place, it is older than a day, or whoever made it may no longer make it.',
	)
}
