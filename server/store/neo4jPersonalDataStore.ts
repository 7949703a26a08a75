import neo4j from 'neo4j-driver'
import { type HeldCategory, isAccount } from '../../schema/personalData'
import type { AuditCheckByLedger, AuditCheckpoint, AuditHead, AuditLine } from '../domain/audit'
import { type Erasure, type ErasureDecision, placeId, type Redact, type TextPlace } from '../domain/erasure'
import type { Id } from '../domain/ids'
import { Conflict } from '../errors'
import { CLOSE_ACCOUNT } from './accountStore'
import type { AuditedDatabase } from './auditedDatabase'
import { appendAudit, checkAuditByLedger } from './auditLog'
import { REMOVE_CONTACT } from './contactStore'
import * as audit from './cypher/audit'
import * as personalData from './cypher/personalData'
import type { CypherText } from './cypherText'
import type { RunStatement } from './database'
import { eraseTexts } from './eraseTexts'
import { redactFreeTexts, textsAt, WRITTEN_NODES, writtenTexts } from './freeTexts'
import type { Ledger } from './ledger'
import type { NewLetter } from './mailStore'
import { writeLetters } from './mailStore'
import type {
	AuditChoice,
	AuditLineRow,
	ContactOfAddress,
	ErasurePlace,
	HeldEntry,
	OldDiscussion,
	PersonalDataStore,
	PersonRequest,
	PersonRequestWrite,
	PlaceDecision,
	RetentionRun,
	ToldRequest,
	UnusedAccount,
} from './personalDataStore'
import { COUNT_ADMINISTRATORS, LOCK_ADMINISTRATORS } from './roleStore'

/** More than a file of the database's log holds (`db.tx_log.rotation.size` in `server/localDatabase`). */
const OVERWRITING = { count: neo4j.int(3_000), text: 'o'.repeat(1_000) }

/** After which the database lets others have the room of what was removed. */
const FREED_MILLISECONDS = 10_000

/** Entries that a transaction of a purge removes. */
const PURGED_AT_ONCE = 2_000

/** Personal data in the Neo4j of the record. */
export class Neo4jPersonalDataStore implements PersonalDataStore {
	readonly #database: AuditedDatabase

	constructor(database: AuditedDatabase) {
		this.#database = database
	}

	erasures(): Promise<readonly Erasure[]> {
		return this.#database.read<Erasure>(personalData.ERASURES)
	}

	async heldAgain(subjects: readonly string[]): Promise<readonly string[]> {
		const rows = await this.#database.read<{ subject: string }>(personalData.HELD_AGAIN, { subjects })
		return rows.map(({ subject }) => subject)
	}

	async erasure(id: string): Promise<Erasure | null> {
		const [row] = await this.#database.read<Erasure>(personalData.ERASURE_OF_ID, { id })
		return row ?? null
	}

