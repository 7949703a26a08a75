import type { Id } from '../domain/ids'
import type { ActorRecord, Organisation, PublicFunction, Territory } from '../domain/records'
import { actorRecord } from '../snapshot/snapshot'
import type { QueryContext } from './queryContext'

/** An actor by its id; null where nothing public has it. */
export function actor({ snapshot }: QueryContext, id: Id): ActorRecord | null {
	return actorRecord(snapshot, id) ?? null
}

/** The contexts of the countries in which an actor is on record: of one of the other country its own, of a French one often all. */
export function contextsOfActor({ countries }: QueryContext, id: Id): readonly QueryContext[] {
	return countries.all().filter((context) => actor(context, id) !== null)
}

/** A territory by its id; null for no id, and for that of anything else. */
export function territory(context: QueryContext, id: Id | null): Territory | null {
	const found = id === null ? null : actor(context, id)
	return found?.kind === 'Territory' ? found : null
}

/** An organisation by its id; null for no id, and for that of anything else. */
export function organisation(context: QueryContext, id: Id | null): Organisation | null {
	const found = id === null ? null : actor(context, id)
	return found?.kind === 'Organisation' ? found : null
}

/** Functions in an organisation that the tables mention, by title. */
export function functionsOf({ snapshot }: QueryContext, id: Id): readonly PublicFunction[] {
	return [...snapshot.functions.values()]
		.filter((one) => one.actor === id)
		.sort((one, other) =>
			one.title === other.title ? (one.id < other.id ? -1 : 1) : one.title < other.title ? -1 : 1,
		)
}
