/** The data of a profile, as rows that do not depend on the actor's end of a link. */
import type { ActorPageQuery, ActorRecordsQuery } from '../../graphql/generated/types'
import type { NamedActor } from '../../views/actor/ActorLink'

export type ShownActor = NonNullable<ActorPageQuery['actor']>
/** The records of an actor, which a drawer asks for. */
export type ActorsRecords = NonNullable<ActorRecordsQuery['actor']>
export type PartnershipRow = ActorsRecords['partnerships'][number]
export type MissionRow = ActorsRecords['missions'][number]

export function isPartnerSide(actor: Pick<ShownActor, 'country'>): boolean {
	return actor.country.code !== 'FR'
}

/** The other parties of a partnership: the far side first, then those beside the actor. */
export function othersOf(partnership: PartnershipRow, actor: string): readonly NamedActor[] {
	const isFrench = partnership.frenchActors.some(({ id }) => id === actor)
	const sides = [partnership.partnerActors, partnership.frenchActors]
	return (isFrench ? sides : sides.toReversed()).flat().filter(({ id }) => id !== actor)
}

export interface SectorLine {
	readonly id: string
	readonly label: string
	readonly family: 'COMPETING' | 'COMPLEMENTARY'
	readonly partners: readonly NamedActor[]
	readonly records: number
}

/** Links and missions by sector, the most frequent first, then by label. */
export function sectorLines(
	actor: Pick<ActorsRecords, 'id' | 'partnerships' | 'missions'>,
): readonly SectorLine[] {
	const lines = new Map<string, SectorLine>()
	const add = (sector: Omit<SectorLine, 'partners' | 'records'>, partners: readonly NamedActor[]): void => {
		const known = lines.get(sector.id)
		const all = new Map([...(known?.partners ?? []), ...partners].map((partner) => [partner.id, partner]))
		lines.set(sector.id, { ...sector, partners: [...all.values()], records: (known?.records ?? 0) + 1 })
	}
	for (const partnership of actor.partnerships) {
		for (const sector of partnership.sectors) add(sector, othersOf(partnership, actor.id))
	}
	for (const mission of actor.missions) {
		for (const sector of mission.sectors) add(sector, missionOthers(mission, actor.id))
	}
	return [...lines.values()].sort((a, b) => b.records - a.records || a.label.localeCompare(b.label))
}

/** For a traveller, where it went; for a host, who came. */
export function missionOthers(mission: MissionRow, actor: string): readonly NamedActor[] {
	const travellers = [mission.leader, ...mission.participants].flatMap((one) => one ?? [])
	const places = [mission.host, ...mission.stops].flatMap((one) => one ?? [])
	return (travellers.some(({ id }) => id === actor) ? places : travellers).filter(({ id }) => id !== actor)
}
