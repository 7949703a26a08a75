/** Links by which whoever has forgotten a password chooses another: handed on by who looks after the account, or sent to its address. */

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
/** How long the owner of the account is told of it. */
const REMEMBERED_MILLISECONDS = 30 * 86_400_000

export interface CreatedPasswordLink {
	readonly link: PasswordLink
	/** What the link ends in; nobody is shown it again. */
	readonly secret: string
}

/**
 * Makes a link for an account, in place of one that there is. Throws Unauthenticated, Forbidden, CheckNeeded, and NotFound where
 * there is no such account.
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

/** What a link is good for; null where it holds no more. */
export async function passwordLinkOf(
	{ services }: AccountContext,
	secret: string,
): Promise<PasswordLink | null> {
	return services && openLink(services, hashOf(secret))
}

/**
 * Sets the password of an account by its link, and ends all its sessions. Returns the account's id; also to whoever asks again with the
 * same password since the answer was lost. Throws BadInput, RateLimited, and Unauthenticated where the link holds no more.
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
	// A hash takes its time: not for whoever has no link.
	if ((await openLink(accounts, tokenHash)) === null) throw holdsNoMore()
	const hash = await passwords.hash(newPassword)
	const accountId = await store.passwords.setByLink(tokenHash, hash, instantAfter(clock))
	readers.forget()
	if (accountId === null) throw holdsNoMore()
	return accountId
}

/** An account that nobody knows is refused like one that is another's: only administrators are told that there is none. */
async function expectMayLink(context: AccountContext, accountId: string): Promise<void> {
	const roles = await servicesOf(context).loaders.roles.load(accountId)
	if (!mayMakePasswordLink(context.reader, roles)) throw refusal(context.reader, 'passwordLink', 'create')
}

/** A link that holds: as long as whoever made it may make one, for what the account is by now. */
async function openLink({ store, clock }: Accounts, tokenHash: string): Promise<PasswordLink | null> {
	const found = await store.passwords.link(tokenHash, instantAfter(clock))
	if (found === null) return null
	const { by, accountId } = found
	// Sent to the address of the account, which asked for it.
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
