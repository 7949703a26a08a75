/** What commands write about accounts, and read of them under locks. The stores of each subject hold the statements. */
import neo4j from 'neo4j-driver'
import type { DigestFrequency } from '../../schema/activity'
import { type ErasedTerms, type Erasure, redactorOf } from '../domain/erasure'
import type { HeldRole, Role } from '../domain/role'
import { ConcurrentWrite } from '../errors'
import { ASK_FOR_EMAIL, CLOSE_ACCOUNT, FREEZE_ACCOUNT, RENAME, UNFREEZE_ACCOUNT } from './accountStore'
import { CREATE_API_TOKEN, type NewApiToken, REVOKE_API_TOKEN } from './apiTokenStore'
import { cypher } from './cypherText'
import type { Instant, RunStatement } from './database'
import { isUniquenessViolation } from './driverErrors'
import { eraseTexts } from './eraseTexts'
import { REMOVE_FEED_ADDRESS, REPLACE_FEED_ADDRESS } from './feedAddressStore'
import { FOLLOW, type NewFollow, UNFOLLOW } from './followStore'
import { CREATE_INVITATION, type Invitation, LOCK_INVITATION, WITHDRAW_INVITATION } from './invitationStore'
import {
	CHOOSE_LETTERS,
	LETTER_CHOICES_OF,
	type LetterChoice,
	LOCK_STOP_LINK,
	START_LETTERS_TO_ADDRESS,
	STOP_LETTERS_TO_ADDRESS,
	type StopLink,
	USE_STOP_LINK,
} from './letterChoiceStore'
import { ADD_PASSKEY, type NewPasskey, REMOVE_PASSKEY } from './passkeyStore'
import {
	CREATE_PASSWORD_LINK,
	FORGET_OPEN_PASSWORD_LINKS,
	LOCK_PASSWORD_LINK,
	type NewPasswordLink,
	type PasswordLink,
	SET_PASSWORD,
	USE_PASSWORD_LINK,
} from './passwordStore'
import {
	type AccountHolder,
	giveRole,
	HOLDERS,
	keyOfRole,
	LOCK_ADMINISTRATORS,
	RECORD_VACANCIES,
	RECORD_VACANCY,
	ROLES,
	TAKE_ROLE,
} from './roleStore'
import { CLOSE_SESSION_OF, CLOSE_SESSIONS } from './sessionStore'

/** One thing that a command writes about an account. */
export type AccountWrite =
	| { readonly kind: 'GIVE_ROLE'; readonly accountId: string; readonly role: Role; readonly since: Instant }
	| { readonly kind: 'TAKE_ROLE'; readonly accountId: string; readonly role: Role; readonly at: Instant }
	/** Ends its sessions: neither its ways to sign in nor the links it made are valid, but all its data stays. */
	| { readonly kind: 'FREEZE'; readonly accountId: string; readonly at: Instant }
	| { readonly kind: 'UNFREEZE'; readonly accountId: string }
	| ({ readonly kind: 'CLOSE' } & ClosedAccount)
	| { readonly kind: 'RENAME'; readonly accountId: string; readonly name: string }
	/** For the account's own address, only its spelling changes. */
	| ({ readonly kind: 'ASK_FOR_EMAIL' } & AskedEmail)
	| { readonly kind: 'CREATE_API_TOKEN'; readonly token: NewApiToken }
	/** A revoked one keeps its date. */
	| {
			readonly kind: 'REVOKE_API_TOKEN'
			readonly accountId: string
			readonly id: string
			readonly at: Instant
	  }
	/** ConcurrentWrite if the credential is stored already. */
	| { readonly kind: 'ADD_PASSKEY'; readonly passkey: NewPasskey }
	| { readonly kind: 'REMOVE_PASSKEY'; readonly accountId: string; readonly id: string }
	/** Invalidates the account's open links to set another password. */
	| { readonly kind: 'SET_PASSWORD'; readonly accountId: string; readonly hash: string }
	/** Removes earlier links of the account. */
	| { readonly kind: 'CREATE_PASSWORD_LINK'; readonly link: NewPasswordLink }
	| { readonly kind: 'USE_PASSWORD_LINK'; readonly tokenHash: string; readonly at: Instant }
	| { readonly kind: 'CLOSE_SESSION'; readonly accountId: string; readonly id: string }
	/** `except`: the hash of the token whose session stays. */
	| { readonly kind: 'CLOSE_SESSIONS'; readonly accountId: string; readonly except: string | null }
	| { readonly kind: 'CREATE_INVITATION'; readonly invitation: NewInvitation }
	| { readonly kind: 'WITHDRAW_INVITATION'; readonly id: string }
	| { readonly kind: 'FOLLOW'; readonly follow: NewFollow }
	| { readonly kind: 'UNFOLLOW'; readonly accountId: string; readonly id: string }
	/** Keeps an earlier `sentUntil`. */
	| {
			readonly kind: 'CHOOSE_LETTERS'
			readonly accountId: string
			readonly choice: LetterChoice
			readonly at: Instant
	  }
	/** `frequency`: how often digests came before they were stopped. */
	| { readonly kind: 'USE_STOP_LINK'; readonly tokenHash: string; readonly frequency: DigestFrequency }
	/** By the link of an address without an account, which also starts them again. */
	| {
			readonly kind: 'SWITCH_LETTERS_TO_ADDRESS'
			readonly tokenHash: string
			readonly isWanted: boolean
			readonly at: Instant
	  }
	/** In place of an earlier one. */
	| {
			readonly kind: 'REPLACE_FEED_ADDRESS'
			readonly accountId: string
			readonly tokenHash: string
			readonly at: Instant
	  }
	| { readonly kind: 'REMOVE_FEED_ADDRESS'; readonly accountId: string }

