import { randomBytes } from 'node:crypto'
import { type AccountContext, accountIdOf } from '../accounts/accountContext'
import { declaredCountry } from '../domain/declared'
import type { CountryCode, Id } from '../domain/ids'
import type { GraphRecord, Source } from '../domain/records'
import { Conflict, NotFound } from '../errors'
import { expectMay } from '../policy/rights'
import { maySee } from '../policy/visibility'
import type { QueryContext } from '../queries/queryContext'
import { recordOf } from '../snapshot/snapshot'
import type { Store } from '../store/store'
import type { Change } from '../writing/perform'
import { activityOfWrite } from './declarationActivity'
import { changedFields, type DeclaredRecord, declaredFields, isDeclared } from './declaredRecord'

/** What users' writes need; one for the life of a server. */
export interface WriteServices {
	readonly store: Pick<Store, 'recordsById' | 'changesOf' | 'partyAnswersOf' | 'remindersOf'>
	/** Resolves once readers of this server see what was written before. */
	readonly catchUp: () => Promise<void>
}

/** The context of a command about records. */
export interface DeclarationContext {
	/** Of the default country, as the reader sees it. */
	readonly queryContext: QueryContext
	readonly account: AccountContext
	readonly writing: WriteServices
}

export interface IdempotentInput {
	/** A UUID that the client makes for each action of its user. */
	readonly idempotencyKey: string
}

/** The answer to a write. */
export interface WrittenRecord {
	readonly id: Id
	readonly version: number
}

/** A record that its owner may change, with the context of its country. */
export interface OwnRecord {
	readonly record: DeclaredRecord & { readonly owner: Id }
	readonly context: QueryContext
}

/**
 * The record with an id, for its owner's editors.
 *
 * @throws NotFound if the reader sees no such record, Forbidden if another actor owns it, Unauthenticated.
 */
export async function ownRecord(
	{ queryContext, account, writing }: DeclarationContext,
	id: Id,
	action: 'change' | 'review',
): Promise<OwnRecord> {
	accountIdOf(account)
	return expectOwn({ queryContext, account }, (await writing.store.recordsById([id])).get(id), action)
}

/** Checks a loaded record in the same way. */
export function expectOwn(
	{ queryContext, account }: Pick<DeclarationContext, 'queryContext' | 'account'>,
	record: GraphRecord | undefined,
	action: 'change' | 'review',
): OwnRecord {
	const none = new NotFound('There is no record of that id that this account may see.')
	if (!isDeclared(record)) throw none
	const context = contextOfRecordCountry(queryContext, record)
	const group = context.snapshot.geography.partner?.code ?? null
	if (!maySee(account.reader, record, group)) throw none
	const { owner } = record
	expectMay(account.reader, 'ownRecord', action, { actorId: owner })
	if (owner === null) throw none
	return { record: { ...record, owner }, context }
}

/** The change that writes the next state of a record with its new sources. */
export function writtenNext(
	{ queryContext }: DeclarationContext,
	action: string,
	{ before, next, sources = [] }: NextRecord & { readonly before: DeclaredRecord | null },
): Change<WrittenRecord> {
	const { id, version, kind } = next
	return {
		records: [...sources, next],
		activity: [activityOfWrite(action, before, next, groupOf(queryContext, next))],
		action: `${kind.toLowerCase()}.${action}`,
		object: id,
		fields: changedFields(before, next),
		answer: { id, version },
	}
}

export interface NextRecord {
	readonly next: DeclaredRecord
	readonly sources?: readonly Source[]
}

/** Throws Conflict if the record is no longer in the version that its editor saw. */
export function expectVersion(record: DeclaredRecord, version: number): void {
	if (record.version === version) return
	throw new Conflict('Somebody changed this record since it was opened: compare both, and save again.', {
		present: { version: record.version, fields: declaredFields(record) },
	})
}

/** A random id: it tells neither how many records there are nor when this one was made. */
export function newRecordId(prefix: string): Id {
	return `${prefix}:d-${randomBytes(8).toString('hex')}`
}

/** The partner country of a record; null: none. */
export function groupOf(context: QueryContext, record: DeclaredRecord): CountryCode | null {
	return contextOfRecordCountry(context, record).snapshot.geography.partner?.code ?? null
}

/** The context of the country that a record belongs to. */
export function contextOfRecordCountry(context: QueryContext, record: DeclaredRecord): QueryContext {
	const declared = declaredCountry(record.dataset)
	const { countries } = context
	if (declared !== null && declared !== '') return countries.of(declared)
	const all = countries.all()
	const holds = ({ snapshot }: QueryContext) =>
		recordOf(snapshot, record.id) !== undefined ||
		snapshot.geography.datasets.some(({ id }) => id === record.dataset)
	return all.find(holds) ?? context
}
