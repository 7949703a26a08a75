import { groupBy } from '../../schema/groupBy'
import type { Id } from '../domain/ids'
import type { ActorRecord, Organisation, PublicFunction, Territory } from '../domain/records'
import { actorRecord } from '../snapshot/snapshot'
import type { QueryContext } from './queryContext'

/** An actor by its id; null if it is not on record. */
export function actor({ snapshot }: QueryContext, id: Id): ActorRecord | null {
	return actorRecord(snapshot, id) ?? null
}

/** The contexts of the countries that have an actor: one for an actor of a partner country, often all for a French one. */
export function contextsOfActor({ countries }: QueryContext, id: Id): readonly QueryContext[] {
	return countries.all().filter((context) => actor(context, id) !== null)
}

/** A territory by its id; null without an id, or if the id is of something else. */
export function territory(context: QueryContext, id: Id | null): Territory | null {
	const found = id === null ? null : actor(context, id)
	return found?.kind === 'Territory' ? found : null
}

/** An organisation by its id; null without an id, or if the id is of something else. */
export function organisation(context: QueryContext, id: Id | null): Organisation | null {
	const found = id === null ? null : actor(context, id)
	return found?.kind === 'Organisation' ? found : null
}

/** The functions in an organisation that tables mention, by title. Pages ask for them for each actor that they name. */
export function functionsOf({ snapshot, snapshotCache }: QueryContext, id: Id): readonly PublicFunction[] {
	const { functions } = snapshot
	const byActor = snapshotCache.get(functions, 'functions by actor', () =>
		groupBy(
			[...functions.values()].sort((one, other) =>
				one.title === other.title ? (one.id < other.id ? -1 : 1) : one.title < other.title ? -1 : 1,
			),
			({ actor }) => actor,
		),
	)
	return byActor.get(id) ?? []
}
