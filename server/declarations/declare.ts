/** What editors do with the records of their actor. Each command takes an idempotency key, and is audited. */
import { parisDay } from '../../schema/parisTime'
import { accountIdOf } from '../accounts/accountContext'
import { withLinkAlive } from '../domain/confirmedRecord'
import { dayNumber, earliestDay, isoDay, latestDay } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import { withoutInvisibleMarks } from '../domain/invisibleMarks'
import type { LinkStatus, RetractableRecord } from '../domain/records'
import { REASON_EXPECTED, reasonProblem, retracted } from '../domain/retraction'
import { BadInput, NotFound } from '../errors'
import { expectMay } from '../policy/rights'
import type { Change as StoredChange } from '../store/store'
import { perform } from '../writing/perform'
import { changedFields, type DeclaredRecord, isDeclared, withFieldsOf } from './declaredRecord'
import { type DateInput, InputReader } from './inputReader'
import type { DeclaredInput } from './inputs'
import { readDeclared } from './readDeclared'
import {
	type DeclarationContext,
	expectOwn,
	expectVersion,
	type IdempotentInput,
	type NextRecord,
	newRecordId,
	type OwnRecord,
	type WrittenRecord,
	writtenNext,
} from './writing'

/** A record, in the version that its editor saw. */
export interface VersionedInput extends IdempotentInput {
	readonly id: Id
	readonly version: number
}

/** Prefixes of ids. */
const PREFIXES: Readonly<Record<keyof DeclaredInput, string>> = {
	mission: 'mission',
	partnership: 'partnership',
	office: 'office',
	wish: 'wish',
	mandate: 'mandate',
	unavailability: 'unavailability',
}

/**
 * Declares a record of an actor, in the country of `queryContext`. Throws Unauthenticated, Forbidden, BadInput.
 *
 * @param actor the owner of the record.
 */
export async function declare(
	context: DeclarationContext,
	{
		actor,
		record: input,
		idempotencyKey: key,
	}: IdempotentInput & { readonly actor: Id; readonly record: DeclaredInput },
): Promise<WrittenRecord> {
	const { account, queryContext } = context
	const country = queryContext.snapshot.geography.partner?.code ?? null
	return perform(context, {
		name: 'record.declare',
		key,
		asked: { country, actor, input },
		rule: () => expectMay(account.reader, 'ownRecord', 'declare', { actorId: actor }),
		prepare: async () =>
			readDeclared(queryContext, input, {
				owner: actor,
				id: newRecordId(prefixOf(input)),
				before: null,
				newSourceId: () => newRecordId('source'),
			}),
		change: (_none, { record: next, sources }) =>
			writtenNext(context, 'declare', { before: null, next, sources }),
	})
}

/** Rewrites all that a form says of a record. Throws Unauthenticated, NotFound, Forbidden, BadInput, Conflict. */
export async function changeRecord(
	context: DeclarationContext,
	{ record: input, ...asked }: VersionedInput & { readonly record: DeclaredInput },
): Promise<WrittenRecord> {
	return changing(context, asked, {
		action: 'change',
		asked: { input },
		next: ({ record: before, context: country }) => {
			const { record: next, sources } = readDeclared(country, input, {
				owner: before.owner,
				id: before.id,
				before,
				newSourceId: () => newRecordId('source'),
			})
			return { next, sources }
		},
	})
}

/**
 * Confirms that a record is still true: its last news is of today. An unknown status becomes alive, and low
 * confidence medium. If nothing else changes, the version stays. Throws as `changeRecord`.
 */
export async function confirmRecord(
	context: DeclarationContext,
	asked: VersionedInput,
): Promise<WrittenRecord> {
	return saying(context, asked, { action: 'confirm', said: ({ record }) => withLinkAlive(record) })
}

/** Ends a record, on a day as far as it is known. Throws as `changeRecord`. */
export async function endRecord(
	context: DeclarationContext,
	{ on, ...asked }: VersionedInput & { readonly on: DateInput },
): Promise<WrittenRecord> {
	return saying(context, asked, {
		action: 'end',
		asked: { on },
		said: ({ record, context: country }) => {
			const reader = new InputReader(country)
			const end = reader.date('on', on)
			const start = 'since' in record ? record.since : record.start
			if (end !== null && start !== null && latestDay(end) < earliestDay(start)) {
				reader.fail('on', `not before ${start.text}, when it began`, end.text)
			}
			reader.expectNoProblem()
			switch (record.kind) {
				case 'Partnership':
				case 'Office':
					return { ...record, until: end, status: 'ferme' satisfies LinkStatus }
				case 'Wish':
					return { ...record, until: end, status: 'withdrawn' }
				case 'Mandate':
					return { ...record, until: end, status: 'expired' }
				case 'Mission':
				case 'Unavailability':
					return { ...record, end }
			}
		},
	})
}

/**
 * Retracts a record that was wrong: it leaves every result, but keeps its address and its history. Throws as
 * `changeRecord`.
 */
