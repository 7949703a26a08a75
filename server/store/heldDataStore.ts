/** All data held about a person. */
import type { HeldCategory } from '../../schema/personalData'
import type { Id } from '../domain/ids'
import { AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'
import { WRITTEN_NODES, writtenTexts } from './freeTexts'

/** Something held about a person. */
export interface HeldEntry {
	readonly category: HeldCategory
	/** Unique in its category. */
	readonly id: string
	/** ISO instant or day; null: without a time. */
	readonly at: string | null
	/** As texts, with the names used in the database. */
	readonly fields: readonly { readonly name: string; readonly values: readonly string[] }[]
}

/** A contact with the address of an account. */
export interface ContactOfAddress {
	readonly id: string
	readonly organisation: Id
	readonly entry: HeldEntry
}

export class Neo4jHeldDataStore extends AuditedStore {
	/** Everything held about an account except the same person's contact; the number of queries is fixed. */
	async ofAccount(accountId: string): Promise<readonly HeldEntry[]> {
		const labels = [...WRITTEN_NODES.keys()]
		const [beside, ...rows] = await Promise.all([
			this.database.read<WrittenRow>(WRITTEN_BESIDE_RECORD, { accountId, labels }),
			...HELD_OF_ACCOUNT.map((query) => this.database.read<HeldRow>(query, { accountId })),
		])
		return [...rows.flat(), ...beside.map(writtenBesideRecord)].map(heldEntry)
	}

	/** Shown contacts with the address of an account. */
	async contactsOfAddress(accountId: string): Promise<readonly ContactOfAddress[]> {
		const rows = await this.database.read<HeldRow & { organisation: Id }>(CONTACTS_OF_ADDRESS, {
			accountId,
		})
		return rows.map(({ organisation, ...row }) => ({ id: row.id, organisation, entry: heldEntry(row) }))
	}

	/** Everything held about a contact. */
	async ofContact(contactId: string): Promise<readonly HeldEntry[]> {
		const rows = await this.database.read<HeldRow>(HELD_OF_CONTACT, { contactId })
		return rows.map(heldEntry)
	}

	/** Notes in the audit log that a person's data was exported. */
	noteExport(account: string, object: string): Promise<void> {
		return this.database.audited(async () => {}, { account, action: 'personalData.export', object })
	}
}

export type HeldDataStore = Pick<Neo4jHeldDataStore, keyof Neo4jHeldDataStore>

interface HeldRow extends Omit<HeldEntry, 'category' | 'fields'> {
	readonly category: HeldCategory
	readonly fields: Readonly<Record<string, unknown>>
}

/** Something that a person wrote beside the record. */
interface WrittenRow extends Pick<HeldEntry, 'id' | 'at'> {
	readonly label: string
	readonly properties: Readonly<Record<string, unknown>>
	/** Id of what it belongs to. */
	readonly about: string | null
}

function writtenBesideRecord({ label, id, at, properties, about }: WrittenRow): HeldRow {
	const category = WRITTEN_NODES.get(label)
	if (category === undefined)
		throw new Error(`Expected the label of a node that says who wrote it, got ${label}.`)
	const {
		id: _id,
		at: _at,
		accountId: _account,
		writers: _writers,
		version: _version,
		...fields
	} = properties
	return { category, id, at, fields: { about, ...fields } }
}

function heldEntry({ category, id, at, fields }: HeldRow): HeldEntry {
	// In a record, only free text and the verdict are its author's data; the rest is the organisation's.
	const { after, ...own } = fields
	const { verdict } = typeof after === 'string' ? (JSON.parse(after) as { readonly verdict?: string }) : {}
	const held = typeof after === 'string' ? { ...own, verdict, ...writtenTexts(String(own.kind), after) } : own
	return {
		category,
		id,
		at,
		fields: Object.entries(held).flatMap(([name, value]) => {
			const values = textsOf(value)
			return values.length === 0 ? [] : [{ name, values }]
		}),
	}
}

function textsOf(value: unknown): readonly string[] {
	if (value === null || value === undefined || value === '') return []
	return Array.isArray(value) ? value.map(String) : [String(value)]
}

/** Everything held about an account, with its fields as a map: several queries, since a single one takes seconds to plan. */
export const ACCOUNT_AND_SIGN_IN_METHODS = cypher`
MATCH (account:Account {id: $accountId})
OPTIONAL MATCH (account)-[:HAS_DETAILS]->(details:AccountDetails)
RETURN 'ACCOUNT' AS category, account.id AS id, account.createdAt AS at, {
  name: details.name, email: details.email, newEmail: details.newEmail, frozenAt: account.frozenAt,
  hasPassword: EXISTS { MATCH (:Password)-[:OF]->(account) },
  identityProvider: EXISTS { MATCH (:ExternalIdentity)-[:OF]->(account) }
} AS fields
UNION ALL
MATCH (role:Role)-[:OF]->(:Account {id: $accountId})
RETURN 'ROLE' AS category, role.key AS id, role.since AS at,
  {role: role.role, group: role.group, actor: role.actorId} AS fields
UNION ALL
MATCH (session:Session)-[:OF]->(:Account {id: $accountId})
RETURN 'SESSION' AS category, session.id AS id, session.createdAt AS at,
  {seenAt: session.seenAt, expiresAt: session.expiresAt, checkedAt: session.checkedAt} AS fields
UNION ALL
MATCH (passkey:Passkey)-[:OF]->(:Account {id: $accountId})
RETURN 'PASSKEY' AS category, passkey.id AS id, passkey.createdAt AS at,
  {name: passkey.name, usedAt: passkey.usedAt} AS fields
UNION ALL
MATCH (token:ApiToken)-[:OF]->(:Account {id: $accountId})
RETURN 'API_TOKEN' AS category, token.id AS id, token.createdAt AS at, {
  name: token.name, scopes: token.scopes, expiresAt: token.expiresAt, usedAt: token.usedAt,
  revokedAt: token.revokedAt
} AS fields`

/** The records that an account wrote, each as it then stood. */
export const RECORDS_WRITTEN_BY = cypher`
MATCH (change:Change {author: $accountId})
RETURN CASE change.kind WHEN 'Judgement' THEN 'JUDGEMENT' ELSE 'DECLARATION' END AS category,
  toString(change.seq) AS id, change.at AS at,
  {kind: change.kind, record: change.recordId, after: change.after} AS fields`

/** What an account wrote beside the record: all properties of nodes with $labels. */
export const WRITTEN_BESIDE_RECORD = cypher`
MATCH (node:$any($labels)) WHERE node.accountId = $accountId OR $accountId IN node.writers
OPTIONAL MATCH (node)-[:OF]->(about)
RETURN head(labels(node)) AS label, node.id AS id, coalesce(node.at, node.createdAt) AS at,
  properties(node) AS properties, about.id AS about`

export const FOLLOWED_BY_ACCOUNT = cypher`
MATCH (invitation:Invitation) WHERE invitation.by = $accountId OR invitation.usedBy = $accountId
RETURN 'INVITATION' AS category, invitation.id AS id, invitation.createdAt AS at, {
  role: invitation.role, group: invitation.group, actor: invitation.actorId, usedAt: invitation.usedAt,
  part: CASE invitation.by WHEN $accountId THEN 'made' ELSE 'accepted' END
} AS fields
UNION ALL
MATCH (follow:Follow)-[:OF]->(:Account {id: $accountId})
RETURN 'FOLLOW' AS category, follow.id AS id, follow.createdAt AS at,
  {kind: follow.kind, subject: follow.subjectId, title: follow.title, question: follow.question} AS fields
UNION ALL
MATCH (address:FeedAddress)-[:OF]->(account:Account {id: $accountId})
RETURN 'FOLLOW' AS category, 'feed-address' AS id, address.createdAt AS at, {kind: 'FEED_ADDRESS'} AS fields
UNION ALL
MATCH (choice:LetterChoice {accountId: $accountId})
RETURN 'LETTER' AS category, 'letter-choice' AS id, null AS at, {
  frequency: choice.frequency, weekday: choice.weekday, language: choice.language, overlaps: choice.overlaps,
  correspondence: choice.correspondence, cases: choice.cases, reminders: choice.reminders
} AS fields`

export const LETTERS_AND_REQUESTS_OF_ACCOUNT = cypher`
MATCH (letter:Letter {accountId: $accountId})
OPTIONAL MATCH (letter)-[:HAS_DETAILS]->(details:LetterDetails)
RETURN 'LETTER' AS category, letter.id AS id, letter.createdAt AS at, {
  kind: letter.kind, endedAt: letter.endedAt, end: letter.end, email: details.email, name: details.name,
  title: details.title, text: details.text
} AS fields
UNION ALL
MATCH (request:PersonRequest {subject: $accountId})
RETURN 'REQUEST' AS category, request.id AS id, request.receivedOn AS at, {
  kind: request.kind, state: request.state, reference: request.reference, outcome: request.outcome,
  dueOn: request.dueOn, closedOn: request.closedOn
} AS fields`

export const LOG_OF_ACCOUNT = cypher`
MATCH (entry:AuditEntry {account: $accountId})
RETURN 'LOG' AS category, toString(entry.seq) AS id, entry.at AS at,
  {action: entry.action, object: entry.object, fields: entry.fields} AS fields
UNION ALL
MATCH (entry:AuditEntry {object: $accountId}) WHERE entry.account IS NULL OR entry.account <> $accountId
RETURN 'LOG' AS category, toString(entry.seq) AS id, entry.at AS at,
  {action: entry.action, object: entry.object, fields: entry.fields} AS fields`

const HELD_CONTACT = cypher`'CONTACT' AS category, contact.id AS id, contact.collectedOn AS at, {
  organisation: contact.organisation, name: details.name, function: details.function, email: details.email,
  phone: details.phone, source: details.source, origin: contact.origin, state: contact.state,
  confirmedOn: contact.confirmedOn, informedOn: contact.informedOn
} AS fields`

export const CONTACTS_OF_ADDRESS = cypher`
MATCH (:Account {id: $accountId})-[:HAS_DETAILS]->(person:AccountDetails)
MATCH (contact:Contact {state: 'SHOWN'})-[:HAS_DETAILS]->(details:ContactDetails)
WHERE toLower(details.email) = toLower(person.email)
RETURN contact.organisation AS organisation, ${HELD_CONTACT} ORDER BY id`

/** Who read the contact is other persons' data; when it was read is shown. */
export const HELD_OF_CONTACT = cypher`
MATCH (contact:Contact {id: $contactId})
OPTIONAL MATCH (contact)-[:HAS_DETAILS]->(details:ContactDetails)
RETURN ${HELD_CONTACT}
UNION ALL
MATCH (request:PersonRequest {subject: $contactId})
RETURN 'REQUEST' AS category, request.id AS id, request.receivedOn AS at, {
  kind: request.kind, state: request.state, reference: request.reference, outcome: request.outcome,
  dueOn: request.dueOn, closedOn: request.closedOn
} AS fields
UNION ALL
MATCH (entry:AuditEntry {object: $contactId})
RETURN 'LOG' AS category, toString(entry.seq) AS id, entry.at AS at,
  {action: entry.action, fields: entry.fields} AS fields`

const HELD_OF_ACCOUNT = [
	ACCOUNT_AND_SIGN_IN_METHODS,
	RECORDS_WRITTEN_BY,
	FOLLOWED_BY_ACCOUNT,
	LETTERS_AND_REQUESTS_OF_ACCOUNT,
	LOG_OF_ACCOUNT,
] as const
