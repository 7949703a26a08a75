import type { CountryCode } from '../domain/ids'
import type { Reader } from '../policy/reader'
import { contextSeenBy, type QueryContext } from './queryContext'

/** What a coordinator of a group sees of it, and no more: whatever else whoever coordinates it may see. */
export async function groupView(reading: QueryContext, group: CountryCode): Promise<QueryContext> {
	const reader: Reader = {
		accountId: `group:${group}`,
		roles: [{ role: 'COORDINATOR', group, actorId: null }],
		scopes: null,
	}
	return (await contextSeenBy(reader, reading, reading.turn)).countries.of(group)
}