export async function retractRecord(
	context: DeclarationContext,
	{ reason, ...asked }: VersionedInput & { readonly reason: string },
): Promise<WrittenRecord> {
	return saying(context, asked, {
		action: 'retract',
		asked: { reason },
		said: ({ record }) => {
			const written = withoutInvisibleMarks(reason).trim()
			const problem = written === '' ? 'nothing' : reasonProblem(written)
			if (problem !== null) {
				throw new BadInput(`"reason" must say ${REASON_EXPECTED}; ${problem} came.`, { argument: 'reason' })
			}
			if (record.retracted !== null) {
				throw new BadInput('This record was retracted before.', { argument: 'id' })
			}
			return retracted(record, written) as DeclaredRecord
		},
	})
}

/** Restores what a record said in an earlier version, as a new version. Throws as `changeRecord`. */
export async function revertRecord(
	context: DeclarationContext,
	{ to, ...asked }: VersionedInput & { readonly to: number },
): Promise<WrittenRecord> {
	return saying(context, asked, {
		action: 'revert',
		asked: { to },
		needsHistory: true,
		said: ({ record, changes }) => {
			const earlier = changes
				.flatMap(({ after }) => (after !== null && 'kind' in after && isDeclared(after) ? [after] : []))
				.findLast(({ version, owner }) => version === to && owner === record.owner)
			if (earlier === undefined || earlier.kind !== record.kind) {
				throw new NotFound(`The record has no version ${to} of this owner.`)
			}
			const next = withFieldsOf<RetractableRecord>(record, earlier) as DeclaredRecord
			return { ...next, retractionBy: next.retracted === record.retracted ? record.retractionBy : 'command' }
		},
	})
}

/**
 * Undoes this account's write of today or yesterday if it is the record's last one. Everything is as before, even
 * the day of the owner's last word. A second call undoes the undoing. Throws as `changeRecord`.
 */
export async function takeBackWrite(
	context: DeclarationContext,
	asked: VersionedInput,
): Promise<WrittenRecord> {
	return changing(context, asked, {
		action: 'takeBack',
		needsHistory: true,
		next: ({ record, context: { today }, changes }) => {
			const [before, last] = changes.slice(-2)
			const earlier = before?.after
			const isOwn = last?.author === accountIdOf(context.account)
			const yesterday = isoDay(dayNumber(today) - 1)
			const isRecent = last !== undefined && parisDay(last.at) >= yesterday
			if (!isOwn || !isRecent || !isEarlierStateOf(record, earlier)) {
				throw new BadInput(
					'"id" must be of a record that this account wrote last, today or yesterday; it is not.',
					{ argument: 'id' },
				)
			}
			return { next: { ...earlier, version: versionOf(record, earlier) } }
		},
	})
}

function isEarlierStateOf(record: DeclaredRecord, state: unknown): state is DeclaredRecord {
	const earlier = state as DeclaredRecord | null | undefined
	return earlier?.kind === record.kind && earlier.owner === record.owner
}

/** A record to change, with all its Changes if they are needed, the oldest first. */
interface ChangedRecord extends OwnRecord {
	readonly changes: readonly StoredChange[]
}

interface RecordCommand {
	readonly action: 'change' | 'confirm' | 'end' | 'retract' | 'revert' | 'takeBack'
	/** Added to the record's id and version in the idempotency check. */
	readonly asked?: object
	readonly needsHistory?: boolean
}

/** Writes the next state of a record that its editor states: dated today, and the owner's word from then on. */
function saying(
	context: DeclarationContext,
	asked: VersionedInput,
	{ said, ...command }: RecordCommand & { readonly said: (own: ChangedRecord) => DeclaredRecord },
): Promise<WrittenRecord> {
	return changing(context, asked, {
		...command,
		next: (own) => {
			const after = said(own)
			const next = {
				...after,
				version: versionOf(own.record, after),
				ownerDeclared: { text: own.context.today, approximate: false },
				// The owner has stated it, so it no longer comes from memory.
				fromMemory: false,
			}
			return { next }
		},
	})
}

function changing(
	context: DeclarationContext,
	{ id, version, idempotencyKey: key }: VersionedInput,
	command: RecordCommand & { readonly next: (own: ChangedRecord) => NextRecord },
): Promise<WrittenRecord> {
	const { action, asked, needsHistory = false, next } = command
	return perform<ChangedRecord, WrittenRecord>(context, {
		name: `record.${action}`,
		key,
		asked: { id, version, ...asked },
		read: async (locked) => ({
			...expectOwn(context, (await locked.records([id])).get(id), 'change'),
			changes: needsHistory ? await locked.changesOf(id) : [],
		}),
		version: ({ record }) => expectVersion(record, version),
		change: (own) => writtenNext(context, action, { before: own.record, ...next(own) }),
	})
}

/** The version only rises if the content changes: judgements on a record hold as long as its version. */
function versionOf(before: DeclaredRecord, after: DeclaredRecord): number {
	const isSame = before.confidence === after.confidence && changedFields(before, after).length === 0
	return isSame ? before.version : before.version + 1
}

function prefixOf(input: DeclaredInput): string {
	const [kind = 'mission'] = (Object.keys(PREFIXES) as (keyof DeclaredInput)[]).filter(
		(name) => input[name] != null,
	)
	return PREFIXES[kind]
}
