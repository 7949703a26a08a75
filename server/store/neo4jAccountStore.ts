import neo4j from 'neo4j-driver'
import type { SignInMethod } from '../../schema/enums'
import { groupBy } from '../../schema/groupBy'
import type { AuditLine } from '../domain/audit'
import { type ErasedTerms, type Erasure, redactorOf } from '../domain/erasure'
import type { HeldRole, Role } from '../domain/role'
import { Conflict } from '../errors'
import type {
	AccountHolder,
	AccountOutcome,
	AccountStore,
	ApiToken,
	Ceremony,
	Instant,
	Invitation,
	KnownDetails,
	KnownPassword,
	KnownPasswords,
	NewAccount,
	NewApiToken,
	NewPasskey,
	NewPasswordLink,
	NewSession,
	Passkey,
	PasskeyCredential,
	PasswordLink,
	Session,
	SignInAttempts,
	TokenOwner,
	Vacancy,
} from './accountStore'
import type { ActivityStore } from './activityStore'
import { appendAudit } from './auditLog'
import type { CaseStore } from './caseStore'
import type { ContactStore } from './contactStore'
import * as accounts from './cypher/accounts'
import { PURGE_ANSWERED } from './cypher/audit'
import type { CypherText } from './cypherText'
import type { Database, Parameters, RunStatement } from './database'
import type { DiscussionStore } from './discussionStore'
import { isUniquenessViolation } from './driverErrors'
import { eraseTexts } from './eraseTexts'
import { answerUnderKey, type IdempotencyKey, writeUnderKey } from './idempotentWrites'
import type { MailStore, NewLetter } from './mailStore'
import { Neo4jActivityStore } from './neo4jActivityStore'
import { Neo4jCaseStore } from './neo4jCaseStore'
import { Neo4jContactStore } from './neo4jContactStore'
import { Neo4jDiscussionStore } from './neo4jDiscussionStore'
import { Neo4jMailStore } from './neo4jMailStore'
import { Neo4jPersonalDataStore } from './neo4jPersonalDataStore'
import { Neo4jProposalStore } from './neo4jProposalStore'
import { Neo4jReportStore } from './neo4jReportStore'
import { writeLetters } from './outbox'
import { performIn } from './perform'
import type { PersonalDataStore } from './personalDataStore'
import type { ProposalStore } from './proposalStore'
import type { ReportStore } from './reportStore'
import type { Perform } from './transaction'

/** Accounts in the Neo4j of the record. */
export class Neo4jAccountStore implements AccountStore {
	readonly reports: ReportStore
	readonly activity: ActivityStore
	readonly mail: MailStore
	readonly contacts: ContactStore
	readonly personalData: PersonalDataStore
	readonly cases: CaseStore
	readonly discussions: DiscussionStore
	readonly proposals: ProposalStore
	readonly perform: Perform
	readonly #database: Database
	readonly #now: () => Date

	/** @param now when what is written into the audit log was done. */
	constructor(database: Database, now: () => Date) {
		this.#database = database
		this.#now = now
		this.reports = new Neo4jReportStore(database, now)
		this.activity = new Neo4jActivityStore(database, now)
		this.mail = new Neo4jMailStore(database)
		this.contacts = new Neo4jContactStore(database, now)
		this.personalData = new Neo4jPersonalDataStore(database, now)
		this.cases = new Neo4jCaseStore(database, now)
		this.discussions = new Neo4jDiscussionStore(database, now)
		this.proposals = new Neo4jProposalStore(database)
		this.perform = performIn(database, now)
	}

