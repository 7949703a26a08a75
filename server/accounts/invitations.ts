import { createHmac } from 'node:crypto'
import type { Language } from '../domain/records'
import type { Role } from '../domain/role'
import { Conflict, NotFound, Unauthenticated } from '../errors'
import type { Directory } from '../policy/directory'
import { VISITOR } from '../policy/reader'
import { mayDo } from '../policy/rights'
import type { NewAccount } from '../store/accountStore'
import type { LockedAccount } from '../store/accountWrites'
import type { Invitation } from '../store/invitationStore'
import type { NewLetter } from '../store/mailStore'
import { type Command, perform } from '../writing/perform'
import { type AccountContext, accountIdOf, ownAccount, servicesOf } from './accountContext'
import { type Accounts, instantAfter, type RequestAccounts } from './accounts'
import { emailKey, expectEmail } from './emailKey'
import { countInHour } from './hourlyCount'
import { type LocalAccount, newLocalAccount } from './newAccounts'
import { expectMayGive, holdersIn, mayGive, mayStillGive, type RoleInput, readRole } from './roles'
import { hashOf, newId } from './secrets'
import { tryPassword, wrongSignIn } from './signIn'
import { attemptKeys, clearAttempt, countAttempt } from './signInAttempts'
import { accountOfUsedLink } from './usedLinks'

/** How long an invitation is valid. */
const INVITATION_MILLISECONDS = 14 * 86_400_000
const MAX_OPEN = 100

export interface CreatedInvitation {
	readonly invitation: Invitation
	/** The end of the link; it is shown only once. null: a letter brings it. */
	readonly secret: string | null
}

/** Where, and in which language, an invitation is sent. */
export interface InvitationLetter {
	readonly email: string
	readonly language: Language
}

/** Invitation letters of one account in an hour. */
const MAX_LETTERS = 30

/**
 * Invites to a role, by a link that the inviter passes on or by a letter. Throws BadInput, Unauthenticated, Forbidden, RateLimited,
 * and Conflict for too many invitations, for a letter where none can be sent, and for an address already invited to that role.
 *
 * @param again sends the letter once more, with the same link, to an address already invited.
 */
export async function invite(
	context: AccountContext,
	input: RoleInput,
	sent: InvitationLetter | null = null,
	again = false,
): Promise<CreatedInvitation> {
	const services = servicesOf(context)
	const { store, clock } = services
	const role = readRole(input, context.directory)
	const by = accountIdOf(context)
	const secretOf = (id: string): string => secretOfInvitation(services, id)
	const { id } = await perform<LockedAccount, { readonly id: string }, InvitationToWrite>(context, {
		name: 'invitation.create',
		asked: { ...role, sent, again },
		rule: () => expectMayGive(context, holdersIn(context), role),
		prepare: async () => {
			const open = await store.invitations.open(instantAfter(clock))
			const known = sent && (await openInvitationOf(context, open, role, sent.email))
			if (known && !again) {
				throw new Conflict(
					'This address is invited to this role already: send the letter again, or withdraw it.',
					{ invitation: known.id },
				)
			}
			if (!known && open.filter((one) => one.by === by).length >= MAX_OPEN) {
				throw new Conflict(`An account may have ${MAX_OPEN} open invitations: withdraw some first.`)
			}
			const id = known?.id ?? newId('invitation')
			const letter = sent && (await letterOf(services, id, by, sent))
			const invitation = known ?? {
				...role,
				id,
				by,
				email: letter?.details?.email ?? null,
				createdAt: instantAfter(clock),
				expiresAt: instantAfter(clock, INVITATION_MILLISECONDS),
				usedAt: null,
			}
			return { invitation, letters: letter === null ? [] : [letter], isKnown: Boolean(known) }
		},
		read: (locked) => ownAccount(locked, context),
		change: (_account, { invitation, letters, isKnown }) => ({
			action: isKnown ? 'invitation.send' : 'invitation.create',
			accounts: isKnown
				? []
				: [
						{
							kind: 'CREATE_INVITATION',
							invitation: { ...invitation, tokenHash: hashOf(secretOf(invitation.id)) },
						},
					],
			letters,
			object: invitation.id,
			answer: { id: invitation.id },
		}),
	})
	const invitation = (await store.invitations.open(instantAfter(clock))).find((one) => one.id === id)
	if (invitation === undefined) throw noneToWithdraw()
	return { invitation, secret: sent === null ? secretOf(id) : null }
}

interface InvitationToWrite {
	readonly invitation: Invitation
	readonly letters: readonly NewLetter[]
	/** Whether it is on record already: its letter is sent again. */
	readonly isKnown: boolean
}

