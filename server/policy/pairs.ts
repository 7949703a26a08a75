import type { Id } from '../domain/ids'
import type { Reader } from './reader'
import { mayDo } from './rights'

/**
 * The owner in whose name a reader judges whether two records are one: it speaks for the owners of both (judgements.md §2). null
 * where another, or nobody, answers for one of them: who answers for a record says alone what it is.
 */
export function judgeOfPair(reader: Reader, owners: readonly (Id | null)[]): Id | null {
	const speaksForAll = owners.every(
		(owner) => owner !== null && mayDo(reader, 'pairJudgement', 'give', { actorId: owner }),
	)
	return speaksForAll ? (owners[0] ?? null) : null
}