	async decisions(): Promise<readonly ErasureDecision[]> {
		const rows = await this.#database.read<ErasurePlace & { isErased: boolean; decidedAt: string }>(
			personalData.DECIDED_PLACES,
		)
		return rows.map(({ erasure, label, object, property, isErased, decidedAt: at }) => ({
			erasure,
			label,
			object,
			property,
			isErased,
			at,
		}))
	}

	placesOf(request: string): Promise<readonly ErasurePlace[]> {
		return this.#database.read<ErasurePlace>(personalData.PLACES_OF_REQUEST, { request })
	}

	async readPlaces(
		request: string,
		places: readonly ErasurePlace[],
		account: string,
	): Promise<readonly (readonly string[])[]> {
		return this.#database.write(async (run) => {
			const found = await textsAt(run, places)
			await appendAudit(
				run,
				[{ account, action: 'erasure.read', object: request, fields: [] }],
				this.#database.now(),
			)
			return found.map(({ texts }) => texts)
		})
	}

	async eraseAgain(erasure: Erasure, redact: Redact, decisions: readonly ErasureDecision[]): Promise<number> {
		const { subject, at } = erasure
		return this.#database.write(async (run) => {
			if (subject.startsWith('contact:')) await run(REMOVE_CONTACT, { id: subject })
			else await run(CLOSE_ACCOUNT, { accountId: subject, closedAt: at })
			const found = await eraseTexts(run, erasure, redact, decisions, this.#database.now())
			const line = { account: null, action: 'erasure.replay', object: subject, fields: [] }
			await appendAudit(run, [line], this.#database.now())
			return found
		})
	}

	async overwriteErased(): Promise<boolean> {
		const before = new Date(this.#database.now().getTime() - FREED_MILLISECONDS).toISOString()
		const [erased] = await this.#database.read<{ at: string }>(personalData.ERASED_SINCE, { before })
		if (erased === undefined) return false
		await this.#database.write((run) => run(personalData.WRITE_OVER, OVERWRITING))
		await this.#database.write(async (run) => {
			await run(personalData.REMOVE_OVERWRITING)
			await run(personalData.NOTE_OVERWRITTEN, erased)
		})
		return true
	}

	async heldOfAccount(accountId: string): Promise<readonly HeldEntry[]> {
		const labels = [...WRITTEN_NODES.keys()]
		const [beside, ...rows] = await Promise.all([
			this.#database.read<WrittenRow>(personalData.WRITTEN_BESIDE_RECORD, { accountId, labels }),
			...HELD_OF_ACCOUNT.map((query) => this.#database.read<HeldRow>(query, { accountId })),
		])
		return [...rows.flat(), ...beside.map(writtenBesideRecord)].map(heldEntry)
	}

	async contactsOfAddress(accountId: string): Promise<readonly ContactOfAddress[]> {
		const rows = await this.#database.read<HeldRow & { organisation: Id }>(personalData.CONTACTS_OF_ADDRESS, {
			accountId,
		})
		return rows.map(({ organisation, ...row }) => ({ id: row.id, organisation, entry: heldEntry(row) }))
	}

	async heldOfContact(contactId: string): Promise<readonly HeldEntry[]> {
		const rows = await this.#database.read<HeldRow>(personalData.HELD_OF_CONTACT, { contactId })
		return rows.map(heldEntry)
	}

	async noteExport(account: string, subject: string): Promise<void> {
		await this.#database.write(async (run) => {
			const line = { account, action: 'personalData.export', object: subject, fields: [] }
			await appendAudit(run, [line], this.#database.now())
		})
	}

	requests(): Promise<readonly PersonRequest[]> {
		return this.#database.read<PersonRequest>(personalData.PERSON_REQUESTS)
	}

	async request(id: string): Promise<PersonRequest | null> {
		const [row] = await this.#database.read<PersonRequest>(personalData.PERSON_REQUEST, { id })
		return row ?? null
	}

	requestsToTell(): Promise<readonly ToldRequest[]> {
		return this.#database.read<ToldRequest>(personalData.REQUESTS_TO_TELL)
	}

	async tellOfRequest(id: string, told: string, letters: readonly NewLetter[]): Promise<boolean> {
		return this.#database.write(async (run) => {
			if ((await run(personalData.NOTE_TOLD, { id, told })).length === 0) return false
			await writeLetters(run, letters)
			const line = { account: null, action: 'personRequest.tell', object: id, fields: [] }
			await appendAudit(run, [line], this.#database.now())
			return true
		})
	}

	async removeRequests(ids: readonly string[]): Promise<number> {
		if (ids.length === 0) return 0
		const result = await this.#database.write((run) =>
			run<{ count: number }>(personalData.REMOVE_PERSON_REQUESTS, { ids }),
		)
		return result[0]?.count ?? 0
	}

	auditLines(choice: AuditChoice, before: number | null, limit: number): Promise<readonly AuditLineRow[]> {
		return this.#database.read<AuditLineRow>(audit.AUDIT_LINES, {
			...bounds(choice),
			before: neo4j.int(before ?? Number.MAX_SAFE_INTEGER),
			limit: neo4j.int(limit),
		})
	}

	async countAuditLines(choice: AuditChoice): Promise<number> {
		const [row] = await this.#database.read<{ count: number }>(audit.COUNT_AUDIT_LINES, bounds(choice))
		return row?.count ?? 0
	}

	async auditActions(): Promise<readonly string[]> {
		const rows = await this.#database.read<{ action: string }>(audit.AUDIT_ACTIONS)
		return rows.map(({ action }) => action)
	}

	async auditHead(): Promise<AuditHead> {
		const [head] = await this.#database.read<AuditHead>(audit.AUDIT_HEAD)
		return head ?? { seq: 0, hash: '' }
	}

	async auditHashAt(seq: number): Promise<string | null> {
		const [row] = await this.#database.read<{ hash: string }>(audit.AUDIT_HASH_AT, { seq: neo4j.int(seq) })
		return row?.hash ?? null
	}

	async auditCheckpoint(): Promise<AuditCheckpoint | null> {
		const [row] = await this.#database.read<AuditCheckpoint>(audit.AUDIT_CHECKPOINT)
		return row ?? null
	}

	async purgeAudit(before: string, sign: (head: AuditHead) => AuditCheckpoint): Promise<number> {
		const last = await this.#database.write(async (run) => {
			const [row] = await run<AuditHead>(audit.LAST_AUDIT_BEFORE, { instant: before })
			if (row === undefined) return null
			const { seq, hash, at, signature } = sign(row)
			await run(audit.SAVE_AUDIT_CHECKPOINT, { seq: neo4j.int(seq), hash, at, signature })
			return row
		})
		if (last === null) return 0
		// The log begins after the checkpoint from now on: what is left of a purge that was stopped is none of it, and goes with the next.
		let count = 0
		for (;;) {
			const result = await this.#database.write((run) =>
				run<{ count: number }>(audit.PURGE_AUDIT, {
					seq: neo4j.int(last.seq),
					limit: neo4j.int(PURGED_AT_ONCE),
				}),
			)
			const removed = result[0]?.count ?? 0
			count += removed
			if (removed < PURGED_AT_ONCE) return count
		}
	}

	checkAudit(ledger: Pick<Ledger, 'key' | 'checkpoints'>, isWhole?: boolean): Promise<AuditCheckByLedger> {
		return checkAuditByLedger(this.#database, ledger, isWhole)
	}

	unusedAccounts(before: string): Promise<readonly UnusedAccount[]> {
		return this.#database.read<UnusedAccount>(personalData.UNUSED_ACCOUNTS, { before })
	}

	async isUnused(id: string, before: string): Promise<boolean> {
		return (await this.#database.read(personalData.UNUSED_ACCOUNT, { id, before })).length > 0
	}

	async warnUnused({ id, usedAt }: UnusedAccount, at: string, letter: NewLetter): Promise<boolean> {
		return this.#database.write(async (run) => {
			if ((await run(personalData.NOTE_WARNING, { id, usedAt, at })).length === 0) return false
			await writeLetters(run, [letter])
			await appendAudit(
				run,
				[{ account: null, action: 'retention.tell', object: id, fields: [] }],
				this.#database.now(),
			)
			return true
		})
	}

	oldDiscussions(before: string): Promise<readonly OldDiscussion[]> {
		return this.#database.read<OldDiscussion>(personalData.OLD_DISCUSSIONS, { before })
	}

	async removeDiscussions(before: string): Promise<number> {
		const old = await this.oldDiscussions(before)
		return this.#remove(
			old.map(({ subject, subjectId }) => ({
				statement: personalData.REMOVE_OLD_DISCUSSION,
				parameters: { subject, subjectId, before },
				action: 'comment.purge',
				object: subjectId,
			})),
		)
	}

	oldProposals(before: string): Promise<readonly { readonly id: string; readonly closedAt: string }[]> {
		return this.#database.read(personalData.OLD_PROPOSALS, { before })
	}

	async removeProposals(before: string): Promise<number> {
		const old = await this.oldProposals(before)
		return this.#remove(
			old.map(({ id }) => ({
				statement: personalData.REMOVE_PROPOSAL,
				parameters: { id },
				action: 'proposal.purge',
				object: id,
			})),
		)
	}

	/** Each in a transaction of its own, with its line of the audit log. Returns how many were still there. */
	async #remove(removals: readonly Removal[]): Promise<number> {
		let removed = 0
		for (const { statement, parameters, action, object } of removals) {
			const result = await this.#database.write(async (run) => {
				const [row] = await run<{ count: number }>(statement, parameters)
				if ((row?.count ?? 0) === 0) return false
				await appendAudit(run, [{ account: null, action, object, fields: [] }], this.#database.now())
				return true
			})
			if (result) removed += 1
		}
		return removed
	}

	async retentionRuns(limit: number): Promise<readonly RetentionRun[]> {
		const rows = await this.#database.read<Omit<RetentionRun, 'counts'> & { counts: string }>(
			personalData.RETENTION_RUNS,
			{ limit: neo4j.int(limit) },
		)
		return rows.map(({ counts, ...run }) => ({
			...run,
			counts: JSON.parse(counts) as RetentionRun['counts'],
		}))
	}

	async keepRetentionRun(kept: RetentionRun): Promise<void> {
		await this.#database.write(async (run) => {
			const counts = JSON.stringify(kept.counts)
			const made = await run(personalData.SAVE_RETENTION_RUN, { ...kept, counts })
			if (made.length === 0) return
			const action = kept.isDry ? 'retention.plan' : 'retention.purge'
			await appendAudit(
				run,
				[{ account: kept.account, action, object: kept.id, fields: [] }],
				this.#database.now(),
			)
		})
	}
}

