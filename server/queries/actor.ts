import type { Id } from '../domain/ids'
import type { Actor, PublicFunction } from '../domain/records'
import { actorRecord } from '../snapshot/snapshot'
import type { QueryContext } from './queryContext'

/** An actor by its id; null where nothing public has it. */
export function actor({ snapshot }: QueryContext, id: Id): Actor | null {
	return actorRecord(snapshot, id) ?? null
}

/** Functions in an organisation that the tables mention, by title. */
export function functionsOf({ snapshot }: QueryContext, id: Id): readonly PublicFunction[] {
	return [...snapshot.functions.values()]
		.filter((one) => one.actor === id)
		.sort((one, other) =>
			one.title === other.title ? (one.id < other.id ? -1 : 1) : one.title < other.title ? -1 : 1,
		)
}
