import type { Id } from '../domain/ids'
import type { Message } from '../domain/message'

/**
 * « par l’Essonne »: the holders for whom another actor stands; null where there are none.
 *
 * @param itself the actor that stands for them, which can be among them.
 */
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
