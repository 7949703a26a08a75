import type { Id } from '../domain/ids'
import type { Message } from '../domain/message'

/** By whom a record is held for whom others stand: « par l’Essonne »; null where nobody does. @param itself who may be among them. */
export function heldBy(holders: readonly Id[], itself: Id | null = null): Message | null {
	const others = holders.filter((holder) => holder !== itself)
	if (others.length === 0) return null
	return {
		key: 'record.heldBy',
		values: {
			holders: { actors: others.map((actor) => ({ actor })) },
			itself: others.length < holders.length,
		},
	}
}
