import { randomBytes } from 'node:crypto'
import { type AccountContext, accountIdOf } from '../accounts/accountContext'
import { declaredCountry } from '../domain/declared'
import type { CountryCode, Id } from '../domain/ids'
import type { Source } from '../domain/records'
import { ConcurrentWrite, Conflict, NotFound } from '../errors'
import { expectMay } from '../policy/rights'
import { maySee } from '../policy/visibility'
import type { QueryContext } from '../queries/queryContext'
import { recordOf } from '../snapshot/snapshot'
import type { Store } from '../store/store'
import { idempotencyKeyOf } from '../writing/idempotencyKey'
import { activityOfWrite } from './declarationActivity'
import { changedFields, type DeclaredRecord, declaredFields, isDeclared } from './declaredRecord'

/** What writes of persons stand on; one for the life of a server. */
export interface WriteServices {
	readonly store: Pick<
		Store,
		'recordsById' | 'writeOfPerson' | 'answeredBefore' | 'changesOf' | 'partyAnswersOf' | 'remindersOf'
	>
	/** Answers once what was written before is seen by readers of this server. */
	readonly catchUp: () => Promise<void>
}

/** What a command about records is asked of. */
export interface DeclarationContext {
	/** Of the default country, as the reader sees it. */
	readonly queryContext: QueryContext
	readonly account: AccountContext
	readonly writing: WriteServices
}

/** What each write is known by. */
export interface IdempotentInput {
	/** A UUID that the client makes for each thing that its user does. */
	readonly idempotencyKey: string
}

/** What is answered: which record, in which version. */
export interface WrittenRecord {
	readonly id: Id
	readonly version: number
}

/** A record that its owner may change, and the country on whose record it is. */
export interface OwnRecord {
	readonly record: DeclaredRecord & { readonly owner: Id }
	readonly context: QueryContext
}

/**
 * Does a write once under its key. `write` is asked where none was done under it.
 *
 * @param action of `write`, as `command`, with all that was asked for: another thing under the same key is refused.
 */
export async function writeIdempotently<Answer = WrittenRecord>(
	{ account, writing }: DeclarationContext,
	{ idempotencyKey }: IdempotentInput,
	asked: object,
	write: (key: {
		readonly account: string
		readonly idempotencyKey: string
		readonly input: string
	}) => Promise<string>,
): Promise<Answer> {
	const key = idempotencyKeyOf(accountIdOf(account), idempotencyKey, asked)
	const answer = (await writing.store.answeredBefore(key)) ?? (await write(key))
	await writing.catchUp()
	return JSON.parse(answer) as Answer
}

/**
 * The record of an id, for its owner's editors.
 *
 * @throws NotFound where there is none that the reader sees, Forbidden where it is another actor's, Unauthenticated.
 */
export async function ownRecord(
	{ queryContext, account, writing }: DeclarationContext,
	id: Id,
	action: 'change' | 'review',
): Promise<OwnRecord> {
	accountIdOf(account)
	const record = (await writing.store.recordsById([id])).get(id)
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

/**
 * Writes the next state of a record, on the version that its editor saw.
 *
 * @throws Conflict with the record as it stands, where somebody wrote it since.
 */
export async function writeNext(
	{ account, writing, queryContext }: DeclarationContext,
	key: Parameters<Parameters<typeof writeIdempotently>[3]>[0],
	action: string,
	{
		before,
		next,
		sources = [],
	}: {
		readonly before: DeclaredRecord | null
		readonly next: DeclaredRecord
		readonly sources?: readonly Source[]
	},
): Promise<string> {
	const accountId = accountIdOf(account)
	const { id, version, kind } = next
	try {
		const { answer } = await writing.store.writeOfPerson({
			records: [...sources, next],
			read: new Map(before === null ? [] : [[id, before.version]]),
			author: accountId,
			activity: [activityOfWrite(action, before, next, groupOf(queryContext, next))],
			audit: [
				{
					account: accountId,
					action: `${kind.toLowerCase()}.${action}`,
					object: id,
					fields: changedFields(before, next),
				},
			],
			once: key,
			answer: JSON.stringify({ id, version } satisfies WrittenRecord),
		})
		return answer
	} catch (error) {
		if (!(error instanceof ConcurrentWrite)) throw error
		const present = (await writing.store.recordsById([id])).get(id)
		throw isDeclared(present) ? staleVersion(present) : error
	}
}

/** Throws Conflict where the record is no longer the version that its editor saw. */
export function expectVersion(record: DeclaredRecord, version: number): void {
	if (record.version !== version) throw staleVersion(record)
}

/** An id that tells nothing: not how many there are, nor when it was made. */
export function newRecordId(prefix: string): Id {
	return `${prefix}:d-${randomBytes(8).toString('hex')}`
}

function staleVersion(present: DeclaredRecord): Conflict {
	return new Conflict('Somebody changed this record since it was opened: compare both, and save again.', {
		present: { version: present.version, fields: declaredFields(present) },
	})
}

/** The country on whose record a record is; null: none. */
export function groupOf(context: QueryContext, record: DeclaredRecord): CountryCode | null {
	return contextOfRecordCountry(context, record).snapshot.geography.partner?.code ?? null
}

/** The context of the country on whose record a record is. */
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
