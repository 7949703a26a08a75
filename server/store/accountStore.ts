/**
 * What is asked of Neo4j about accounts. Nothing of it is a record: no kind of the vocabulary, no Change, no place in a
 * snapshot. Instants are ISO texts in UTC, so that they compare as texts. Of each secret the store knows the hash alone.
 */
import type { SignInMethod, TokenScope } from '../../schema/enums'
import type { ErasedTerms, Erasure } from '../domain/erasure'
import type { Id } from '../domain/ids'
import type { HeldRole, Role } from '../domain/role'
import type { ActivityStore } from './activityStore'
import type { CaseStore } from './caseStore'
import type { ContactStore } from './contactStore'
import type { DiscussionStore } from './discussionStore'
import type { IdempotencyKey } from './idempotentWrites'
import type { MailStore, NewLetter } from './mailStore'
import type { PersonalDataStore } from './personalDataStore'
import type { ProposalStore } from './proposalStore'
import type { ReportStore } from './reportStore'
import type { Perform } from './transaction'

/** ISO, UTC, with milliseconds. */
export type Instant = string

/** Every value about the person stands in one node, which can be erased. */
export interface AccountDetails {
	readonly name: string
	/** As it was written. */
	readonly email: string
}

/** The same of an account that there is. */
export interface KnownDetails extends AccountDetails {
	/** An address that is asked for, and waits for a word from it; null: none waits. */
	readonly newEmail: string | null
	/** Since when nothing is done with the account; null: it is not frozen. */
	readonly frozenAt: Instant | null
}

export interface NewAccount extends AccountDetails {
	readonly id: string
	/** The address as it is compared: see `emailKey`. */
	readonly emailKey: string
	/** How it signs in first: argon2id, or who it is to an identity provider. */
	readonly passwordHash: string | null
	readonly identity: string | null
	readonly createdAt: Instant
}

/** `EMAIL_TAKEN`: another account has the address. `REFUSED`: the link is unknown, used or too old. */
export type AccountOutcome = 'MADE' | 'REFUSED' | 'EMAIL_TAKEN'

export interface Session {
	/** Known to its owner; the token is in the cookie alone. */
	readonly id: string
	readonly createdAt: Instant
	readonly seenAt: Instant
	readonly expiresAt: Instant
	/** When whoever uses it last showed who they are; null: an identity provider did not say when. */
	readonly checkedAt: Instant | null
}

export interface NewSession extends Omit<Session, 'seenAt'> {
	readonly accountId: string
	readonly tokenHash: string
}

/** Whose a token is, and what that account is. */
export interface TokenOwner {
	readonly accountId: string
	readonly roles: readonly Role[]
}

/** Everybody that there is, with what they are. */
export interface AccountHolder extends TokenOwner {
	/** null: it is not frozen; else by it nothing is done. */
	readonly frozenAt: Instant | null
}

export interface ApiToken {
	readonly id: string
	readonly name: string
	readonly scopes: readonly TokenScope[]
	readonly createdAt: Instant
	readonly expiresAt: Instant
	readonly usedAt: Instant | null
	readonly revokedAt: Instant | null
}

export interface NewApiToken extends Omit<ApiToken, 'usedAt' | 'revokedAt'> {
	readonly accountId: string
	readonly tokenHash: string
}

export interface Passkey {
	readonly id: string
	readonly name: string
	readonly createdAt: Instant
	readonly usedAt: Instant | null
}

/** What a passkey is checked by. */
export interface PasskeyCredential {
	/** As the authenticator calls it, base64url. */
	readonly credentialId: string
	/** COSE, base64url. */
	readonly publicKey: string
	readonly counter: number
	readonly transports: readonly string[]
}

export interface NewPasskey extends Omit<Passkey, 'usedAt'>, PasskeyCredential {
	readonly accountId: string
}

export interface Invitation extends Role {
	readonly id: string
	/** The account that invites. */
	readonly by: string
	/** Where its letter goes, as long as it is open; null: whoever invites hands the link on. */
	readonly email: string | null
	readonly createdAt: Instant
	readonly expiresAt: Instant
	readonly usedAt: Instant | null
}

/** A link by which the owner of an account chooses a password without knowing the one before. */
export interface PasswordLink {
	/** The account that made it. */
	readonly by: string
	readonly createdAt: Instant
	readonly expiresAt: Instant
	readonly usedAt: Instant | null
}

export interface NewPasswordLink extends Omit<PasswordLink, 'usedAt'> {
	readonly accountId: string
	readonly tokenHash: string
	/** Until then its owner is told of it. */
	readonly forgottenAt: Instant
}

/** An actor that an editor has left. */
export interface Vacancy {
	readonly actorId: Id
	readonly leftAt: Instant
}

/** Whose password is asked for. */
export interface KnownPassword {
	readonly accountId: string
	readonly hash: string
}

/** Whose an address is, and for whom it waits; null where there is none with a password. */
export interface KnownPasswords {
	readonly own: KnownPassword | null
	/** The latest to ask for it. */
	readonly waiting: KnownPassword | null
}

