import type { Reader } from '../policy/reader'
import { changedContexts, contextSeenBy, type QueryContext } from '../queries/queryContext'
import type { RequestTurn } from './scheduler'

/** What a reader sees of the record as it stood when the request came. */
export async function seenBy(
	reader: Reader,
	visitor: QueryContext,
	turn: RequestTurn,
): Promise<QueryContext> {
	if (reader.accountId === null) return visitor
	const own = await contextSeenBy(reader, visitor, turn)
	return changedContexts(own, (context) => inTurn(context, turn))
}

/** A context whose work is done by the turn of a request: what the database answers is gone on with in a slice of it. */
export function inTurn(context: QueryContext, turn: RequestTurn): QueryContext {
	return {
		...context,
		turn,
		store: {
			search: async (...asked) => {
				try {
					return await context.store.search(...asked)
				} finally {
					await turn.pause()
				}
			},
		},
	}
}