/** The account's id stays; its holder, all its ways to sign in, and its traces in free texts go. */
export interface ClosedAccount {
	readonly accountId: string
	readonly at: Instant
	/** Stored, with what to look for in free texts; null: they are not searched. */
	readonly erased: { readonly erasure: Erasure; readonly needles: ErasedTerms } | null
}

export interface AskedEmail {
	readonly accountId: string
	readonly email: string
	readonly emailKey: string
	readonly at: Instant
}

export interface NewInvitation extends Omit<Invitation, 'usedAt'> {
	readonly tokenHash: string
}

/** An open account, as commands judge it. */
export interface LockedAccount {
	readonly id: string
	/** null: it is not frozen. */
	readonly frozenAt: Instant | null
	readonly emailKey: string
	readonly roles: readonly HeldRole[]
	readonly hasPassword: boolean
	readonly hasFeedAddress: boolean
	/** Ids. */
	readonly sessions: readonly string[]
	readonly passkeys: readonly string[]
	readonly apiTokens: readonly {
		readonly id: string
		readonly revokedAt: Instant | null
		readonly expiresAt: Instant
	}[]
	readonly follows: readonly { readonly id: string; readonly key: string }[]
}

/** Reads of accounts inside a transaction. What was read stays as it is until the transaction ends. */
export interface LockedAccounts {
	/** null for an unknown or closed account. */
	account(id: string): Promise<LockedAccount | null>
	/** Every open account with its roles. Transactions that make, unmake or freeze holders of roles read this, and wait for each other. */
	holders(): Promise<readonly AccountHolder[]>
	/** Whether some account has this passkey. */
	hasPasskey(credentialId: string): Promise<boolean>
	/** null for an unknown link. */
	passwordLink(tokenHash: string): Promise<LockedPasswordLink | null>
	/** null for an unknown, withdrawn or used one. */
	invitation(id: string): Promise<Pick<Invitation, 'id' | 'by'> | null>
	/** null for one that has chosen nothing. */
	letterChoice(accountId: string): Promise<LetterChoice | null>
	/** null for an unknown link. */
	stopLink(tokenHash: string): Promise<StopLink | null>
}

export interface LockedPasswordLink extends PasswordLink {
	readonly accountId: string
}

export function lockedAccounts(run: RunStatement): LockedAccounts {
	async function one<Row>(...statement: Parameters<RunStatement>): Promise<Row | null> {
		return (await run<Row>(...statement))[0] ?? null
	}
	return {
		account: (id) => one(LOCK_ACCOUNT, { id }),
		holders: async () => {
			await run(LOCK_ADMINISTRATORS)
			return run<AccountHolder>(HOLDERS)
		},
		hasPasskey: async (credentialId) => (await one(FIND_PASSKEY, { credentialId })) !== null,
		passwordLink: (tokenHash) => one(LOCK_PASSWORD_LINK, { tokenHash }),
		invitation: (id) => one(LOCK_INVITATION, { id }),
		letterChoice: (accountId) => one(LETTER_CHOICES_OF, { accountIds: [accountId] }),
		stopLink: (tokenHash) => one(LOCK_STOP_LINK, { tokenHash }),
	}
}