/** The open invitation that offers a role to an address, if it is still valid. */
async function openInvitationOf(
	context: AccountContext,
	open: readonly Invitation[],
	{ role, group, actorId }: Role,
	email: string,
): Promise<Invitation | null> {
	const { store } = servicesOf(context)
	for (const one of open) {
		const isOfRole = one.role === role && one.group === group && one.actorId === actorId
		if (!isOfRole || one.email === null || emailKey(one.email) !== emailKey(email)) continue
		if (await mayStillGive(store, context.directory, one.by, one)) return one
	}
	return null
}

/** @param by the account that sends it. */
async function letterOf(
	accounts: RequestAccounts,
	id: string,
	by: string,
	{ email, language }: InvitationLetter,
): Promise<NewLetter> {
	const written = expectEmail(email)
	if (accounts.hasMail !== true) {
		throw new Conflict('No letter can be sent here: hand the link on yourself.')
	}
	await countInHour(accounts, hashOf(`invitations of ${by}`), MAX_LETTERS, 'Too many were invited in an hour')
	return {
		id: newId('letter'),
		kind: 'INVITATION',
		accountId: null,
		content: JSON.stringify({ invitation: id, language }),
		createdAt: instantAfter(accounts.clock),
		expiresAt: instantAfter(accounts.clock, LETTER_MILLISECONDS),
		details: { email: written, name: null, title: null, text: null },
	}
}

/** A letter that could not be sent for this long is given up: the inviter can pass on a link instead. */
const LETTER_MILLISECONDS = 3 * 86_400_000

/** The end of an invitation's link, always the same: its id, signed with the key that is kept outside the database. */
function secretOfInvitation({ ledger }: Pick<Accounts, 'ledger'>, id: string): string {
	return createHmac('sha256', ledger.key).update(`link of ${id}`).digest('base64url')
}

/** The link that a letter brings. null if the invitation is no longer valid. */
export async function invitationLink(
	{ store, clock, ledger }: Accounts,
	id: string,
): Promise<{ readonly invitation: Invitation; readonly secret: string } | null> {
	const secret = secretOfInvitation({ ledger }, id)
	const invitation = await store.invitations.renew(id, hashOf(secret), instantAfter(clock))
	return invitation && { invitation, secret }
}

/** The open invitations that a reader may withdraw, newest first; none for a program. Throws Unauthenticated. */
export async function openInvitations(context: AccountContext): Promise<readonly Invitation[]> {
	const { store, clock, loaders } = servicesOf(context)
	accountIdOf(context)
	const open = await store.invitations.open(instantAfter(clock))
	const may = await Promise.all(open.map((invitation) => mayWithdraw(context, invitation)))
	const shown = open.filter((_invitation, at) => may[at])
	// All at once: an answer made in slices would query once for each slice.
	await loaders.details.loadMany(shown.map(({ by }) => by))
	return shown
}

/** Throws NotFound if there is no open invitation of that id that the reader may withdraw. */
export async function withdrawInvitation(context: AccountContext, id: string): Promise<void> {
	await perform(context, {
		name: 'invitation.withdraw',
		asked: { id },
		rule: async () => {
			const open = await openInvitations(context)
			if (!open.some((one) => one.id === id)) throw noneToWithdraw()
		},
		...withdrawing(id),
	})
}

/** The steps that withdraw an open invitation. */
function withdrawing(
	id: string,
): Pick<Command<{ readonly by: string } | null, null>, 'read' | 'condition' | 'change'> {
	return {
		read: (locked) => locked.invitation(id),
		condition: (invitation) => {
			if (invitation === null) throw noneToWithdraw()
		},
		change: () => ({ accounts: [{ kind: 'WITHDRAW_INVITATION', id }], object: id, answer: null }),
	}
}

function noneToWithdraw(): NotFound {
	return new NotFound('There is no open invitation of that id that this account may withdraw.')
}

/** What a link offers; null if it is no longer valid. */
export async function invitationOffer(context: AccountContext, secret: string): Promise<Invitation | null> {
	const { services, directory } = context
	if (services === null) return null
	const invitation = await services.store.invitations.byToken(hashOf(secret), instantAfter(services.clock))
	if (invitation === null) return null
	return (await mayStillGive(services.store, directory, invitation.by, invitation)) ? invitation : null
}

/** Accepts an invitation for a signed-in account, once. Throws Unauthenticated if the link is no longer valid. */
export async function acceptSignedIn(
	accounts: Accounts,
	directory: Directory,
	secret: string,
	accountId: string,
): Promise<void> {
	const { store, clock } = accounts
	const tokenHash = hashOf(secret)
	// Asked again because the answer was lost.
	if ((await store.invitations.accountOfUsedLink(tokenHash, instantAfter(clock))) === accountId) return
	await expectOffer(accounts, directory, tokenHash)
	await acceptedInvitation(accounts, tokenHash, accountId)
}

