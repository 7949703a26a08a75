/** An actor's verdict on an overlap or on two records, given by its editors (model.md §2, "Judgement"). */
import { createHash } from 'node:crypto'
import { MAX_REASON_CHARACTERS } from '../../schema/judgements'
import { accountIdOf } from '../accounts/accountContext'
import { isAnyInvolved } from '../analysis/overlaps/overlap'
import type { DeclarationContext, IdempotentInput, WrittenRecord } from '../declarations/writing'
import type { Id } from '../domain/ids'
import { formatRecordVersion, type OverlapVerdict } from '../domain/judgement'
import { expectPlainText, expectPlainTextOrNone } from '../domain/plainText'
import type { Judgement } from '../domain/records'
import { BadInput, Conflict, NotFound, Refused } from '../errors'
import { expectMay } from '../policy/rights'
import { actorArgument } from '../queries/arguments'
import { detectedOverlaps, type ListedOverlap } from '../queries/overlaps'
import type { QueryContext } from '../queries/queryContext'
import { type Command, perform } from '../writing/perform'
import { defaultOverlap, judgedOf } from './ownOverlaps'

export interface JudgeOverlapInput extends IdempotentInput {
	/** In whose name. */
	readonly actor: Id
	/** Stable key. */
	readonly overlap: Id
	readonly verdict: OverlapVerdict
	readonly reason: string
	/** Of the judgement that the editor saw; 0: there was none under this key. */
	readonly version: number
}

/**
 * Records an actor's verdict on an overlap, with the evidence for it. Only an overlap that the default parameters find today, without
 * fictitious evidence, can be judged. Throws Unauthenticated, Forbidden, BadInput, NotFound, Refused, Conflict.
 *
 * @param context of the overlap's country.
 */
export async function judgeOverlap(
	context: DeclarationContext,
	{ actor, overlap, verdict, reason, version, idempotencyKey: key }: JudgeOverlapInput,
): Promise<WrittenRecord> {
	const { account, queryContext } = context
	return giveJudgement(context, {
		name: 'overlap.judge',
		key,
		asked: { actor, overlap, verdict, reason },
		version,
		rule: () => expectMay(account.reader, 'judgement', 'give', { actorId: actor }),
		prepare: async () => {
			// Taking back needs no reason.
			const written = verdict === 'new' ? reasonOrNone(reason) : expectReason(reason)
			const { finding } = await judgeable(queryContext, overlap)
			const itself = actorArgument(queryContext, 'actor', actor)
			if (!isAnyInvolved(finding, new Set([itself]))) {
				throw new BadInput('"actor" must have a part in the overlap; another came.', { argument: 'actor' })
			}
			const { place, subject, evidence: judgedOn } = judgedOf(finding)
			const evidence = judgedOn.map(formatRecordVersion)
			return { actor, verdict, reason: written, place, subject, key: overlap, evidence }
		},
	})
}

/** The content of a judgement. */
export interface NextJudgement
	extends Pick<Judgement, 'actor' | 'key' | 'subject' | 'place' | 'verdict' | 'reason' | 'evidence'> {}

interface JudgementCommand
	extends Pick<Command<unknown, WrittenRecord, NextJudgement>, 'name' | 'key' | 'asked' | 'rule'> {
	/** The version that the editor saw; 0: there was none. */
	readonly version: number
	readonly prepare: () => Promise<NextJudgement>
}

/** Writes a judgement. Throws Conflict with the present one if its version is another. */
export function giveJudgement(
	context: DeclarationContext,
	{ version, ...command }: JudgementCommand,
): Promise<WrittenRecord> {
	const { account, queryContext } = context
	const idOf = ({ actor, key }: NextJudgement): Id => judgementId(actor, key)
	return perform(context, {
		...command,
		asked: { ...command.asked, version },
		read: async (locked, said) =>
			(await locked.records([idOf(said)])).get(idOf(said)) as Judgement | undefined,
		version: (before) => {
			if ((before?.version ?? 0) !== version) throw stale(before)
		},
		change: (_before, said) => {
			const record: Judgement = {
				kind: 'Judgement',
				id: idOf(said),
				version: version + 1,
				dataset: 'judgements',
				scenario: false,
				visibility: 'private',
				...said,
				author: accountIdOf(account),
				judgedOn: queryContext.today,
			}
			return {
				records: [record],
				action: said.subject === 'DUPLICATE_RECORD' ? 'pair.judge' : 'overlap.judge',
				object: record.id,
				fields: ['verdict', 'reason', 'evidence'],
				answer: { id: record.id, version: record.version },
			}
		},
	})
}

/** One judgement for an actor and a key. */
export function judgementId(actor: Id, key: Id): Id {
	return `judgement:${createHash('sha256').update(`${actor}\n${key}`).digest('hex').slice(0, 12)}`
}

/** Throws BadInput on an empty or too long reason. */
export function expectReason(reason: string): string {
	return expectPlainText(reason, MAX_REASON_CHARACTERS, 'reason')
}

/** Like `expectReason`; '' if none is given. */
export function reasonOrNone(reason: string): string {
	return expectPlainTextOrNone(reason, MAX_REASON_CHARACTERS, 'reason')
}

/** An overlap that can be judged. Throws NotFound, or Refused if it rests on a scenario. */
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

function stale(judgement: Judgement | undefined): Conflict {
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
