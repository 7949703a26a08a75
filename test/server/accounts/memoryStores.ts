import { redactorOf } from '../../../server/domain/erasure'
import type { HeldRole, Role } from '../../../server/domain/role'
import { ConcurrentWrite, Conflict } from '../../../server/errors'
import { isLastAdministrator } from '../../../server/policy/roles'
import type { AccountDetails, AccountOutcome, NewAccount } from '../../../server/store/accountStore'
import type { AccountWrite, LockedAccounts } from '../../../server/store/accountWrites'
import type { ApiToken, NewApiToken } from '../../../server/store/apiTokenStore'
import type { Ceremony } from '../../../server/store/ceremonyStore'
import type { Invitation } from '../../../server/store/invitationStore'
import type { NewPasskey, Passkey, PasskeyCredential } from '../../../server/store/passkeyStore'
import type { NewPasswordLink, PasswordLink } from '../../../server/store/passwordStore'
import type { AccountHolder } from '../../../server/store/roleStore'
import type { NewSession, Session } from '../../../server/store/sessionStore'
import type { SignInAttempts } from '../../../server/store/signInAttemptStore'
import type { Stores } from '../../../server/store/stores'
import { memoryPerform } from '../../fixtures/memoryPerform'
import { answerIn, MemoryStore } from '../../fixtures/memoryStore'
import { memoryActivityStore } from '../activity/memoryActivityStore'
import { memoryDiscussionStore } from '../discussions/memoryDiscussionStore'
import { memoryCaseStore } from '../judgements/memoryCaseStore'
import { memoryMailStore } from '../mail/memoryMailStore'
import { memoryContactStore } from '../personalData/memoryContactStore'
import { memoryProposalStore } from '../proposals/memoryProposalStore'
import { memoryReportStore } from '../reports/memoryReportStore'

interface Row {
	readonly id: string
	details:
		| (AccountDetails & {
				readonly emailKey: string
				readonly new: {
					readonly email: string
					readonly emailKey: string
					readonly at: string
					readonly link?: { readonly tokenHash: string; readonly until: string }
				} | null
		  })
		| null
	password: string | null
	roles: HeldRole[]
	isClosed: boolean
	frozenAt?: string | null
}