/** Of a contact that a request keeps apart, or shows again. */
/** A request that nobody else changes before the transaction ends; null: there is none of that id. */
export async function lockRequest(run: RunStatement, id: string): Promise<PersonRequest | null> {
	const [row] = await run<PersonRequest>(personalData.LOCK_PERSON_REQUEST, { id })
	return row ?? null
}

/** The texts of others that a request is about: they are decided under its lock. */
export function placesOfRequest(run: RunStatement, request: string): Promise<readonly ErasurePlace[]> {
	return run<ErasurePlace>(personalData.PLACES_OF_REQUEST, { request })
}

export async function decidePlace(
	run: RunStatement,
	{ place, isErased, redact, at }: PlaceDecision,
): Promise<void> {
	if (isErased) {
		const mayRedact = (found: TextPlace): boolean => placeId(place.erasure, found) === place.id
		await redactFreeTexts(run, redact, { only: [place], mayRedact })
		await run(personalData.NOTE_ERASED, { at })
	}
	await run(personalData.DECIDE_PLACE, { id: place.id, isErased, decidedAt: at })
}

/** Returns the lines of the audit log of whom it kept apart, or no longer does. */
export async function writeRequest(
	run: RunStatement,
	{ next: request, apart }: PersonRequestWrite,
	at: Date,
): Promise<readonly Omit<AuditLine, 'account'>[]> {
	const { id, subject, version } = request
	await run(personalData.WRITE_PERSON_REQUEST, { ...request, version: neo4j.int(version) })
	if (apart === null) return []
	const kept = isAccount(subject) ? ACCOUNT_KEPT_APART : KEPT_APART
	const { statement, action } = kept[apart]
	await run(LOCK_ADMINISTRATORS)
	const moved = await run<{ id: string }>(statement, { id, subject, at: at.toISOString() })
	const [administrators] = await run<{ count: number }>(COUNT_ADMINISTRATORS)
	if (kept === ACCOUNT_KEPT_APART && moved.length > 0 && administrators?.count === 0) {
		throw new Conflict('This is the last administrator: make another one first.')
	}
	return moved.map((one) => ({ action, object: one.id, fields: ['state'] }))
}

