import { NOWHERE } from '../../projection/columns/actorColumns'
import { objectNumber } from '../../projection/columns/wishColumns'
import { areOne } from './areOne'
import { type KindDefinition, NOBODY } from './definition'
import { areApart, firstShared, gapBetween, isTripToCome, NEAR_DAYS } from './isTripToCome'
import { JoinedMission, type JointMissionCandidate, PairOfMissions } from './jointMissionCandidate'
import { jointMissionCriteria } from './jointMissionCriteria'
import type { OpportunityView } from './opportunityView'

const JOINT_MISSION = objectNumber('joint-mission')

/** JOINT_MISSION: planned missions to the same city at near dates, or a planned one that somebody seeks to join. */
export const jointMission: KindDefinition<JointMissionCandidate> = {
	kind: 'JOINT_MISSION',
	topic: 'jointMission',
	candidates,
	criteria: jointMissionCriteria,
	values: ({ city, records: [first, second], gap, pair: [leading, joining] }, { columns: { actors } }) => ({
		where: { inPlace: actors.id(city) },
		form: second ? 'two' : 'join',
		gap,
		first: { actor: actors.id(leading) },
		second: { actor: actors.id(joining) },
		period: { period: { start: first?.start ?? null, end: first?.end ?? null } },
		...(second && { other: { period: { start: second.start, end: second.end } } }),
	}),
}

/** What two missions are looked for in: a city, the missions to come there, and who seeks to join one there. */
interface TripsThere {
	readonly city: number
	/** Rows by first day, then id. */
	readonly trips: readonly number[]
	/** Rows of open wishes, in the order of their ids. */
	readonly seeking: readonly number[]
}

function candidates(view: OpportunityView, concerned: number | null): readonly JointMissionCandidate[] {
	const { missions, wishes, actors } = view.columns
	const kept = view.kept<readonly JointMissionCandidate[]>('JOINT_MISSION')
	const sought = wishes.byObject.at(JOINT_MISSION)
	const seeking = view.openWishes(sought).filter((row) => wishes.isSought[row])
	const isAsked = concerned === null ? () => true : citiesOf(concerned, seeking, view)
	return missions.outByCity.keys().flatMap((city) => {
		if (actors.cityOf(city) !== city || !isAsked(city)) return []
		const rows = missions.outByCity.at(city)
		return kept.at(city, [rows, sought], () => {
			const trips = rows.filter((row) => isTripToCome(row, view))
			const seekingHere = trips.length === 0 ? [] : seeking.filter((row) => isSoughtIn(row, city, view))
			const there = { city, trips, seeking: seekingHere }
			return [...pairs(there, view), ...joinings(there, view)]
		})
	})
}

/** Whether an actor travels to a city, or seeks to. */
function citiesOf(
	actor: number,
	seeking: readonly number[],
	view: OpportunityView,
): (city: number) => boolean {
	const { missions, wishes, actors } = view.columns
	const visited = missions.byParty.at(actor).flatMap((row) => missions.places[row] ?? [])
	const cities = new Set(visited.map((place) => actors.cityOf(place)))
	const own = seeking.filter((row) => wishes.actor[row] === actor)
	return (city) => cities.has(city) || own.some((row) => isSoughtIn(row, city, view))
}

/** Each pair once, in the first city that it shares by id. */
function pairs(
	{ city, trips, seeking }: TripsThere,
	{ columns }: OpportunityView,
): readonly PairOfMissions[] {
	const { missions, wishes } = columns
	const found: PairOfMissions[] = []
	for (const [at, first] of trips.entries()) {
		for (let next = at + 1; next < trips.length; next += 1) {
			const second = trips[next] ?? first
			const gap = gapBetween(first, second, missions)
			// They stand by first day: all others are later still.
			if (gap > NEAR_DAYS) break
			if (!areApart(first, second, columns) || firstShared(first, second, columns) !== city) continue
			const leaders = [missions.leader[first], missions.leader[second]]
			const own = seeking.filter((row) => leaders.includes(wishes.actor[row]))
			found.push(new PairOfMissions(city, [first, second], gap, own, columns))
		}
	}
	return found
}

/** Those who seek to join a mission there, with each that fits. */
function joinings(
	{ city, trips, seeking }: TripsThere,
	{ columns }: OpportunityView,
): readonly JoinedMission[] {
	const { missions, wishes, actors } = columns
	return seeking.flatMap((wish) => {
		const guest = wishes.actor[wish] ?? NOBODY
		const asked = wishes.other[wish] ?? NOBODY
		if (!actors.isAtHome(guest)) return []
		return trips
			.filter((row) => asked === NOBODY || asked === missions.leader[row])
			.filter((row) => !missions.parties[row]?.some((party) => areOne(party, guest, actors)))
			.map((row) => new JoinedMission(city, [row], 0, [wish], columns))
	})
}

/** Whether a wish is for a city or for its province. */
function isSoughtIn(wish: number, city: number, { columns: { wishes, actors } }: OpportunityView): boolean {
	const place = wishes.place[wish] ?? NOWHERE
	return place !== NOWHERE && (actors.cityOf(place) === city || place === actors.provinceOf(city))
}
