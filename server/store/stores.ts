import { type AccountStore, Neo4jAccountStore } from './accountStore'
import { type ActivityStore, Neo4jActivityStore } from './activityStore'
import { type ApiTokenStore, Neo4jApiTokenStore } from './apiTokenStore'
import { AuditedDatabase } from './auditedDatabase'
import { type AuditLogStore, Neo4jAuditLogStore } from './auditLog'
import { type CaseStore, Neo4jCaseStore } from './caseStore'
import { type CeremonyStore, Neo4jCeremonyStore } from './ceremonyStore'
import { type ContactStore, Neo4jContactStore } from './contactStore'
import type { Database } from './database'
import { type DiscussionStore, Neo4jDiscussionStore } from './discussionStore'
import { type ErasureStore, Neo4jErasureStore } from './erasureStore'
import { type FeedAddressStore, Neo4jFeedAddressStore } from './feedAddressStore'
import { type FollowStore, Neo4jFollowStore } from './followStore'
import { type HeldDataStore, Neo4jHeldDataStore } from './heldDataStore'
import { answerUnderKey, type IdempotencyKey } from './idempotencyKeys'
import { type IdentityStore, Neo4jIdentityStore } from './identityStore'
import { type InvitationStore, Neo4jInvitationStore } from './invitationStore'
import { type KnownOverlapStore, Neo4jKnownOverlapStore } from './knownOverlapStore'
import { type LetterChoiceStore, Neo4jLetterChoiceStore } from './letterChoiceStore'
import { type MailStore, Neo4jMailStore } from './mailStore'
import { Neo4jPasskeyStore, type PasskeyStore } from './passkeyStore'
import { Neo4jPasswordStore, type PasswordStore } from './passwordStore'
import { Neo4jPersonRequestStore, type PersonRequestStore } from './personRequestStore'
import { Neo4jProposalStore, type ProposalStore } from './proposalStore'
import { Neo4jReportStore, type ReportStore } from './reportStore'
import { Neo4jRetentionStore, type RetentionStore } from './retentionStore'
import { Neo4jRoleStore, type RoleStore } from './roleStore'
import { Neo4jSessionStore, type SessionStore } from './sessionStore'
import { Neo4jSignInAttemptStore, type SignInAttemptStore } from './signInAttemptStore'
import type { Perform } from './transaction'
import { performIn } from './transaction'

/** All stores beside the record in the same database, one for each subject. */
export interface Stores {
	readonly accounts: AccountStore
	readonly passwords: PasswordStore
	readonly sessions: SessionStore
	readonly attempts: SignInAttemptStore
	readonly roles: RoleStore
	readonly invitations: InvitationStore
	readonly apiTokens: ApiTokenStore
	readonly identities: IdentityStore
	readonly passkeys: PasskeyStore
	readonly ceremonies: CeremonyStore
	readonly reports: ReportStore
	readonly activity: ActivityStore
	readonly follows: FollowStore
	readonly letterChoices: LetterChoiceStore
	readonly feedAddresses: FeedAddressStore
	readonly knownOverlaps: KnownOverlapStore
	/** Letters to send. */
	readonly mail: MailStore
	/** Persons with a public function. */
	readonly contacts: ContactStore
	readonly erasures: ErasureStore
	readonly heldData: HeldDataStore
	readonly personRequests: PersonRequestStore
	readonly retention: RetentionStore
	readonly auditLog: AuditLogStore
	readonly cases: CaseStore
	readonly discussions: DiscussionStore
	/** Proposals, and each party's answer. */
	readonly proposals: ProposalStore
	/** The one way in which commands write. */
	readonly perform: Perform
	/** The answer given under a key within a day; null if there was none. Throws BadInput if the key was used for another request. */
	answeredBefore(once: IdempotencyKey): Promise<string | null>
	/** Writes into the audit log that something was refused. */
	noteRefusal(account: string | null, action: string, object: string | null): Promise<void>
}