const KEPT_APART = {
	FREEZE: { statement: personalData.FREEZE_BY_REQUEST, action: 'contact.freeze' },
	UNFREEZE: { statement: personalData.UNFREEZE_BY_REQUEST, action: 'contact.unfreeze' },
} as const

const ACCOUNT_KEPT_APART = {
	FREEZE: { statement: personalData.FREEZE_ACCOUNT_BY_REQUEST, action: 'account.freeze' },
	UNFREEZE: { statement: personalData.UNFREEZE_ACCOUNT_BY_REQUEST, action: 'account.unfreeze' },
} as const

/** What goes for good, and what the audit log says of it. */
interface Removal {
	/** Gives a count; 0 where it is gone already, or was used since. */
	readonly statement: CypherText
	readonly parameters: Readonly<Record<string, unknown>>
	readonly action: string
	readonly object: string
}

const HELD_OF_ACCOUNT = [
	personalData.ACCOUNT_AND_SIGN_IN_METHODS,
	personalData.RECORDS_WRITTEN_BY,
	personalData.FOLLOWED_BY_ACCOUNT,
	personalData.LETTERS_AND_REQUESTS_OF_ACCOUNT,
	personalData.LOG_OF_ACCOUNT,
] as const

interface HeldRow extends Omit<HeldEntry, 'category' | 'fields'> {
	readonly category: HeldCategory
	readonly fields: Readonly<Record<string, unknown>>
}

/** What somebody wrote beside the record. */
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
	// Of a record that somebody wrote, what was typed freely is the writer's, and what he judged; the rest is the organisation's.
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

/** Any text of an instant lies between these. */
function bounds({ from, until, ...choice }: AuditChoice) {
	return { ...choice, from: from ?? '', until: until ?? '~' }
}
