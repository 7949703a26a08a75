import DataLoader from 'dataloader'
import { servicesOf } from '../accounts/accountContext'
import { instantAfter } from '../accounts/accounts'
import type { Id } from '../domain/ids'
import { withoutInvisibleMarks } from '../domain/invisibleMarks'
import type { PartyVerdict, StoredPartyAnswer } from '../domain/partyAnswer'
import type { GraphRecord } from '../domain/records'
import { BadInput, NotFound } from '../errors'
import { expectMay } from '../policy/rights'
import { maySee } from '../policy/visibility'
import { perform } from '../writing/perform'
import { activityOfPartyAnswer } from './declarationActivity'
import type { VersionedInput } from './declare'
import { type DeclaredRecord, isDeclared } from './declaredRecord'
import { type DeclarationContext, expectVersion, groupOf, type WrittenRecord } from './writing'

const MAX_REASON_LENGTH = 2_000

/**
 * Confirms or contests a record on behalf of a party that does not own it. The record stays as it is; its owner's
 * editors are told, with the reason if it is contested.
 *
 * @param actor the party.
 * @throws NotFound if the reader sees no such record; Forbidden, BadInput, Conflict, Unauthenticated.
 */
export async function answerRecord(
	context: DeclarationContext,
	{
		id,
		version,
		actor,
		verdict,
		reason,
		idempotencyKey: key,
	}: VersionedInput & { readonly actor: Id; readonly verdict: PartyVerdict; readonly reason: string | null },
): Promise<WrittenRecord> {
	const { account, queryContext } = context
	const written = withoutInvisibleMarks(reason?.normalize('NFC') ?? '').trim() || null
	return perform<DeclaredRecord, WrittenRecord>(context, {
		name: 'record.answer',
		key,
		asked: { id, version, actor, verdict, reason: written },
		rule: () => expectMay(account.reader, 'partyAnswer', 'give', { actorId: actor }),
		read: async (locked) => expectSeen(context, (await locked.records([id])).get(id)),
		condition: (record) => {
			if (record.owner === actor || !answeringParties(record).includes(actor)) {
				throw new BadInput(
					'"actor" must be a party of the record that does not answer for it; another came.',
					{
						argument: 'actor',
					},
				)
			}
			if (written !== null && /[^\P{Cc}\n]/u.test(written)) {
				throw new BadInput('"reason" must be a text without control characters; another came.', {
					argument: 'reason',
				})
			}
			if ((verdict === 'CONTESTED' && written === null) || (written?.length ?? 0) > MAX_REASON_LENGTH) {
				throw new BadInput(
					`"reason" must say in 1 to ${MAX_REASON_LENGTH} characters why the record is contested; ${written?.length ?? 0} came.`,
					{ argument: 'reason' },
				)
			}
		},
		version: (record) => expectVersion(record, version),
		change: (record) => {
			const isAgreed = verdict === 'CONFIRMED'
			const group = groupOf(queryContext, record)
			const at = instantAfter(servicesOf(account).clock)
			return {
				partyAnswer: { recordId: id, actor, verdict, reason: written, version, at },
				activity: [activityOfPartyAnswer(isAgreed ? 'AGREED' : 'CONTESTED', record, actor, group)],
				action: `${record.kind.toLowerCase()}.${isAgreed ? 'agree' : 'contest'}`,
				object: id,
				answer: { id, version },
			}
		},
	})
}

/** Throws NotFound if the reader sees no such record. */
export async function seenRecord(context: DeclarationContext, id: Id): Promise<DeclaredRecord> {
	return expectSeen(context, (await context.writing.store.recordsById([id])).get(id))
}

function expectSeen(
	{ account, queryContext }: DeclarationContext,
	record: GraphRecord | undefined,
): DeclaredRecord {
	if (isDeclared(record) && maySee(account.reader, record, groupOf(queryContext, record))) return record
	throw new NotFound('There is no record of that id that this account may see.')
}

/** Loads the answers of parties about records, in one query for one request. */
export type PartyAnswerLoader = DataLoader<Id, readonly StoredPartyAnswer[]>

/**
 * @param page records to load together: a response that is built in slices would query the records of each slice
 *   separately.
 */
export function partyAnswerLoader(
	{ store }: DeclarationContext['writing'],
	page: readonly Id[] = [],
): PartyAnswerLoader {
	let ofPage: Promise<readonly StoredPartyAnswer[]> | undefined
	return new DataLoader(async (ids) => {
		const isOfPage = ids.every((id) => page.includes(id))
		if (isOfPage) ofPage ??= store.partyAnswersOf(page)
		const answers = await (isOfPage && ofPage !== undefined ? ofPage : store.partyAnswersOf(ids))
		return ids.map((id) => answers.filter(({ recordId }) => recordId === id))
	})
}

/** The parties of a record, which may answer. */
export function answeringParties(record: DeclaredRecord): readonly (Id | null)[] {
	switch (record.kind) {
		case 'Partnership':
			return [...record.frenchActors, ...record.partnerActors]
		case 'Mission':
			return [record.leader, ...record.participants, record.host, ...record.stops, ...record.coordinatedWith]
		case 'Office':
			return [...record.owners, record.place]
		case 'Wish':
			return [record.actor, record.other]
		case 'Mandate':
			return [record.represented, record.holder]
		case 'Unavailability':
			return [record.actor]
	}
}
