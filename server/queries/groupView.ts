import type { CountryCode } from '../domain/ids'
import type { Reader } from '../policy/reader'
import { contextSeenBy, type QueryContext } from './queryContext'

/** A reader who sees what any coordinator of the group sees, and nothing of the other roles of an account. */
export async function groupView(reading: QueryContext, group: CountryCode): Promise<QueryContext> {
	const reader: Reader = {
		accountId: `group:${group}`,
		roles: [{ role: 'COORDINATOR', group, actorId: null }],
		scopes: null,
	}
	return (await contextSeenBy(reader, reading, reading.turn)).countries.of(group)
}