/** Tries of one key (an account's address or a network, hashed), whoever counts them. */
export interface SignInAttempts {
	readonly key: string
	readonly count: number
	/** Before it nothing is tried; null: at once. */
	readonly until: Instant | null
	/** When they count no more. */
	readonly forgottenAt: Instant
}

/** A sign-in of several steps that has begun: what the next step has to know, of one browser. */
export interface Ceremony {
	readonly tokenHash: string
	readonly kind: 'OPENID' | 'PASSKEY_ADD' | 'PASSKEY_SIGN_IN' | 'PASSKEY_CHECK'
	/** JSON. */
	readonly content: string
	readonly expiresAt: Instant
}

/** What an account does is written into the audit log in the same transaction. */
export interface AccountStore {
	/** What is contested, and what was answered. */
	readonly reports: ReportStore
	/** What was said and done, and what accounts follow of it. */
	readonly activity: ActivityStore
	/** Letters that wait to be sent. */
	readonly mail: MailStore
	/** Persons with a public function. */
	readonly contacts: ContactStore
	/** Erasures, requests of persons, what is kept for how long. */
	readonly personalData: PersonalDataStore
	readonly cases: CaseStore
	readonly discussions: DiscussionStore
	/** What is proposed, and what each party answers. */
	readonly proposals: ProposalStore
	/** The one way in which commands write. */
	readonly perform: Perform
	/** What was answered under a key; null where nothing was, within a day. Throws BadInput where it was asked for something else. */
	answeredBefore(once: IdempotencyKey): Promise<string | null>
	/** Writes into the audit log that something was refused. */
	noteRefusal(account: string | null, action: string, object: string | null): Promise<void>

	hasAdministrator(): Promise<boolean>
	/** Remembers a link that makes the first administrator. */
	keepSetupLink(tokenHash: string, expiresAt: Instant): Promise<void>
	/** Makes the first administrator; once, whatever links there are. */
	setUp(tokenHash: string, account: NewAccount): Promise<AccountOutcome>

	passwordsOf(emailKey: string): Promise<KnownPasswords>
	/** The hash of an account's own password; null where it has none. */
	passwordOfAccount(accountId: string): Promise<string | null>
	/** Open links of the account that would set another hold no more. */
	setPassword(accountId: string, hash: string): Promise<void>
	/**
	 * Remembers an address that is asked for, and writes the letters about it, if there are some; where it is the account's own, as it
	 * is now written, and no letter.
	 */
	askForEmail(
		accountId: string,
		asked: { readonly email: string; readonly emailKey: string; readonly at: Instant },
		letters: readonly NewLetter[],
	): Promise<void>
	/**
	 * Remembers the link that confirms an address that waits; the one before holds no more. `TAKEN`: an account has the address.
	 * `GONE`: it waits no more.
	 */
	keepEmailLink(
		accountId: string,
		emailKey: string,
		tokenHash: string,
		expiresAt: Instant,
	): Promise<'KEPT' | 'TAKEN' | 'GONE'>
	/** Makes the address that waits the account's own, by its link, once; false where that holds no more, or another account has it. */
	takeNewEmail(tokenHash: string, now: Instant): Promise<boolean>
	rename(accountId: string, name: string): Promise<void>

	/** Opens a session, ends those of the account that have expired, and the one that it replaces. */
	openSession(session: NewSession, replaced: string | null): Promise<void>
	/** null for a session that is unknown or has expired, or whose account is closed. */
	sessionOwner(tokenHash: string, now: Instant): Promise<(TokenOwner & { readonly session: Session }) | null>
	touchSession(tokenHash: string, seenAt: Instant, expiresAt: Instant): Promise<void>
	noteCheck(tokenHash: string, checkedAt: Instant): Promise<void>
	closeSession(tokenHash: string): Promise<void>
	/** false where the account has no session of that id. */
	closeSessionOf(accountId: string, sessionId: string): Promise<boolean>
	/** @param except the token of the one that stays. */
	closeSessions(accountId: string, except: string | null): Promise<void>

	/** What the keys are changed to is worked out while nobody else can change them; idempotent. */
	changeAttempts(
		keys: readonly string[],
		change: (before: readonly SignInAttempts[]) => readonly SignInAttempts[],
	): Promise<void>

	/** Each account with what it is, closed ones left out. */
	holders(): Promise<readonly AccountHolder[]>
	/** false where there is no such account. Idempotent. `by`: the account that gives. */
	giveRole(accountId: string, role: Role, since: Instant, by: string): Promise<boolean>
	takeRole(
		accountId: string,
		role: Role,
		now: Instant,
		by: string,
	): Promise<'TAKEN' | 'ABSENT' | 'LAST_ADMINISTRATOR'>
	/** Actors that editors have left, the latest first; some may have an editor again. */
	vacancies(): Promise<readonly Vacancy[]>

	/**
	 * Freezes an account: its sessions end, nothing by which it signs in and nothing that it made holds, and all of it is kept; or,
	 * with null, ends that. Idempotent.
	 */
	freezeAccount(
		accountId: string,
		frozenAt: Instant | null,
		by: string,
	): Promise<'DONE' | 'ABSENT' | 'LAST_ADMINISTRATOR'>

