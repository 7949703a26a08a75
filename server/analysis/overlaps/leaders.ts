import type { Id } from '../../domain/ids'
import type { Merging } from '../../domain/merging'
import type { NamedActor } from '../../domain/message'
import { type MissionColumns, NO_LEADER } from '../../projection/columns/missionColumns'
import type { Visit } from './visits'

/**
 * Merges those who lead or join some visits (model.md §1): bloc local, the parties of one mission, coordinated
 * missions. Participants take part in the merging, and count only through a leader.
 */
export function mergeLeaders(rows: readonly number[], missions: MissionColumns, merging: Merging): void {
	merging.clear()
	for (const row of rows) merging.addTogether(missions.parties[row] ?? [])
	tieCoordinated(rows, missions, merging)
}

/** Leaders of coordinated missions are one with those it is stated of, else with each other. */
function tieCoordinated(
	rows: readonly number[],
	{ coordinatedWith, leader }: MissionColumns,
	merging: Merging,
): void {
	let unstated = NO_LEADER
	for (const row of rows) {
		const others = coordinatedWith[row] ?? null
		const own = leader[row] ?? NO_LEADER
		if (others === null || own === NO_LEADER) continue
		for (const other of others) merging.tie(own, other)
		if (others.length > 0) continue
		if (unstated === NO_LEADER) unstated = own
		else merging.tie(unstated, own)
	}
}

/** Leaders as the sentences name them: in the order of the visits, each once, by the name of the time first. */
export function namedLeaders(visits: readonly Visit[]): readonly NamedActor[] {
	const named = new Map<Id, string | null>()
	for (const { mission } of visits) {
		if (mission.leader === null) continue
		named.set(mission.leader, named.get(mission.leader) ?? mission.nameOfTheTime)
	}
	return [...named].map(([actor, nameOfTheTime]) => ({ actor, nameOfTheTime }))
}
