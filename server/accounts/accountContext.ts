import DataLoader from 'dataloader'
import type { SignInMethod } from '../../schema/enums'
import type { Proposal } from '../domain/proposal'
import type { HeldRole } from '../domain/role'
import { Unauthenticated } from '../errors'
import type { Directory } from '../policy/directory'
import type { Reader } from '../policy/reader'
import type { KnownDetails } from '../store/accountStore'
import type { LockedAccount } from '../store/accountWrites'
import type { ApiToken } from '../store/apiTokenStore'
import type { CaseEvent } from '../store/caseStore'
import type { ContactValues } from '../store/contactStore'
import type { Instant } from '../store/database'
import type { Follow } from '../store/followStore'
import type { LetterChoice } from '../store/letterChoiceStore'
import type { Passkey } from '../store/passkeyStore'
import type { PasswordLink } from '../store/passwordStore'
import type { ReportNote } from '../store/reportStore'
import type { AccountHolder } from '../store/roleStore'
import type { Session } from '../store/sessionStore'
import type { LockedReads } from '../store/transaction'
import { type Accounts, instantAfter, type RequestAccounts } from './accounts'
import type { Identified } from './readers'

/** What one request knows of accounts: who asks, and what it has read so far. */
export interface AccountContext {
	readonly reader: Reader
	/** The session that the request came with; null for an API token and for a visitor. */
	readonly sessionId: string | null
	readonly directory: Directory
	/** null: the server has no accounts; everybody is a visitor. */
	readonly services: AccountServices | null
}

/** Throws Unauthenticated where the server has no accounts: then nobody is signed in. */
export function servicesOf({ services }: AccountContext): AccountServices {
	if (services === null) throw new Unauthenticated()
	return services
}

/** Throws Unauthenticated where nobody is signed in. */
export function accountIdOf({ reader: { accountId } }: Pick<AccountContext, 'reader'>): string {
	if (accountId === null) throw new Unauthenticated()
	return accountId
}

/** The account that writes, locked: as the `read` of a command. Throws Unauthenticated if it was closed or frozen meanwhile. */
export async function ownAccount(
	locked: Pick<LockedReads, 'account'>,
	context: Pick<AccountContext, 'reader'>,
): Promise<LockedAccount> {
	const account = await locked.account(accountIdOf(context))
	if (account === null || account.frozenAt !== null) throw new Unauthenticated()
	return account
}

export interface AccountServices extends RequestAccounts {
	readonly loaders: AccountLoaders
}

/** One loader for each kind and request, so that one query answers many fields. Keyed by account id unless said otherwise. */
export interface AccountLoaders {
	/** null for a closed or unknown account. */
	readonly details: DataLoader<string, KnownDetails | null>
	readonly roles: DataLoader<string, readonly HeldRole[]>
	readonly sessions: DataLoader<string, readonly Session[]>
	readonly apiTokens: DataLoader<string, readonly ApiToken[]>
	readonly passkeys: DataLoader<string, readonly Passkey[]>
	readonly ways: DataLoader<string, readonly SignInMethod[]>
	readonly passwordLinks: DataLoader<string, PasswordLink | null>
	/** Every open account with its roles, under a single key. */
	readonly holders: DataLoader<'all', readonly AccountHolder[]>
	readonly follows: DataLoader<string, readonly Follow[]>
	readonly letterChoices: DataLoader<string, LetterChoice | null>
	/** When the address was made. */
	readonly feedAddresses: DataLoader<string, Instant | null>
	/** By the id of the report. */
	readonly reportNotes: DataLoader<string, readonly ReportNote[]>
	/** By the id of the contact. The audit log notes each contact that is read, once a request. */
	readonly contactValues: DataLoader<string, ContactValues | null>
	/** By the id of the case. */
	readonly caseEvents: DataLoader<string, readonly CaseEvent[]>
	/** By the id of the proposal; null where there is none. */
	readonly proposals: DataLoader<string, Proposal | null>
}

export function accountContext(
	accounts: Accounts | null,
	{ reader, sessionId }: Identified,
	directory: Directory,
): AccountContext {
	const services = accounts && { ...accounts, loaders: loadersOver(accounts, reader.accountId) }
	return { reader, sessionId, directory, services }
}

function loadersOver({ store, clock }: Accounts, accountId: string | null): AccountLoaders {
	return {
		details: loader((ids) => store.accounts.detailsOf(ids), null),
		roles: loader((ids) => store.roles.ofAccounts(ids), []),
		sessions: loader((ids) => store.sessions.ofAccounts(ids, instantAfter(clock)), []),
		apiTokens: loader((ids) => store.apiTokens.ofAccounts(ids), []),
		passkeys: loader((ids) => store.passkeys.ofAccounts(ids), []),
		ways: loader((ids) => store.accounts.waysOf(ids), []),
		passwordLinks: loader((ids) => store.passwords.linksOf(ids), null),
		holders: new DataLoader(async () => [await store.roles.holders()]),
		follows: loader((ids) => store.follows.ofAccounts(ids), []),
		letterChoices: loader((ids) => store.letterChoices.ofAccounts(ids), null),
		feedAddresses: loader((ids) => store.feedAddresses.ofAccounts(ids), null),
		reportNotes: loader((ids) => store.reports.notesOf(ids), []),
		contactValues: loader((ids) => {
			if (accountId === null) throw new Unauthenticated()
			return store.contacts.readValues(ids, accountId)
		}, null),
		caseEvents: loader((ids) => store.cases.eventsOf(ids), []),
		proposals: loader(
			async (ids) => new Map((await store.proposals.byIds(ids)).map((one) => [one.id, one])),
			null,
		),
	}
}

function loader<Value, None>(
	read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
	none: None,
): DataLoader<string, Value | None> {
	return new DataLoader(async (ids) => {
		const found = await read(ids)
		return ids.map((id) => found.get(id) ?? none)
	})
}
