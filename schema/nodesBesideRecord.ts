/**
 * The nodes outside the record, with all their texts: accounts, what people write to each other, personal data. The
 * vocabulary has the kinds of the record. A test fails if the database holds a text that neither of them names.
 */
import type { ErasureText, HeldCategory } from './personalData'
import type { TextMark } from './vocabulary'

/** OWN: personal data kept on purpose, which is removed with its node. JSON: a text that contains other texts. */
export type BesideMark = TextMark | 'OWN' | 'JSON'

export interface NodeBesideRecord {
	readonly label: string
	/** The word of the erasure register for it. */
	readonly text: ErasureText
	/** The property with its id; null: details, which take the id of their node. */
	readonly id: string | null
	/**
	 * The property with the actor whose text it is; HOLDER: details, which take the actor of their node; null: no
	 * actor's.
	 */
	readonly actor: string | null
	/**
	 * The category of the export for those who wrote it, named in `accountId` or `writers`; null: the writer is not
	 * stored.
	 */
	readonly written: HeldCategory | null
	readonly marks: Readonly<Record<string, BesideMark>>
}

type Parts = Partial<Pick<NodeBesideRecord, 'id' | 'actor' | 'written'>>

/** @param fixed names of properties, separated by blanks. */
function node(
	label: string,
	text: ErasureText,
	marks: Readonly<Record<string, BesideMark>>,
	fixed: string,
	parts: Parts = {},
): NodeBesideRecord {
	const named = fixed
		.split(' ')
		.filter(Boolean)
		.map((name) => [name, 'FIXED'] as const)
	return {
		label,
		text,
		id: 'id',
		actor: null,
		written: null,
		...parts,
		marks: { ...marks, ...Object.fromEntries(named) },
	}
}

