import type { YearCount } from '../../views/timeline/YearLanes'

/** Counts and picks among the documented missions, for the empty state of the home page. */
interface DatedMission {
	readonly period: { readonly start: string | null }
	readonly leader: { readonly name: string } | null
	readonly host: { readonly name: string } | null
}

/** Missions by year of their start, in order, from the first year to the last without gaps. */
export function missionsByYear(missions: readonly DatedMission[]): readonly YearCount[] {
	const counts = new Map<number, number>()
	for (const { period } of missions) {
		const year = Number(period.start?.slice(0, 4))
		if (year > 0) counts.set(year, (counts.get(year) ?? 0) + 1)
	}
	if (counts.size === 0) return []
	const first = Math.min(...counts.keys())
	const last = Math.max(...counts.keys())
	return Array.from({ length: last - first + 1 }, (_, index) => ({
		year: first + index,
		count: counts.get(first + index) ?? 0,
	}))
}

/**
 * The last mission that started on or before the day, of those with a known month, leader and host; null if
 * there is none.
 */
export function lastMission(
	missions: readonly DatedMission[],
	day: string,
): { readonly leader: string; readonly place: string; readonly start: string } | null {
	const known = missions.flatMap(({ period: { start }, leader, host }) =>
		start !== null && start.length >= 7 && start <= day && leader && host
			? [{ leader: leader.name, place: host.name, start }]
			: [],
	)
	return known.toSorted((left, right) => left.start.localeCompare(right.start)).at(-1) ?? null
}