/** Accounts in memory, held to the same tests as those in Neo4j (`accountStore.neo4j.test.ts`). */
export function memoryStores(records = new MemoryStore()): Stores {
	const { answers } = records
	const accounts = new Map<string, Row>()
	const setupLinks = new Map<string, string>()
	const sessions = new Map<string, NewSession & { seenAt: string; expiresAt: string }>()
	const tries = new Map<string, SignInAttempts>()
	const invitations = new Map<string, Invitation & { readonly tokenHash: string; usedBy?: string }>()
	const tokens = new Map<string, NewApiToken & { usedAt: string | null; revokedAt: string | null }>()
	const identities = new Map<string, string>()
	const passkeys = new Map<string, NewPasskey & { counter: number; usedAt: string | null }>()
	const ceremonies = new Map<string, Ceremony>()
	const passwordLinks = new Map<string, NewPasswordLink & { readonly usedAt: string | null }>()
	/** Links of addresses that were taken by them. */
	const takenLinks = new Map<string, { readonly accountId: string; readonly until: string }>()
	const vacancies = new Map<string, string>()

	const open = (id: string): Row | null => {
		const row = accounts.get(id)
		return row === undefined || row.isClosed ? null : row
	}
	/** As by which something is done: neither closed nor frozen. */
	const live = (id: string): Row | null => {
		const row = open(id)
		return row?.frozenAt ? null : row
	}
	const byEmail = (emailKey: string): Row | undefined =>
		[...accounts.values()].find(({ details }) => details?.emailKey === emailKey)
	const administrators = (): readonly Row[] =>
		[...accounts.values()].filter(
			({ roles, frozenAt }) => !frozenAt && roles.some(({ role }) => role === 'ADMINISTRATOR'),
		)
	function create(account: NewAccount): 'MADE' | 'EMAIL_TAKEN' {
		if (accounts.has(account.id)) return 'MADE'
		if (byEmail(account.emailKey)) return 'EMAIL_TAKEN'
		const { id, name, email, emailKey, passwordHash, identity } = account
		const details = { name, email, emailKey, new: null }
		accounts.set(id, { id, details, password: passwordHash, roles: [], isClosed: false })
		if (identity !== null) identities.set(identity, id)
		return 'MADE'
	}
	function give(id: string, { role, group, actorId }: Role, since: string): boolean {
		const row = open(id)
		if (row === null) return false
		const given = { role, group, actorId, since }
		if (!row.roles.some((held) => isSameRole(held, given))) row.roles.push(given)
		return true
	}
	function leave(roles: readonly Role[], now: string): void {
		for (const { actorId } of roles) if (actorId !== null) vacancies.set(actorId, now)
	}
	const batch = <Value>(
		ids: readonly string[],
		read: (row: Row) => Value | null,
	): ReadonlyMap<string, Value> =>
		new Map(
			ids.flatMap((id) => {
				const row = open(id)
				const value = row && read(row)
				return value === null ? [] : [[id, value] as const]
			}),
		)
	const ofAccount = <Item extends { readonly accountId: string }>(
		all: ReadonlyMap<string, Item>,
		id: string,
	): readonly Item[] => [...all.values()].filter(({ accountId }) => accountId === id)
	const some = <Item>(items: readonly Item[]): readonly Item[] | null => (items.length === 0 ? null : items)

	const mail = memoryMailStore((id) => {
		const details = id === null ? null : (open(id)?.details ?? null)
		return {
			accountEmail: details?.email ?? null,
			accountNewEmail: details?.new?.email ?? null,
			accountName: details?.name ?? null,
			language: null,
		}
	})

	function freezeAccount(id: string, frozenAt: string | null): void {
		const row = open(id)
		if (row === null) return
		row.frozenAt = frozenAt
		for (const [key, { accountId }] of sessions) {
			if (frozenAt !== null && accountId === id) sessions.delete(key)
		}
	}
	const holders = (): readonly AccountHolder[] =>
		[...accounts.values()]
			.filter(({ isClosed }) => !isClosed)
			.map(({ id, roles, frozenAt = null }) => ({ accountId: id, roles: [...roles], frozenAt }))
			.sort((one, other) => (one.accountId < other.accountId ? -1 : 1))
	const locked: LockedAccounts = {
		account: async (id) => {
			const row = open(id)
			return (
				row && {
					id,
					frozenAt: row.frozenAt ?? null,
					emailKey: row.details?.emailKey ?? '',
					roles: [...row.roles],
					hasPassword: row.password !== null,
					sessions: ofAccount(sessions, id).map((one) => one.id),
					passkeys: ofAccount(passkeys, id).map((one) => one.id),
					apiTokens: ofAccount(tokens, id),
					...said.of(id),
				}
			)
		},
		holders: async () => holders(),
		hasPasskey: async (credentialId) => passkeys.has(credentialId),
		passwordLink: async (tokenHash) => passwordLinks.get(tokenHash) ?? null,
		invitation: async (id) =>
			[...invitations.values()].find((one) => one.id === id && one.usedAt === null) ?? null,
		letterChoice: (accountId) => said.locked.letterChoice(accountId),
		stopLink: (tokenHash) => said.locked.stopLink(tokenHash),
	}
	function write(one: AccountWrite): void {
		switch (one.kind) {
			case 'GIVE_ROLE':
				give(one.accountId, one.role, one.since)
				return
			case 'TAKE_ROLE': {
				const row = accounts.get(one.accountId)
				if (row) row.roles = row.roles.filter((held) => !isSameRole(held, one.role))
				leave([one.role], one.at)
				return
			}
			case 'FREEZE':
				freezeAccount(one.accountId, one.at)
				return
			case 'UNFREEZE':
				freezeAccount(one.accountId, null)
				return
			case 'CLOSE': {
				const id = one.accountId
				const row = open(id)
				if (row === null) return
				leave(row.roles, one.at)
				Object.assign(row, { details: null, password: null, roles: [], isClosed: true })
				for (const all of [sessions, tokens, passkeys, passwordLinks]) {
					for (const [key, { accountId }] of all) if (accountId === id) all.delete(key)
				}
				for (const [key, owner] of identities) if (owner === id) identities.delete(key)
				said.forget(id)
				if (one.erased) persons.erase(one.erased.erasure, redactorOf(one.erased.needles))
				return
			}
			case 'RENAME': {
				const row = open(one.accountId)
				if (row?.details) row.details = { ...row.details, name: one.name }
				return
			}
			case 'ASK_FOR_EMAIL': {
				const { accountId: id, email, emailKey, at } = one
				const row = open(id)
				if (!row?.details) return
				for (const [hash, { accountId }] of takenLinks) if (accountId === id) takenLinks.delete(hash)
				const isOwn = row.details.emailKey === emailKey
				row.details = isOwn
					? { ...row.details, email, new: null }
					: { ...row.details, new: { email, emailKey, at } }
				return
			}
			case 'CREATE_API_TOKEN':
				tokens.set(one.token.tokenHash, { ...one.token, usedAt: null, revokedAt: null })
				return
			case 'REVOKE_API_TOKEN': {
				const found = ofAccount(tokens, one.accountId).find(({ id }) => id === one.id)
				if (found) tokens.set(found.tokenHash, { ...found, revokedAt: found.revokedAt ?? one.at })
				return
			}
			case 'ADD_PASSKEY':
				if (passkeys.has(one.passkey.credentialId)) throw new ConcurrentWrite([one.passkey.id])
				passkeys.set(one.passkey.credentialId, { ...one.passkey, usedAt: null })
				return
			case 'REMOVE_PASSKEY': {
				const found = ofAccount(passkeys, one.accountId).find(({ id }) => id === one.id)
				if (found) passkeys.delete(found.credentialId)
				return
			}
			case 'SET_PASSWORD': {
				const row = open(one.accountId)
				if (row !== null) row.password = one.hash
				for (const [key, link] of passwordLinks) {
					if (link.accountId === one.accountId && link.usedAt === null) passwordLinks.delete(key)
				}
				return
			}
			case 'CREATE_PASSWORD_LINK':
				for (const [key, { accountId }] of passwordLinks) {
					if (accountId === one.link.accountId) passwordLinks.delete(key)
				}
				passwordLinks.set(one.link.tokenHash, { ...one.link, usedAt: null })
				return
			case 'USE_PASSWORD_LINK': {
				const found = passwordLinks.get(one.tokenHash)
				if (found) passwordLinks.set(one.tokenHash, { ...found, usedAt: one.at })
				return
			}
			case 'CLOSE_SESSION': {
				const found = ofAccount(sessions, one.accountId).find(({ id }) => id === one.id)
				if (found) sessions.delete(found.tokenHash)
				return
			}
			case 'CLOSE_SESSIONS':
				for (const { tokenHash } of ofAccount(sessions, one.accountId)) {
					if (tokenHash !== one.except) sessions.delete(tokenHash)
				}
				return
			case 'CREATE_INVITATION':
				invitations.set(one.invitation.tokenHash, { ...one.invitation, usedAt: null })
				return
			case 'WITHDRAW_INVITATION': {
				const found = [...invitations.values()].find(({ id }) => id === one.id)
				if (found) invitations.delete(found.tokenHash)
				return
			}
			default:
				said.write(one)
		}
	}
	const persons = memoryContactStore({
		isFrozen: (id) => {
			const row = open(id)
			return row && Boolean(row.frozenAt)
		},
		freeze: (id, isFrozen) => {
			if (isFrozen && isLastAdministrator(holders(), id))
				throw new Conflict('This is the last administrator.')
			freezeAccount(id, isFrozen ? '2027-01-01T08:00:00.000Z' : null)
		},
		writeLetters: (letters) => mail.write(letters),
	})
	const said = memoryActivityStore(mail, (id) => open(id)?.roles ?? null)
	const proposals = memoryProposalStore()
	const discussions = memoryDiscussionStore()
	const cases = memoryCaseStore()
	const reports = memoryReportStore()
	return {
		reports,
		mail,
		activity: said.activity,
		follows: said.follows,
		letterChoices: said.letterChoices,
		feedAddresses: said.feedAddresses,
		knownOverlaps: said.knownOverlaps,
		contacts: persons.contacts,
		erasures: persons.erasures,
		heldData: persons.heldData,
		personRequests: persons.personRequests,
		retention: persons.retention,
		auditLog: persons.auditLog,
		cases,
		discussions,
		proposals,
		perform: memoryPerform({
			accounts: { locked, write },
			records,
			proposals,
			discussions,
			cases,
			persons,
			reports,
			mail,
		}),
		// The audit log is the database's.
		answeredBefore: async (once) => answerIn(answers, once),
		noteRefusal: async () => {},
		accounts: {
			hasAdministrator: async () => administrators().length > 0,
			keepSetupLink: async (tokenHash, expiresAt) => void setupLinks.set(tokenHash, expiresAt),
			async setUp(tokenHash, account): Promise<AccountOutcome> {
				if (accounts.has(account.id)) return 'MADE'
				const expiresAt = setupLinks.get(tokenHash) ?? ''
				if (expiresAt <= account.createdAt || administrators().length > 0) return 'REFUSED'
				const made = create(account)
				if (made !== 'MADE') return made
				give(account.id, { role: 'ADMINISTRATOR', group: null, actorId: null }, account.createdAt)
				setupLinks.clear()
				return 'MADE'
			},
			async keepEmailLink(id, emailKey, tokenHash, until) {
				const row = live(id)
				if (row?.details?.new?.emailKey !== emailKey) return 'GONE'
				if (byEmail(emailKey)) return 'TAKEN'
				row.details = { ...row.details, new: { ...row.details.new, link: { tokenHash, until } } }
				return 'KEPT'
			},
			async takeNewEmail(tokenHash, now) {
				const row = [...accounts.values()].find(({ details }) => details?.new?.link?.tokenHash === tokenHash)
				if ((takenLinks.get(tokenHash)?.until ?? '') > now) return true
				const asked = row?.details?.new
				if (!row?.details || !asked || row.frozenAt || (asked.link?.until ?? '') <= now) return false
				if (byEmail(asked.emailKey)) return false
				row.details = { ...row.details, email: asked.email, emailKey: asked.emailKey, new: null }
				takenLinks.set(tokenHash, { accountId: row.id, until: asked.link?.until ?? '' })
				return true
			},
			detailsOf: async (ids) =>
				batch(
					ids,
					({ details, frozenAt = null }) =>
						details && {
							name: details.name,
							email: details.email,
							newEmail: details.new?.email ?? null,
							frozenAt,
						},
				),
			waysOf: async (ids) =>
				batch(ids, ({ id, password }) => [
					...(password === null ? [] : (['PASSWORD'] as const)),
					...(ofAccount(passkeys, id).length === 0 ? [] : (['PASSKEY'] as const)),
					...([...identities.values()].includes(id) ? (['IDENTITY_PROVIDER'] as const) : []),
				]),
			async purge(now) {
				for (const all of [sessions, ceremonies]) {
					for (const [key, { expiresAt }] of all) if (expiresAt <= now) all.delete(key)
				}
				for (const [key, expiresAt] of setupLinks) if (expiresAt <= now) setupLinks.delete(key)
				for (const [key, one] of invitations) {
					if (one.expiresAt <= now) invitations.set(key, { ...one, email: null })
				}
				for (const [key, { forgottenAt }] of passwordLinks) if (forgottenAt <= now) passwordLinks.delete(key)
				for (const [key, { forgottenAt }] of tries) if (forgottenAt <= now) tries.delete(key)
			},
		},
		passwords: {
			async byEmail(emailKey) {
				const known = (row: Row | undefined) =>
					row?.password == null || row.frozenAt ? null : { accountId: row.id, hash: row.password }
				const [latest] = [...accounts.values()]
					.filter((row) => row.details?.new?.emailKey === emailKey && known(row) !== null)
					.sort((one, other) => ((one.details?.new?.at ?? '') > (other.details?.new?.at ?? '') ? -1 : 1))
				return { own: known(byEmail(emailKey)), waiting: known(latest) }
			},
			ofAccount: async (id) => open(id)?.password ?? null,
			async link(tokenHash, now) {
				const found = passwordLinks.get(tokenHash)
				return found &&
					found.usedAt === null &&
					found.expiresAt > now &&
					live(found.accountId) &&
					!accounts.get(found.by)?.frozenAt
					? { ...shownLink(found), accountId: found.accountId }
					: null
			},
			linksOf: async (ids) =>
				batch(ids, ({ id }) => {
					const [found] = ofAccount(passwordLinks, id)
					return found ? shownLink(found) : null
				}),
		},
		sessions: {
			async open(session, replaced) {
				if (replaced !== null) sessions.delete(replaced)
				for (const [hash, one] of sessions) {
					if (one.accountId === session.accountId && one.expiresAt <= session.createdAt) sessions.delete(hash)
				}
				if (live(session.accountId))
					sessions.set(session.tokenHash, { ...session, seenAt: session.createdAt })
			},
			async owner(tokenHash, now) {
				const found = sessions.get(tokenHash)
				const row = found && found.expiresAt > now ? live(found.accountId) : null
				return found && row
					? { accountId: row.id, roles: [...row.roles], session: shownSession(found) }
					: null
			},
			async touch(tokenHash, seenAt, expiresAt) {
				const found = sessions.get(tokenHash)
				if (found) sessions.set(tokenHash, { ...found, seenAt, expiresAt })
			},
			async noteCheck(tokenHash, checkedAt) {
				const found = sessions.get(tokenHash)
				if (found) sessions.set(tokenHash, { ...found, checkedAt })
			},
			close: async (tokenHash) => void sessions.delete(tokenHash),
			ofAccounts: async (ids, now) =>
				batch(ids, ({ id }) =>
					some(
						ofAccount(sessions, id)
							.filter(({ expiresAt }) => expiresAt > now)
							.sort((one, other) => (one.seenAt > other.seenAt ? -1 : 1))
							.map(shownSession),
					),
				),
		},
		attempts: {
			async change(keys, change) {
				const before = keys.map((key) => tries.get(key) ?? { key, count: 0, until: null, forgottenAt: '' })
				for (const one of change(before)) tries.set(one.key, one)
			},
		},
		roles: {
			holders: async () => holders(),
			vacancies: async () =>
				[...vacancies]
					.map(([actorId, leftAt]) => ({ actorId, leftAt }))
					.sort((one, other) =>
						one.leftAt === other.leftAt
							? one.actorId < other.actorId
								? -1
								: 1
							: one.leftAt > other.leftAt
								? -1
								: 1,
					),
			ofAccounts: async (ids) => batch(ids, ({ roles }) => some([...roles])),
		},
		invitations: {
			async renew(id, tokenHash, now) {
				const found = [...invitations.values()].find((one) => one.id === id)
				if (!found || found.usedAt !== null || found.expiresAt <= now) return null
				if (accounts.get(found.by)?.frozenAt) return null
				invitations.delete(found.tokenHash)
				invitations.set(tokenHash, { ...found, tokenHash })
				return shownInvitation(found)
			},
			async byToken(tokenHash, now) {
				const found = invitations.get(tokenHash)
				return found && found.usedAt === null && found.expiresAt > now && !accounts.get(found.by)?.frozenAt
					? shownInvitation(found)
					: null
			},
			async accountOfUsedLink(tokenHash, now) {
				const link = passwordLinks.get(tokenHash)
				const invited = invitations.get(tokenHash)
				const found =
					link && link.usedAt !== null && link.expiresAt > now
						? link.accountId
						: invited && invited.expiresAt > now
							? invited.usedBy
							: undefined
				return live(found ?? '')?.id ?? null
			},
			open: async (now) =>
				[...invitations.values()]
					.filter(({ usedAt, expiresAt }) => usedAt === null && expiresAt > now)
					.sort((one, other) => (one.createdAt > other.createdAt ? -1 : 1))
					.map(shownInvitation),
			async accept(tokenHash, account, now): Promise<AccountOutcome> {
				const id = typeof account === 'string' ? account : account.id
				const found = invitations.get(tokenHash)
				const isOpen =
					found && found.usedAt === null && found.expiresAt > now && !accounts.get(found.by)?.frozenAt
				if (!found || !(isOpen || found.usedBy === id)) return 'REFUSED'
				if (typeof account !== 'string') {
					const made = create(account)
					if (made !== 'MADE') return made
				}
				invitations.set(tokenHash, { ...found, email: null, usedAt: now, usedBy: id })
				give(id, found, now)
				return 'MADE'
			},
		},
		apiTokens: {
			async owner(tokenHash, now) {
				const found = tokens.get(tokenHash)
				const row = found && found.revokedAt === null && found.expiresAt > now ? live(found.accountId) : null
				if (!found || !row) return null
				const { id, scopes, usedAt, expiresAt } = found
				return { accountId: row.id, roles: [...row.roles], id, scopes, usedAt, expiresAt }
			},
			async touch(tokenHash, usedAt) {
				const found = tokens.get(tokenHash)
				if (found) found.usedAt = usedAt
			},
			ofAccounts: async (ids) =>
				batch(ids, (row) =>
					some(
						ofAccount(tokens, row.id)
							.map(({ accountId: _owner, tokenHash: _hash, ...token }): ApiToken => token)
							.sort((one, other) => (one.createdAt > other.createdAt ? -1 : 1)),
					),
				),
		},
		identities: {
			accountOf: async (key) => live(identities.get(key) ?? '')?.id ?? null,
			async add(id, key) {
				const owner = identities.get(key)
				if (live(id) === null || (owner !== undefined && owner !== id)) return false
				identities.set(key, id)
				return true
			},
		},
		passkeys: {
			credentials: async (accountId) => ofAccount(passkeys, accountId).map(credentialOf),
			async owner(credentialId) {
				const found = passkeys.get(credentialId)
				return found && live(found.accountId) ? { ...credentialOf(found), accountId: found.accountId } : null
			},
			async noteUse(credentialId, counter, usedAt) {
				const found = passkeys.get(credentialId)
				if (found) passkeys.set(credentialId, { ...found, counter, usedAt })
			},
			ofAccounts: async (ids) =>
				batch(ids, (row) =>
					some(
						ofAccount(passkeys, row.id).map(
							({ id, name, createdAt, usedAt }): Passkey => ({ id, name, createdAt, usedAt }),
						),
					),
				),
		},
		ceremonies: {
			start: async (ceremony) => void ceremonies.set(ceremony.tokenHash, ceremony),
			async take(tokenHash, kind, now) {
				const found = ceremonies.get(tokenHash)
				ceremonies.delete(tokenHash)
				return found && found.kind === kind && found.expiresAt > now ? found.content : null
			},
		},
	}
}

function shownSession({ id, createdAt, seenAt, expiresAt, checkedAt }: Session): Session {
	return { id, createdAt, seenAt, expiresAt, checkedAt }
}

function shownInvitation(invitation: Invitation): Invitation {
	const { id, role, group, actorId, by, email, createdAt, expiresAt, usedAt } = invitation
	return { id, role, group, actorId, by, email, createdAt, expiresAt, usedAt }
}

function shownLink({ by, createdAt, expiresAt, usedAt }: PasswordLink): PasswordLink {
	return { by, createdAt, expiresAt, usedAt }
}

function credentialOf({
	credentialId,
	publicKey,
	counter,
	transports,
}: PasskeyCredential): PasskeyCredential {
	return { credentialId, publicKey, counter, transports }
}

function isSameRole(one: Role, other: Role): boolean {
	return one.role === other.role && one.group === other.group && one.actorId === other.actorId
}