	answeredBefore(once: IdempotencyKey): Promise<string | null> {
		return answerUnderKey(this.#database, once, this.#now())
	}

	noteRefusal(account: string | null, action: string, object: string | null): Promise<void> {
		return this.#audited(async () => {}, { account, action, object, fields: [] })
	}

	async hasAdministrator(): Promise<boolean> {
		const [row] = await this.#database.read<CountRow>(accounts.COUNT_ADMINISTRATORS)
		return isSome(row)
	}

	keepSetupLink(tokenHash: string, expiresAt: Instant): Promise<void> {
		return this.#run(accounts.SAVE_SETUP_LINK, { tokenHash, expiresAt })
	}

	setUp(tokenHash: string, account: NewAccount): Promise<AccountOutcome> {
		return this.#making(async (run) => {
			await run(accounts.LOCK_ADMINISTRATORS)
			const asked = { tokenHash, accountId: account.id, now: account.createdAt }
			const [found] = await run<{ made: boolean; open: boolean }>(accounts.FIND_SETUP, asked)
			if (found?.made) return 'MADE'
			if (!found?.open) return 'REFUSED'
			await createAccount(run, account)
			await giveRole(
				run,
				account.id,
				{ role: 'ADMINISTRATOR', group: null, actorId: null },
				account.createdAt,
			)
			await run(accounts.REMOVE_SETUP_LINKS)
			await this.#audit(run, { account: account.id, action: 'account.setUp', object: account.id })
			return 'MADE'
		})
	}

	async passwordsOf(emailKey: string): Promise<KnownPasswords> {
		const rows = await this.#database.read<KnownPassword & { readonly waits: boolean }>(
			accounts.PASSWORD_BY_EMAIL,
			{ emailKey },
		)
		const found = (waiting: boolean): KnownPassword | null => {
			const row = rows.find(({ waits }) => waits === waiting)
			return row === undefined ? null : { accountId: row.accountId, hash: row.hash }
		}
		return { own: found(false), waiting: found(true) }
	}

	async passwordOfAccount(accountId: string): Promise<string | null> {
		const [row] = await this.#database.read<{ hash: string }>(accounts.PASSWORD_OF_ACCOUNT, { accountId })
		return row?.hash ?? null
	}

	setPassword(accountId: string, hash: string): Promise<void> {
		return this.#audited(
			async (run) => {
				await run(accounts.SET_PASSWORD, { accountId, hash })
				await run(accounts.FORGET_OPEN_PASSWORD_LINKS, { accountId })
			},
			{ account: accountId, action: 'account.change', object: accountId, fields: ['password'] },
		)
	}

	askForEmail(
		accountId: string,
		asked: { readonly email: string; readonly emailKey: string; readonly at: Instant },
		letters: readonly NewLetter[],
	): Promise<void> {
		return this.#audited(
			async (run) => {
				const [row] = await run<{ isOwn: boolean }>(accounts.ASK_FOR_EMAIL, { accountId, ...asked })
				if (row?.isOwn === false) await writeLetters(run, letters)
			},
			{ account: accountId, action: 'account.change', object: accountId, fields: ['newEmail'] },
		)
	}

	async keepEmailLink(
		accountId: string,
		emailKey: string,
		tokenHash: string,
		expiresAt: Instant,
	): Promise<'KEPT' | 'TAKEN' | 'GONE'> {
		const { result } = await this.#database.write((run) =>
			run<{ isTaken: boolean }>(accounts.SAVE_EMAIL_LINK, { accountId, emailKey, tokenHash, expiresAt }),
		)
		const [row] = result
		if (row === undefined) return 'GONE'
		return row.isTaken ? 'TAKEN' : 'KEPT'
	}

	async takeNewEmail(tokenHash: string, now: Instant): Promise<boolean> {
		try {
			const { result } = await this.#database.write(async (run) => {
				const [row] = await run<AccountRow & { isNew: boolean }>(accounts.TAKE_NEW_EMAIL, { tokenHash, now })
				if (!row?.isNew) return row !== undefined
				const { accountId } = row
				const fields = ['email'] as const
				await this.#audit(run, { account: accountId, action: 'account.change', object: accountId, fields })
				return true
			})
			return result
		} catch (error) {
			if (isUniquenessViolation(error)) return false
			throw error
		}
	}

	rename(accountId: string, name: string): Promise<void> {
		return this.#audited((run) => run(accounts.RENAME, { accountId, name }), {
			account: accountId,
			action: 'account.change',
			object: accountId,
			fields: ['name'],
		})
	}

	async openSession(session: NewSession, replaced: string | null): Promise<void> {
		const { accountId: account, id: object } = session
		await this.#audited(
			async (run) => {
				if (replaced !== null) await run(accounts.CLOSE_SESSION, { tokenHash: replaced })
				await run(accounts.END_EXPIRED_SESSIONS, { accountId: account, now: session.createdAt })
				await run(accounts.OPEN_SESSION, { ...session })
			},
			{ account, action: 'session.open', object },
		)
	}

	async sessionOwner(
		tokenHash: string,
		now: Instant,
	): Promise<(TokenOwner & { readonly session: Session }) | null> {
		const [row] = await this.#database.read<TokenOwner & Session>(accounts.SESSION_OWNER, { tokenHash, now })
		if (row === undefined) return null
		const { accountId, roles, ...session } = row
		return { accountId, roles, session }
	}

	touchSession(tokenHash: string, seenAt: Instant, expiresAt: Instant): Promise<void> {
		return this.#run(accounts.TOUCH_SESSION, { tokenHash, seenAt, expiresAt })
	}

	async noteCheck(tokenHash: string, checkedAt: Instant): Promise<void> {
		await this.#database.write(async (run) => {
			const [checked] = await run<AccountRow & { id: string }>(accounts.RECORD_CHECK, {
				tokenHash,
				checkedAt,
			})
			if (checked === undefined) return
			await this.#audit(run, { account: checked.accountId, action: 'session.check', object: checked.id })
		})
	}

	async closeSession(tokenHash: string): Promise<void> {
		await this.#database.write(async (run) => {
			const [closed] = await run<AccountRow & { id: string }>(accounts.CLOSE_SESSION, { tokenHash })
			if (closed === undefined) return
			await this.#audit(run, { account: closed.accountId, action: 'session.close', object: closed.id })
		})
	}

	closeSessionOf(accountId: string, sessionId: string): Promise<boolean> {
		return this.#counted(
			accounts.CLOSE_SESSION_OF,
			{ accountId, sessionId },
			{ account: accountId, action: 'session.close', object: sessionId },
		)
	}

	closeSessions(accountId: string, except: string | null): Promise<void> {
		return this.#audited((run) => run(accounts.CLOSE_SESSIONS, { accountId, except }), {
			account: accountId,
			action: 'session.closeAll',
			object: accountId,
		})
	}

	async changeAttempts(
		keys: readonly string[],
		change: (before: readonly SignInAttempts[]) => readonly SignInAttempts[],
	): Promise<void> {
		await this.#database.write(async (run) => {
			// In one order for all, so that two who wait for each other's do not wait for ever.
			const locked = await run<AttemptsRow>(accounts.LOCK_ATTEMPTS, { keys: [...keys].sort() })
			const before = locked.map(({ key, count, until, forgottenAt }) => ({
				key,
				count: count ?? NEVER_TRIED.count,
				until,
				forgottenAt: forgottenAt ?? NEVER_TRIED.forgottenAt,
			}))
			const rows = change(before).map((tries) => ({ ...tries, count: neo4j.int(tries.count) }))
			await run(accounts.WRITE_ATTEMPTS, { rows })
		})
	}

	holders(): Promise<readonly AccountHolder[]> {
		return this.#database.read<AccountHolder>(accounts.HOLDERS)
	}

	async giveRole(accountId: string, role: Role, since: Instant, by: string): Promise<boolean> {
		const { result } = await this.#database.write(async (run) => {
			const given = await giveRole(run, accountId, role, since)
			if (given) {
				await this.#audit(run, { account: by, action: 'role.give', object: keyOfRole(accountId, role) })
			}
			return given
		})
		return result
	}

	async takeRole(
		accountId: string,
		role: Role,
		now: Instant,
		by: string,
	): Promise<'TAKEN' | 'ABSENT' | 'LAST_ADMINISTRATOR'> {
		const key = keyOfRole(accountId, role)
		const { result } = await this.#database.write(async (run) => {
			if (role.role === 'ADMINISTRATOR') await run(accounts.LOCK_ADMINISTRATORS)
			const held = await run(accounts.HAS_ROLE, { key })
			if (held.length === 0) return 'ABSENT'
			if (role.role === 'ADMINISTRATOR' && (await isLastAdministrator(run))) return 'LAST_ADMINISTRATOR'
			await run(accounts.RECORD_VACANCY, { key, now })
			await run(accounts.TAKE_ROLE, { key })
			await this.#audit(run, { account: by, action: 'role.take', object: key })
			return 'TAKEN'
		})
		return result
	}

	vacancies(): Promise<readonly Vacancy[]> {
		return this.#database.read<Vacancy>(accounts.VACANCIES)
	}

	async freezeAccount(
		accountId: string,
		frozenAt: Instant | null,
		by: string,
	): Promise<'DONE' | 'ABSENT' | 'LAST_ADMINISTRATOR'> {
		const { result } = await this.#database.write(async (run) => {
			await run(accounts.LOCK_ADMINISTRATORS)
			if ((await run(accounts.FIND_OPEN_ACCOUNT, { accountId })).length === 0) return 'ABSENT'
			const administrates = (await run(accounts.IS_ADMINISTRATOR, { accountId })).length > 0
			if (frozenAt !== null && administrates && (await isLastAdministrator(run))) return 'LAST_ADMINISTRATOR'
			if (frozenAt === null) await run(accounts.UNFREEZE_ACCOUNT, { accountId })
			else await run(accounts.FREEZE_ACCOUNT, { accountId, frozenAt })
			const action = frozenAt === null ? 'account.unfreeze' : 'account.freeze'
			await this.#audit(run, { account: by, action, object: accountId })
			return 'DONE'
		})
		return result
	}

	async closeAccount(
		accountId: string,
		closedAt: Instant,
		by: string | null,
		erased: { readonly erasure: Erasure; readonly needles: ErasedTerms } | null = null,
		once: IdempotencyKey | null = null,
	): Promise<'CLOSED' | 'CLOSED_BEFORE' | 'ABSENT' | 'LAST_ADMINISTRATOR'> {
		const close = async (run: RunStatement): Promise<string> => {
			await run(accounts.LOCK_ADMINISTRATORS)
			if ((await run(accounts.FIND_OPEN_ACCOUNT, { accountId })).length === 0) throw new NotClosed('ABSENT')
			const administrates = (await run(accounts.IS_ADMINISTRATOR, { accountId })).length > 0
			if (administrates && (await isLastAdministrator(run))) throw new NotClosed('LAST_ADMINISTRATOR')
			await run(accounts.RECORD_VACANCIES, { accountId, now: closedAt })
			await run(accounts.CLOSE_ACCOUNT, { accountId, closedAt })
			if (erased !== null) {
				await eraseTexts(run, erased.erasure, redactorOf(erased.needles), [], this.#now())
			}
			await this.#audit(run, { account: by, action: 'account.close', object: accountId })
			return erased?.erasure.id ?? ''
		}
		try {
			const { result } = await this.#database.write(async (run) => {
				if (once !== null) return writeUnderKey(run, once, this.#now(), () => close(run))
				await close(run)
				return { isNew: true }
			})
			return result.isNew ? 'CLOSED' : 'CLOSED_BEFORE'
		} catch (error) {
			if (error instanceof NotClosed) return error.outcome
			throw error
		}
	}

	erasureUnder(once: IdempotencyKey): Promise<string | null> {
		return answerUnderKey(this.#database, once, this.#now())
	}

	createInvitation(
		invitation: Omit<Invitation, 'usedAt' | 'email'>,
		tokenHash: string,
		letter: NewLetter | null = null,
	): Promise<void> {
		const email = letter?.details?.email ?? null
		return this.#audited(
			async (run) => {
				await run(accounts.CREATE_INVITATION, { ...invitation, tokenHash, email })
				if (letter !== null) await writeLetters(run, [letter])
			},
			{ account: invitation.by, action: 'invitation.create', object: invitation.id },
		)
	}

	sendInvitationAgain(id: string, letter: NewLetter, by: string): Promise<void> {
		return this.#audited((run) => writeLetters(run, [letter]), {
			account: by,
			action: 'invitation.send',
			object: id,
		})
	}

	async renewInvitation(id: string, tokenHash: string, now: Instant): Promise<Invitation | null> {
		const { result } = await this.#database.write((run) =>
			run<Invitation>(accounts.RENEW_INVITATION, { id, tokenHash, now }),
		)
		return result[0] ?? null
	}

	async invitation(tokenHash: string, now: Instant): Promise<Invitation | null> {
		const [row] = await this.#database.read<Invitation>(accounts.INVITATION_BY_TOKEN, { tokenHash, now })
		return row ?? null
	}

	async accountOfUsedLink(tokenHash: string, now: Instant): Promise<string | null> {
		const [row] = await this.#database.read<AccountRow>(accounts.ACCOUNT_OF_USED_LINK, { tokenHash, now })
		return row?.accountId ?? null
	}

	invitations(now: Instant): Promise<readonly Invitation[]> {
		return this.#database.read<Invitation>(accounts.OPEN_INVITATIONS, { now })
	}

	acceptInvitation(tokenHash: string, account: NewAccount | string, now: Instant): Promise<AccountOutcome> {
		const accountId = typeof account === 'string' ? account : account.id
		return this.#making(async (run) => {
			const [invitation] = await run<Invitation>(accounts.USE_INVITATION, { tokenHash, accountId, now })
			if (invitation === undefined) return 'REFUSED'
			const there = await run(accounts.FIND_OPEN_ACCOUNT, { accountId })
			if (typeof account !== 'string' && there.length === 0) await createAccount(run, account)
			await giveRole(run, accountId, invitation, now)
			await this.#audit(
				run,
				{ account: accountId, action: 'invitation.accept', object: invitation.id },
				{ account: invitation.by, action: 'role.give', object: keyOfRole(accountId, invitation) },
			)
			return 'MADE'
		})
	}

	withdrawInvitation(id: string, by: string | null): Promise<boolean> {
		const line = { account: by, action: 'invitation.withdraw', object: id }
		return this.#counted(accounts.WITHDRAW_INVITATION, { id }, line)
	}

	async createPasswordLink(link: NewPasswordLink): Promise<boolean> {
		const { result } = await this.#database.write(async (run) => {
			const isMade = (await run(accounts.CREATE_PASSWORD_LINK, { ...link })).length > 0
			if (isMade) {
				await this.#audit(run, { account: link.by, action: 'passwordLink.create', object: link.accountId })
			}
			return isMade
		})
		return result
	}

	async passwordLink(tokenHash: string, now: Instant): Promise<(PasswordLink & AccountRow) | null> {
		const [row] = await this.#database.read<PasswordLink & AccountRow>(accounts.PASSWORD_LINK_BY_TOKEN, {
			tokenHash,
			now,
		})
		return row ?? null
	}

	async setPasswordByLink(tokenHash: string, hash: string, now: Instant): Promise<string | null> {
		const { result } = await this.#database.write(async (run) => {
			const [used] = await run<AccountRow>(accounts.USE_PASSWORD_LINK, { tokenHash, hash, now })
			if (used === undefined) return null
			const { accountId } = used
			await run(accounts.SET_PASSWORD, { accountId, hash })
			await run(accounts.CLOSE_SESSIONS, { accountId, except: null })
			await this.#audit(run, { account: accountId, action: 'passwordLink.use', object: accountId })
			return accountId
		})
		return result
	}

	createApiToken(token: NewApiToken): Promise<void> {
		return this.#audited((run) => run(accounts.CREATE_API_TOKEN, { ...token }), {
			account: token.accountId,
			action: 'apiToken.create',
			object: token.id,
		})
	}

	async apiTokenOwner(
		tokenHash: string,
		now: Instant,
	): Promise<(TokenOwner & Pick<ApiToken, 'id' | 'scopes' | 'usedAt' | 'expiresAt'>) | null> {
		const [row] = await this.#database.read<
			TokenOwner & Pick<ApiToken, 'id' | 'scopes' | 'usedAt' | 'expiresAt'>
		>(accounts.API_TOKEN_OWNER, { tokenHash, now })
		return row ?? null
	}

	touchApiToken(tokenHash: string, usedAt: Instant): Promise<void> {
		return this.#run(accounts.TOUCH_API_TOKEN, { tokenHash, usedAt })
	}

	async revokeApiToken(accountId: string, id: string, now: Instant): Promise<boolean> {
		const { result } = await this.#database.write(async (run) => {
			const revoked = (await run(accounts.REVOKE_API_TOKEN, { accountId, id, now })).length > 0
			if (revoked) await this.#audit(run, { account: accountId, action: 'apiToken.revoke', object: id })
			return revoked
		})
		return result
	}

	async accountOfIdentity(key: string): Promise<string | null> {
		const [row] = await this.#database.read<{ accountId: string }>(accounts.ACCOUNT_OF_IDENTITY, { key })
		return row?.accountId ?? null
	}

	async addIdentity(accountId: string, key: string): Promise<boolean> {
		const { result } = await this.#database.write(async (run) => {
			const added = (await run(accounts.ADD_IDENTITY, { accountId, key })).length > 0
			if (added) await this.#audit(run, { account: accountId, action: 'identity.add', object: accountId })
			return added
		})
		return result
	}

	async addPasskey(passkey: NewPasskey): Promise<boolean> {
		try {
			const { accountId, counter, id } = passkey
			await this.#audited((run) => run(accounts.ADD_PASSKEY, { ...passkey, counter: neo4j.int(counter) }), {
				account: accountId,
				action: 'passkey.add',
				object: id,
			})
			return true
		} catch (error) {
			if (isUniquenessViolation(error)) return false
			throw error
		}
	}

	passkeyCredentials(accountId: string): Promise<readonly PasskeyCredential[]> {
		return this.#database.read<PasskeyCredential>(accounts.PASSKEY_CREDENTIALS, { accountId })
	}

	async passkeyOwner(
		credentialId: string,
	): Promise<(PasskeyCredential & { readonly accountId: string }) | null> {
		const [row] = await this.#database.read<PasskeyCredential & { accountId: string }>(
			accounts.PASSKEY_OWNER,
			{ credentialId },
		)
		return row ?? null
	}

	notePasskeyUse(credentialId: string, counter: number, usedAt: Instant): Promise<void> {
		return this.#run(accounts.RECORD_PASSKEY_USE, { credentialId, counter: neo4j.int(counter), usedAt })
	}

	removePasskey(accountId: string, id: string): Promise<boolean> {
		return this.#counted(
			accounts.REMOVE_PASSKEY,
			{ accountId, id },
			{ account: accountId, action: 'passkey.remove', object: id },
		)
	}

	startCeremony(ceremony: Ceremony): Promise<void> {
		return this.#run(accounts.START_CEREMONY, { ...ceremony })
	}

	async takeCeremony(tokenHash: string, kind: Ceremony['kind'], now: Instant): Promise<string | null> {
		const { result } = await this.#database.write((run) =>
			run<{ content: string }>(accounts.TAKE_CEREMONY, { tokenHash, kind, now }),
		)
		return result[0]?.content ?? null
	}

	detailsOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, KnownDetails>> {
		return this.#oneByAccount<KnownDetails>(accounts.DETAILS_OF, { accountIds })
	}

	async waysOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly SignInMethod[]>> {
		type Ways = Readonly<Record<'password' | 'passkey' | 'provider', boolean>>
		const rows = await this.#oneByAccount<Ways>(accounts.SIGN_IN_METHODS_OF, { accountIds })
		return new Map(
			[...rows].map(([accountId, { password, passkey, provider }]) => [
				accountId,
				[
					...(password ? (['PASSWORD'] as const) : []),
					...(passkey ? (['PASSKEY'] as const) : []),
					...(provider ? (['IDENTITY_PROVIDER'] as const) : []),
				],
			]),
		)
	}

	passwordLinksOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, PasswordLink>> {
		return this.#oneByAccount<PasswordLink>(accounts.PASSWORD_LINKS_OF, { accountIds })
	}

	rolesOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly HeldRole[]>> {
		return this.#byAccount<HeldRole>(accounts.ROLES_OF, { accountIds })
	}

	sessionsOf(accountIds: readonly string[], now: Instant): Promise<ReadonlyMap<string, readonly Session[]>> {
		return this.#byAccount<Session>(accounts.SESSIONS_OF, { accountIds, now })
	}

	apiTokensOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly ApiToken[]>> {
		return this.#byAccount<ApiToken>(accounts.API_TOKENS_OF, { accountIds })
	}

	passkeysOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly Passkey[]>> {
		return this.#byAccount<Passkey>(accounts.PASSKEYS_OF, { accountIds })
	}

	async purge(now: Instant): Promise<void> {
		await this.#run(accounts.PURGE_EXPIRED, { now })
		await this.#run(accounts.PURGE_ADDRESSES_OF_INVITATIONS, { now })
		await this.#run(accounts.PURGE_PASSWORD_LINKS, { now })
		await this.#run(accounts.PURGE_ATTEMPTS, { now })
		await this.#run(PURGE_ANSWERED, { now })
	}

	async #run(query: CypherText, parameters: Parameters): Promise<void> {
		await this.#database.write((run) => run(query, parameters))
	}

	/** Work with its line of the audit log, in one transaction. */
	async #audited(work: (run: RunStatement) => Promise<unknown>, line: Told): Promise<void> {
		await this.#database.write(async (run) => {
			await work(run)
			await this.#audit(run, line)
		})
	}

	#audit(run: RunStatement, ...lines: readonly Told[]): Promise<void> {
		return appendAudit(
			run,
			lines.map((line) => ({ fields: [], ...line })),
			this.#now(),
		)
	}

	/** Whether a statement that counts what it removed removed anything; then the audit log is told. */
	async #counted(query: CypherText, parameters: Parameters, line: Told): Promise<boolean> {
		const { result } = await this.#database.write(async (run) => {
			const isRemoved = isSome((await run<CountRow>(query, parameters))[0])
			if (isRemoved) await this.#audit(run, line)
			return isRemoved
		})
		return result
	}

	async #making(work: (run: RunStatement) => Promise<AccountOutcome>): Promise<AccountOutcome> {
		try {
			return (await this.#database.write(work)).result
		} catch (error) {
			if (isUniquenessViolation(error)) return 'EMAIL_TAKEN'
			throw error
		}
	}

	async #oneByAccount<Item>(query: CypherText, parameters: Parameters): Promise<ReadonlyMap<string, Item>> {
		const rows = await this.#database.read<Item & AccountRow>(query, parameters)
		return new Map(rows.map(({ accountId, ...item }) => [accountId, item as Item]))
	}

	/** In the order of the query. */
	async #byAccount<Item>(
		query: CypherText,
		parameters: Parameters,
	): Promise<ReadonlyMap<string, readonly Item[]>> {
		const rows = await this.#database.read<Item & AccountRow>(query, parameters)
		const groups = groupBy(rows, ({ accountId }) => accountId)
		return new Map(
			[...groups].map(([id, group]) => [id, group.map(({ accountId: _owner, ...item }) => item as Item)]),
		)
	}
}