	/**
	 * Erases who an account was, all by which it signs in and what free texts hold of it, and keeps the erasure; its id stays.
	 *
	 * @param erased what is looked for in free texts; null: nothing is.
	 * @param once CLOSED_BEFORE where it was closed under this key, and nothing is written; null: it has none.
	 */
	closeAccount(
		accountId: string,
		closedAt: Instant,
		/** Who closes it; null: the retention. */
		by: string | null,
		erased?: { readonly erasure: Erasure; readonly needles: ErasedTerms } | null,
		once?: IdempotencyKey | null,
	): Promise<'CLOSED' | 'CLOSED_BEFORE' | 'ABSENT' | 'LAST_ADMINISTRATOR'>
	/** Id of the erasure of the account that was closed under a key; null: none was. */
	erasureUnder(once: IdempotencyKey): Promise<string | null>

	/** @param letter that brings its link; null: whoever invites hands it on. */
	createInvitation(
		invitation: Omit<Invitation, 'usedAt' | 'email'>,
		tokenHash: string,
		letter?: NewLetter | null,
	): Promise<void>
	/** Writes one more letter that brings the link of an invitation. `by`: the account that sends it. */
	sendInvitationAgain(id: string, letter: NewLetter, by: string): Promise<void>
	/** Gives an open invitation its link; another one before holds no more. null where there is none of that id. */
	renewInvitation(id: string, tokenHash: string, now: Instant): Promise<Invitation | null>
	/** null where the link is unknown, used or too old. */
	invitation(tokenHash: string, now: Instant): Promise<Invitation | null>
	/** The account that used an invitation or a link to choose its password, as long as that would have held; null where none did. */
	accountOfUsedLink(tokenHash: string, now: Instant): Promise<string | null>
	/** Those that are open, the newest first. */
	invitations(now: Instant): Promise<readonly Invitation[]>
	/** Takes an invitation up, once: gives its role to an account that there is, or to one that it makes. */
	acceptInvitation(tokenHash: string, account: NewAccount | string, now: Instant): Promise<AccountOutcome>
	/** false where there is no open one of that id. @param by null: nobody, it was tried too often. */
	withdrawInvitation(id: string, by: string | null): Promise<boolean>

	/** Remembers a link and forgets those of the account before it; false where there is no such account. */
	createPasswordLink(link: NewPasswordLink): Promise<boolean>
	/** null where the link is unknown, used or too old. */
	passwordLink(
		tokenHash: string,
		now: Instant,
	): Promise<(PasswordLink & { readonly accountId: string }) | null>
	/** Sets a password by a link, once, and ends every session of its account, whose id is returned; null as above. */
	setPasswordByLink(tokenHash: string, hash: string, now: Instant): Promise<string | null>

	createApiToken(token: NewApiToken): Promise<void>
	/** null for a token that is unknown, revoked or expired, or whose account is closed. */
	apiTokenOwner(
		tokenHash: string,
		now: Instant,
	): Promise<(TokenOwner & Pick<ApiToken, 'id' | 'scopes' | 'usedAt' | 'expiresAt'>) | null>
	touchApiToken(tokenHash: string, usedAt: Instant): Promise<void>
	/** false where the account has no such token; one that was revoked stays so. */
	revokeApiToken(accountId: string, id: string, now: Instant): Promise<boolean>

	/** null where nobody signs in so. */
	accountOfIdentity(key: string): Promise<string | null>
	/** false where it is another account's. */
	addIdentity(accountId: string, key: string): Promise<boolean>

	/** false where the credential is on record already. */
	addPasskey(passkey: NewPasskey): Promise<boolean>
	passkeyCredentials(accountId: string): Promise<readonly PasskeyCredential[]>
	passkeyOwner(credentialId: string): Promise<(PasskeyCredential & { readonly accountId: string }) | null>
	notePasskeyUse(credentialId: string, counter: number, usedAt: Instant): Promise<void>
	/** false where the account has no such passkey. */
	removePasskey(accountId: string, id: string): Promise<boolean>

	startCeremony(ceremony: Ceremony): Promise<void>
	/** Its content, once; null where there is none of that kind that has not expired. */
	takeCeremony(tokenHash: string, kind: Ceremony['kind'], now: Instant): Promise<string | null>

	/** Values about persons by account; one query for all. */
	detailsOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, KnownDetails>>
	waysOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly SignInMethod[]>>
	/** The last link made for each, used or not. */
	passwordLinksOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, PasswordLink>>
	rolesOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly HeldRole[]>>
	sessionsOf(accountIds: readonly string[], now: Instant): Promise<ReadonlyMap<string, readonly Session[]>>
	/** Revoked and expired ones too, the newest first. */
	apiTokensOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly ApiToken[]>>
	passkeysOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly Passkey[]>>

	/** Removes what has expired and is of no use to anybody. */
	purge(now: Instant): Promise<void>
}
