import type { Id } from '../domain/ids'
import type { Reader } from './reader'
import { mayDo } from './rights'

/**
 * The owner in whose name a reader judges whether two records are one: the reader speaks for the owners of both (judgements.md §2).
 * null if the reader does not speak for both, or one has no owner.
 */
export function judgeOfPair(reader: Reader, owners: readonly (Id | null)[]): Id | null {
	const speaksForAll = owners.every(
		(owner) => owner !== null && mayDo(reader, 'pairJudgement', 'give', { actorId: owner }),
	)
	return speaksForAll ? (owners[0] ?? null) : null
}