/** The functions of the stores that only read (`stores.test.ts`). */
export const READS = {
	accounts: ['hasAdministrator', 'detailsOf', 'waysOf'],
	passwords: ['byEmail', 'ofAccount', 'link', 'linksOf'],
	sessions: ['owner', 'ofAccounts'],
	roles: ['holders', 'vacancies', 'ofAccounts'],
	invitations: ['byToken', 'accountOfUsedLink', 'open'],
	apiTokens: ['owner', 'ofAccounts'],
	identities: ['accountOf'],
	passkeys: ['credentials', 'owner', 'ofAccounts'],
	reports: ['byLink', 'heads', 'head', 'byIds', 'notesOf', 'closedBefore'],
	activity: ['head', 'after', 'countBefore'],
	follows: ['ofAccounts'],
	letterChoices: ['ofAccounts', 'dueDigests', 'ownerOfStopLink', 'stoppedAddresses', 'isAddressStopped'],
	feedAddresses: ['ofAccounts', 'owner'],
	knownOverlaps: ['all'],
	mail: ['waiting'],
	contacts: ['heads', 'head', 'matching', 'byName', 'valuesToErase'],
	erasures: ['all', 'heldAgain', 'byId', 'decisions', 'placesOf'],
	heldData: ['ofAccount', 'contactsOfAddress', 'ofContact'],
	personRequests: ['all', 'byId', 'toTell'],
	retention: ['unusedAccounts', 'isUnused', 'oldDiscussions', 'oldProposals', 'runs'],
	auditLog: ['lines', 'count', 'actions', 'head', 'hashAt', 'checkpoint', 'check'],
	cases: ['ofGroup', 'byIds', 'eventsOf', 'toldOf'],
	discussions: ['commentsOn', 'byId'],
	proposals: ['byIds', 'ofActors', 'sounded', 'referringTo'],
} as const satisfies { readonly [Name in keyof Stores]?: readonly (keyof Stores[Name])[] }

/** Those that note in the audit log who read what. */
interface NotedReads {
	readonly contacts: Pick<ContactStore, 'readValues'>
	readonly erasures: Pick<ErasureStore, 'readPlaces'>
	readonly heldData: Pick<HeldDataStore, 'noteExport'>
}

/** Those by which a purge removes, in many transactions, what is past its time; the command `retention.purge` ends it. */
interface Removals {
	readonly contacts: Pick<ContactStore, 'erase'>
	readonly retention: Pick<RetentionStore, 'removeDiscussions' | 'removeProposals'>
	readonly reports: Pick<ReportStore, 'removeClosedBefore'>
	readonly personRequests: Pick<PersonRequestStore, 'remove'>
	readonly activity: Pick<ActivityStore, 'removeBefore'>
	readonly auditLog: Pick<AuditLogStore, 'purge'>
}

type Reads = {
	readonly [Name in keyof typeof READS]: Pick<Stores[Name], (typeof READS)[Name][number] & keyof Stores[Name]>
}

/**
 * The stores for what a client asks, such as a mutation: its only way to write is `perform`, beside counting how often it asks
 * (`attempts`) and noting what it read or was refused. Code that writes by anything else does not compile (`npm run check`).
 */
export type RequestStores = Reads &
	NotedReads &
	Removals &
	Pick<Stores, 'perform' | 'answeredBefore' | 'noteRefusal' | 'attempts'>

/** @param now the time of audit log lines. */
export function storesIn(database: Database, now: () => Date): Stores {
	const audited = new AuditedDatabase(database, now)
	return {
		accounts: new Neo4jAccountStore(audited),
		passwords: new Neo4jPasswordStore(audited),
		sessions: new Neo4jSessionStore(audited),
		attempts: new Neo4jSignInAttemptStore(audited),
		roles: new Neo4jRoleStore(audited),
		invitations: new Neo4jInvitationStore(audited),
		apiTokens: new Neo4jApiTokenStore(audited),
		identities: new Neo4jIdentityStore(audited),
		passkeys: new Neo4jPasskeyStore(audited),
		ceremonies: new Neo4jCeremonyStore(audited),
		reports: new Neo4jReportStore(audited),
		activity: new Neo4jActivityStore(audited),
		follows: new Neo4jFollowStore(audited),
		letterChoices: new Neo4jLetterChoiceStore(audited),
		feedAddresses: new Neo4jFeedAddressStore(audited),
		knownOverlaps: new Neo4jKnownOverlapStore(audited),
		mail: new Neo4jMailStore(audited),
		contacts: new Neo4jContactStore(audited),
		erasures: new Neo4jErasureStore(audited),
		heldData: new Neo4jHeldDataStore(audited),
		personRequests: new Neo4jPersonRequestStore(audited),
		retention: new Neo4jRetentionStore(audited),
		auditLog: new Neo4jAuditLogStore(audited),
		cases: new Neo4jCaseStore(audited),
		discussions: new Neo4jDiscussionStore(audited),
		proposals: new Neo4jProposalStore(audited),
		perform: performIn(database, now),
		answeredBefore: (once) => answerUnderKey(database, once, now()),
		noteRefusal: (account, action, object) => audited.audited(async () => {}, { account, action, object }),
	}
}