/**
 * Accepts an invitation with an address and a password: for the account that has them, or for a new one. A taken address is answered
 * like a wrong password. A free one makes an account, which would tell it apart, so the fifth refusal ends the invitation. Returns
 * the account's id, also when asked again with the same address and password because the answer was lost. Throws Unauthenticated,
 * RateLimited, BadInput.
 */
export async function acceptLocally(
	accounts: Accounts,
	directory: Directory,
	secret: string,
	local: LocalAccount & { readonly network: string },
): Promise<string> {
	const tokenHash = hashOf(secret)
	const known = await accountOfUsedLink(accounts, tokenHash, local)
	if (known !== null) return known
	const { id } = await expectOffer(accounts, directory, tokenHash)
	const tried = attemptKeys(local.email, local.network)
	await countAttempt(accounts, tried)
	const tries = await countTry(accounts, id)
	const { right, own } = await tryPassword(accounts, local.email, local.password)
	// An address that somebody only asked for belongs to nobody yet.
	if (right === null && own !== null) {
		await accounts.store.noteRefusal(own.accountId, 'session.refuse', null)
		// Whoever holds an invitation must not learn who has an account.
		if (tries >= MAX_REFUSED) await withdrawTried(accounts, id)
		throw wrongSignIn()
	}
	await changeTries(accounts, id, (count) => count - 1)
	const account = right?.accountId ?? (await newLocalAccount(accounts, local))
	const accountId = await acceptedInvitation(accounts, tokenHash, account)
	await clearAttempt(accounts, tried)
	return accountId
}

/** Withdraws an invitation that was tried too often, in nobody's name. */
async function withdrawTried(accounts: Accounts, id: string): Promise<void> {
	try {
		await perform(
			{ reader: VISITOR, services: accounts },
			{
				name: 'invitation.withdraw',
				asked: { id },
				asker: { account: null, knownBy: hashOf(`tried ${id}`) },
				...withdrawing(id),
			},
		)
	} catch (error) {
		// Used or withdrawn meanwhile.
		if (!(error instanceof NotFound)) throw error
	}
}

/** How often an invitation may be tried with somebody's address and a wrong password. */
const MAX_REFUSED = 5

/**
 * Counts a try before it is made, so that simultaneous tries do not evade the limit. Returns its number. Throws Unauthenticated
 * past the last.
 */
async function countTry(accounts: Accounts, invitation: string): Promise<number> {
	let tries = 0
	await changeTries(accounts, invitation, (count) => {
		tries = count + 1
		return Math.min(tries, MAX_REFUSED)
	})
	if (tries > MAX_REFUSED) throw holdsNoMore()
	return tries
}

/** Changes how many tries of an invitation were refused or are under way. */
function changeTries(
	{ store, clock }: Accounts,
	invitation: string,
	change: (count: number) => number,
): Promise<void> {
	return store.attempts.change([hashOf(`refused ${invitation}`)], (before) =>
		before.map((tries) => ({
			...tries,
			count: change(tries.count),
			forgottenAt: instantAfter(clock, INVITATION_MILLISECONDS),
		})),
	)
}

/** Throws Unauthenticated if a link is no longer valid, or its maker may no longer give the role. */
export async function expectOffer(
	{ store, clock }: Accounts,
	directory: Directory,
	tokenHash: string,
): Promise<Invitation> {
	const invitation = await store.invitations.byToken(tokenHash, instantAfter(clock))
	if (invitation === null) throw holdsNoMore()
	if (!(await mayStillGive(store, directory, invitation.by, invitation))) throw holdsNoMore()
	return invitation
}

/** Returns the id of the account that now has the role. */
export async function acceptedInvitation(
	{ store, readers, clock }: Accounts,
	tokenHash: string,
	account: NewAccount | string,
): Promise<string> {
	const made = await store.invitations.accept(tokenHash, account, instantAfter(clock))
	readers.forget()
	if (made === 'REFUSED') throw holdsNoMore()
	// Another account has the address: it signs in another way, or was made a moment ago.
	if (made === 'EMAIL_TAKEN') throw wrongSignIn()
	return typeof account === 'string' ? account : account.id
}

async function mayWithdraw(context: AccountContext, invitation: Invitation): Promise<boolean> {
	const { reader } = context
	if (mayDo(reader, 'invitation', 'withdraw', { accountId: invitation.by })) return true
	return mayGive(context, holdersIn(context), invitation)
}

function holdsNoMore(): Unauthenticated {
	return new Unauthenticated(
		'This invitation holds no more: it was used, withdrawn or tried too often, it is older than two weeks, or whoever made it may no longer give the role.',
	)
}
