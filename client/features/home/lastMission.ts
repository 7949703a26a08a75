interface DatedMission {
	readonly period: { readonly start: string | null }
	readonly leader: { readonly name: string } | null
	readonly host: { readonly name: string } | null
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