export const NODES_BESIDE_RECORD: readonly NodeBesideRecord[] = [
	// What people say about records and to each other.
	node('PartyAnswer', 'ANSWER', { reason: 'FREE' }, 'key recordId actor verdict at', {
		id: 'key',
		actor: 'actor',
	}),
	node(
		'Report',
		'REPORT',
		{ text: 'FREE', title: 'FREE', source: 'ADDRESS', address: 'FREE' },
		'id tokenHash subject subjectId groups language fault state createdAt changedAt closedAt',
	),
	node('ReportNote', 'REPORT', { text: 'FREE' }, 'id state at accountId', { written: 'REPORT' }),
	node(
		'Proposal',
		'PROPOSAL',
		{ title: 'FREE', text: 'FREE', points: 'FREE' },
		'id kind place sectors expiresOn country origin originId author evidence named state end createdAt changedAt soundedAt acceptedAt publicAt closedAt writers',
		{ actor: 'author', written: 'PROPOSAL' },
	),
	node(
		'ProposalSlot',
		'PROPOSAL',
		{ comment: 'FREE', outcomeText: 'FREE' },
		'key actor verdict points answeredAt declinedAt history outcome outcomeAt',
		{ id: 'key', actor: 'actor' },
	),
	node(
		'Comment',
		'COMMENT',
		{ text: 'FREE' },
		'id subject subjectId group actor accountId at editedAt withdrawnAt',
		{ actor: 'actor', written: 'COMMENT' },
	),
	node(
		'Case',
		'CASE',
		{ reason: 'FREE' },
		'id group subject key keys place partner actors start end verdict proposal evidence judgedOn toldActors toldAt openedAt changedAt goneAt',
	),
	node('CaseEvent', 'CASE', { text: 'FREE' }, 'id kind at accountId actor verdict', { written: 'CASE' }),

	// Persons: contacts, accounts, letters, requests.
	node('Contact', 'CONTACT', {}, 'id organisation state origin collectedOn confirmedOn informedOn'),
	node(
		'ContactDetails',
		'CONTACT',
		{ name: 'OWN', email: 'OWN', phone: 'OWN', function: 'FREE', source: 'FREE' },
		'id',
		{ id: null, actor: 'HOLDER' },
	),
	node('Account', 'ACCOUNT', {}, 'id createdAt closedAt frozenAt usedAt warnedAt'),
	node(
		'AccountDetails',
		'ACCOUNT',
		{ name: 'OWN', email: 'OWN', emailKey: 'OWN', newEmail: 'OWN', newEmailKey: 'OWN' },
		'newEmailAt newEmailToken newEmailTokenUntil',
	),
	node('Letter', 'ACCOUNT', {}, 'id kind accountId content createdAt dueAt expiresAt endedAt end'),
	node('LetterDetails', 'ACCOUNT', { email: 'ADDRESS', name: 'FREE', title: 'FREE', text: 'FREE' }, '', {
		id: null,
	}),
	node('InvitationDetails', 'ACCOUNT', { email: 'ADDRESS' }, '', { id: null }),
	node('Follow', 'ACCOUNT', { title: 'FREE', question: 'FREE' }, 'id key kind subjectId group createdAt'),
	node('Passkey', 'ACCOUNT', { name: 'FREE' }, 'id credentialId publicKey transports createdAt usedAt'),
	node('ApiToken', 'ACCOUNT', { name: 'FREE' }, 'id tokenHash scopes createdAt expiresAt usedAt revokedAt'),
	node(
		'PersonRequest',
		'REQUEST',
		{ reference: 'FREE', outcome: 'FREE' },
		'id kind state group subject receivedOn dueOn closedOn erasure organisation askedBy told',
	),

	// A data set as its folder describes it: its title and its words. The other properties are derived from all of
	// it.
	node('Dataset', 'RECORD', { content: 'JSON' }, 'id title compiled licence checksum'),

	// What the server keeps for itself: ids, days, digests, names of fields.
	node('Password', 'ACCOUNT', {}, 'accountId hash'),
	node('PasswordLink', 'ACCOUNT', {}, 'tokenHash by createdAt expiresAt forgottenAt usedAt'),
	node('ExternalIdentity', 'ACCOUNT', {}, 'key'),
	node('Session', 'ACCOUNT', {}, 'tokenHash id createdAt seenAt expiresAt checkedAt'),
	node('SetupLink', 'ACCOUNT', {}, 'tokenHash expiresAt'),
	node('Ceremony', 'ACCOUNT', {}, 'tokenHash kind content expiresAt'),
	node('SignInAttempts', 'ACCOUNT', {}, 'key until forgottenAt'),
	node('Role', 'ACCOUNT', {}, 'key role group actorId since'),
	node('Vacancy', 'ACCOUNT', {}, 'actorId leftAt'),
	node('Invitation', 'ACCOUNT', {}, 'id tokenHash role group actorId by createdAt expiresAt usedAt usedBy'),
	node('LetterChoice', 'ACCOUNT', {}, 'accountId frequency language nextAt sentUntil chosenAt'),
	node('FeedAddress', 'ACCOUNT', {}, 'tokenHash createdAt'),
	node('StopLink', 'ACCOUNT', {}, 'tokenHash what expiresAt address frequency'),
	node('StoppedAddress', 'ACCOUNT', {}, 'digest at'),
	node('KnownOverlaps', 'ACCOUNT', {}, 'accountId overlaps'),
	node('ConfirmationReminder', 'ANSWER', {}, 'actor at'),
	node('AnsweredWrite', 'ACCOUNT', {}, 'key input answer expiresAt'),
	node('DraftQuestions', 'ACCOUNT', {}, 'key questions expiresAt'),
	node('DraftGrid', 'ACCOUNT', {}, 'country day drafts'),
	node(
		'Activity',
		'ACCOUNT',
		{},
		'id kind at actors concerned places sectors subject subjectId group audience outcome',
	),
	node('ActivityHead', 'RECORD', {}, 'removedBefore'),
	node('AuditEntry', 'ACCOUNT', {}, 'at account action object fields salt digest hash'),
	node('AuditHead', 'ACCOUNT', {}, 'hash'),
	node('AuditCheckpoint', 'ACCOUNT', {}, 'hash at signature'),
	node('Erasure', 'REQUEST', {}, 'id subject reason at salt organisation group by digests'),
	node('ErasurePlace', 'REQUEST', {}, 'id erasure request label object property decidedAt'),
	node('RetentionRun', 'REQUEST', {}, 'id at asOf account counts'),
	node('Feed', 'RECORD', {}, 'epoch erasedAt overwrittenAt'),
	// Written over the bytes of erased data.
	node('Overwriting', 'RECORD', {}, 'text list short other'),
	// `after` is a record as the vocabulary describes it.
	node('Change', 'RECORD', {}, 'at author kind recordId after'),
	node('Migration', 'RECORD', {}, 'name checksum appliedAt owner'),
]
