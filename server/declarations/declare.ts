/** What the editors of an actor do with its records. Each takes a key by which it is done once, and is audited. */
import { accountIdOf } from '../accounts/accountContext'
import { withLinkAlive } from '../domain/confirmedRecord'
import { dayNumber, earliestDay, isoDay, latestDay } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import { withoutInvisibleMarks } from '../domain/invisibleMarks'
import type { LinkStatus, RetractableRecord } from '../domain/records'
import { REASON_EXPECTED, reasonProblem, retracted } from '../domain/retraction'
import { BadInput, NotFound } from '../errors'
import { expectMay } from '../policy/rights'
import type { QueryContext } from '../queries/queryContext'
import { changedFields, type DeclaredRecord, isDeclared, withFieldsOf } from './declaredRecord'
import { type DateInput, InputReader } from './inputReader'
import type { DeclaredInput } from './inputs'
import { readDeclared } from './readDeclared'
import {
	type DeclarationContext,
	expectVersion,
	type IdempotentInput,
	newRecordId,
	ownRecord,
	type WrittenRecord,
	writeIdempotently,
	writeNext,
} from './writing'

/** A record, on the version that its editor saw. */
export interface VersionedInput extends IdempotentInput {
	readonly id: Id
	readonly version: number
}

/** How ids begin. */
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
 * @param actor in whose name: its owner.
 */
export async function declare(
	context: DeclarationContext,
	{ actor, record: input, ...key }: IdempotentInput & { readonly actor: Id; readonly record: DeclaredInput },
): Promise<WrittenRecord> {
	const { account, queryContext } = context
	accountIdOf(account)
	expectMay(account.reader, 'ownRecord', 'declare', { actorId: actor })
	const country = queryContext.snapshot.geography.partner?.code ?? null
	return writeIdempotently(context, key, { command: 'declare', country, actor, input }, async (known) => {
		const { record, sources } = readDeclared(queryContext, input, {
			owner: actor,
			id: newRecordId(prefixOf(input)),
			before: null,
			newSourceId: () => newRecordId('source'),
		})
		return writeNext(context, known, 'declare', { before: null, next: record, sources })
	})
}

/** Writes all that a form says of a record anew. Throws Unauthenticated, NotFound, Forbidden, BadInput, Conflict. */
export async function changeRecord(
	context: DeclarationContext,
	{ id, version, record: input, ...key }: VersionedInput & { readonly record: DeclaredInput },
): Promise<WrittenRecord> {
	const own = await ownRecord(context, id, 'change')
	return writeIdempotently(context, key, { command: 'change', id, version, input }, async (known) => {
		expectVersion(own.record, version)
		const { record, sources } = readDeclared(own.context, input, {
			owner: own.record.owner,
			id,
			before: own.record,
			newSourceId: () => newRecordId('source'),
		})
		return writeNext(context, known, 'change', { before: own.record, next: record, sources })
	})
}

/**
 * Says that a record is still true: its last news is of today. What nobody knew to be alive is so now, and what was poorly known
 * is known by its owner; where it was known already, its version stays, for it says nothing else. Throws as `changeRecord`.
 */
export async function confirmRecord(
	context: DeclarationContext,
	asked: VersionedInput,
): Promise<WrittenRecord> {
	return changing(context, asked, 'confirm', withLinkAlive)
}