/** Idempotent. @param now the time of audit log lines. */
export async function writeAccount(run: RunStatement, write: AccountWrite, now: Date): Promise<void> {
	switch (write.kind) {
		case 'GIVE_ROLE':
			await giveRole(run, write.accountId, write.role, write.since)
			return
		case 'TAKE_ROLE': {
			const key = keyOfRole(write.accountId, write.role)
			await run(RECORD_VACANCY, { key, now: write.at })
			await run(TAKE_ROLE, { key })
			return
		}
		case 'FREEZE':
			await run(FREEZE_ACCOUNT, { accountId: write.accountId, frozenAt: write.at })
			return
		case 'UNFREEZE':
			await run(UNFREEZE_ACCOUNT, { accountId: write.accountId })
			return
		case 'CLOSE':
			return closeAccount(run, write, now)
		case 'RENAME':
			await run(RENAME, { accountId: write.accountId, name: write.name })
			return
		case 'ASK_FOR_EMAIL': {
			const { kind, ...asked } = write
			await run(ASK_FOR_EMAIL, asked)
			return
		}
		case 'CREATE_API_TOKEN':
			await run(CREATE_API_TOKEN, { ...write.token })
			return
		case 'REVOKE_API_TOKEN':
			await run(REVOKE_API_TOKEN, { accountId: write.accountId, id: write.id, now: write.at })
			return
		case 'ADD_PASSKEY':
			return addPasskey(run, write.passkey)
		case 'REMOVE_PASSKEY':
			await run(REMOVE_PASSKEY, { accountId: write.accountId, id: write.id })
			return
		case 'SET_PASSWORD':
			await run(SET_PASSWORD, { accountId: write.accountId, hash: write.hash })
			await run(FORGET_OPEN_PASSWORD_LINKS, { accountId: write.accountId })
			return
		case 'CREATE_PASSWORD_LINK':
			await run(CREATE_PASSWORD_LINK, { ...write.link })
			return
		case 'USE_PASSWORD_LINK':
			await run(USE_PASSWORD_LINK, { tokenHash: write.tokenHash, now: write.at })
			return
		case 'CLOSE_SESSION':
			await run(CLOSE_SESSION_OF, { accountId: write.accountId, sessionId: write.id })
			return
		case 'CLOSE_SESSIONS':
			await run(CLOSE_SESSIONS, { accountId: write.accountId, except: write.except })
			return
		case 'CREATE_INVITATION':
			await run(CREATE_INVITATION, { ...write.invitation })
			return
		case 'WITHDRAW_INVITATION':
			await run(WITHDRAW_INVITATION, { id: write.id })
			return
		case 'FOLLOW':
			await run(FOLLOW, { ...write.follow })
			return
		case 'UNFOLLOW':
			await run(UNFOLLOW, { accountId: write.accountId, id: write.id })
			return
		case 'CHOOSE_LETTERS': {
			const { accountId, choice, at: chosenAt } = write
			await run(CHOOSE_LETTERS, { ...choice, accountId, weekday: neo4j.int(choice.weekday), chosenAt })
			return
		}
		case 'USE_STOP_LINK':
			await run(USE_STOP_LINK, { tokenHash: write.tokenHash, frequency: write.frequency })
			return
		case 'SWITCH_LETTERS_TO_ADDRESS':
			await run(write.isWanted ? START_LETTERS_TO_ADDRESS : STOP_LETTERS_TO_ADDRESS, {
				tokenHash: write.tokenHash,
				now: write.at,
			})
			return
		case 'REPLACE_FEED_ADDRESS':
			await run(REPLACE_FEED_ADDRESS, {
				accountId: write.accountId,
				tokenHash: write.tokenHash,
				createdAt: write.at,
			})
			return
		case 'REMOVE_FEED_ADDRESS':
			await run(REMOVE_FEED_ADDRESS, { accountId: write.accountId })
			return
	}
}

async function closeAccount(
	run: RunStatement,
	{ accountId, at, erased }: ClosedAccount,
	now: Date,
): Promise<void> {
	await run(RECORD_VACANCIES, { accountId, now: at })
	await run(CLOSE_ACCOUNT, { accountId, closedAt: at })
	if (erased !== null) await eraseTexts(run, erased.erasure, redactorOf(erased.needles), [], now)
}

async function addPasskey(run: RunStatement, { counter, ...passkey }: NewPasskey): Promise<void> {
	try {
		await run(ADD_PASSKEY, { ...passkey, counter: neo4j.int(counter) })
	} catch (error) {
		throw isUniquenessViolation(error) ? new ConcurrentWrite([passkey.id]) : error
	}
}

/** The SET takes the lock, so that of two writers the second finds what the first wrote. */
export const LOCK_ACCOUNT = cypher`
MATCH (account:Account {id: $id})
SET account.id = $id
WITH account WHERE account.closedAt IS NULL
MATCH (account)-[:HAS_DETAILS]->(details:AccountDetails)
RETURN account.id AS id, account.frozenAt AS frozenAt, details.emailKey AS emailKey, ${ROLES} AS roles,
  EXISTS { MATCH (:Password)-[:OF]->(account) } AS hasPassword,
  EXISTS { MATCH (:FeedAddress)-[:OF]->(account) } AS hasFeedAddress,
  [(session:Session)-[:OF]->(account) | session.id] AS sessions,
  [(passkey:Passkey)-[:OF]->(account) | passkey.id] AS passkeys,
  [(token:ApiToken)-[:OF]->(account) | {id: token.id, revokedAt: token.revokedAt, expiresAt: token.expiresAt}] AS apiTokens,
  [(follow:Follow)-[:OF]->(account) | {id: follow.id, key: follow.key}] AS follows`

export const FIND_PASSKEY = cypher`
MATCH (passkey:Passkey {credentialId: $credentialId})
RETURN passkey.id AS id`