type Told = Omit<AuditLine, 'fields'> & Partial<Pick<AuditLine, 'fields'>>

interface CountRow {
	readonly count: number
}

interface AccountRow {
	readonly accountId: string
}

/** null where the key was made by the lock itself. */
interface AttemptsRow {
	readonly key: string
	readonly count: number | null
	readonly until: Instant | null
	readonly forgottenAt: Instant | null
}

/** Forgotten before anything can be: it counts from nothing. */
const NEVER_TRIED = { count: 0, until: null, forgottenAt: '' } as const

function isSome(row: CountRow | undefined): boolean {
	return row !== undefined && row.count > 0
}

async function createAccount(run: RunStatement, account: NewAccount): Promise<void> {
	const { passwordHash, identity, ...properties } = account
	await run(accounts.CREATE_ACCOUNT, properties)
	const accountId = account.id
	if (passwordHash !== null) await run(accounts.SET_PASSWORD, { accountId, hash: passwordHash })
	if (identity === null) return
	const added = await run(accounts.ADD_IDENTITY, { accountId, key: identity })
	if (added.length === 0) throw new Conflict('This way to sign in belongs to another account.')
}

async function giveRole(run: RunStatement, accountId: string, role: Role, since: Instant): Promise<boolean> {
	const { role: name, group, actorId } = role
	const given = { accountId, key: keyOfRole(accountId, role), role: name, group, actorId, since }
	return (await run(accounts.GIVE_ROLE, given)).length > 0
}

async function isLastAdministrator(run: RunStatement): Promise<boolean> {
	const [row] = await run<CountRow>(accounts.COUNT_ADMINISTRATORS)
	return (row?.count ?? 1) <= 1
}

/** An account has a role once. */
function keyOfRole(accountId: string, { role, group, actorId }: Role): string {
	return [accountId, role, group ?? '-', actorId ?? '-'].join(' ')
}

/** Undoes the transaction: nothing of it stays, not even its key. */
class NotClosed extends Error {
	readonly outcome: 'ABSENT' | 'LAST_ADMINISTRATOR'

	constructor(outcome: 'ABSENT' | 'LAST_ADMINISTRATOR') {
		super(outcome)
		this.outcome = outcome
	}
}