/** Says that something has ended, on a day as far as it is known. Throws as `changeRecord`. */
export async function endRecord(
	context: DeclarationContext,
	{ on, ...asked }: VersionedInput & { readonly on: DateInput },
): Promise<WrittenRecord> {
	return changing(
		context,
		asked,
		'end',
		(record, country) => {
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
		{ on },
	)
}

/** Says that a record was wrong: it leaves every result, and keeps its address and its history. Throws as `changeRecord`. */
export async function retractRecord(
	context: DeclarationContext,
	{ reason, ...asked }: VersionedInput & { readonly reason: string },
): Promise<WrittenRecord> {
	return changing(
		context,
		asked,
		'retract',
		(record) => {
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
		{ reason },
	)
}

/** Brings back what a record said in an earlier version, as a new one. Throws as `changeRecord`. */
export async function revertRecord(
	context: DeclarationContext,
	{ to, ...asked }: VersionedInput & { readonly to: number },
): Promise<WrittenRecord> {
	return changing(
		context,
		asked,
		'revert',
		async (record) => {
			const earlier = (await context.writing.store.changesOf(asked.id))
				.flatMap(({ after }) => (after !== null && 'kind' in after && isDeclared(after) ? [after] : []))
				.findLast(({ version, owner }) => version === to && owner === record.owner)
			if (earlier === undefined || earlier.kind !== record.kind) {
				throw new NotFound(`The record has no version ${to} of this owner.`)
			}
			const next = withFieldsOf<RetractableRecord>(record, earlier) as DeclaredRecord
			return { ...next, retractionBy: next.retracted === record.retracted ? record.retractionBy : 'command' }
		},
		{ to },
	)
}

/**
 * Takes back what this account wrote last of a record, today or yesterday: all is as it was before, the last word of its owner too.
 * Taken back once more, it stands again. Throws as `changeRecord`.
 */
export async function takeBackWrite(
	context: DeclarationContext,
	{ id, version, idempotencyKey }: VersionedInput,
): Promise<WrittenRecord> {
	const own = await ownRecord(context, id, 'change')
	return writeIdempotently(
		context,
		{ idempotencyKey },
		{ command: 'takeBack', id, version },
		async (known) => {
			expectVersion(own.record, version)
			const [before, last] = (await context.writing.store.changesOf(id)).slice(-2)
			const earlier = before?.after
			const isOwn = last?.author === accountIdOf(context.account)
			const yesterday = isoDay(dayNumber(own.context.today) - 1)
			const isRecent = last !== undefined && last.at.slice(0, 10) >= yesterday
			if (!isOwn || !isRecent || !isEarlierStateOf(own.record, earlier)) {
				throw new BadInput(
					'"id" must be of a record that this account wrote last, today or yesterday; it is not.',
					{
						argument: 'id',
					},
				)
			}
			const next = { ...earlier, version: isSame(own.record, earlier) ? version : version + 1 }
			return writeNext(context, known, 'takeBack', { before: own.record, next })
		},
	)
}

function isEarlierStateOf(record: DeclaredRecord, state: unknown): state is DeclaredRecord {
	const earlier = state as DeclaredRecord | null | undefined
	return earlier?.kind === record.kind && earlier.owner === record.owner
}

/** The next state of a record by what its editor does to it: of today, and the owner's from then on. */
async function changing(
	context: DeclarationContext,
	{ id, version, idempotencyKey }: VersionedInput,
	action: 'confirm' | 'end' | 'retract' | 'revert',
	change: (record: DeclaredRecord, country: QueryContext) => DeclaredRecord | Promise<DeclaredRecord>,
	more: object = {},
): Promise<WrittenRecord> {
	const own = await ownRecord(context, id, 'change')
	return writeIdempotently(
		context,
		{ idempotencyKey },
		{ command: action, id, version, ...more },
		async (known) => {
			expectVersion(own.record, version)
			const said = await change(own.record, own.context)
			const next = {
				...said,
				// Judgements on a record hold as long as it says the same.
				version: isSame(own.record, said) ? version : version + 1,
				ownerDeclared: { text: own.context.today, approximate: false },
				// The owner has said so: that is no memory.
				fromMemory: false,
			}
			return writeNext(context, known, action, { before: own.record, next })
		},
	)
}

function isSame(before: DeclaredRecord, after: DeclaredRecord): boolean {
	return before.confidence === after.confidence && changedFields(before, after).length === 0
}

function prefixOf(input: DeclaredInput): string {
	const [kind = 'mission'] = (Object.keys(PREFIXES) as (keyof DeclaredInput)[]).filter(
		(name) => input[name] != null,
	)
	return PREFIXES[kind]
}
