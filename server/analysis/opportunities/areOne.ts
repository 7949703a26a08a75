import type { ActorColumns } from '../../projection/columns/actorColumns'

/** Whether two are one actor: the same, or a commune and its own EPCI or métropole. */
export function areOne(one: number, other: number, actors: ActorColumns): boolean {
	return one === other || actors.blocsOf(one).includes(other) || actors.blocsOf(other).includes(one)
}
