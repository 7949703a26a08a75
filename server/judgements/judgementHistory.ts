import { accountIdOf } from '../accounts/accountContext'
import type { DeclarationContext, IdempotentInput, WrittenRecord } from '../declarations/writing'
import type { Id } from '../domain/ids'
import type { Judgement } from '../domain/records'
import { BadInput, NotFound } from '../errors'
import { mayDo } from '../policy/rights'
import { giveJudgement } from './judging'

/** One version of a judgement. */
export interface JudgementVersion {
	readonly judgement: Judgement
	/** ISO instant, UTC. */
	readonly at: string
}

/** The versions of an actor's judgement, newest first, for its editors. Throws Unauthenticated, NotFound. */
export async function judgementHistory(
	context: DeclarationContext,
	id: Id,
): Promise<readonly JudgementVersion[]> {
	return (await versionsOf(context, id)).toReversed()
}

/**
 * Undoes: writes what a judgement said in an earlier version, with its evidence of then, as a new version; version 0 takes it back.
 * Throws as `judgementHistory`, BadInput, Conflict.
 */
export async function revertJudgement(
	context: DeclarationContext,
	{ id, version, to, idempotencyKey: key }: IdempotentInput & { id: Id; version: number; to: number },
): Promise<WrittenRecord> {
	return giveJudgement(context, {
		name: 'judgement.revert',
		key,
		asked: { id, to },
		version,
		prepare: async () => {
			const versions = await versionsOf(context, id)
			const last = versions.at(-1)?.judgement
			const earlier = versions.find(({ judgement }) => judgement.version === to)?.judgement
			if (last === undefined || (earlier === undefined && to !== 0) || to >= version) {
				throw new BadInput(`"to" must be an earlier version of the judgement, or 0; ${to} came.`, {
					argument: 'to',
				})
			}
			const nothing = last.subject === 'DUPLICATE_RECORD' ? 'unsure' : 'new'
			const said = earlier ?? { ...last, verdict: nothing, reason: '' }
			const { actor, key, subject, place, verdict, reason, evidence } = said
			return { actor, key, subject, place, verdict, reason, evidence }
		},
	})
}

/** Oldest first. */
async function versionsOf(
	{ account, writing }: DeclarationContext,
	id: Id,
): Promise<readonly JudgementVersion[]> {
	accountIdOf(account)
	const changes = id.startsWith('judgement:') ? await writing.store.changesOf(id) : []
	const versions = changes.flatMap(({ after, at }) =>
		after !== null && 'kind' in after && after.kind === 'Judgement' ? [{ judgement: after, at }] : [],
	)
	const actorId = versions.at(-1)?.judgement.actor
	// Ids can be guessed: nobody learns that another actor has a judgement.
	if (actorId === undefined || !mayDo(account.reader, 'judgement', 'read', { actorId })) {
		throw new NotFound('There is no judgement of that id that this account may see.')
	}
	return versions
}
