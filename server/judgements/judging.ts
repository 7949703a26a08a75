/** An actor's own verdict on an overlap or on two records, by its editors (model.md §2, "Judgement"). */
import { createHash } from 'node:crypto'
import { MAX_REASON_CHARACTERS } from '../../schema/judgements'
import { accountIdOf } from '../accounts/accountContext'
import { isAnyInvolved } from '../analysis/overlaps/overlap'
import {
	type DeclarationContext,
	type IdempotentInput,
	type WrittenRecord,
	writeIdempotently,
} from '../declarations/writing'
import type { Id } from '../domain/ids'
import { formatRecordVersion, type OverlapVerdict } from '../domain/judgement'
import { expectPlainText, expectPlainTextOrNone } from '../domain/plainText'
import type { Judgement } from '../domain/records'
import { BadInput, ConcurrentWrite, Conflict, NotFound, Refused } from '../errors'
import { expectMay } from '../policy/rights'
import { actorArgument } from '../queries/arguments'
import { detectedOverlaps, type ListedOverlap } from '../queries/overlaps'
import type { QueryContext } from '../queries/queryContext'
import { defaultOverlap, judgedOf } from './ownOverlaps'

export interface JudgeOverlapInput extends IdempotentInput {
	/** In whose name. */
	readonly actor: Id
	/** Stable key. */
	readonly overlap: Id
	readonly verdict: OverlapVerdict
	readonly reason: string
	/** Of the judgement that was seen; 0: of this key there was none. */
	readonly version: number
}

/** A write that changes one judgement of an actor. */
export type JudgementKey = Parameters<Parameters<typeof writeIdempotently>[3]>[0]

/**
 * Records an actor's verdict on an overlap, with the evidence that it was judged on. Only what the default parameters detect
 * today, without fictitious evidence, can be judged. Throws Unauthenticated, Forbidden, BadInput, NotFound, Refused, Conflict.
 *
 * @param context of the country that the overlap is of.
 */
export async function judgeOverlap(
	context: DeclarationContext,
	{ actor, overlap, verdict, reason, version, idempotencyKey }: JudgeOverlapInput,
): Promise<WrittenRecord> {
	const { account, queryContext } = context
	accountIdOf(account)
	expectMay(account.reader, 'judgement', 'give', { actorId: actor })
	// What is taken back needs no reason.
	const written = verdict === 'new' ? reasonOrNone(reason) : expectReason(reason)
	const asked = { command: 'judgeOverlap', actor, overlap, verdict, reason: written, version }
	return writeIdempotently(context, { idempotencyKey }, asked, async (known) => {
		const { finding } = await judgeable(queryContext, overlap)
		const itself = actorArgument(queryContext, 'actor', actor)
		if (!isAnyInvolved(finding, new Set([itself]))) {
			throw new BadInput('"actor" must have a part in the overlap; another came.', { argument: 'actor' })
		}
		const { place, subject, evidence } = judgedOf(finding)
		const judged = { place, subject, key: overlap, evidence: evidence.map(formatRecordVersion) }
		return writeJudgement(context, known, { actor, verdict, reason: written, version, ...judged })
	})
}

/** What a judgement is to say. */
export interface NextJudgement
	extends Pick<
		Judgement,
		'actor' | 'key' | 'subject' | 'place' | 'verdict' | 'reason' | 'evidence' | 'version'
	> {}

/**
 * Writes a judgement on the version that was seen, with its line of the audit log. Throws Conflict with the judgement as it
 * stands, where it has another version by now.
 *
 * @returns the answer, as JSON.
 */
export async function writeJudgement(
	{ account, writing, queryContext }: DeclarationContext,
	known: JudgementKey,
	{ version, ...next }: NextJudgement,
): Promise<string> {
	const accountId = accountIdOf(account)
	const id = judgementId(next.actor, next.key)
	const before = (await writing.store.recordsById([id])).get(id)
	if ((before?.version ?? 0) !== version) throw stale(before)
	const record: Judgement = {
		kind: 'Judgement',
		id,
		version: version + 1,
		dataset: 'judgements',
		scenario: false,
		visibility: 'private',
		...next,
		author: accountId,
		judgedOn: queryContext.today,
	}
	const isPair = next.subject === 'DUPLICATE_RECORD'
	try {
		const { answer } = await writing.store.writeOfPerson({
			records: [record],
			read: new Map(version === 0 ? [] : [[id, version]]),
			author: accountId,
			audit: [
				{
					account: accountId,
					action: isPair ? 'pair.judge' : 'overlap.judge',
					object: id,
					fields: ['verdict', 'reason', 'evidence'],
				},
			],
			once: known,
			answer: JSON.stringify({ id, version: record.version } satisfies WrittenRecord),
		})
		return answer
	} catch (error) {
		if (!(error instanceof ConcurrentWrite)) throw error
		throw stale((await writing.store.recordsById([id])).get(id))
	}
}

/** One judgement for an actor and a key. */
export function judgementId(actor: Id, key: Id): Id {
	return `judgement:${createHash('sha256').update(`${actor}\n${key}`).digest('hex').slice(0, 12)}`
}

/** Throws BadInput on a reason that is none or is too long. */
export function expectReason(reason: string): string {
	return expectPlainText(reason, MAX_REASON_CHARACTERS, 'reason')
}

/** The same; '' where none is given. */
export function reasonOrNone(reason: string): string {
	return expectPlainTextOrNone(reason, MAX_REASON_CHARACTERS, 'reason')
}

/** An overlap that can be judged. Throws NotFound, or Refused where it rests on a scenario. */
async function judgeable(context: QueryContext, id: Id): Promise<ListedOverlap> {
	const listed = await defaultOverlap(context, id)
	if (listed !== null) return listed
	const fictitious = await detectedOverlaps(context, { includeScenario: true })
	if (fictitious.some(({ finding }) => finding.id === id)) {
		throw new Refused('An overlap with fictitious evidence cannot be judged.')
	}
	throw new NotFound(
		'Expected the key of an overlap that is found today under the default parameters; another text came.',
	)
}

function stale(present: { readonly version: number } | undefined): Conflict {
	const judgement = present as Judgement | undefined
	return new Conflict('Somebody else judged this meanwhile: compare both, and save again.', {
		present: {
			version: judgement?.version ?? 0,
			fields: [
				{ name: 'verdict', values: [judgement?.verdict.toUpperCase() ?? 'NEW'] },
				{ name: 'reason', values: judgement ? [judgement.reason] : [] },
			],
		},
	})
}
